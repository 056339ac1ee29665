import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Readability } from "@mozilla/readability";
import { diffWords } from "diff";
import { JSDOM, VirtualConsole } from "jsdom";
import * as z from "zod/mini";
import { createNetworkGuard } from "../functions/article/networkGuard.ts";
import { createVisitor } from "../functions/article/visit.ts";
import { storedHostRules } from "../functions/store/hostRules.ts";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable } from "../functions/store/table.ts";
import { checkMany } from "../functions/watch/checkMany.ts";
import { createKnownPages } from "../functions/watch/knownPages.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { type Part, type Row, runAlone } from "./report.ts";
import type { phase } from "./site.ts";

const count = Number(process.env.REDLINE_BENCH_PAGES ?? 200);

/** The site in its own process: what it is asked, and how it is turned to the next phase. */
async function openSite() {
  const worker = fork(join(import.meta.dirname, "site.ts"), [String(count)]);
  const [first] = await once(worker, "message");
  const { origin, urls } = z.object({ origin: z.string(), urls: z.array(z.url()) }).parse(first);
  const turn = async (next: z.infer<typeof phase>) => {
    worker.send(next);
    await once(worker, "message");
  };
  return { origin, urls, turn, close: () => worker.kill() };
}

/** `rounds`: a round of 200 answers of 304, of other furniture or of edits is over too soon to be timed; furniture and edits are others in each. */
const phases: readonly { name: string; kind: z.infer<typeof phase>["kind"]; round: number; goal?: number; rounds?: number }[] = [
  { name: "new", kind: "same", round: 0 },
  { name: "304", kind: "same", round: 0, goal: 10, rounds: 5 },
  { name: "furniture changed only (first time)", kind: "furniture", round: 1 },
  { name: "furniture changed only (again)", kind: "furniture", round: 2, goal: 10, rounds: 5 },
  { name: "article changed", kind: "edit", round: 7, goal: 5, rounds: 3 },
];

/** Checks a second over 200 pages, phase by phase: Redline on its emulator, urlwatch as installed, and the stack one would write in an afternoon. */
export const checks: Part = async (note) => {
  const place = await openSite();
  note(`checks: ${count} articles from ${place.origin}, an outlet each on loopback, no gap between requests for anybody`);
  try {
    const runs = { redline: await redlineRun(place.urls), urlwatch: await urlwatchRun(place.urls, note), naive: naiveRun(place.urls) };
    const rows: Row[] = [];
    for (const { name, kind, round, goal, rounds = 1 } of phases) {
      note(`checks: ${name}`);
      const rate = (count: number, work: () => Promise<number>) =>
        checksASecond(count, (i) => place.turn({ kind, round: kind === "same" ? round : round + i }), work);
      const redline = await rate(rounds, runs.redline.check);
      // It does the same every time, and takes its time.
      const naive = await rate(1, runs.naive);
      const urlwatch = runs.urlwatch && (await rate(rounds, runs.urlwatch.check));
      const row = { part: "checks", what: `checks: ${name}`, unit: "checks/s", redline };
      if (urlwatch) {
        const wanted = goal === undefined ? {} : { goal: `≥ ${goal}× urlwatch`, met: redline / urlwatch >= goal };
        rows.push({ ...row, other: "urlwatch", theirs: urlwatch, ...wanted });
      }
      rows.push({ ...row, other: "jsdom + Readability + diffWords", theirs: naive });
    }
    await runs.redline.close();
    runs.urlwatch?.close();
    return rows;
  } finally {
    place.close();
  }
};

/** Checks a second in so many rounds, each of which begins with a turn that is not timed; `work` returns how many it made. */
async function checksASecond(rounds: number, turn: (round: number) => Promise<void>, work: () => Promise<number>): Promise<number> {
  let [made, milliseconds] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    await turn(round);
    const began = performance.now();
    made += await work();
    milliseconds += performance.now() - began;
  }
  return made / (milliseconds / 1_000);
}

async function redlineRun(urls: readonly string[]) {
  const emulator = await startEmulator();
  const table = openTable({ name: "redline-bench", endpoint: emulator.endpoint });
  await createTable(table, { stream: false });
  const followed = readFollowed("fixtures/ukraine-2025/dossier.yaml");
  const visitor = createVisitor({
    guard: createNetworkGuard({ allowLoopback: true }),
    agent: { token: "Redline", contact: "https://redline.example" },
    hosts: storedHostRules(table),
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    gap: 0,
    longestWait: 60_000,
  });
  const deps = {
    table,
    followed,
    visitor,
    agent: "Redline",
    sites: storedSiteMemories(table, Date.now),
    pages: createKnownPages(),
    now: () => new Date().toISOString(),
  };
  let followedUrls = urls;
  return {
    /** Returns how many were checked. What the first look found to be no healthy article is not looked at again here, as by the monitor. */
    check: async () => {
      const { done, failed } = await checkMany(
        deps,
        followedUrls.map((url) => ({ url, source: null })),
      );
      if (failed[0]) throw failed[0].error;
      if (followedUrls === urls) followedUrls = done.filter(({ checked }) => checked.outcome === "stored").map(({ target }) => target.url);
      return done.length;
    },
    close: async () => {
      closeTable(table);
      await emulator.stop();
    },
  };
}

/** urlwatch with its text filter and a cache of its own: one process a round, as its users run it from cron. */
async function urlwatchRun(urls: readonly string[], note: (line: string) => void) {
  const run = promisify(execFile);
  const there = await run("urlwatch", ["--version"]).then(
    () => true,
    () => false,
  );
  if (!there) {
    note("checks: urlwatch is not installed (Debian package urlwatch): left out");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "redline-urlwatch-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const list = file("urls.yaml", urls.map((url) => `url: ${url}\nfilter:\n  - html2text: re\n`).join("---\n"));
  const config = file("config.yaml", "display: {new: false, error: false, unchanged: false}\nreport: {stdout: {enabled: false}}\n");
  const args = ["--urls", list, "--config", config, "--hooks", join(folder, "hooks.py"), "--cache", join(folder, "cache.db")];
  const env = { ...process.env, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  return {
    check: async () => {
      await run("urlwatch", args, { maxBuffer: 1e8, env }).catch((error: unknown) => {
        throw new Error(`urlwatch failed: ${error instanceof Error ? error.message.slice(-300) : error}`);
      });
      return urls.length;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Fetch, jsdom, Readability, whole-text word diff against what was kept in memory. */
function naiveRun(urls: readonly string[]): () => Promise<number> {
  const kept = new Map<string, string>();
  return async () => {
    for (const url of urls) {
      const html = await (await fetch(url)).text();
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const text = new Readability(dom.window.document).parse()?.textContent ?? "";
      const before = kept.get(url);
      if (before !== undefined) diffWords(before, text);
      kept.set(url, text);
      dom.window.close();
    }
    return urls.length;
  };
}

await runAlone(import.meta, checks);
