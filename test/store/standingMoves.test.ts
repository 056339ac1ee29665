import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import type { FoundChange } from "../../functions/change/change.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import { movesPartition } from "../../functions/store/keys.ts";
import { keepMovesOfFeed } from "../../functions/store/movesOfFeed.ts";
import { readMoves } from "../../functions/store/standingMoves.ts";
import type { Table } from "../../functions/store/table.ts";
import { firstReported } from "../api/foundChanges.ts";
import { freshTable } from "./emulator.ts";
import { dossier, headlineChange, later, now } from "./examples.ts";
import { dump } from "./faults.ts";

const nights = { party: "union", provision: "work.night" };
const pay = { party: "union", provision: "pay.rise" };

const commit = (table: Table, changes: readonly FoundChange[], at = now) =>
  commitChanges(table, { dossier, now: at, cause: "new_report", changes, writes: [] });
const seqs = async (table: Table, about = nights, range = { upTo: later, limit: 50 }) =>
  (await readMoves(table, dossier, about, range)).map((move) => move.seq);

test("a standing's moves are read newest first, without those of others and of articles", async () => {
  const table = await freshTable();
  await commit(table, [firstReported(), headlineChange("a"), firstReported(pay), firstReported()]);
  await commit(table, [firstReported(nights)], later);

  expect(await seqs(table)).toEqual([5, 4, 1]);
});

test("moves are whole changes with their places in the feed", async () => {
  const table = await freshTable();
  const [move] = await commit(table, [firstReported()]);

  expect(await readMoves(table, dossier, nights, { upTo: now, limit: 50 })).toEqual([move]);
});

test("as of a time, later moves are not told", async () => {
  const table = await freshTable();
  await commit(table, [firstReported()]);
  await commit(table, [firstReported()], later);

  expect(await seqs(table, nights, { upTo: now, limit: 50 })).toEqual([1]);
});

test("no more moves are read than were asked for, the newest", async () => {
  const table = await freshTable();
  await commit(table, [firstReported(), firstReported(), firstReported()]);

  expect(await seqs(table, nights, { upTo: later, limit: 2 })).toEqual([3, 2]);
});

test("a move stays in its standing's history however much has changed since, at the same cost", async () => {
  const used: Capacity[] = [];
  const table = await freshTable((one) => used.push(one));
  await commit(table, [firstReported()]);
  const cost = async () => {
    used.length = 0;
    expect(await seqs(table)).toEqual([1]);
    return used.reduce((sum, { units }) => sum + units, 0);
  };
  const before = await cost();
  const others = Array.from({ length: 800 }, (_, i) => headlineChange(`${i}`));
  for (let i = 0; i < 3; i++) await commit(table, others);

  expect(await cost()).toBe(before);
});

test("a table of before gets its moves from its feed, once", async () => {
  const table = await freshTable();
  await commit(table, [firstReported(), ...Array.from({ length: 25 }, (_, i) => headlineChange(`${i}`)), firstReported()]);
  const whole = await dump(table);
  for (const { pk, sk } of whole.filter((item) => item.pk === movesPartition(dossier, "union", "work.night")))
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
  expect(await seqs(table)).toEqual([]);

  await keepMovesOfFeed(table);
  await keepMovesOfFeed(table);

  expect(await dump(table)).toEqual(whole);
});
