import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { readHead, readHeads, updateHead } from "../../functions/store/heads.ts";
import { headsAmong } from "../../functions/store/headsAmong.ts";
import { headKey, headShard, headShards } from "../../functions/store/keys.ts";
import { ConditionLost } from "../../functions/store/transact.ts";
import { freshTable } from "./emulator.ts";
import { article, dossier, headOf, snapshot } from "./examples.ts";

const facts = headOf(snapshot(1, "first"));

test("a head is read as it was written, with the count of its writes", async () => {
  const table = await freshTable();
  const first = await updateHead(table, null, facts);
  await updateHead(table, first, { ...facts, etag: '"abc"' });

  expect(await readHead(table, dossier, article)).toEqual({ ...facts, etag: '"abc"', version: 2 });
});

test("of two who read the same head, the second to write is told", async () => {
  const table = await freshTable();
  const read = await updateHead(table, null, facts);
  await updateHead(table, read, { ...facts, etag: '"one"' });

  await expect(updateHead(table, read, { ...facts, etag: '"two"' })).rejects.toBeInstanceOf(ConditionLost);
  expect((await readHead(table, dossier, article))?.etag).toBe('"one"');
});

test("of many heads that are read together, one that is spoilt fails by itself", async () => {
  const table = await freshTable();
  await updateHead(table, null, facts);
  const spoilt = "f".repeat(20);
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...headKey(dossier, spoilt), snapshots: "many" } }));

  const heads = await headsAmong(table, dossier, [article, spoilt, "0".repeat(20)]);

  expect([...heads.keys()].sort()).toEqual([article, spoilt].sort());
  expect(heads.get(article)?.().url).toBe(facts.url);
  expect(() => heads.get(spoilt)?.()).toThrow();
});

test("an article is discovered once", async () => {
  const table = await freshTable();
  await updateHead(table, null, facts);

  await expect(updateHead(table, null, facts)).rejects.toBeInstanceOf(ConditionLost);
});

test("the shards together hold every head once", async () => {
  const table = await freshTable();
  const ids = Array.from({ length: 40 }, (_, i) => (i * 7).toString(16).padStart(2, "0").padEnd(20, "0"));
  for (const id of ids) await updateHead(table, null, { ...facts, id });

  const shards = await Promise.all(Array.from({ length: headShards }, (_, shard) => readHeads(table, dossier, shard)));

  expect(shards.flatMap((shard) => shard.heads.map((head) => head.id)).sort()).toEqual([...ids].sort());
});

test("a shard can be gone on with after any article of it", async () => {
  const table = await freshTable();
  const ids = ["a1", "a2", "a3"].map((start) => start.padEnd(20, "0"));
  for (const id of ids) await updateHead(table, null, { ...facts, id });

  const rest = await readHeads(table, dossier, headShard("a1"), ids[0]);

  expect(rest).toMatchObject({ heads: [{ id: ids[1] }, { id: ids[2] }], next: null });
});
