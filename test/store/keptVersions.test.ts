import { beforeEach, expect, test } from "vitest";
import { commitSnapshot } from "../../functions/store/commitSnapshot.ts";
import { readHead, updateHead } from "../../functions/store/heads.ts";
import { keptHistory, latestVersion } from "../../functions/store/keptVersions.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { article, dossier, headlineChange, headOf, later, now, snapshot } from "./examples.ts";
import { countCalls } from "./faults.ts";

let table: Table;
beforeEach(async () => {
  table = await freshTable();
});

const noHistory = { reviews: [], changes: [] };

async function headNow() {
  const head = await readHead(table, dossier, article);
  if (head === undefined) throw new Error("Nothing is stored of the article.");
  return head;
}

/** Stores the next version through a handle of the table, as its process does. */
async function store(handle: Table, n: number, body: string, at: string) {
  const before = (await readHead(handle, dossier, article)) ?? null;
  const version = snapshot(n, body, at);
  const changes = n === 1 ? [] : [headlineChange(body)];
  return commitSnapshot(handle, { now: at, before, after: headOf(version), snapshot: version, changes, history: noHistory });
}

test("a version that this process wrote is had without a call, as it is stored", async () => {
  await store(table, 1, "first", now);
  await store(table, 2, "second", later);
  const head = await headNow();
  const calls = countCalls(table);
  const latest = await latestVersion(table, head);

  expect(calls()).toBe(0);
  expect(latest).toEqual(await latestSnapshot(table, dossier, article));
  expect(keptHistory(table, head)).toMatchObject({ reviews: [], changes: [{ seq: 1, to: "second" }] });
});

test("a head that only turned its health names the same version", async () => {
  await store(table, 1, "first", now);
  const { version: _, ...facts } = await headNow();
  await updateHead(table, await headNow(), { ...facts, health: { ...facts.health, status: "blocked" } });

  expect(keptHistory(table, await headNow())).toEqual(noHistory);
});

test("a version that another process wrote is read from the store", async () => {
  await store(table, 1, "first", now);
  await store(await sameTable(table), 2, "second", later);
  const head = await headNow();

  expect(keptHistory(table, head)).toBeUndefined();
  expect(await latestVersion(table, head)).toMatchObject({ n: 2, body: "second" });
});

test("a version whose history was not told is not kept", async () => {
  const version = snapshot(1, "first", now);
  await commitSnapshot(table, { now, before: null, after: headOf(version), snapshot: version, changes: [] });

  expect(keptHistory(table, await headNow())).toBeUndefined();
});
