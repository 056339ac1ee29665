import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import type { Command } from "commander";
import pc from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import type { Coding } from "../../../functions/position/coder.ts";
import type { Position } from "../../../functions/position/position.ts";
import { readArticleFile } from "../articleFile.ts";
import { defaultDossier, readFollowed } from "../machine.ts";
import { progress } from "../progress.ts";
import { plain } from "../terminal.ts";

interface Options {
  dossier: string;
  json?: boolean;
  out?: string;
  explain?: boolean;
}

export function register(program: Command): void {
  program
    .command("code")
    .argument("<file...>", "articles: pages (HTML) or texts (.txt: the body alone)")
    .description("print the positions that an article reports")
    .option("--dossier <file>", "the dossier that says what to look for", defaultDossier)
    .option("--json", "print the rows as JSON: one array, or an object by file where there are several")
    .option("--out <folder>", "write <folder>/<id>.json for each file, <id> being its name up to the first '.', '_' or '-'")
    .option("--explain", "say for each row why it was written, and for each mention without a row why not")
    .action(code);
}

function code(files: string[], options: Options): void {
  const { dossier, coder } = readFollowed(options.dossier);
  const bar = progress("articles", files.length);
  const coded = files.map((file, i) => {
    const coding = coder.code(readArticleFile(file).text);
    bar.update(i + 1);
    return { file, coding };
  });
  bar.stop();
  if (options.out !== undefined) writeRows(options.out, coded);
  if (options.json) {
    const [only] = coded;
    const shown =
      coded.length === 1 && only ? rows(only.coding) : Object.fromEntries(coded.map(({ file, coding }) => [file, rows(coding)]));
    process.stdout.write(`${JSON.stringify(shown, null, 1)}\n`);
  } else if (options.out === undefined) {
    const names = new Map([
      ...dossier.parties.map((p) => [p.id, p.name] as const),
      ...dossier.provisions.map((p) => [p.id, p.title] as const),
    ]);
    for (const { file, coding } of coded)
      process.stdout.write(`${[pc.bold(plain(file)), ...shownRows(coding, names, options.explain ?? false)].join("\n")}\n`);
  }
}

/** The fields of the coding manual. */
function rows(coding: Coding): Omit<Position, "part" | "span" | "explanation">[] {
  return coding.positions.map(({ party, provision, stance, basis, source, speaker, quoted, hedged, evidence }) => ({
    party,
    provision,
    stance,
    basis,
    source,
    speaker,
    quoted,
    hedged,
    evidence,
  }));
}

function writeRows(folder: string, coded: readonly { file: string; coding: Coding }[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, coding } of coded) {
      const id = basename(file).split(/[._-]/)[0] ?? "";
      writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(rows(coding), null, 1)}\n`);
    }
  } catch (error) {
    throw new Failure("folder_not_written", `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function shownRows(coding: Coding, names: ReadonlyMap<string, string>, explain: boolean): string[] {
  const lines = coding.positions.flatMap((p) => [
    `  ${pc.cyan(names.get(p.party) ?? p.party)} ${pc.bold(p.stance)} ${names.get(p.provision) ?? p.provision}  ${pc.dim(sourcing(p))}`,
    `    ${plain(p.evidence)}`,
    ...(explain ? why(p) : []),
  ]);
  if (coding.positions.length === 0) lines.push("  no position of this dossier");
  if (explain) lines.push(...silentMentions(coding, names));
  return lines;
}

function sourcing(p: Position): string {
  const parts = [
    p.basis.replace("_", " "),
    p.speaker,
    p.source === null ? null : `via ${p.source}`,
    p.quoted ? "quoted" : null,
    p.hedged ? "hedged" : null,
  ];
  return plain(parts.filter((part) => part !== null).join(", "));
}

function why({ explanation }: Position): string[] {
  return [
    pc.dim(`    rule: ${explanation.rule}`),
    ...explanation.matched.map((m) => pc.dim(`    ${m.role}: “${plain(m.text)}” (${m.span.start}–${m.span.end})`)),
    ...explanation.inferred.map((i) =>
      pc.dim(`    ${i.role} from elsewhere, ${i.why}: “${plain(i.text)}” (${i.from.start}–${i.from.end})`),
    ),
  ];
}

function silentMentions(coding: Coding, names: ReadonlyMap<string, string>): string[] {
  const without = coding.sentences.filter((s) => s.unanswered.length > 0);
  if (without.length === 0) return [];
  return [
    pc.dim("  mentioned without a row:"),
    ...without.flatMap((s) => [
      pc.dim(`    ${plain(s.text)}`),
      ...s.unanswered.map((u) => pc.dim(`      ${names.get(u.provision) ?? u.provision}: ${u.why}`)),
    ]),
  ];
}
