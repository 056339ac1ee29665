import { randomBytes } from "node:crypto";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { snapshotKey } from "../../functions/store/keys.ts";
import { latestSnapshot, listSnapshots, readSnapshot, type Snapshot, snapshotWrites } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { transact } from "../../functions/store/transact.ts";
import { freshTable } from "./emulator.ts";
import { article, dossier, later, now, snapshot } from "./examples.ts";

const keep = async (table: Table, kept: Snapshot) => transact(table, snapshotWrites(kept));
/** Text that does not compress, so that it needs more than one item. */
const long = randomBytes(450_000).toString("base64");

test("a snapshot is read as it was written", async () => {
  const table = await freshTable();
  await keep(table, snapshot(1, "«Ні», said the minister. 🇺🇦"));

  expect(await readSnapshot(table, dossier, article, 1)).toEqual(snapshot(1, "«Ні», said the minister. 🇺🇦"));
});

test("a text too large for one item is kept whole in several", async () => {
  const table = await freshTable();
  await keep(table, snapshot(1, long));

  expect((await latestSnapshot(table, dossier, article))?.body).toBe(long);
});

test("a snapshot that has lost a part is an error, not a shorter text", async () => {
  const table = await freshTable();
  await keep(table, snapshot(1, long));
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: snapshotKey(dossier, article, 1, 1) }));

  await expect(readSnapshot(table, dossier, article, 1)).rejects.toMatchObject({ code: "snapshot_damaged" });
});

test("a snapshot is never written over", async () => {
  const table = await freshTable();
  await keep(table, snapshot(1, "first"));

  await expect(keep(table, snapshot(1, "second"))).rejects.toThrow();
  expect((await readSnapshot(table, dossier, article, 1))?.body).toBe("first");
});

test("the list of versions is in their order, without texts, each once", async () => {
  const table = await freshTable();
  await keep(table, snapshot(1, "first", now));
  await keep(table, snapshot(2, long, later));

  const list = await listSnapshots(table, dossier, article);

  expect(list.map((one) => [one.n, one.at])).toEqual([
    [1, now],
    [2, later],
  ]);
  expect(list[0]).not.toHaveProperty("body");
});

test("an article without versions has none", async () => {
  const table = await freshTable();

  expect(await latestSnapshot(table, dossier, article)).toBeUndefined();
  expect(await readSnapshot(table, dossier, article, 1)).toBeUndefined();
  expect(await listSnapshots(table, dossier, article)).toEqual([]);
});

test("what is too large for a transaction is refused with its size, and nothing is half-written", async () => {
  const huge = randomBytes(3_000_000).toString("base64");

  expect(() => snapshotWrites(snapshot(1, huge))).toThrow(/Snapshot 1 of https:\/\/news.example\/1 takes \d+ bytes/);
});
