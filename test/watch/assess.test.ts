import { describe, expect, test } from "vitest";
import { outletNames } from "../../functions/change/origins.ts";
import type { Position } from "../../functions/position/position.ts";
import { commitSnapshot } from "../../functions/store/commitSnapshot.ts";
import { listFailedWork } from "../../functions/store/failedWork.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { readHead } from "../../functions/store/heads.ts";
import { outboxWrite, pendingAssessments } from "../../functions/store/outbox.ts";
import type { Snapshot } from "../../functions/store/snapshots.ts";
import { readStanding, readStandings } from "../../functions/store/standings.ts";
import type { Table } from "../../functions/store/table.ts";
import { transact } from "../../functions/store/transact.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import { type AssessDeps, assessSnapshot } from "../../functions/watch/assessSnapshot.ts";
import { april, position } from "../change/reportExamples.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";
import { freshTable, sameTable } from "../store/emulator.ts";
import { snapshot as exampleSnapshot, headOf } from "../store/examples.ts";
import { dump, failCall } from "../store/faults.ts";

const deps = (table: Table, at = april(20)): AssessDeps => ({
  table,
  followed: { dossier, coder: wordCoder() },
  now: () => at,
  pause: async () => {},
});
const options = (asOf: string) => ({ asOf, windowDays: 14, outletName: outletNames(dossier) });
const anyWords = (seed: string) => Array.from({ length: 120 }, (_, i) => `${seed}${i}`).join(" ");

interface Version {
  article: string;
  n: number;
  at: string;
  positions: Position[];
  body?: string;
  cause?: Snapshot["cause"];
}

/** Puts a version into the store as an ingest does, without its own changes. */
async function store(table: Table, { article, n, at, positions, body = anyWords(article), cause }: Version): Promise<void> {
  const id = article.padEnd(20, "0");
  const coding = { coder: "words-1", codebook: "words", sentences: [], positions };
  const kind = cause ?? (n === 1 ? "new_report" : "article_edit");
  const snapshot: Snapshot = { ...exampleSnapshot(n, body, at), article: id, outlet: article, coding, cause: kind };
  const before = (await readHead(table, "talks", id)) ?? null;
  await commitSnapshot(table, { now: at, before, after: { ...headOf(snapshot), id }, snapshot, changes: [] });
}

const feed = async (table: Table) =>
  (await readFeed(table, "talks", { after: 0, limit: 500 })).changes.map(
    (c) => `${c.kind} ${"party" in c ? `${c.provision} ${c.from} → ${c.to}` : ""}`,
  );

/** The standings without the moment of their folding, which is the clock's. */
async function standings(table: Table, asOf = april(20)) {
  return (await readStandings(table, "talks", options(asOf))).map(({ asOf: _, ...standing }) => standing);
}

const first: Version = {
  article: "a1",
  n: 1,
  at: april(10),
  positions: [position("opposes"), position("open", { provision: "money.loan" })],
};
const second: Version = { article: "b1", n: 1, at: april(11), positions: [position("opposes")] };
const turned: Version = { article: "a1", n: 2, at: april(12), positions: [position("conditional")] };
const history = [first, second, turned];

describe("what a snapshot moves", () => {
  test("reports, standings and feed come in one commit, and the snapshot waits no more", async () => {
    const table = await freshTable();
    await store(table, first);

    const changes = await assessPending(deps(table));

    expect(changes.map((c) => [c.seq, c.kind, c.cause])).toEqual([
      [1, "first_reported", "new_report"],
      [2, "first_reported", "new_report"],
    ]);
    expect(await standings(table)).toMatchObject([
      { provision: "land.dam", stance: "opposes", origins: 1 },
      { provision: "money.loan", stance: "open" },
    ]);
    expect(await pendingAssessments(table, "talks")).toEqual([]);
  });

  test("an edited article moves the picture, and what it drops does not", async () => {
    const table = await freshTable();
    for (const version of history) await store(table, version);

    await assessPending(deps(table));

    expect(await feed(table)).toEqual([
      "first_reported land.dam null → opposes",
      "first_reported money.loan null → open",
      "corroborated land.dam opposes → opposes",
      "shifted land.dam opposes → conditional",
    ]);
    expect(await readStanding(table, "talks", { party: "arland", provision: "money.loan" }, options(april(20)))).toMatchObject({
      stance: "open",
    });
  });

  test("what a newer coder reads otherwise is a recoding", async () => {
    const table = await freshTable();
    await store(table, first);
    await store(table, { ...turned, at: first.at, cause: "recoding" });

    await assessPending(deps(table));

    const { changes } = await readFeed(table, "talks", { after: 2, limit: 9 });
    expect(changes).toMatchObject([{ kind: "shifted", cause: "recoding" }]);
  });

  test("a copy under another outlet's name adds no origin", async () => {
    const table = await freshTable();
    await store(table, first);
    await store(table, { ...second, body: `${anyWords("a1")} Additional reporting by our own staff.` });

    await assessPending(deps(table));

    const standing = await readStanding(table, "talks", { party: "arland", provision: "land.dam" }, options(april(20)));
    expect(standing).toMatchObject({ origins: 1, tallies: [{ reports: [{}, {}] }] });
  });

  test("a snapshot with more subjects than one transaction takes comes in whole", async () => {
    const table = await freshTable();
    const many = Array.from({ length: 75 }, (_, i) => position("open", { provision: `land.p${i}` }));
    await store(table, { ...first, positions: many });

    await assessPending(deps(table));

    expect(await feed(table)).toHaveLength(75);
    expect(await standings(table)).toHaveLength(75);
  });
});

describe("the past", () => {
  test("standings as of any time are those of that time", async () => {
    const table = await freshTable();
    for (const version of history) {
      await store(table, version);
      await assessPending(deps(table, version.at));
    }
    const dam = async (asOf: string) => (await standings(table, asOf)).find((s) => s.provision === "land.dam");

    expect(await dam(april(9))).toBeUndefined();
    expect(await dam(april(10))).toMatchObject({ stance: "opposes", origins: 1, since: april(10) });
    expect(await dam(april(11))).toMatchObject({ stance: "opposes", origins: 2 });
    expect(await dam(april(12))).toMatchObject({ stance: "conditional", since: april(12) });
  });

  test("a stance that goes on leading keeps the day on which it came to lead, however long ago", async () => {
    const table = await freshTable();
    const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString();
    for (const n of [0, 12, 24, 36, 48, 60, 72, 84]) {
      await store(table, { article: `${n.toString(16)}d`, n: 1, at: day(n), positions: [position("opposes")] });
      await assessPending(deps(table, day(n)));
    }

    expect(await standings(table, day(84))).toMatchObject([{ stance: "opposes", since: day(0) }]);
  });

  test("what has aged out is gone from the list, and nobody is told", async () => {
    const table = await freshTable();
    await store(table, first);
    await assessPending(deps(table, april(10)));

    expect(await standings(table, april(25))).toEqual([]);
    expect(await feed(table)).toHaveLength(2);
  });
});

test("a snapshot that cannot be assessed is set aside with its reason, and those behind it do not wait", async () => {
  const table = await freshTable();
  const missing = { dossier: "talks", article: "0d", n: 1, at: april(9), cause: "article_edit" } as const;
  await transact(table, [outboxWrite(missing)]);
  await store(table, first);

  await expect(assessPending(deps(table))).rejects.toMatchObject({ code: "assessment_set_aside", retryable: false });

  expect(await pendingAssessments(table, "talks")).toEqual([]);
  expect(await feed(table)).toHaveLength(2);
  expect(await listFailedWork(table, "talks")).toMatchObject([
    { work: { pending: missing }, reason: expect.stringContaining("is not in the store") },
  ]);
  expect(await assessPending(deps(table))).toEqual([]);
});

describe("run twice, in any order, by many", () => {
  test("a snapshot assessed again changes nothing", async () => {
    const table = await freshTable();
    await store(table, first);
    const [pending] = await pendingAssessments(table, "talks");
    if (!pending) throw new Error("nothing waits");
    await assessSnapshot(deps(table), pending);
    const before = await dump(table);

    expect(await assessSnapshot(deps(table), pending)).toEqual([]);
    expect(await dump(table)).toEqual(before);
  });

  test("every order of the snapshots gives the same standings", async () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const results = [];
    for (const order of orders) {
      const table = await freshTable();
      for (const version of history) await store(table, version);
      const pending = await pendingAssessments(table, "talks");
      for (const i of order) if (pending[i]) await assessSnapshot(deps(table), pending[i]);
      results.push(await standings(table));
    }
    for (const result of results) expect(result).toEqual(results[0]);
  });

  test("eight at once on the same standings lose nothing and repeat nothing", async () => {
    const table = await freshTable();
    for (let i = 0; i < 8; i++) await store(table, { article: `${i}c`, n: 1, at: april(10, i), positions: [position("opposes")] });
    const pending = await pendingAssessments(table, "talks");
    const handles = await Promise.all(pending.map(() => sameTable(table)));

    await Promise.all(pending.flatMap((p, i) => [handles[i], table].map((handle) => assessSnapshot(deps(handle ?? table), p))));

    expect(await standings(table)).toMatchObject([{ stance: "opposes", origins: 8 }]);
    expect((await feed(table)).toSorted()).toEqual([
      ...Array(3).fill("corroborated land.dam opposes → opposes"),
      "first_reported land.dam null → opposes",
    ]);
  });

  test("a crash at any call, and the same again, leaves the store of an undisturbed run", async () => {
    const run = async (call: number, when: "before" | "after") => {
      const table = await freshTable();
      // In few words: what finds copies of longer texts is crashed in test/store/textCopies.test.ts.
      for (const version of [first, second]) await store(table, { ...version, body: `${version.article} on the talks` });
      const broken = await sameTable(table);
      const calls = failCall(broken, { call, when });
      const failed = await assessPending(deps(broken)).then(
        () => false,
        () => true,
      );
      await assessPending(deps(table));
      return { items: await dump(table), failed, calls: calls() };
    };
    const undisturbed = await run(0, "before");
    for (let call = 1; call <= undisturbed.calls; call++)
      for (const when of ["before", "after"] as const) {
        const { items, failed } = await run(call, when);
        expect(failed, `call ${call} ${when}`).toBe(true);
        expect(items, `call ${call} ${when}`).toEqual(undisturbed.items);
      }
  }, 120_000);
});
