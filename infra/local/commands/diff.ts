import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import process from "node:process";
import type { Command } from "commander";
import { Failure } from "../../../functions/article/failure.ts";
import type { ArticleChange } from "../../../functions/change/change.ts";
import { compareVersions } from "../../../functions/change/compare.ts";
import { type ArticleFile, readArticleFile } from "../articleFile.ts";
import { diffNote } from "../diffNote.ts";
import { diffPage } from "../diffPage.ts";
import { defaultDossier, readFollowed } from "../machine.ts";

interface Options {
  dossier: string;
  json?: boolean;
  html?: string;
}

export function register(program: Command): void {
  program
    .command("diff")
    .argument("<old>", "the earlier version: a page (HTML) or a text (.txt: the body alone)")
    .argument("<new>", "the later version")
    .description("print the changes between two versions of an article, as a careful editor would list them")
    .option("--dossier <file>", "the dossier that says what to look for", defaultDossier)
    .option("--json", "print the changes as a JSON array")
    .option("--html <file>", "write one self-contained page: redline side by side, positions in the margin")
    .action(diff);
}

async function diff(oldFile: string, newFile: string, options: Options): Promise<void> {
  const { dossier, coder } = readFollowed(options.dossier);
  const [before, after] = [readArticleFile(oldFile), readArticleFile(newFile)];
  const coding = coder.code(before.text);
  const versions = { article: articleOf(newFile, after), snapshots: { from: 1, to: 2 } };
  const compared = compareVersions({ text: before.text, coding }, { text: after.text }, coder, dossier, versions, []);
  if (options.html !== undefined) {
    const names = { before: basename(oldFile), after: basename(newFile) };
    write(options.html, String(await diffPage({ names, texts: { before: before.text, after: after.text }, coding, compared, dossier })));
  }
  if (options.json) process.stdout.write(`${JSON.stringify(compared.changes.map(jsonRow), null, 1)}\n`);
  else process.stdout.write(`${diffNote(compared, dossier).join("\n")}\n`);
}

function articleOf(file: string, { text, page }: ArticleFile) {
  const name = basename(file);
  return { id: "", url: page?.canonicalUrl ?? "", outlet: page?.outlet ?? name, headline: text.headline };
}

/** The fields that every change has first, then those of its kind; what is about no party has null for it. */
function jsonRow(change: ArticleChange): Record<string, unknown> {
  const { kind, level: _level, article: _article, snapshots: _snapshots, reverts: _reverts, ...own } = change;
  return { kind, party: null, provision: null, from: null, to: null, before: null, after: null, ...own };
}

function write(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Failure("file_not_written", `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
