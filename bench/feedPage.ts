/**
 * What a page of 100 changes costs in each format: `node bench/feedPage.ts [changes]`, by default 10,000. Prints one line of
 * JSON a format: median and 95th percentile of the CPU time (user and system, of this process: routing, reading, unpacking,
 * printing), queries and read units of the store, bytes of the answer. Beside it, a bare Hono route that makes one query.
 */
import { randomBytes } from "node:crypto";
import process from "node:process";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Hono } from "hono";
import { createApi } from "../functions/api/app.ts";
import { commitChanges, readFeed } from "../functions/store/feed.ts";
import { feedPartition } from "../functions/store/keys.ts";
import { createTable, openTable } from "../functions/store/table.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { firstReported, headlineChanged, stanceChanged } from "../test/api/foundChanges.ts";
import { testDeps } from "../test/api/testApi.ts";

const total = Number(process.argv[2] ?? 10_000);
const runs = 60;
const reads = { calls: 0, units: 0 };
const emulator = await startEmulator({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
const table = openTable({
  name: `bench-${randomBytes(4).toString("hex")}`,
  endpoint: emulator.endpoint,
  onCapacity: ({ kind, units }) => {
    if (kind !== "read") return;
    reads.calls++;
    reads.units += units;
  },
});
await createTable(table, { stream: false });
const batch = [stanceChanged(), headlineChanged("Talks open", "Talks stall"), firstReported(), stanceChanged()];
for (let written = 0; written < total; written += 500) {
  const changes = Array.from({ length: Math.min(500, total - written) }, (_, i) => batch[i % batch.length] ?? stanceChanged());
  await commitChanges(table, { dossier: "harbour", now: new Date().toISOString(), cause: "article_edit", changes, writes: [] });
}

const api = createApi(testDeps(table));
const bare = new Hono().get("/", async (c) => {
  const query = {
    TableName: table.name,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": feedPartition("harbour", 0) },
    Limit: 6,
  };
  return c.json({ items: (await table.client.send(new QueryCommand(query))).Items?.length });
});
const cursor: string = (await (await api.request(`/v1/dossiers/harbour/changes?limit=${Math.min(500, total / 2)}`)).json()).next_cursor;
await readFeed(table, "harbour", { after: 0, limit: 1 });

const ask: Record<string, () => Promise<Response>> = {
  "bare route, one query": async () => bare.request("/"),
  ...Object.fromEntries(
    ["json", "ndjson", "csv", "jsonfeed", "atom"].map((format) => [
      format,
      async () => api.request(`/v1/dossiers/harbour/changes.${format}?cursor=${cursor}`),
    ]),
  ),
  "page /": async () => api.request("/"),
  "page /changes": async () => api.request("/changes"),
};
for (const [name, request] of Object.entries(ask)) {
  for (let i = 0; i < 20; i++) await (await request()).text();
  const times: number[] = [];
  let bytes = 0;
  Object.assign(reads, { calls: 0, units: 0 });
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    bytes = Buffer.byteLength(await (await request()).text());
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  process.stdout.write(
    `${JSON.stringify({ name, changes: total, cpuMs: at(0.5), cpuMs95: at(0.95), reads: reads.calls / runs, readUnits: Number((reads.units / runs).toFixed(1)), bytes })}\n`,
  );
}
await emulator.stop();
