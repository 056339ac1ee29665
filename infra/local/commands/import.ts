import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import type { Instant } from "../../../functions/article/article.ts";
import { canonicalUrl } from "../../../functions/article/canonicalUrl.ts";
import { type Archive, internetArchive, readCaptures } from "../../../functions/article/captures.ts";
import { extractArticle } from "../../../functions/article/extract.ts";
import { Failure } from "../../../functions/article/failure.ts";
import { createNetworkGuard } from "../../../functions/article/networkGuard.ts";
import { createVisitor, type Visitor } from "../../../functions/article/visit.ts";
import { agentToken } from "../../../functions/runtime/config.ts";
import { storedHostRules } from "../../../functions/store/hostRules.ts";
import { storedSiteMemories } from "../../../functions/store/siteMemories.ts";
import type { Table } from "../../../functions/store/table.ts";
import { assessPending } from "../../../functions/watch/assess.ts";
import { type PastAnswer, replayVersion } from "../../../functions/watch/replayVersion.ts";
import { defaultDossier, defaultFolder, type Machine, openMachine } from "../machine.ts";
import { readPageFile } from "../pageFile.ts";
import { progress } from "../progress.ts";
import { plain } from "../terminal.ts";

interface Options {
  url?: string;
  index: string;
  capture: string;
  allowLoopback?: boolean;
  dossier: string;
  folder: string;
}

export function register(program: Command): void {
  program
    .command("import")
    .argument(
      "<url-or-dir>",
      "an article's address, or a folder of pages named for their time: 2025-04-17T08-00-00Z.html, 20250417080000.html.gz",
    )
    .description("ingest past captures of an article, oldest first with their times, from a web archive or a folder")
    .option("--url <url>", "the article's address, for a folder whose pages do not say it")
    .option("--index <url>", "CDX server or Memento TimeMap; the article's address is appended", internetArchive.index)
    .option("--capture <template>", "address of one capture, with {timestamp} and {url}", internetArchive.capture)
    .option("--allow-loopback", "let the archive be on this machine")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(importHistory);
}

async function importHistory(from: string, options: Options): Promise<void> {
  const isAddress = /^https?:\/\//i.test(from);
  const files = isAddress ? [] : timedFiles(from);
  const machine = await openMachine({ folder: options.folder, dossiers: [options.dossier] });
  try {
    const visitor = visitorOf(machine.table, options);
    await replayAll(machine, isAddress ? await captured(visitor, from, options) : filed(files, options));
  } finally {
    await machine.close();
  }
}

/** Past answers in order; each is fetched or read only when its turn has come. */
interface PastAnswers {
  count: number;
  each: AsyncIterable<PastAnswer | { skipped: string }> | Iterable<PastAnswer | { skipped: string }>;
}

async function replayAll(machine: Machine, past: PastAnswers): Promise<void> {
  const sites = storedSiteMemories(machine.table, Date.now);
  const bar = progress("versions", past.count);
  let done = 0;
  for await (const answer of past.each) {
    const line = "skipped" in answer ? answer.skipped : await replayOne(machine, sites, answer);
    bar.update(++done);
    process.stdout.write(`${plain(line)}\n`);
  }
  bar.stop();
  for (const followed of machine.followed.values()) {
    const changes = await assessPending({ table: machine.table, followed, now: () => new Date().toISOString() });
    process.stdout.write(`${past.count} versions read; ${changes.length} changes of the standings in ${followed.dossier.id}.\n`);
  }
}

async function replayOne(machine: Machine, sites: ReturnType<typeof storedSiteMemories>, answer: PastAnswer): Promise<string> {
  const outcomes: string[] = [];
  for (const followed of machine.followed.values()) {
    const { table } = machine;
    const checked = await replayVersion({ table, followed, sites, agent: agentToken }, answer);
    switch (checked.outcome) {
      case "stored":
        outcomes.push(`version ${checked.n}, ${checked.changes.length} changes`);
        break;
      case "removed":
        outcomes.push("removed");
        break;
      case "unchanged":
        outcomes.push(checked.health.status === "ok" ? "unchanged" : `${checked.health.status}: ${checked.health.reason}`);
        break;
      case "noted":
        outcomes.push(`${checked.health.status}: ${checked.health.reason}`);
        break;
      case "older":
        outcomes.push("left out: the store has a later version");
        break;
      default:
        outcomes.push(checked.reason);
    }
  }
  return `${answer.at}  ${outcomes.join("; ")}`;
}

function visitorOf(table: Table, { allowLoopback = false }: Options): Visitor {
  return createVisitor({
    guard: createNetworkGuard({ allowLoopback }),
    agent: { token: agentToken, contact: process.env.REDLINE_CONTACT_URL ?? "https://example.org/redline" },
    hosts: storedHostRules(table),
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    gap: allowLoopback ? 0 : 2_000,
    longestWait: 120_000,
  });
}

async function captured(visitor: Visitor, url: string, { index, capture }: Options): Promise<PastAnswers> {
  const archive: Archive = { index, capture };
  const answer = await visitor.visit(`${index}${encodeURIComponent(url)}`);
  if (answer.status !== 200)
    throw new Failure("archive_failed", `The archive answers with ${answer.status} for ${url}.`, { retryable: true });
  const captures = readCaptures(answer.body.toString("utf8"), url, archive);
  async function* each(): AsyncGenerator<PastAnswer | { skipped: string }> {
    for (const { at, address } of captures) {
      try {
        const { status, headers, body } = await visitor.visit(address);
        yield { url: canonicalUrl(url), at, status, contentType: headers["content-type"] ?? "", body };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        yield { skipped: `${at}  not to be had: ${error.message}` };
      }
    }
  }
  return { count: captures.length, each: each() };
}

interface TimedFile {
  path: string;
  at: Instant;
}

function filed(files: readonly TimedFile[], options: Options): PastAnswers {
  function* each(): Generator<PastAnswer> {
    for (const { path, at } of files) {
      const { html } = readPageFile(path);
      const url = options.url ?? extractArticle(html, "https://unknown.invalid/").statedUrl;
      if (url === null) throw new Failure("usage", `${path} does not say its address: name it with --url.`);
      yield { url: canonicalUrl(url), at, status: 200, contentType: "text/html; charset=utf-8", body: Buffer.from(html) };
    }
  }
  return { count: files.length, each: each() };
}

/** Pages of a folder, oldest first by the time in their names. */
function timedFiles(folder: string): TimedFile[] {
  let names: string[];
  try {
    names = statSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch (cause) {
    throw new Failure("folder_missing", `${folder} is neither an http address nor a folder that can be read.`, { cause });
  }
  const pages = names.filter((name) => /\.html?(?:\.gz)?$/i.test(name));
  if (pages.length === 0) throw new Failure("folder_empty", `${folder} holds no pages (*.html, *.html.gz).`);
  return pages.map((name) => ({ path: join(folder, name), at: timeIn(name) })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function timeIn(name: string): Instant {
  const [, year, month, day, hour, minute, second = "00"] = /(\d{4})-?(\d\d)-?(\d\d)[T_-]?(\d\d)[:-]?(\d\d)[:-]?(\d\d)?/.exec(name) ?? [];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time.getTime())) {
    throw new Failure("usage", `${name} does not tell its time: name pages like 2025-04-17T08-00-00Z.html, in UTC.`);
  }
  return time.toISOString();
}
