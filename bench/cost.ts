import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { alertDossier } from "../functions/alert/alertDossier.ts";
import { deliver } from "../functions/alert/deliver.ts";
import type { AlertDeps } from "../functions/alert/deps.ts";
import { createSubscription } from "../functions/alert/subscribing.ts";
import { subscriptionWish } from "../functions/alert/subscriptionWish.ts";
import { guardedFetch } from "../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../functions/article/networkGuard.ts";
import type { Visitor } from "../functions/article/visit.ts";
import type { Capacity } from "../functions/store/capacity.ts";
import { commitChanges, readFeed } from "../functions/store/feed.ts";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable, type Table } from "../functions/store/table.ts";
import { allHeads } from "../functions/watch/allHeads.ts";
import { assessPending } from "../functions/watch/assess.ts";
import type { Checked } from "../functions/watch/checkArticle.ts";
import { checkMany } from "../functions/watch/checkMany.ts";
import type { Figure, Measured } from "../infra/local/cost/measured.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { readHistory } from "../infra/local/history.ts";
import { readFollowed } from "../infra/local/machine.ts";

/**
 * Measures what checks, changes and deliveries consume on this machine, and writes it to infra/local/cost/measured.json, which
 * `redline cost` reckons with. The articles are the fixture history, each page brought to 100 kB by furniture, as real ones have it.
 */
const dossierFile = "fixtures/ukraine-2025/dossier.yaml";
const output = join(import.meta.dirname, "../infra/local/cost/measured.json");
const followed = readFollowed(dossierFile);
const dossier = followed.dossier.id;
const rounds = 16;
/** What else this machine was doing when the measuring began: processor time grows with it. */
const load = (loadavg()[0] ?? 0).toFixed(1);

const emulator = await startEmulator({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
const consumed: Capacity[] = [];
const table = openTable({ name: `redline-cost-${Date.now()}`, endpoint: emulator.endpoint, onCapacity: (one) => consumed.push(one) });
await createTable(table, { stream: false });

interface Version {
  url: string;
  at: string;
  page: string;
}
const versions = readVersions();
let page = "";
let clock = "";
const visitor: Visitor = {
  visit: async (url) => ({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    url,
    redirectedFrom: [],
    body: Buffer.from(page),
  }),
};
const deps = { table, followed, visitor, agent: "Redline", sites: storedSiteMemories(table, () => Date.parse(clock)), now: () => clock };

/** One article by itself: its head costs a request of its own here, where a poll shares one among a hundred. */
async function checked(url: string): Promise<Checked> {
  const { done, failed } = await checkMany(deps, [{ url, source: null }]);
  if (done[0] === undefined) throw failed[0]?.error;
  return done[0].checked;
}

// Every version in the order of its time: what an article costs that is new or has changed.
const stored = { snapshots: 0, changes: 0 };
const ingest = await metered(versions, async ({ url, at, page: html }) => {
  [clock, page] = [at, html];
  if ((await checked(url)).outcome === "stored") stored.snapshots++;
});
const assess = await once(async () => {
  await assessPending({ table, followed, now: () => clock });
});
stored.changes = (await readFeed(table, dossier, { after: 0, limit: 100_000 })).changes.length;

// The latest version again and again, with other furniture each time: what a check costs that finds nothing.
const latest = [...new Map(versions.map((version) => [version.url, version])).values()];
const again = Array.from({ length: rounds }, (_, round) =>
  latest.map((v) => ({ ...v, page: v.page.replaceAll("Furniture", `Furniture ${round}`) })),
).flat();
const check = async ({ url, page: html }: Version) => {
  page = html;
  await checked(url);
};
// The first rounds warm the process up, as a function that works through hundreds of checks is warm.
await metered(again.slice(0, latest.length * 4), check);
const counted = again.slice(latest.length * 4);
const unchanged = await undisturbed(counted, (v) => v.url, check);

// Deliveries: ten webhooks that want everything.
let posted = 0;
const alerting: AlertDeps = {
  table,
  dossiers: new Map([[dossier, followed.dossier]]),
  now: () => new Date().toISOString(),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  guard: { allowLoopback: false, httpsOnly: true },
  send: async (url) => ({ status: 204, headers: {}, url, redirectedFrom: [], body: Buffer.from(`${++posted}`) }),
  mailer: { send: async () => ({ sent: true, id: "1" }) },
  key: new Uint8Array(32),
  publicUrl: "https://redline.example",
  wake: async () => {},
  log: { info: () => {}, error: () => {} },
};
const subscribers: string[] = [];
for (let i = 0; i < 10; i++) {
  const wish = subscriptionWish.parse({ dossier, target: { kind: "webhook", url: `https://hooks.example.com/${i}` } });
  subscribers.push((await createSubscription({ ...alerting, now: () => "2025-01-01T00:00:00.000Z" }, "desk", wish)).subscription.id);
}
const plan = await once(() => alertDossier(alerting, dossier).then(() => {}));
const send = await metered(subscribers, async (subscription) => void (await deliver(alerting, subscription, Date.now() + 60_000)));

const heads = await countHeads();
const feedPage = await once(() => readFeed(table, dossier, { after: 0, limit: 100 }).then(() => {}));
const bytes = await storedBytes(table);
const fetchCpuMs = await fetchCost();
const commitsPerSecond = await sequenceCeiling();

const deliveries = Math.max(1, posted);
const measured: Measured = {
  about: "Written by `node bench/cost.ts`: capacity units by the emulator's account, processor time of this machine.",
  at: new Date().toISOString(),
  machine: `${process.arch}, Node ${process.versions.node}, ${availableParallelism()} processors at a load of ${load}`,
  sample: {
    articles: latest.length,
    versions: versions.length,
    snapshots: stored.snapshots,
    changes: stored.changes,
    deliveries: posted,
    pageBytes: average(versions.map((v) => v.page.length)),
  },
  fetch: { cpuMs: fetchCpuMs },
  headRead: { readUnits: heads.readUnits },
  unchangedCheck: unchanged,
  snapshot: sum(perUnit(ingest, versions.length), perUnit(assess, versions.length)),
  changePlanned: perUnit(plan, stored.changes),
  delivery: perUnit(send, deliveries),
  feedPage: perUnit(feedPage, 1),
  bytes,
  changesPerSnapshot: round(stored.changes / Math.max(1, stored.snapshots)),
  commitsPerSecond,
};
writeFileSync(output, `${JSON.stringify(measured, null, 2)}\n`);
console.log(JSON.stringify(measured, null, 2));
closeTable(table);
await emulator.stop();

function readVersions(): Version[] {
  return readHistory(join(dirname(dossierFile), "articles")).flatMap(({ url, at, page }) =>
    page === null ? [] : { url, at, page: grown(readFileSync(page, "utf8")) },
  );
}

/** Brings a page to 100 kB by lists of links and a script, which is what most of a news page is. */
function grown(html: string): string {
  const item = (i: number) => `<li class="teaser"><a href="/more/${i}"><span>Furniture, item ${i} of the page</span></a></li>`;
  let furniture = "";
  for (let i = 0; html.length + 2 * furniture.length < 100_000; i++) furniture += item(i);
  return html.replace("</body>", `<aside><ul>${furniture}</ul></aside><script>const data=${JSON.stringify(furniture)}</script></body>`);
}

interface Meter {
  readUnits: number;
  writeUnits: number;
  cpuMs: number;
}

async function metered<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<Meter> {
  return once(async () => {
    for (const one of all) await work(one);
  });
}

/**
 * What one piece of work takes on average over all subjects. Processor time is that of the quarter of each subject's runs that were disturbed least:
 * what else the machine does, and the collection of others' garbage, only ever adds.
 */
async function undisturbed<T>(all: readonly T[], subject: (one: T) => string, work: (one: T) => Promise<void>): Promise<Figure> {
  const times = new Map<string, number[]>();
  const whole = await once(async () => {
    for (const one of all) {
      const started = process.cpuUsage();
      await work(one);
      const { user, system } = process.cpuUsage(started);
      times.set(subject(one), [...(times.get(subject(one)) ?? []), (user + system) / 1_000]);
    }
  });
  const quarters = [...times.values()].map((runs) => runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 4)] ?? 0);
  const cpuMs = round(quarters.reduce((total, one) => total + one, 0) / quarters.length);
  return { ...perUnit(whole, all.length), cpuMs };
}

async function once(work: () => Promise<void>): Promise<Meter> {
  consumed.length = 0;
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  const units = (kind: Capacity["kind"]) => consumed.filter((c) => c.kind === kind).reduce((total, c) => total + c.units, 0);
  return { readUnits: units("read"), writeUnits: units("write"), cpuMs: (user + system) / 1_000 };
}

async function countHeads(): Promise<{ readUnits: number }> {
  let count = 0;
  const meter = await once(async () => {
    for await (const _ of allHeads({ table, dossier: followed.dossier })) count++;
  });
  // Sixteen shards with a handful of articles each would mostly measure the half unit that an empty read costs: by size instead.
  const size = (await storedBytes(table)).head;
  return { readUnits: count > 1_000 ? round(meter.readUnits / count) : round(size / 4_096 / 2, 4) };
}

/** Average size of what is kept, by kind, in bytes as DynamoDB counts them (names and values). */
async function storedBytes(from: Table): Promise<Measured["bytes"]> {
  const sizes = new Map<string, { items: number; bytes: number }>();
  let start: Record<string, unknown> | undefined;
  do {
    const scanned = await from.client.send(new ScanCommand({ TableName: from.name, ...(start ? { ExclusiveStartKey: start } : {}) }));
    for (const item of scanned.Items ?? []) {
      const kind = String(item.pk).split("#")[0] ?? "";
      const entry = sizes.get(kind) ?? { items: 0, bytes: 0 };
      entry.items++;
      entry.bytes += Object.entries(item).reduce((total, [name, value]) => total + name.length + sizeOf(value), 100);
      sizes.set(kind, entry);
    }
    start = scanned.LastEvaluatedKey;
  } while (start);
  const total = (kinds: readonly string[]) => kinds.reduce((bytes, kind) => bytes + (sizes.get(kind)?.bytes ?? 0), 0);
  const head = sizes.get("HEADS");
  return {
    head: round((head?.bytes ?? 0) / Math.max(1, head?.items ?? 0)),
    snapshot: round(total(["SNAPSHOTS", "SAMPLE", "SHINGLES", "REPORTS", "STANDINGS"]) / Math.max(1, stored.snapshots)),
    change: round(total(["FEED", "DECISIONS"]) / Math.max(1, stored.changes)),
    delivery: round(total(["DELIVERIES"]) / Math.max(1, posted)),
  };
}

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  return typeof value === "string" ? Buffer.byteLength(value) : JSON.stringify(value ?? null).length;
}

/** Processor time of one guarded fetch of a 100 kB page over TLS from a process of its own, a connection for each as in real life. */
async function fetchCost(): Promise<number> {
  const server = spawn(process.execPath, [join(import.meta.dirname, "costSite.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const { url, certificate } = await new Promise<{ url: string; certificate: string }>((resolve) =>
      server.stdout.once("data", (line) => resolve(JSON.parse(String(line)))),
    );
    const guard = createNetworkGuard({ allowLoopback: true, extraCertificates: [certificate] });
    const visit = () => guardedFetch(url, { redirect: "follow" }, guard);
    for (let i = 0; i < 20; i++) await visit();
    return (
      await undisturbed(
        Array.from({ length: 200 }),
        () => "",
        async () => void (await visit()),
      )
    ).cpuMs;
  } finally {
    server.kill();
  }
}

/** How many commits to one dossier's feed a second, eight writers at once: each one reads the counter and writes it on a condition. */
async function sequenceCeiling(): Promise<Measured["commitsPerSecond"]> {
  const { changes } = await readFeed(table, dossier, { after: 0, limit: 1 });
  const started = performance.now();
  let commits = 0;
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; performance.now() - started < 5_000; i++) {
        const claim = { Put: { Item: { pk: `CLAIM#${writer}`, sk: String(i) }, ConditionExpression: "attribute_not_exists(pk)" } };
        await commitChanges(table, { dossier: "ceiling", now: new Date().toISOString(), cause: "article_edit", changes, writes: [claim] });
        commits++;
      }
    }),
  );
  return round(commits / ((performance.now() - started) / 1_000), 0);
}

function perUnit({ readUnits, writeUnits, cpuMs }: Meter, count: number): Figure {
  return { readUnits: round(readUnits / count), writeUnits: round(writeUnits / count), cpuMs: round(cpuMs / count) };
}

function sum(a: Figure, b: Figure): Figure {
  return { readUnits: round(a.readUnits + b.readUnits), writeUnits: round(a.writeUnits + b.writeUnits), cpuMs: round(a.cpuMs + b.cpuMs) };
}

function average(all: readonly number[]): number {
  return Math.round(all.reduce((total, one) => total + one, 0) / all.length);
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
