import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
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
import { startNaiveStack } from "./naiveStack.ts";
import { type Part, type Row, runAlone } from "./report.ts";
import type { phase } from "./site.ts";
import type { TimedMonitor } from "./timedMonitor.ts";
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
 * What is asked for. `rounds`: a round of 200 answers of 304 is over in a twentieth of a second, one of other furniture or of edits in one, most of it in code
 * that is still cold; furniture and edits are others in each. Who takes half a minute for one is asked for one.
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
  { name: "304", kind: "same", round: 0, goal: 10, rounds: 20 },
  { name: "furniture changed only (first time)", kind: "furniture", round: 1 },
  { name: "furniture changed only (again)", kind: "furniture", round: 2, goal: 10, rounds: 20 },
  { name: "article changed", kind: "edit", round: 7, goal: 5, rounds: 20 },
];

/** Checks a second over 200 pages, phase by phase: Redline on its emulator, urlwatch and changedetection.io as installed, and the stack one would write in an afternoon. */
export const checks: Part = async (note) => {
  const place = await openSite();
  note(`checks: ${count} articles from ${place.origin}, an outlet each on loopback, no gap between requests for anybody`);
  try {
    const redline = await redlineRun(place.urls);
    const urlwatch = await prepareUrlwatch(place.urls, note);
    const naive = startNaiveStack(place.urls);
    const rates: number[] = [];
    const rows: Row[] = [];
    for (const each of phases) {
      note(`checks: ${each.name}`);
      const [own = 0, theirs] = await checksASecond(place, each, each.rounds ?? 1, urlwatch ? [redline, urlwatch] : [redline]);
      const [stack = 0] = await checksASecond(place, each, 1, [naive]);
      rates.push(own);
      const wanted = each.goal !== undefined &&
        theirs !== undefined && { goal: `≥ ${each.goal}× urlwatch`, met: own / theirs >= each.goal };
      if (theirs !== undefined) rows.push({ ...rowOf(each, own), other: "urlwatch", theirs, ...wanted });
      rows.push({ ...rowOf(each, own), other: naive.name, theirs: stack });
    }
    await redline.close();
    await urlwatch?.close();
    await naive.close();
    // A server that runs all the time: it comes when the others have been timed.
    const server = await startChangedetection(place.urls, note);
    if (!server) return rows;
    try {
      for (const [i, each] of phases.entries()) {
        note(`checks: ${each.name}, ${server.name}`);
        // It says in whole seconds when it has looked last.
        await sleep(1_000);
        const [theirs = 0] = await checksASecond(place, each, 1, [server]);
        rows.push({ ...rowOf(each, rates[i] ?? 0), other: server.name, theirs });
      }
    } finally {
      await server.close();
    }
    return rows;
  } finally {
    place.close();
  }
};

const rowOf = ({ name }: Phase, redline: number) => ({ part: "checks", what: `checks: ${name}`, unit: "checks/s", redline });

/**
 * What each makes a second in so many rounds, which begin with a turn of the pages that is not timed. One makes all its rounds before the next one does: as
 * a monitor of as many more articles would, which has no pause of seconds after every two hundred.
 */
async function checksASecond(
  { turn }: Awaited<ReturnType<typeof openSite>>,
  { kind, round }: Phase,
  rounds: number,
  monitors: readonly TimedMonitor[],
): Promise<number[]> {
  const rates: number[] = [];
  for (const monitor of monitors) {
    let [made, milliseconds] = [0, 0];
    for (let i = 0; i < rounds; i++) {
      await turn({ kind, round: kind === "same" ? round : round + i });
      const began = performance.now();
      made += await monitor.check();
      milliseconds += performance.now() - began;
    }
    rates.push(made / (milliseconds / 1_000));
  }
  return rates;
}

async function redlineRun(urls: readonly string[]): Promise<TimedMonitor> {
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
    name: "Redline",
    /** What the first look found to be no healthy article is not looked at again here, as by the monitor. */
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

await runAlone(import.meta, checks);
