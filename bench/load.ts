import process from "node:process";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { serve } from "@hono/node-server";
import autocannon from "autocannon";
import { Hono } from "hono";
import { createApi } from "../functions/api/app.ts";
import { type FoundChange, foundChange } from "../functions/change/change.ts";
import { commitChanges, readFeed } from "../functions/store/feed.ts";
import { feedPartition } from "../functions/store/keys.ts";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable, type Table } from "../functions/store/table.ts";
import { assessPending } from "../functions/watch/assess.ts";
import { replayVersion } from "../functions/watch/replayVersion.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { answerTo, readHistory } from "../infra/local/history.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { testDeps } from "../test/api/testApi.ts";
import { type Part, type Row, runAlone } from "./report.ts";

const duration = Number(process.env.REDLINE_LOAD_SECONDS ?? 60);
const connections = 16;
const writers = 4;
const followed = readFollowed("fixtures/ukraine-2025/dossier.yaml");
const dossier = followed.dossier.id;
const steps = readHistory("fixtures/ukraine-2025/articles");

/** Mixed reads by 16 connections while 4 writers go on writing, beside a bare route with one query in the same place. */
export const load: Part = async (note) => {
  const emulator = await startEmulator();
  const table = openTable({ name: "redline-load", endpoint: emulator.endpoint });
  await createTable(table, { stream: false });
  const changes = await replayed(table);
  for (let i = 0; i < 20; i++) await write(table, changes, 50);
  note(`load: ${connections} connections for ${duration} s each, ${writers} writers beside them`);
  const limits = { bodyBytes: 64_000, requestsPerMinute: 1e9, waitSeconds: 1 };
  // An hour after the history's last fetch, so that its standings hold.
  const now = () => new Date(Date.parse(steps.at(-1)?.at ?? "") + 3_600_000).toISOString();
  const api = createApi(testDeps(table, { dossiers: new Map([[dossier, followed.dossier]]), limits, now }));
  const bare = new Hono().get("*", async (c) => {
    const query = {
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": feedPartition(dossier, 0) },
      Limit: 3,
    };
    return c.json({ items: (await table.client.send(new QueryCommand(query))).Items?.length });
  });
  const ours = await underLoad(api.fetch, table, changes);
  const theirs = await underLoad(bare.fetch, table, changes);
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

/** Takes the fixtures' history into the table, and returns what came of it: there are articles, standings and changes of every kind to be read. */
async function replayed(table: Table): Promise<FoundChange[]> {
  for (const step of steps) {
    const sites = storedSiteMemories(table, () => Date.parse(step.at));
    await replayVersion({ table, followed, sites, agent: "Redline" }, answerTo(step));
    await assessPending({ table, followed, now: () => step.at });
  }
  const { changes } = await readFeed(table, dossier, { after: 0, limit: 500 });
  return changes.map((change) => foundChange.parse(change));
}

/** What readers ask for: the feed in its formats, what moved one party lately, where everybody stands and why, the articles and how their sources fare. */
function readsOf([change]: readonly FoundChange[]): string[] {
  if (change === undefined || !("party" in change)) throw new Error("The first change of the history concerns no party.");
  const { party, provision } = change;
  const article = change.level === "article" ? change.article.id : change.trigger.article.id;
  const ofDossier = ["changes", "changes.atom", "changes.csv", `changes?party=${party}&limit=20`, "standings", "articles", "sources"];
  return [...ofDossier, `standings/${party}/${provision}`, `articles/${article}`].map((path) => `/v1/dossiers/${dossier}/${path}`);
}

async function underLoad(
  fetch: (request: Request) => Response | Promise<Response>,
  table: Table,
  changes: readonly FoundChange[],
): Promise<autocannon.Result> {
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.on("listening", () => resolve()));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const writing = { on: true };
  const written = Promise.all(
    Array.from({ length: writers }, async () => {
      while (writing.on) await write(table, changes, 3);
    }),
  );
  const requests = readsOf(changes).map((path) => ({ path }));
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections, duration, requests });
  writing.on = false;
  await written;
  server.close();
  return result;
}

async function write(table: Table, from: readonly FoundChange[], count: number): Promise<void> {
  const changes = Array.from({ length: count }, () => from[Math.floor(Math.random() * from.length)]).filter(
    (change) => change !== undefined,
  );
  await commitChanges(table, { dossier, now: new Date().toISOString(), cause: "article_edit", changes, writes: [] });
}

await runAlone(import.meta, load);
