import { beforeAll, describe, expect, test } from "vitest";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { countCalls, failCall } from "../store/faults.ts";
import { keptIn, sent } from "./kept.ts";
import { alertDepsOf, type Outside, type OutsideCall, outside, runToTheEnd, stepsOf, subscribeBoth } from "./monitor.ts";

/** An article whose versions harden, soften and revert: every path of ingest, assess, alert, deliver and digest is walked. */
const slug = "vistula-courier-crimea-offer";

interface Ran {
  world: Outside;
  kept: Record<string, unknown>[];
  calls: number;
  /** How many calls there were to each of what is outside. */
  outside: Record<OutsideCall, number>;
}

async function run(disturb: (table: Table, world: Outside) => () => number): Promise<Ran> {
  const table = await freshTable();
  const world = outside();
  const deps = alertDepsOf(table, world);
  await subscribeBoth(deps);
  const calls = disturb(table, world);
  const { faultOf } = world;
  const outsideCalls = { webhook: 0, mail: 0, wake: 0 };
  world.faultOf = (call) => {
    outsideCalls[call] += 1;
    return faultOf(call);
  };
  await runToTheEnd(stepsOf(deps, world, slug));
  const counted = calls();
  countCalls(table);
  return { world, kept: await keptIn(table), calls: counted, outside: outsideCalls };
}

let undisturbed: Ran;
beforeAll(async () => {
  undisturbed = await run(countCalls);
});

test("the undisturbed run has something to lose: changes, messages and a digest", () => {
  expect(undisturbed.calls).toBeGreaterThan(40);
  expect(undisturbed.world.webhooks.length).toBeGreaterThan(3);
  expect(undisturbed.world.mails).toHaveLength(1);
  expect(undisturbed.outside.wake).toBeGreaterThan(0);
  expect(new Set(undisturbed.world.webhooks.map((w) => w.id)).size).toBe(undisturbed.world.webhooks.length);
});

/** Every how many calls one fails: all of them in `npm run test:faults`, else a sample over the whole run. */
const every = process.env.REDLINE_FAULTS === "all" ? 1 : 23;
/** The same for what is outside, of which there are fewer. */
const sparse = process.env.REDLINE_FAULTS === "all" ? 1 : 4;

const faults = [
  ["whose connection breaks before it is done", "before"],
  ["whose connection breaks after it is done", "after"],
  ["that is slow", "slow"],
  ["that is throttled", "throttled"],
] as const;

describe.each(faults)("a store call %s", (_name, when) => {
  test("leaves the same store and the same messages, whichever call it is", { timeout: 900_000 }, async () => {
    for (let call = 1; call <= undisturbed.calls; call += every) {
      const disturbed = await run((table) => failCall(table, { call, when }));
      expect({ call, kept: disturbed.kept }).toEqual({ call, kept: undisturbed.kept });
      expect({ call, sent: sent(disturbed.world) }).toEqual({ call, sent: sent(undisturbed.world) });
      expect(disturbed.world.webhooks.length - undisturbed.world.webhooks.length).toBeLessThanOrEqual(1);
    }
  });
});

const callsOutside = ["webhook", "mail", "wake"] as const;

describe.each(callsOutside)("a %s", (kind) => {
  test.each(faults)("%s leaves the same store and the same messages, whichever it is", { timeout: 900_000 }, async (_name, when) => {
    for (let nth = 1; nth <= undisturbed.outside[kind]; nth += kind === "mail" ? 1 : sparse) {
      const disturbed = await run((table, world) => {
        let count = 0;
        world.faultOf = (call) => (call === kind && ++count === nth ? when : undefined);
        return countCalls(table);
      });
      expect({ nth, kept: disturbed.kept }).toEqual({ nth, kept: undisturbed.kept });
      expect({ nth, sent: sent(disturbed.world) }).toEqual({ nth, sent: sent(undisturbed.world) });
      // What was done and reported as failed comes twice, under the same id.
      const twice = disturbed.world.webhooks.length - undisturbed.world.webhooks.length;
      expect({ nth, twice }).toEqual({ nth, twice: kind === "webhook" && when === "after" ? 1 : 0 });
    }
  });
});
