import { describe, expect, test } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { pendingAssessments } from "../../functions/store/outbox.ts";
import { listSnapshots } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { type ArticleVersion, type Ingested, ingestVersion } from "../../functions/watch/ingestVersion.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";
import { freshTable, sameTable } from "../store/emulator.ts";
import { feedOf, type Monitor, monitorOf, oneRound, startOutlet, subscribeDesk } from "./liveMonitor.ts";

const hour = 3_600_000;
const paths = Array.from({ length: 12 }, (_, i) => `/dam${i}`);
const outlet = await startOutlet();

/** Three rounds of these monitors side by side, on one table: the articles are new, then each says something else, then some do again. */
async function runBeside(monitors: readonly [Monitor, ...Monitor[]]) {
  const [{ table, world }] = monitors;
  const says = (path: string, stance: string) => outlet.pages.set(path, `Arland ${stance} the dam, said Ana Weiss on Monday.`);
  for (const path of paths) says(path, "wants");
  await Promise.all(monitors.map(oneRound));
  for (const path of paths) says(path, "rejects");
  world.clock += 3 * hour;
  await Promise.all(monitors.map(oneRound));
  for (const path of paths.slice(0, 5)) says(path, "is open to");
  world.clock += 3 * hour;
  await Promise.all(monitors.map(oneRound));
  // What one left because the other was at it comes in its next round.
  for (const monitor of monitors) await oneRound(monitor);
  const versions = await Promise.all(paths.map((path) => versionsOf(table, `${outlet.origin}${path}`)));
  const changes = await feedOf(table);
  return {
    versions,
    seqs: changes.map(({ seq }) => seq),
    edits: changes.filter(({ level }) => level === "article").map(editOf),
    messages: world.webhooks.map(({ id }) => id).sort(),
  };
}

const versionsOf = async (table: Table, url: string) => (await listSnapshots(table, dossier.id, articleId(url))).map(({ n }) => n).sort();
const editOf = (change: Awaited<ReturnType<typeof feedOf>>[number]): string =>
  `${change.kind} ${"article" in change && change.article ? change.article.url : ""} ${change.level === "article" ? change.snapshots.to : ""}`;
const countUp = (length: number) => Array.from({ length }, (_, i) => i + 1);

describe("two pollers at once", () => {
  test("store each version once, each change once, and send each message once", async () => {
    const alone = monitorOf(await freshTable(), outlet, paths);
    await subscribeDesk(alone);
    const expected = await runBeside([alone]);
    expect(expected.edits).toHaveLength(17);

    const table = await freshTable();
    const first = monitorOf(table, outlet, paths);
    const second = monitorOf(await sameTable(table), outlet, paths, { world: first.world });
    await subscribeDesk(first);
    outlet.asked = [];
    const both = await runBeside([first, second]);

    // Each article was visited by both, so that there was something to do twice.
    expect(outlet.asked.filter((path) => path === "/dam0").length).toBeGreaterThan(expected.versions[0]?.length ?? 0);
    expect(both.versions).toEqual(expected.versions);
    expect(both.edits.sort()).toEqual(expected.edits.sort());
    expect(both.seqs).toEqual(countUp(both.seqs.length));
    expect(both.messages).toHaveLength(both.seqs.length);
    expect(new Set(both.messages).size).toBe(both.messages.length);
  });
});

const url = "https://lake.example/dam";
function versionOf(sentence: string): ArticleVersion {
  const text = { headline: "The dam", body: `The delegations met.\n\n${sentence}` };
  const nothing = { byline: null, published: null, modified: null, etag: null, lastModified: null };
  return { canonicalUrl: url, outlet: "Daily Lake", text, at: "2025-04-17T08:00:00.000Z", ...nothing };
}
const wants = versionOf("Arland wants the dam.");
const rejects = versionOf("Arland rejects the dam.");
const never = versionOf("Arland will never take the dam. Borland wants the bridge.");

const ingest = (table: Table, version: ArticleVersion) =>
  ingestVersion({ table, followed: { dossier, coder: wordCoder() }, now: () => version.at }, version);

/** Ingests versions at the same time: none commits before all have read the same head, then they commit in the order given. */
async function ingestTogether(table: Table, versions: readonly ArticleVersion[]): Promise<Ingested[]> {
  const handles = await Promise.all(versions.map(() => sameTable(table)));
  const arrived: (() => void)[] = [];
  const all = handles.map(() => new Promise<void>((resolve) => arrived.push(resolve)));
  let before: Promise<unknown> = Promise.all(all);
  handles.forEach((handle, i) => {
    const turn = before;
    let committed = (): void => {};
    before = new Promise<void>((resolve) => {
      committed = resolve;
    });
    handle.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (!/TransactWrite/.test(context.commandName ?? "")) return next(args);
        arrived[i]?.();
        await turn;
        return await next(args).finally(committed);
      },
      { step: "initialize", name: "holdCommit" },
    );
  });
  return await Promise.all(handles.map((handle, i) => ingest(handle, versions[i] ?? wants)));
}

async function left(table: Table) {
  const snapshots = await listSnapshots(table, dossier.id, articleId(url));
  const changes = await feedOf(table);
  return {
    versions: snapshots.map(({ n }) => n).sort(),
    seqs: changes.map(({ seq }) => seq),
    asked: (await pendingAssessments(table, dossier.id)).map(({ n }) => n),
  };
}

describe("two ingests of one article at once", () => {
  test("of the same first version: one stores it, the other ends as unchanged", async () => {
    const table = await freshTable();
    const done = await ingestTogether(table, [wants, wants]);
    expect(done.map(({ outcome }) => outcome)).toEqual(["stored", "unchanged"]);
    expect(await left(table)).toMatchObject({ versions: [1], asked: [1], seqs: [] });
  });

  test("of the same new version: one snapshot, and its changes once", async () => {
    const table = await freshTable();
    await ingest(table, wants);
    const done = await ingestTogether(table, [rejects, rejects]);
    expect(done.map(({ outcome }) => outcome)).toEqual(["stored", "unchanged"]);
    expect(await left(table)).toMatchObject({ versions: [1, 2], asked: [1, 2], seqs: [1] });
  });

  test("of different versions: both are kept in an order, each compared with the one before it", async () => {
    const table = await freshTable();
    await ingest(table, wants);
    const [first, second] = await ingestTogether(table, [rejects, never]);
    expect([first, second]).toMatchObject([
      { outcome: "stored", n: 2 },
      { outcome: "stored", n: 3 },
    ]);
    const { versions, seqs, asked } = await left(table);
    expect({ versions, asked }).toEqual({ versions: [1, 2, 3], asked: [1, 2, 3] });
    expect(seqs).toEqual(countUp(seqs.length));
    const steps = (await feedOf(table)).map((change) => (change.level === "article" ? change.snapshots : null));
    expect(new Set(steps.map((step) => JSON.stringify(step)))).toEqual(new Set(['{"from":1,"to":2}', '{"from":2,"to":3}']));
  });

  test("of two articles: their changes are numbered one after another, without a gap", async () => {
    const table = await freshTable();
    const elsewhere = { canonicalUrl: "https://lake.example/other" };
    for (const more of [{}, elsewhere]) await ingest(table, { ...wants, ...more });
    const done = await ingestTogether(table, [rejects, { ...rejects, ...elsewhere }]);
    expect(done.map(({ outcome }) => outcome)).toEqual(["stored", "stored"]);
    expect((await feedOf(table)).map(({ id }) => id)).toEqual(["talks.1", "talks.2"]);
  });

  test("of an older and a newer version: the newer one stands, and the older one knows that it is late", async () => {
    const table = await freshTable();
    await ingest(table, wants);
    const newer = { ...never, at: "2025-04-17T08:00:05.000Z" };
    const done = await ingestTogether(table, [newer, rejects]);
    expect(done.map(({ outcome }) => outcome)).toEqual(["stored", "older"]);
    expect((await left(table)).versions).toEqual([1, 2]);
  });
});
