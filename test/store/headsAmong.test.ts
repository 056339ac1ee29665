import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { type ArticleHead, updateHead } from "../../functions/store/heads.ts";
import { headsAmong } from "../../functions/store/headsAmong.ts";
import { headKey } from "../../functions/store/keys.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { article, dossier, headOf, snapshot } from "./examples.ts";

const facts = headOf(snapshot(1, "first"));

/** The table as this process has it open, and as another one has. */
let here: Table;
let there: Table;
let written: ArticleHead;
beforeEach(async () => {
  here = await freshTable();
  there = await sameTable(here);
  written = await updateHead(here, null, facts);
});

const read = async (table = here): Promise<ArticleHead | undefined> => (await headsAmong(table, dossier, [article])).get(article)?.();

/** The attributes that a reading asked for; `all` for whole items. */
async function askedFor(reading: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  here.client.middlewareStack.add(
    (next) => async (args) => {
      const { RequestItems = {} } = "RequestItems" in args.input ? args.input : {};
      for (const { ExpressionAttributeNames: names } of Object.values(RequestItems))
        asked.push(Object.values(names ?? { all: "all" }).join());
      return next(args);
    },
    { step: "initialize", name: "asked", override: true },
  );
  await reading();
  return asked;
}

test("of a head that this process wrote, or has read, the mark alone is asked for", async () => {
  expect(await askedFor(read)).toEqual(["sk,version,lastChangedAt"]);
  expect(await read()).toEqual(written);
  expect(await read(there)).toEqual(written);
});

test("a head that another process has written is read again, once", async () => {
  const newer = await updateHead(there, written, { ...facts, etag: '"new"' });

  expect(await read()).toEqual(newer);
  expect(await askedFor(read)).toEqual(["sk,version,lastChangedAt"]);
});

test("a head of a restored table is not mistaken for one with as many writes", async () => {
  const restored = { ...written, fingerprint: "another", lastChangedAt: "2025-04-01T00:00:00.000Z" };
  await there.client.send(new PutCommand({ TableName: there.name, Item: { ...headKey(dossier, article), ...restored } }));

  expect((await read())?.fingerprint).toBe("another");
});

test("a head that is gone is not found, whatever this process remembers", async () => {
  await there.client.send(new DeleteCommand({ TableName: there.name, Key: headKey(dossier, article) }));

  expect(await read()).toBeUndefined();
});

test("heads that are known and heads that are not come together", async () => {
  const other = "b".repeat(20);
  await updateHead(there, null, { ...facts, id: other });

  expect([...(await headsAmong(here, dossier, [article, other, "0".repeat(20)])).keys()].sort()).toEqual([article, other].sort());
});
