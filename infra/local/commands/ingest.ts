import process from "node:process";
import type { Command } from "commander";
import { instant } from "../../../functions/article/article.ts";
import { canonicalUrl } from "../../../functions/article/canonicalUrl.ts";
import { Failure } from "../../../functions/article/failure.ts";
import { assessPending } from "../../../functions/watch/assess.ts";
import { type ArticleVersion, type Ingested, ingestVersion } from "../../../functions/watch/ingestVersion.ts";
import { readArticleFile } from "../articleFile.ts";
import { createLog } from "../log.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { secondCoder } from "../secondCoder.ts";
import { changeLines } from "../showChange.ts";

interface Options {
  url: string;
  at: string;
  outlet?: string;
  dossier: string;
  folder: string;
}

export function register(program: Command): void {
  program
    .command("ingest")
    .argument("<file>", "a page (HTML) or a text (.txt: the body alone)")
    .description("put one version of an article into the store and print what changed")
    .requiredOption("--url <url>", "the article's address")
    .option("--at <time>", "when this version was fetched, as an instant in UTC", new Date().toISOString())
    .option("--outlet <name>", "the outlet's name, where the page does not say it")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(ingest);
}

async function ingest(file: string, options: Options): Promise<void> {
  const version = readVersion(file, options);
  const machine = await openMachine({ folder: options.folder, dossiers: [options.dossier] });
  const now = () => new Date().toISOString();
  try {
    for (const followed of machine.followed.values()) {
      const deps = { table: machine.table, followed, consult: secondCoder(machine.table, createLog({ quiet: true })), now };
      const done = await ingestVersion(deps, version);
      const moved = done.outcome === "stored" ? await assessPending(deps) : [];
      const changes = done.outcome === "stored" ? [...done.changes, ...moved] : [];
      process.stdout.write(`${outcomeLine(done)}\n`);
      for (const change of changes) process.stdout.write(`\n${changeLines(change, followed.dossier).join("\n")}\n`);
    }
  } finally {
    await machine.close();
  }
}

function readVersion(file: string, { url, at, outlet }: Options): ArticleVersion {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) throw new Failure("usage", `--url ${url} is not an http or https address.`);
  const time = instant.safeParse(at);
  if (!time.success) throw new Failure("usage", `--at ${at} is not an instant in UTC such as 2025-04-17T08:00:00.000Z.`);
  const { text, page } = readArticleFile(file, url);
  return {
    canonicalUrl: page?.canonicalUrl ?? canonicalUrl(url),
    outlet: outlet ?? page?.outlet ?? address.hostname,
    byline: page?.byline ?? null,
    published: page?.published ?? null,
    modified: page?.modified ?? null,
    text,
    at: time.data,
    etag: null,
    lastModified: null,
  };
}

function outcomeLine(done: Ingested): string {
  if (done.outcome === "unchanged") return "Unchanged: the store has this text already, nothing was written.";
  if (done.outcome === "older") return "Left out: the store has a later version of this article.";
  const edits = done.n === 1 ? "a new article" : `${done.changes.length} changes in the article`;
  return `Stored as version ${done.n}: ${edits}.`;
}
