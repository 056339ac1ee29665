import { describe, expect, test } from "vitest";
import { commitSnapshot } from "../../functions/store/commitSnapshot.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { readHead } from "../../functions/store/heads.ts";
import { pendingAssessments } from "../../functions/store/outbox.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "./emulator.ts";
import { article, dossier, headlineChange, headOf, later, now, snapshot } from "./examples.ts";
import { countCalls, dump, type Fault, failCall } from "./faults.ts";

/** Stores one version as an ingest does: read the head, stop where it is no news, write the rest in one commit. */
async function store(table: Table, body: string, at: string) {
  const before = (await readHead(table, dossier, article)) ?? null;
  const version = snapshot((before?.snapshots ?? 0) + 1, body, at);
  if (before && (before.fingerprint === version.fingerprint || before.lastChangedAt > at)) return { outcome: "nothing new" };
  const changes = before ? [headlineChange(body)] : [];
  return commitSnapshot(table, { now: at, before, after: headOf(version), snapshot: version, changes });
}

async function storeBoth(table: Table) {
  await store(table, "first", now);
  await store(table, "second", later);
}

test("a new version comes with its head, its changes and the request to assess it", async () => {
  const table = await freshTable();

  await storeBoth(table);

  expect(await readHead(table, dossier, article)).toMatchObject({ snapshots: 2, version: 2, lastChangedAt: later });
  expect(await latestSnapshot(table, dossier, article)).toEqual(snapshot(2, "second", later));
  expect((await readFeed(table, dossier, { after: 0, limit: 9 })).changes).toMatchObject([{ seq: 1, to: "second" }]);
  expect((await pendingAssessments(table, dossier)).map((pending) => pending.n)).toEqual([1, 2]);
});

test("the same commit again changes nothing and says so", async () => {
  const table = await freshTable();
  const first = snapshot(1, "first");
  const commit = { now, before: null, after: headOf(first), snapshot: first, changes: [] };
  await commitSnapshot(table, commit);
  const before = await dump(table);

  expect(await commitSnapshot(table, commit)).toEqual({ outcome: "already" });
  expect(await dump(table)).toEqual(before);
});

test("a version whose number another one took is not stored", async () => {
  const table = await freshTable();
  const [first, other] = [snapshot(1, "first"), snapshot(1, "another")];
  await commitSnapshot(table, { now, before: null, after: headOf(first), snapshot: first, changes: [] });

  const outcome = await commitSnapshot(table, { now, before: null, after: headOf(other), snapshot: other, changes: [headlineChange("x")] });

  expect(outcome).toEqual({ outcome: "overtaken" });
  expect((await readFeed(table, dossier, { after: 0, limit: 9 })).changes).toEqual([]);
});

describe("a crash at any call, and the same again, leaves the store of an undisturbed run", async () => {
  const undisturbed = await freshTable();
  const calls = countCalls(undisturbed);
  await storeBoth(undisturbed);
  const faults = Array.from({ length: calls() }, (_, i) => i + 1).flatMap((call): Fault[] => [
    { call, when: "before" },
    { call, when: "after" },
  ]);
  const wanted = await dump(undisturbed);

  test.each(faults)("call $call, $when it was done", async (fault) => {
    const table = await freshTable();
    failCall(table, fault);
    await expect(storeBoth(table)).rejects.toThrow("the connection broke");
    countCalls(table);

    await storeBoth(table);

    expect(await dump(table)).toEqual(wanted);
  });
});
