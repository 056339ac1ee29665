import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../functions/change/change.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { commitChanges, feedHead, readChange, readFeed } from "../../functions/store/feed.ts";
import { feedBucketSize, feedCounterKey, feedKey } from "../../functions/store/keys.ts";
import { ConditionLost } from "../../functions/store/transact.ts";
import { freshTable, sameTable } from "./emulator.ts";
import { claim, dossier, headlineChange, later, now, publish } from "./examples.ts";
import { dump } from "./faults.ts";

const headline = (change: Change) => (change.kind === "headline_changed" ? change.to : change.kind);

test("changes are numbered from 1 in the order given", async () => {
  const table = await freshTable();
  await publish(table, ["a", "b"]);
  await publish(table, ["c"]);

  const page = await readFeed(table, dossier, { after: 0, limit: 10 });

  expect(page.changes.map((change) => `${change.id} ${headline(change)}`)).toEqual(["talks.1 a", "talks.2 b", "talks.3 c"]);
});

test("a page may end within what one commit wrote", async () => {
  const table = await freshTable();
  await publish(table, ["a", "b"]);

  const page = await readFeed(table, dossier, { after: 0, limit: 1 });

  expect(page).toMatchObject({ changes: [{ seq: 1 }], last: 1, more: true });
});

test("reading after the last change gives an empty page that goes on from the same place", async () => {
  const table = await freshTable();
  await publish(table, ["a", "b"]);

  const page = await readFeed(table, dossier, { after: 2, limit: 10 });

  expect(page).toEqual({ changes: [], last: 2, more: false });
});

test("a filter that matches nothing moves the place on by the scan limit", async () => {
  const table = await freshTable();
  await publish(table, ["a", "b", "c"]);

  const page = await readFeed(table, dossier, { after: 0, limit: 10, matches: () => false, scanLimit: 2 });

  expect(page).toEqual({ changes: [], last: 2, more: true });
});

test("dossiers have feeds of their own", async () => {
  const table = await freshTable();
  await publish(table, ["a"]);

  expect(await feedHead(table, "other-talks")).toEqual({ seq: 0, at: null, epoch: 1 });
});

test("a change is found by its id", async () => {
  const table = await freshTable();
  await publish(table, ["a", "b", "c"]);

  expect(await readChange(table, "talks.2")).toMatchObject({ id: "talks.2", to: "b" });
});

test.each(["talks.4", "talks.0", "talks", "other-talks.1", "talks.1.1", "talks.-1", "talks.1e3", ""])(
  "no change has the id %j",
  async (id) => {
    const table = await freshTable();
    await publish(table, ["a", "b", "c"]);

    expect(await readChange(table, id)).toBeUndefined();
  },
);

test("the time of a change never goes back, even when the clock does", async () => {
  const table = await freshTable();
  await publish(table, ["a"], later);
  await publish(table, ["b"], now);

  const page = await readFeed(table, dossier, { after: 0, limit: 10 });

  expect(page.changes.map((change) => change.at)).toEqual([later, later]);
});

test("a commit whose own condition is not met writes nothing and says which key lost", async () => {
  const table = await freshTable();
  await publish(table, ["a"]);
  const before = await dump(table);

  const again = publish(table, ["a"]);

  await expect(again).rejects.toSatisfy((error) => error instanceof ConditionLost && error.at({ pk: "TEST#a", sk: "CLAIM" }));
  expect(await dump(table)).toEqual(before);
});

test("a commit without changes writes the caller's items and leaves the feed alone", async () => {
  const table = await freshTable();

  await commitChanges(table, { dossier, now, cause: "new_report", changes: [], writes: [claim("only")] });

  expect((await dump(table)).map((item) => item.pk)).toEqual(["TEST#only"]);
});

test("a commit larger than a transaction is refused whole", async () => {
  const table = await freshTable();
  const changes = Array.from({ length: 2_001 }, (_, i) => headlineChange(String(i)));

  await expect(commitChanges(table, { dossier, now, cause: "recoding", changes, writes: [claim("big")] })).rejects.toMatchObject({
    code: "commit_too_large",
  });
});

test("a hole in the numbers is an error, not a page that skips it", async () => {
  const table = await freshTable();
  for (const name of ["a", "b", "c"]) await publish(table, [name]);
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: feedKey(dossier, 2) }));

  await expect(readFeed(table, dossier, { after: 0, limit: 10 })).rejects.toMatchObject({ code: "feed_gap" });
});

test("a query that saw only a part of a commit is made again", async () => {
  const table = await freshTable();
  for (const name of ["a", "b", "c"]) await publish(table, [name]);
  const reader = await sameTable(table);
  let queries = 0;
  reader.client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      if (++queries === 1 && "Items" in answer.output) answer.output.Items?.splice(1, 1);
      return answer;
    },
    { step: "initialize", name: "seePart" },
  );

  const page = await readFeed(reader, dossier, { after: 0, limit: 10 });

  expect(page.changes.map(headline)).toEqual(["a", "b", "c"]);
  expect(queries).toBe(2);
});

test("a commit and a page go on across the partitions of the feed", async () => {
  const table = await freshTable();
  const counter = { ...feedCounterKey(dossier), seq: feedBucketSize - 5, at: now, epoch: 1 };
  await table.client.send(new PutCommand({ TableName: table.name, Item: counter }));
  const names = Array.from({ length: 30 }, (_, i) => `change ${i + 1}`);
  await publish(table, names);
  await publish(table, ["last"]);

  const page = await readFeed(table, dossier, { after: feedBucketSize - 5, limit: 100 });

  expect(page).toMatchObject({ last: feedBucketSize + 26, more: false });
  expect(page.changes.map(headline)).toEqual([...names, "last"]);
  for (const seq of [0, 1, 2].map((i) => feedBucketSize + i)) expect(await readChange(table, `talks.${seq}`)).toMatchObject({ seq });
});

test("a page of 100 takes one query, and a page across partitions two", async () => {
  const consumed: Capacity[] = [];
  const table = await freshTable((capacity) => consumed.push(capacity));
  for (let i = 0; i < 30; i++)
    await publish(
      table,
      [1, 2, 3, 4, 5].map((n) => `${i}/${n}`),
    );
  const counter = { ...feedCounterKey("late-talks"), seq: feedBucketSize - 50, at: now, epoch: 1 };
  await table.client.send(new PutCommand({ TableName: table.name, Item: counter }));
  const changes = Array.from({ length: 150 }, (_, i) => headlineChange(String(i)));
  await commitChanges(table, { dossier: "late-talks", now, cause: "recoding", changes, writes: [claim("late")] });
  consumed.length = 0;

  expect((await readFeed(table, dossier, { after: 20, limit: 100 })).changes).toHaveLength(100);
  expect(consumed.map(({ operation }) => operation)).toEqual(["Query"]);
  expect((await readFeed(table, "late-talks", { after: feedBucketSize - 50, limit: 100 })).changes).toHaveLength(100);
  expect(consumed.map(({ operation }) => operation)).toEqual(["Query", "Query", "Query"]);
});

test("pages of any size, put together, are the feed", async () => {
  const table = await freshTable();
  const names = Array.from({ length: 120 }, (_, i) => `change ${i + 1}`);
  for (let i = 0, size = 1; i < names.length; i += size, size = (size * 7) % 53) await publish(table, names.slice(i, i + size));

  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (limit, scanLimit, modulus) => {
        const matches = (change: Change) => change.seq % modulus === 0;
        const read: string[] = [];
        for (let after = 0, more = true; more; ) {
          const page = await readFeed(table, dossier, { after, limit, matches, scanLimit });
          expect(page.changes.length).toBeLessThanOrEqual(limit);
          read.push(...page.changes.map(headline));
          [after, more] = [page.last, page.more];
        }
        expect(read).toEqual(names.filter((_, i) => (i + 1) % modulus === 0));
      },
    ),
    { numRuns: 20, seed: 1 },
  );
});
