import { expect, test } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import type { Capacity } from "../../functions/store/capacity.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { readHead } from "../../functions/store/heads.ts";
import { pendingAssessments } from "../../functions/store/outbox.ts";
import { latestSnapshot, listSnapshots } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import type { FollowDeps } from "../../functions/watch/followed.ts";
import { type ArticleVersion, ingestVersion } from "../../functions/watch/ingestVersion.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";
import { freshTable, sameTable } from "../store/emulator.ts";
import { countCalls, dump, type Fault, failCall } from "../store/faults.ts";

const url = "https://lake.example/dam";
const rest = "The talks went on in the evening. ".repeat(10);
const wants = `Arland wants the dam, said Ana Weiss. ${rest}`;
const rejects = `Arland rejects the dam, said Ana Weiss. ${rest}`;

const depsOn = (table: Table): FollowDeps => ({ table, followed: { dossier, coder: wordCoder() }, now: () => "2025-04-20T00:00:00.000Z" });
const version = (body: string, hour: number): ArticleVersion => ({
  canonicalUrl: url,
  outlet: "Daily Lake",
  byline: null,
  published: null,
  modified: null,
  text: { headline: "The dam", body },
  at: `2025-04-17T${String(hour).padStart(2, "0")}:00:00.000Z`,
  etag: null,
  lastModified: null,
});
const kinds = async (table: Table) => (await readFeed(table, dossier.id, { after: 0, limit: 100 })).changes.map((change) => change.kind);

test("the first version of an article is no change, and waits to be assessed", async () => {
  const table = await freshTable();

  expect(await ingestVersion(depsOn(table), version(wants, 8))).toEqual({ outcome: "stored", n: 1, changes: [] });
  expect(await pendingAssessments(table, dossier.id)).toHaveLength(1);
});

test("an edit that turns a stance is one change", async () => {
  const table = await freshTable();
  await ingestVersion(depsOn(table), version(wants, 8));

  await ingestVersion(depsOn(table), version(rejects, 9));

  expect(await kinds(table)).toEqual(["stance_changed"]);
});

test("unchanged text costs one read unit and no write", async () => {
  const consumed: Capacity[] = [];
  const table = await freshTable((capacity) => consumed.push(capacity));
  await ingestVersion(depsOn(table), version(wants, 8));
  consumed.length = 0;

  expect(await ingestVersion(depsOn(table), version(wants, 9))).toEqual({ outcome: "unchanged" });
  expect(consumed).toEqual([{ operation: "GetItem", kind: "read", units: 1 }]);
});

/** What a look reads of the article before a version is taken. */
async function seenOn(table: Table) {
  const [head, latest] = await Promise.all([
    readHead(table, dossier.id, articleId(url)),
    latestSnapshot(table, dossier.id, articleId(url)),
  ]);
  if (head === undefined || latest === undefined) throw new Error("Nothing is stored of the article.");
  return { head, latest };
}

test("what a look has read of an article that another process wrote is not read again", async () => {
  const consumed: Capacity[] = [];
  const table = await freshTable((capacity) => consumed.push(capacity));
  await ingestVersion(depsOn(await sameTable(table)), version(wants, 8));
  const seen = await seenOn(table);
  consumed.length = 0;

  expect(await ingestVersion(depsOn(table), version(`${wants} It rained.`, 9), seen)).toMatchObject({ outcome: "stored", n: 2 });
  expect(consumed.map(({ operation }) => operation)).toEqual(["Query", "TransactWriteItems"]);
});

test("where others have written since the look, the version is compared with theirs", async () => {
  const table = await freshTable();
  await ingestVersion(depsOn(table), version(wants, 8));
  const seen = await seenOn(table);
  await ingestVersion(depsOn(table), version(rejects, 9));

  expect(await ingestVersion(depsOn(table), version(wants, 10), seen)).toMatchObject({ outcome: "stored", n: 3 });
  expect(await kinds(table)).toEqual(["stance_changed", "stance_changed"]);
});

test("a version from before the stored one is left out", async () => {
  const table = await freshTable();
  await ingestVersion(depsOn(table), version(wants, 9));

  expect(await ingestVersion(depsOn(table), version(rejects, 8))).toEqual({ outcome: "older" });
  expect(await kinds(table)).toEqual([]);
});

test("two that take in the same version at once store it once", async () => {
  const table = await freshTable();
  await ingestVersion(depsOn(table), version(wants, 8));
  const handles = await Promise.all([1, 2, 3, 4].map(() => sameTable(table)));

  const outcomes = await Promise.all(handles.map((handle) => ingestVersion(depsOn(handle), version(rejects, 9))));

  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["stored", "unchanged", "unchanged", "unchanged"]);
  expect(await kinds(table)).toEqual(["stance_changed"]);
});

test("two that take in different versions at once keep both, in one order", async () => {
  const table = await freshTable();
  await ingestVersion(depsOn(table), version(wants, 8));
  const [one, other] = await Promise.all([sameTable(table), sameTable(table)]);

  await Promise.all([
    ingestVersion(depsOn(one), version(rejects, 9)),
    ingestVersion(depsOn(other), version(`${rejects} Nothing else was said.`, 9)),
  ]);

  const snapshots = await listSnapshots(table, dossier.id, articleId(url));
  expect(snapshots.map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(await kinds(table)).toEqual(["stance_changed"]);
});

test("a crash at any call, and the same again, leaves the store of an undisturbed run", async () => {
  const run = async (table: Table) => {
    await ingestVersion(depsOn(table), version(wants, 8));
    await ingestVersion(depsOn(table), version(rejects, 9));
  };
  const undisturbed = await freshTable();
  const calls = countCalls(undisturbed);
  await run(undisturbed);
  const faults = Array.from({ length: calls() }, (_, i) => i + 1).flatMap((call): Fault[] => [
    { call, when: "before" },
    { call, when: "after" },
  ]);
  const wanted = await dump(undisturbed);

  for (const fault of faults) {
    const table = await freshTable();
    failCall(table, fault);
    await expect(run(table), JSON.stringify(fault)).rejects.toThrow("the connection broke");
    countCalls(table);
    await run(table);
    expect(await dump(table), JSON.stringify(fault)).toEqual(wanted);
  }
});
