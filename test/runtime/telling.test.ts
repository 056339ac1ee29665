import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { makeToken } from "../../functions/alert/sealing.ts";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { type SubscriptionWish, subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import { confirm } from "../../functions/digest/consent.ts";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { createKey } from "../../functions/store/apiKeys.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import { feedKey } from "../../functions/store/keys.ts";
import { readSubscription } from "../../functions/store/subscriptions.ts";
import type { Table } from "../../functions/store/table.ts";
import { worldOf } from "../alert/world.ts";
import { freshTable } from "../store/emulator.ts";
import { claim, headlineChange } from "../store/examples.ts";
import { httpRequest, queue, schedule, sesNotice, stream, streamRecord } from "./awsEvents.ts";
import { type Deployment, deploy, type Running } from "./deployed.ts";
import { exampleKey } from "./standIns.ts";

/** The functions that tell people, each run from its bundle with the events that AWS sends. */
let aws: Deployment;
const received: { headers: Record<string, string>; body: string }[] = [];
const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  received.push({ headers, body: Buffer.concat(chunks).toString("utf8") });
  response.writeHead(204).end();
});
const talks = `
id: talks
title: The talks
parties:
  - { id: north, name: North }
provisions:
  - { id: harbour.use, issue: Harbour, title: use of the harbour, proposition: South may use the harbour, weight: 0.8, for: [use the harbour] }
`;
const loopback = { REDLINE_ALLOW_LOOPBACK: "yes" };

beforeAll(async () => {
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
  aws = await deploy(talks);
}, 120_000);
afterAll(() => void receiver.close());

const publish = (table: Table, headlines: readonly string[], now = new Date().toISOString()) =>
  commitChanges(table, {
    dossier: "talks",
    now,
    cause: "article_edit",
    changes: headlines.map(headlineChange),
    writes: [claim(headlines.join())],
  });

describe("api", () => {
  it("answers a request of the HTTP API, payload format 2.0", async () => {
    const table = await freshTable();
    await publish(table, ["Talks pause"]);
    const api = await aws.start("api", table);

    const answer = await get(api, "/v1/dossiers/talks/changes?limit=5");

    expect([answer.statusCode, JSON.parse(answer.body).changes.map((c: { id: string }) => c.id)]).toEqual([200, ["talks.1"]]);
  });

  it("answers what is not there with a problem", async () => {
    const api = await aws.start("api", await freshTable());

    const answer = await get(api, "/v1/dossiers/unknown/changes");

    expect([answer.statusCode, answer.headers["content-type"], JSON.parse(answer.body).status]).toEqual([
      404,
      "application/problem+json",
      404,
    ]);
  });

  it("takes a body in base64 and a key, and makes a subscription whose address nobody can read in the table", async () => {
    const table = await freshTable();
    const wanted = { owner: "desk", scopes: ["subscribe" as const], created: new Date().toISOString(), until: null };
    const { secret } = await createKey(table, wanted, (bytes) => randomBytes(bytes));
    const api = await aws.start("api", table);
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const body = JSON.stringify({ dossier: "talks", target: { kind: "webhook", url: "https://hooks.example.com/secret-path" } });

    const answer = await api.invoke(httpRequest("POST", "/v1/subscriptions", { headers, body }));

    const { statusCode, body: made } = answerShape.parse(answer);
    const stored = await readSubscription(table, JSON.parse(made).subscription.id);
    expect([statusCode, stored?.owner, JSON.stringify(stored).includes("secret-path")]).toEqual([201, "desk", false]);
  });

  it("says which variable is missing when the deployment is incomplete", async () => {
    await expect(aws.start("api", await freshTable(), { REDLINE_PUBLIC_URL: "" })).rejects.toThrow(/REDLINE_PUBLIC_URL is malformed/);
  });
});

describe("alert and deliver", () => {
  it("a new change in the table becomes one signed webhook", async () => {
    const table = await freshTable();
    const [alert, deliver] = await Promise.all([aws.start("alert", table), aws.start("deliver", table, loopback)]);
    const { secret } = await subscribed(table, webhook());
    const [change] = await publish(table, ["Talks resume"]);
    const calls = received.length;
    const woken = aws.standIns.messages.length;

    const planned = await alert.invoke(stream(streamRecord("insert", feedKey("talks", change?.seq ?? 0))));
    const wakeUps = aws.standIns.messages.slice(woken).map((message) => message.body);
    const delivered = await deliver.invoke(queue("deliveries", wakeUps));

    expect([planned, delivered]).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect(received).toHaveLength(calls + 1);
    const { body, headers } = received[calls] ?? { body: "", headers: {} };
    expect(new Webhook(secret ?? "").verify(body, headers)).toMatchObject({ type: "change.headline_changed" });
  });

  it("edits and removals in the table wake nobody", async () => {
    const table = await freshTable();
    const alert = await aws.start("alert", table);
    const woken = aws.standIns.messages.length;
    const key = feedKey("talks", 1);

    const answer = await alert.invoke(stream(streamRecord("modify", key), streamRecord("expired", key)));

    expect([answer, aws.standIns.messages.slice(woken)]).toEqual([{ batchItemFailures: [] }, []]);
  });

  it("the clock's sweep alone tells what lost events did not", async () => {
    const table = await freshTable();
    const [alert, deliver] = await Promise.all([aws.start("alert", table), aws.start("deliver", table, loopback)]);
    await subscribed(table, webhook());
    await publish(table, ["Talks end"]);
    const calls = received.length;

    await alert.invoke(schedule());
    await deliver.invoke(schedule());
    await deliver.invoke(schedule());

    expect(received).toHaveLength(calls + 1);
  });

  it("gives back a message that it cannot read, and works off the others", async () => {
    const deliver = await aws.start("deliver", await freshTable(), loopback);

    const answer = await deliver.invoke(queue("deliveries", ["{", { subscription: "talks_0123456789abcdef" }]));

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "message-1" }] });
  });
});

describe("mail", () => {
  it("a digest goes out through SES, with one-click unsubscription and the configuration set that hears of bounces", async () => {
    const table = await freshTable();
    await subscribed(table, reader("reader@example.com"));
    await publish(table, ["Talks resume"], "2025-04-18T08:00:00.000Z");
    const digest = await aws.start("digest", table);
    const sent = aws.standIns.mails.length;

    await digest.invoke(schedule());
    await digest.invoke(schedule());

    const mails = aws.standIns.mails.slice(sent);
    expect(mails.map((m) => [m.Destination.ToAddresses, m.ConfigurationSetName, m.FromEmailAddress])).toEqual([
      [["reader@example.com"], "redline", "Redline <redline@example.org>"],
    ]);
    expect(mails[0]?.Content.Simple.Headers.map((h) => h.Name)).toEqual(
      expect.arrayContaining(["List-Unsubscribe", "List-Unsubscribe-Post"]),
    );
  });

  it.each(["bounce", "complaint"] as const)("a %s stops the address", async (kind) => {
    const table = await freshTable();
    const { id } = await subscribed(table, reader("gone@example.com"));
    const deliver = await aws.start("deliver", table);

    const answer = await deliver.invoke(queue("mailNotices", [sesNotice(kind, "gone@example.com")]));

    expect([answer, (await readSubscription(table, id))?.status.state]).toEqual([{ batchItemFailures: [] }, "disabled"]);
  });
});

const answerShape = z.object({ statusCode: z.number(), body: z.string() });

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}
const get = (api: Running, path: string) => api.invoke(httpRequest("GET", path)) as Promise<Answer>;

/** As if made, and an address confirmed, in April 2025 by the same installation: its key seals the target. */
async function subscribed(table: Table, target: SubscriptionWish["target"]): Promise<{ id: string; secret: string | null }> {
  const dossier = dossierSchema.parse(parse(talks));
  const world = worldOf(table, { key: Buffer.from(exampleKey, "hex"), dossiers: new Map([[dossier.id, dossier]]) });
  const { subscription, secret } = await createSubscription(world, "desk", subscriptionWish.parse({ dossier: dossier.id, target }));
  if (target.kind === "email") await confirm(world, makeToken(world.key, "confirm", subscription.id), "198.51.100.7");
  return { id: subscription.id, secret };
}

const reader = (address: string) =>
  ({ kind: "email", address, rhythm: { every: "day", hour: 0, timeZone: "UTC", evenIfEmpty: false } }) as const;
const webhook = () =>
  ({ kind: "webhook", url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`, quietHours: null }) as const;
