import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Capacity } from "../functions/store/capacity.ts";
import { commitSnapshot } from "../functions/store/commitSnapshot.ts";
import { commitChanges, feedHead, readFeed } from "../functions/store/feed.ts";
import { type ArticleHead, readHead } from "../functions/store/heads.ts";
import { latestSnapshot } from "../functions/store/snapshots.ts";
import { closeTable, createTable, openTable, type Table } from "../functions/store/table.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { inventHead, inventNews, inventSnapshot } from "./inventedNews.ts";

/** What one kind of work costs: capacity units and calls by DynamoDB's own account, CPU of this process. */
export interface Cost {
  readUnits: number;
  writeUnits: number;
  calls: number;
  cpuMs: number;
}

/** Costs beside a feed of `changes` changes. */
export interface StoreFigures {
  changes: number;
  /** Of an article whose text is the stored one. */
  check: Cost;
  versionWith3Changes: Cost;
  firstPage: Cost;
  middlePage: Cost;
  lastPage: Cost;
}

const dossier = "talks";
const at = "2025-04-17T08:00:00.000Z";
const perCommit = 1_200;
const repeats = 40;

/** Fills a feed to each size in turn and measures what checks, changes and pages of 100 cost beside it. */
export async function measureStore(sizes: readonly number[], progress: (done: number) => void): Promise<StoreFigures[]> {
  const emulator = await startEmulator({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
  const consumed: Capacity[] = [];
  const table = openTable({ name: `redline-bench-${randomUUID()}`, endpoint: emulator.endpoint, onCapacity: (one) => consumed.push(one) });
  const figures: StoreFigures[] = [];
  try {
    await createTable(table, { stream: false });
    const news = inventNews(1);
    for (const size of sizes) {
      await fill(table, size, news, progress);
      const cost = (work: (i: number) => Promise<unknown>) => measured(consumed, work);
      const page = (after: number) => () => readFeed(table, dossier, { after, limit: 100 });
      const versions = Array.from({ length: repeats }, (_, i) => inventSnapshot(news, dossier, size * 10 + i, 2, at));
      const heads = await Promise.all(versions.map((version) => firstVersion(table, { ...version, n: 1 })));
      const head = heads[0];
      if (head === undefined) throw new Error("there is no head to read");
      const pages = {
        firstPage: await cost(page(0)),
        middlePage: await cost(page(Math.floor(size / 2))),
        lastPage: await cost(page(size - 100)),
      };
      const check = await cost(() => readHead(table, dossier, head.id));
      const versionWith3Changes = await cost(async (i) => {
        const version = versions[i];
        if (version === undefined) return;
        const before = (await readHead(table, dossier, version.article)) ?? null;
        await latestSnapshot(table, dossier, version.article);
        const changes = [news.change(i), news.change(i), news.change(i)];
        await commitSnapshot(table, { now: at, before, after: inventHead(version), snapshot: version, changes });
      });
      figures.push({ changes: size, check, versionWith3Changes, ...pages });
    }
    return figures;
  } finally {
    closeTable(table);
    await emulator.stop();
  }
}

async function fill(table: Table, size: number, news: ReturnType<typeof inventNews>, progress: (done: number) => void): Promise<void> {
  for (let seq = (await feedHead(table, dossier)).seq; seq < size; ) {
    const changes = Array.from({ length: Math.min(perCommit, size - seq) }, (_, i) => news.change(seq + i));
    const once = { Put: { Item: { pk: `BENCH#${seq}`, sk: "ONCE" }, ConditionExpression: "attribute_not_exists(pk)" } };
    await commitChanges(table, { dossier, now: at, cause: "article_edit", changes, writes: [once] });
    seq += changes.length;
    progress(seq);
  }
}

async function firstVersion(table: Table, first: ReturnType<typeof inventSnapshot>): Promise<ArticleHead> {
  const after = inventHead(first);
  await commitSnapshot(table, { now: at, before: null, after, snapshot: first, changes: [] });
  return { ...after, version: 1 };
}

async function measured(consumed: Capacity[], work: (i: number) => Promise<unknown>): Promise<Cost> {
  consumed.length = 0;
  const start = process.cpuUsage();
  for (let i = 0; i < repeats; i++) await work(i);
  const cpu = process.cpuUsage(start);
  const units = (kind: Capacity["kind"]) => consumed.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.units, 0) / repeats;
  return {
    readUnits: units("read"),
    writeUnits: units("write"),
    calls: consumed.length / repeats,
    cpuMs: (cpu.user + cpu.system) / 1_000 / repeats,
  };
}

/** Commits a second by how many processes write to one dossier at once: the ceiling of the sequence counter. */
export async function measureCounter(
  writers: readonly number[],
  seconds: number,
): Promise<{ writers: number; commitsPerSecond: number; attempts: number }[]> {
  const emulator = await startEmulator({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
  const figures = [];
  try {
    for (const count of writers) {
      let commits = 0;
      let attempts = 0;
      const name = `redline-bench-${randomUUID()}`;
      const handle = () =>
        openTable({ name, endpoint: emulator.endpoint, onCapacity: ({ operation }) => (attempts += operation === "GetItem" ? 1 : 0) });
      const handles = Array.from({ length: count }, handle);
      await createTable(handles[0] ?? handle());
      const news = inventNews(2);
      const end = performance.now() + seconds * 1_000;
      const write = async (table: Table, writer: number) => {
        for (let i = 0; performance.now() < end; i++) {
          const once = { Put: { Item: { pk: `BENCH#${writer}#${i}`, sk: "ONCE" }, ConditionExpression: "attribute_not_exists(pk)" } };
          await commitChanges(table, { dossier, now: at, cause: "article_edit", changes: [news.change(i)], writes: [once] });
          commits++;
        }
      };
      const start = performance.now();
      await Promise.all(handles.map(write));
      figures.push({ writers: count, commitsPerSecond: commits / ((performance.now() - start) / 1_000), attempts: attempts / commits });
      for (const table of handles) closeTable(table);
    }
    return figures;
  } finally {
    await emulator.stop();
  }
}

if (import.meta.main) {
  const sizes = (process.argv[2] ?? "1000,10000,100000").split(",").map(Number);
  const figures = await measureStore(sizes, (done) => process.stderr.isTTY && process.stderr.write(`\r${done} changes`));
  for (const { changes, ...costs } of figures) {
    console.log(`beside ${changes} changes`);
    console.table(costs);
  }
  console.table(await measureCounter([1, 2, 4, 8, 16, 32], 3));
}
