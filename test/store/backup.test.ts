import { expect, test } from "vitest";
import { exportTable, restoreTable } from "../../functions/store/backup.ts";
import { commitSnapshot } from "../../functions/store/commitSnapshot.ts";
import { decodeCursor, encodeCursor } from "../../functions/store/cursor.ts";
import { feedHead, readFeed } from "../../functions/store/feed.ts";
import { migrate } from "../../functions/store/migrations.ts";
import { readSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { article, dossier, headlineChange, headOf, now, publish, snapshot } from "./examples.ts";
import { countCalls, dump, failCall } from "./faults.ts";

async function filled(): Promise<Table> {
  const table = await freshTable();
  const first = snapshot(1, "«Ні», said the minister.");
  await commitSnapshot(table, { now, before: null, after: headOf(first), snapshot: first, changes: [headlineChange("a")] });
  for (let i = 0; i < 40; i++) await publish(table, [`change ${i}`]);
  return table;
}

async function exported(table: Table): Promise<string[]> {
  const lines: string[] = [];
  await exportTable(table, async (line) => void lines.push(line));
  return lines;
}

const from = async function* (lines: readonly string[]) {
  yield* lines;
};

test("a table moved elsewhere is the same, and readers go on where they were", async () => {
  const [source, target] = [await filled(), await freshTable()];
  await migrate(target);
  await migrate(source);
  const lines = await exported(source);

  expect(await restoreTable(target, from(lines), { sameFeed: true })).toBe(lines.length);

  expect(await dump(target)).toEqual(await dump(source));
  expect(await readSnapshot(target, dossier, article, 1)).toEqual(snapshot(1, "«Ні», said the minister."));
});

test("a table restored from the past expires the cursors of its readers, and its feed goes on", async () => {
  const [source, target] = [await filled(), await freshTable()];
  const before = await feedHead(source, dossier);
  const cursor = encodeCursor({ dossier, epoch: before.epoch, seq: 7 });
  await restoreTable(target, from(await exported(source)), { sameFeed: false });

  await publish(target, ["after the restore"]);

  const head = await feedHead(target, dossier);
  expect(() => decodeCursor(cursor, dossier, head)).toThrow("expired");
  const page = await readFeed(target, dossier, { after: before.seq, limit: 9 });
  expect(page.changes).toMatchObject([{ seq: before.seq + 1, to: "after the restore" }]);
});

test("an export while somebody writes is no backup, and says so", async () => {
  const table = await filled();
  const writer = await sameTable(table);
  let written = false;

  const exporting = exportTable(table, async () => {
    if (!written) await publish(writer, ["meanwhile"]);
    written = true;
  });

  await expect(exporting).rejects.toMatchObject({ code: "store_busy", retryable: true });
});

test("a restore that broke off can be run again and ends the same", async () => {
  const source = await filled();
  const lines = await exported(source);
  const counted = await freshTable();
  const calls = countCalls(counted);
  await restoreTable(counted, from(lines), { sameFeed: true });

  for (let call = 1; call <= calls(); call++) {
    const target = await freshTable();
    failCall(target, { call, when: "after" });
    await expect(restoreTable(target, from(lines), { sameFeed: true })).rejects.toThrow("the connection broke");
    countCalls(target);
    // The last call ends the restore: what comes after it finds a whole table.
    if (call < calls()) await restoreTable(target, from(lines), { sameFeed: true });
    expect(await dump(target)).toEqual(await dump(source));
  }
});

test("a table that holds something is not written over", async () => {
  const [source, target] = [await filled(), await filled()];
  const before = await dump(target);

  await expect(restoreTable(target, from(await exported(source)), { sameFeed: true })).rejects.toMatchObject({ code: "table_not_empty" });
  expect(await dump(target)).toEqual(before);
});

test.each(["", "{}", '{"Item":{"pk":{"S":"A"}}}', '{"Item":{"pk":{"S":"A"},"sk":{"S":"B"},"x":{"Z":1}}}', "Dear reader"])(
  "a line that is no item (%j) ends the restore and is named",
  async (line) => {
    const table = await freshTable();
    const good = '{"Item":{"pk":{"S":"TEST"},"sk":{"S":"1"}}}';

    await expect(restoreTable(table, from([good, line]), { sameFeed: true })).rejects.toThrow(/^Line 2 of the backup/);
  },
);

test("an export of DynamoDB itself can be restored: every kind of attribute comes back", async () => {
  const table = await freshTable();
  const item = {
    pk: { S: "TEST" },
    sk: { S: "1" },
    list: { L: [{ N: "1.5" }, { BOOL: true }, { NULL: true }] },
    map: { M: { bytes: { B: "AAEC" }, words: { SS: ["a", "b"] } } },
  };

  await restoreTable(table, from([JSON.stringify({ Item: item })]), { sameFeed: true });

  expect(await exported(table)).toEqual([JSON.stringify({ Item: { list: item.list, map: item.map, pk: item.pk, sk: item.sk } })]);
});
