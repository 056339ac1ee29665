import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
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
import { startChangedetection } from "./changedetection.ts";
import { type Part, type Row, runAlone } from "./report.ts";
import type { phase } from "./site.ts";
import { prepareUrlwatch } from "./urlwatch.ts";

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

/**
 * What is asked for. `rounds`: a round of 200 answers of 304, of other furniture or of edits is over in a second, most of it in code that is still cold;
 * furniture and edits are others in each. Who takes half a minute for one is asked for one.
 */
interface Phase {
  name: string;
  kind: z.infer<typeof phase>["kind"];
  round: number;
  goal?: number;
  rounds?: number;
}

const phases: readonly Phase[] = [
  { name: "new", kind: "same", round: 0 },
  { name: "304", kind: "same", round: 0, goal: 10, rounds: 5 },
  { name: "furniture changed only (first time)", kind: "furniture", round: 1 },
  { name: "furniture changed only (again)", kind: "furniture", round: 2, goal: 10, rounds: 5 },
  { name: "article changed", kind: "edit", round: 7, goal: 5, rounds: 8 },
];

/** Checks a second over 200 pages, phase by phase: Redline on its emulator, urlwatch and changedetection.io as installed, and the stack one would write in an afternoon. */
export const checks: Part = async (note) => {
  const place = await openSite();
  note(`checks: ${count} articles from ${place.origin}, an outlet each on loopback, no gap between requests for anybody`);
  const rate = ({ kind, round }: Phase, rounds: number, work: () => Promise<number>) =>
    checksASecond(rounds, (i) => place.turn({ kind, round: kind === "same" ? round : round + i }), work);
  const row = ({ name }: Phase, redline: number) => ({ part: "checks", what: `checks: ${name}`, unit: "checks/s", redline });
  try {
    const redline = await redlineRun(place.urls);
    const urlwatch = await prepareUrlwatch(place.urls, note);
    const naive = naiveRun(place.urls);
    const rates: number[] = [];
    const rows: Row[] = [];
    // Phase by phase, for the machine is not equally quick all the time.
    for (const each of phases) {
      note(`checks: ${each.name}`);
      const { goal, rounds = 1 } = each;
      const own = row(each, await rate(each, rounds, redline.check));
      rates.push(own.redline);
      const stack = await rate(each, 1, naive);
      const theirs = urlwatch && (await rate(each, rounds, urlwatch.check));
      if (theirs !== undefined) {
        const wanted = goal === undefined ? {} : { goal: `≥ ${goal}× urlwatch`, met: own.redline / theirs >= goal };
        rows.push({ ...own, other: "urlwatch", theirs, ...wanted });
      }
      rows.push({ ...own, other: "jsdom + Readability + diffWords", theirs: stack });
    }
    await redline.close();
    await urlwatch?.close();
    // A server that runs all the time: it comes when the others have been timed.
    const server = await startChangedetection(place.urls, note);
    if (!server) return rows;
    try {
      for (const [i, each] of phases.entries()) {
        note(`checks: ${each.name}, changedetection.io`);
        // It says in whole seconds when it has looked last.
        await sleep(1_000);
        rows.push({ ...row(each, rates[i] ?? 0), other: "changedetection.io", theirs: await rate(each, 1, server.check) });
      }
    } finally {
      await server.close();
    }
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
