import process from "node:process";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable } from "../functions/store/table.ts";
import { checkMany } from "../functions/watch/checkMany.ts";
import { createKnownPages } from "../functions/watch/knownPages.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { growthOf, type HeldMemory, heldMemory } from "./heldMemory.ts";
import { inventWeek, outletsOf } from "./inventedWeek.ts";
import { seededRandom } from "./inventedWords.ts";
import { type Part, type Row, round, runAlone } from "./report.ts";

const total = Number(process.env.REDLINE_BENCH_CHECKS ?? 100_000);
const pages = 100;
const every = total / 10;
const begin = Date.parse("2031-03-03T00:00:00.000Z");

/**
 * Does a process that checks for weeks stay as large as it is? 100,000 checks of 100 pages in one process: three in four pages answer 304, one in
 * four comes with other furniture every time, and one check in a hundred finds the article changed (back and forth between two texts).
 * The pages come through the visitor's seam, without the network; everything behind it is real. Memory after forced collection, ten times.
 */
const memory: Part = async (note) => {
  const emulator = await startEmulator();
  const table = openTable({ name: "redline-memory", endpoint: emulator.endpoint });
  await createTable(table, { stream: false });
  const size = { articles: pages, sources: 10, days: 1, subscriptions: 0 };
  const week = inventWeek(size, begin, seededRandom(7)).map((article) => ({
    ...article,
    published: begin,
    editedAt: null as number | null,
  }));
  let clock = begin + 3_600_000;
  const { visit, seen } = outletsOf(week, () => clock);
  const deps = {
    table,
    followed: readFollowed("fixtures/port-2031/dossier.yaml"),
    visitor: { visit },
    agent: "Redline",
    sites: storedSiteMemories(table, () => clock),
    pages: createKnownPages(),
    now: () => new Date(clock).toISOString(),
  };
  const outcomes = new Map<string, number>();
  const samples: HeldMemory[] = [];
  const began = performance.now();
  for (let checks = 0, look = 0; checks < total; checks += pages, look++) {
    clock += 60_000;
    const turning = week[look % pages];
    if (turning) turning.editedAt = turning.editedAt === null ? clock : null;
    const { done, failed } = await checkMany(
      deps,
      week.map(({ url }) => ({ url, source: null })),
    );
    if (failed[0]) throw failed[0].error;
    for (const { checked } of done) outcomes.set(checked.outcome, (outcomes.get(checked.outcome) ?? 0) + 1);
    if ((checks + pages) % every > 0) continue;
    const held = heldMemory();
    samples.push(held);
    note(`memory: ${checks + pages} checks, heap ${round(held.heap)} MB, rss ${round(held.rss)} MB`);
  }
  const seconds = (performance.now() - began) / 1_000;
  closeTable(table);
  await emulator.stop();
  const row = { part: "memory" };
  const stored = outcomes.get("stored") ?? 0;
  note(`memory: ${[...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(", ")}, ${seen.unmodified} of them by 304`);
  return [
    {
      ...row,
      what: `checks in one process, ${stored.toLocaleString("en")} of them stored a version`,
      unit: "checks/s",
      redline: total / seconds,
    },
    ...(["heap", "rss"] as const).map((which): Row => {
      const growth = growthOf(samples, which);
      const goal = `second half within 10% of the first (${round(growth * 100)}%)`;
      return {
        ...row,
        what: `${which} after ${total.toLocaleString("en")} checks`,
        unit: "MB",
        redline: samples.at(-1)?.[which] ?? 0,
        goal,
        met: growth <= 0.1,
      };
    }),
  ];
};

await runAlone(import.meta, memory);
