import { expect, test } from "vitest";
import { readFeed } from "../../functions/store/feed.ts";
import { readStandings } from "../../functions/store/standings.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { alertDepsOf, type Outside, outside, runToTheEnd, stepsOf, subscribeBoth } from "./monitor.ts";

const slug = "vistula-courier-crimea-offer";
const dossier = "ukraine-2025";
type Step = () => Promise<unknown>;

/** Runs the whole way with its steps as `disturb` makes them, and brings back what readers and receivers have of it. */
async function run(disturb: (steps: readonly Step[], world: Outside) => Step[]) {
  const table = await freshTable();
  const world = outside();
  const deps = alertDepsOf(table, world);
  await subscribeBoth(deps);
  await runToTheEnd(disturb(stepsOf(deps, world, slug), world));
  return { ...(await left(table)), messages: [...new Set(world.webhooks.map(({ id }) => id))].sort(), mails: world.mails.length, world };
}

async function left(table: Table) {
  const { changes } = await readFeed(table, dossier, { after: 0, limit: 500 });
  return {
    changes,
    standings: await readStandings(table, dossier, { asOf: "2025-04-24T00:00:00.000Z", windowDays: 14, outletName: (name) => name }),
  };
}

const undisturbed = () => run((steps) => [...steps]);

test.each([
  ["forward", 3_600_000],
  ["back", -3_600_000],
])("a clock that jumps an hour %s before every third step loses and repeats nothing", async (_name, jump) => {
  const steady = await undisturbed();
  const jumpy = await run((steps, world) =>
    steps.map((step, i) => async () => {
      if (i % 3 === 2) world.clock += jump;
      try {
        await step();
      } finally {
        if (i % 3 === 2) world.clock -= jump;
      }
    }),
  );
  const told = ({ changes }: Awaited<ReturnType<typeof run>>) => changes.map(({ at: _, ...change }) => change);
  expect(told(jumpy)).toEqual(told(steady));
  expect(jumpy.messages).toEqual(steady.messages);
  expect(jumpy.world.webhooks).toHaveLength(steady.world.webhooks.length);
});
