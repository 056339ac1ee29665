import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Machine, openMachine } from "../../infra/local/machine.ts";
import { countCalls } from "../store/faults.ts";
import { keptIn, sent } from "./kept.ts";
import { alertDepsOf, outside, runToTheEnd, stepsOf, subscribeBoth } from "./monitor.ts";

const slug = "vistula-courier-crimea-offer";
/** Each replay has a store on disk of its own, which is what is killed. */
const elsewhere = (process.env.REDLINE_DYNAMODB_ENDPOINT ?? "") !== "";
const folder = mkdtempSync(join(tmpdir(), "redline-restarts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openMachine({ folder: join(folder, name), dossiers: ["fixtures/ukraine-2025/dossier.yaml"] });

/** Replays an article with the machine's store, and brings back what it kept and sent. */
async function replay(machine: Machine, disturb: () => void = () => {}) {
  const world = outside();
  const deps = alertDepsOf(machine.table, world);
  await subscribeBoth(deps);
  disturb();
  await runToTheEnd(stepsOf(deps, world, slug));
  machine.table.client.middlewareStack.remove("killStore");
  return { kept: await keptIn(machine.table), sent: sent(world), webhooks: world.webhooks.length };
}

/** Kills the store four times while a call is under way, each time a bit later in the call. Returns how often that was. */
function killDuringCalls(machine: Machine, every: number): () => number {
  let calls = 0;
  let kills = 0;
  machine.table.client.middlewareStack.add(
    (next) => async (args) => {
      if (++calls % every !== 0 || kills === 4) return next(args);
      const answer = next(args);
      const pid = machine.storePid();
      if (pid !== undefined) void sleep(2 * kills++).then(() => process.kill(pid, "SIGKILL"));
      return await answer;
    },
    { step: "initialize", name: "killStore" },
  );
  return () => kills;
}

let undisturbed: Awaited<ReturnType<typeof replay>>;
beforeAll(async () => {
  if (elsewhere) return;
  const machine = await open("undisturbed");
  undisturbed = await replay(machine);
  await machine.close();
});

test.skipIf(elsewhere)("a store that is killed while calls are under way is started again, and nothing is lost or repeated", async () => {
  const machine = await open("killed");
  const calls = countCalls(machine.table);
  let kills = () => 0;
  const disturbed = await replay(machine, () => {
    kills = killDuringCalls(machine, 17);
  });
  expect(kills()).toBe(4);
  expect(calls()).toBeGreaterThan(4 * 17);
  expect(disturbed.kept).toEqual(undisturbed.kept);
  expect(disturbed.sent).toEqual(undisturbed.sent);
  // A message comes twice where the kill fell between sending it and noting that.
  expect(disturbed.webhooks - undisturbed.webhooks).toBeLessThanOrEqual(4);
  await machine.close();
});

test.skipIf(elsewhere)("a store that dies again and again is given up, with what happened", async () => {
  const machine = await open("dying");
  let killed: number | undefined;
  const killer = setInterval(() => {
    const pid = machine.storePid();
    if (pid === undefined || pid === killed) return;
    process.kill(pid, "SIGKILL");
    killed = pid;
  }, 20);
  expect((await machine.died).message).toContain("it ended with SIGKILL");
  clearInterval(killer);
  await machine.close();
});
