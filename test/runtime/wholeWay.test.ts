import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { readFeed } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { worldOf } from "../alert/world.ts";
import { at, isObject, references, synthesise } from "../infra/synthesised.ts";
import { queue, schedule } from "./awsEvents.ts";
import { type Deployment, deploy, type Running } from "./deployed.ts";
import { articlePage, feedOf, longStory, type Site, startSite, tableThatKnows } from "./site.ts";
import { exampleKey } from "./standIns.ts";
import { readStream, type TableRecord } from "./tableStream.ts";

/**
 * The whole monitor as it is deployed: every function from its bundle, woken as the template says. Messages go from the queue's stand-in to the
 * function that the template feeds from it, records from the table's real stream through the template's own filters.
 */
let site: Site;
let aws: Deployment;
let dossierYaml: string;
const received: string[] = [];
const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  received.push(Buffer.concat(chunks).toString("utf8"));
  response.writeHead(204).end();
});

beforeAll(async () => {
  site = await startSite();
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
  dossierYaml = `
id: harbour
title: The harbour talks
parties: [{ id: north, name: North }]
provisions:
  - { id: harbour.use, issue: Harbour, title: use of the harbour, proposition: South may use the harbour, weight: 0.8, for: [use the harbour] }
sources: [{ id: wire, kind: rss, url: "${site.url}/feed.xml", outlet: Wire }]
`;
  aws = await deploy(dossierYaml);
}, 120_000);
afterAll(() => void receiver.close());

it("an edit on a site becomes one webhook, by nothing but schedules, queues and the stream", async () => {
  const table = await tableThatKnows(site);
  await subscribe(table);
  const monitor = await start(table);
  site.pages.set("/feed.xml", feedOf([{ url: `${site.url}/a`, title: "Harbour talks" }]));
  site.pages.set("/a", articlePage("North will open the harbour", longStory));
  await monitor.tick(0);
  site.pages.set("/a", articlePage("North may open the harbour", longStory));

  await monitor.tick(25);

  const { changes } = await readFeed(table, "harbour", { after: 0, limit: 100 });
  const edits = changes.filter((change) => change.kind === "headline_changed");
  expect(edits.map((change) => change.to)).toEqual(["North may open the harbour"]);
  expect(received.map((body) => JSON.parse(body).type)).toEqual(["change.headline_changed"]);
}, 120_000);

/** Starts what the template wires together; `tick` lets the clock strike so many minutes from now and works off all that follows. */
async function start(table: Table) {
  const loopback = { REDLINE_ALLOW_LOOPBACK: "yes" };
  const [poll, ingest, assess, alert, deliver] = await Promise.all([
    aws.start("poll", table, loopback),
    aws.start("ingest", table, loopback),
    aws.start("assess", table),
    aws.start("alert", table),
    aws.start("deliver", table, loopback),
  ]);
  const consumers: Record<string, Running> = { "checks.fifo": ingest, deliveries: deliver };
  const woken: Record<string, Running> = { assess, alert };
  const filters = streamFilters();
  const newRecords = readStream(table);
  let taken = aws.standIns.messages.length;
  const workOff = async (): Promise<boolean> => {
    const messages = aws.standIns.messages.slice(taken);
    taken += messages.length;
    for (const { queue: name, body } of messages) await consumers[name]?.invoke(queue(name, [body]));
    const records = await newRecords();
    for (const { name, passes } of filters) {
      const Records = records.filter(passes);
      if (Records.length > 0) await woken[name]?.invoke({ Records });
    }
    return messages.length + records.length > 0;
  };
  return {
    async tick(minutes: number): Promise<void> {
      await poll.invoke(schedule(new Date(Date.now() + minutes * 60_000).toISOString()));
      while (await workOff());
    },
  };
}

/** Which function each stream mapping of the template wakes, and for which records. */
function streamFilters(): { name: string; passes: (record: TableRecord) => boolean }[] {
  const { ofType } = synthesise();
  return ofType("AWS::Lambda::EventSourceMapping").flatMap((mapping) => {
    const [filter] = [at(mapping, "Properties.FilterCriteria.Filters")].flat();
    const [consumer = ""] = references(at(mapping, "Properties.FunctionName"));
    if (!isObject(filter)) return [];
    const pattern = JSON.parse(String(filter.Pattern));
    const [{ prefix }] = pattern.dynamodb.Keys.pk.S;
    const passes = ({ eventName, dynamodb }: TableRecord) => pattern.eventName.includes(eventName) && dynamodb.Keys.pk.S.startsWith(prefix);
    return [{ name: consumer.startsWith("assess") ? "assess" : "alert", passes }];
  });
}

async function subscribe(table: Table): Promise<void> {
  const dossier = dossierSchema.parse(parse(dossierYaml));
  const world = worldOf(table, { key: Buffer.from(exampleKey, "hex"), dossiers: new Map([[dossier.id, dossier]]) });
  const target = { kind: "webhook", url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook` };
  await createSubscription(world, "desk", subscriptionWish.parse({ dossier: dossier.id, target }));
}
