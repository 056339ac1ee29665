import process from "node:process";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { serve } from "@hono/node-server";
import autocannon from "autocannon";
import { Hono } from "hono";
import { createApi } from "../functions/api/app.ts";
import { commitChanges } from "../functions/store/feed.ts";
import { feedPartition } from "../functions/store/keys.ts";
import { closeTable, createTable, openTable, type Table } from "../functions/store/table.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { stanceChanged } from "../test/api/foundChanges.ts";
import { testDeps } from "../test/api/testApi.ts";
import { type Part, type Row, runAlone } from "./report.ts";

const duration = Number(process.env.REDLINE_LOAD_SECONDS ?? 60);
const connections = 16;
const writers = 4;
const dossier = "harbour";
const reads = ["changes", "changes.atom", "changes.csv", "changes?party=union&limit=20", "standings", "articles", "sources"];

/** Mixed reads by 16 connections while 4 writers go on writing, beside a bare route with one query in the same place. */
export const load: Part = async (note) => {
  const emulator = await startEmulator();
  const table = openTable({ name: "redline-load", endpoint: emulator.endpoint });
  await createTable(table, { stream: false });
  for (let i = 0; i < 20; i++) await write(table, 50);
  note(`load: ${connections} connections for ${duration} s each, ${writers} writers beside them`);
  const api = createApi({ ...testDeps(table), limits: { bodyBytes: 64_000, requestsPerMinute: 1e9, waitSeconds: 1 } });
  const bare = new Hono().get("*", async (c) => {
    const query = {
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": feedPartition(dossier, 0) },
      Limit: 3,
    };
    return c.json({ items: (await table.client.send(new QueryCommand(query))).Items?.length });
  });
  const ours = await underLoad(api.fetch, table);
  const theirs = await underLoad(bare.fetch, table);
  closeTable(table);
  await emulator.stop();
  const row = { part: "load", other: "a bare route with one query" };
  return [
    { ...row, what: "mixed reads while others write", unit: "requests/s", redline: ours.requests.average, theirs: theirs.requests.average },
    { ...row, what: "the slowest hundredth", unit: "ms", redline: ours.latency.p99, theirs: theirs.latency.p99 },
    {
      part: "load",
      what: "errors, timeouts and answers other than 2xx",
      unit: "",
      redline: ours.errors + ours.timeouts + ours.non2xx,
      goal: "none",
      met: ours.errors + ours.timeouts + ours.non2xx === 0,
    },
  ] satisfies Row[];
};

async function underLoad(fetch: (request: Request) => Response | Promise<Response>, table: Table): Promise<autocannon.Result> {
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.on("listening", () => resolve()));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const writing = { on: true };
  const written = Promise.all(
    Array.from({ length: writers }, async () => {
      while (writing.on) await write(table, 3);
    }),
  );
  const requests = reads.map((path) => ({ path: `/v1/dossiers/${dossier}/${path}` }));
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections, duration, requests });
  writing.on = false;
  await written;
  server.close();
  return result;
}

async function write(table: Table, count: number): Promise<void> {
  const changes = Array.from({ length: count }, () => stanceChanged());
  await commitChanges(table, { dossier, now: new Date().toISOString(), cause: "article_edit", changes, writes: [] });
}

await runAlone(import.meta, load);
