import { beforeEach, describe, expect, test } from "vitest";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import { createKey, type KeyScope } from "../../functions/store/apiKeys.ts";
import { publish, stanceChange, start } from "../alert/harbour.ts";
import { receiver, type World, worldOf } from "../alert/world.ts";
import { freshTable } from "../store/emulator.ts";
import { type TestApi, testApi } from "./testApi.ts";

const always = Number.POSITIVE_INFINITY;
let world: World;
let api: TestApi;
let desk: string;

beforeEach(async () => {
  world = worldOf(await freshTable());
  api = testApi(world.table, world);
  desk = await keyOf("desk");
});

async function keyOf(owner: string, scopes: KeyScope[] = ["subscribe"]): Promise<string> {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  return (await createKey(world.table, { owner, scopes, created: start, until: null }, random)).secret;
}

const ask = (method: string, path: string, body?: unknown, key = desk) =>
  api.request(path, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const webhook = async (over: object = {}) => {
  const hook = await receiver();
  const answer = await ask("POST", "/v1/subscriptions", { dossier: "harbour", target: { kind: "webhook", url: hook.url }, ...over });
  const { subscription, secret } = await answer.json();
  return { hook, id: String(subscription.id), secret: String(secret), status: answer.status };
};

test("a secret is shown once, when the subscription is made, and the URL never", async () => {
  const { id, secret, status } = await webhook();
  expect([status, secret.startsWith("whsec_")]).toEqual([201, true]);
  const seen = await (await ask("GET", `/v1/subscriptions/${id}`)).text();
  expect(seen).not.toContain("whsec_");
  expect(seen).not.toContain("/hook");
});

test("nobody sees, changes, tests, replays or removes what is somebody else's", async () => {
  const { id } = await webhook();
  const stranger = await keyOf("stranger");
  const tried: [string, string, unknown?][] = [
    ["GET", `/v1/subscriptions/${id}`],
    ["PATCH", `/v1/subscriptions/${id}`, { name: "mine" }],
    ["DELETE", `/v1/subscriptions/${id}`],
    ["POST", `/v1/subscriptions/${id}/secret`],
    ["POST", `/v1/subscriptions/${id}/test`],
    ["GET", `/v1/subscriptions/${id}/preview?since=2025-01-01T00:00:00Z`],
    ["GET", `/v1/subscriptions/${id}/deliveries`],
    ["POST", `/v1/subscriptions/${id}/replay`, { from: 1, to: 9 }],
    ["GET", `/v1/deliveries/msg_${id}_1`],
    ["POST", `/v1/deliveries/msg_${id}_1/replay`],
  ];
  for (const [method, path, body] of tried) expect([path, (await ask(method, path, body, stranger)).status]).toEqual([path, 404]);
  expect(await (await ask("GET", "/v1/subscriptions", undefined, stranger)).json()).toEqual({ subscriptions: [] });
});

test.each([
  [{ dossier: "nowhere", target: { kind: "webhook", url: "https://example.org/" } }, 422],
  [{ dossier: "harbour", target: { kind: "webhook", url: "http://example.org/" } }, 422],
  [{ dossier: "harbour", target: { kind: "webhook", url: "https://10.0.0.1/" } }, 422],
  [{ dossier: "harbour", target: { kind: "webhook", url: "https://169.254.169.254/latest/" } }, 422],
  [{ dossier: "harbour", target: { kind: "teams", url: "https://corp.webhook.office.com/webhookb2/x" } }, 422],
  [{ dossier: "harbour", target: { kind: "webhook", url: "https://example.org/" }, filter: { parties: ["east"] } }, 422],
  [{ dossier: "harbour", target: { kind: "webhook", url: "https://example.org/" }, filter: { minSeverity: 2 } }, 400],
  [
    {
      dossier: "harbour",
      target: { kind: "email", address: "a@example.org\r\nBcc: b@example.org", rhythm: { every: "day", hour: 9, timeZone: "UTC" } },
    },
    400,
  ],
  [
    {
      dossier: "harbour",
      target: { kind: "email", address: "a@example.org", rhythm: { every: "day", hour: 9, timeZone: "Mars/Olympus" } },
    },
    400,
  ],
  [{ dossier: "harbour", target: { kind: "carrier pigeon" } }, 400],
])("%j is refused with %i", async (wish, status) => {
  // As on AWS: loopback is closed.
  api = testApi(world.table, { ...world, guard: { allowLoopback: false, httpsOnly: true } });
  expect((await ask("POST", "/v1/subscriptions", wish)).status).toBe(status);
});

test("the same Idempotency-Key makes one subscription", async () => {
  const hook = await receiver();
  const make = () =>
    api.request("/v1/subscriptions", {
      method: "POST",
      headers: { authorization: `Bearer ${desk}`, "content-type": "application/json", "idempotency-key": "one" },
      body: JSON.stringify({ dossier: "harbour", target: { kind: "webhook", url: hook.url } }),
    });
  const [first, second] = [await (await make()).json(), await (await make()).json()];
  expect(second).toEqual(first);
  expect((await (await ask("GET", "/v1/subscriptions")).json()).subscriptions).toHaveLength(1);
});

test("a sample is sent at once, marked, and signed", async () => {
  const { hook, id } = await webhook();
  expect(await (await ask("POST", `/v1/subscriptions/${id}/test`)).json()).toMatchObject({ ok: true, status: 204 });
  expect(JSON.parse(hook.received[0]?.body ?? "{}")).toMatchObject({ type: "change.stance_changed", data: { sample: true } });
  expect(hook.received[0]?.headers["webhook-signature"]).toMatch(/^v1,/);
});

test("a preview tells what would have come since a time, and what the filter would have kept back", async () => {
  const { id } = await webhook({ filter: { parties: ["south"] } });
  await publish(world, [stanceChange({ party: "south" })]);
  world.pass(3_600_000);
  await publish(world, [stanceChange({ party: "south" }), stanceChange()]);
  const since = new Date(Date.parse(start) + 60_000).toISOString();
  const seen = await (await ask("GET", `/v1/subscriptions/${id}/preview?since=${since}`)).json();
  expect(seen.matched.map((m: { id: string }) => m.id)).toEqual(["harbour.2"]);
  expect(seen.keptBack).toMatchObject([{ condition: "party", changes: 1, example: "harbour.3" }]);
});

describe("why was I not alerted?", () => {
  const why = async (change: string) => (await (await ask("GET", `/v1/changes/${change}/deliveries`)).json()).subscriptions;

  test("sent, filtered by its condition, held for quiet hours, failed, waiting: each is told", async () => {
    const sent = await webhook();
    const severe = await webhook({ filter: { minSeverity: 0.9 } });
    const quiet = { timeZone: "Europe/Berlin", from: "09:00", to: "12:00" };
    const hook = await receiver();
    const held = await (
      await ask("POST", "/v1/subscriptions", { dossier: "harbour", target: { kind: "slack", url: hook.url, quietHours: quiet } })
    ).json();
    const failing = await webhook();
    failing.hook.behave((_, response) => void response.writeHead(500).end("out of order"));
    const paused = await webhook();
    await ask("PATCH", `/v1/subscriptions/${paused.id}`, { state: "paused" });
    await publish(world, [stanceChange()]);
    expect((await why("harbour.1")).map((w: { outcome: string }) => w.outcome)).toEqual(Array(5).fill("not_yet_decided"));
    await alertDossier(world, "harbour");
    await deliverDue(world, always);
    const told = Object.fromEntries((await why("harbour.1")).map((w: { subscription: string }) => [w.subscription, w]));
    expect(told[sent.id]).toMatchObject({ outcome: "sent", reason: "Sent at try 1." });
    expect(told[severe.id]).toMatchObject({ outcome: "filtered", condition: "severity", reason: expect.stringContaining("this has 0.50") });
    expect(told[held.subscription.id]).toMatchObject({ outcome: "held_for_quiet_hours", at: "2025-04-17T10:00:00.000Z" });
    expect(told[failing.id]).toMatchObject({ outcome: "waiting", reason: "Try 1 failed (500); the next is due." });
    expect(told[paused.id]).toMatchObject({ outcome: "not_active", condition: "paused" });
  });

  test("a filter that was changed since does not rewrite why", async () => {
    const { id } = await webhook({ filter: { minSeverity: 0.9 } });
    await publish(world, [stanceChange()]);
    await alertDossier(world, "harbour");
    await ask("PATCH", `/v1/subscriptions/${id}`, { filter: {} });
    expect((await why("harbour.1"))[0]).toMatchObject({
      condition: "severity",
      reason: "Filtered by severity; the filter has been changed since.",
    });
  });
});

test("the log shows every try, and a replay keeps the webhook-id", async () => {
  const { hook, id } = await webhook();
  await publish(world, [stanceChange(), stanceChange()]);
  await alertDossier(world, "harbour");
  await deliverDue(world, always);
  const log = await (await ask("GET", `/v1/subscriptions/${id}/deliveries?limit=1`)).json();
  expect(log).toMatchObject({
    deliveries: [{ id: `msg_${id}_2`, now: { state: "sent" }, tries: [{ status: 204, ok: true }] }],
    next_before: 2,
  });
  expect(await (await ask("POST", `/v1/deliveries/msg_${id}_1/replay`)).json()).toEqual({ replayed: 1 });
  expect(await (await ask("POST", `/v1/subscriptions/${id}/replay`, { from: 1, to: 2 })).json()).toEqual({ replayed: 1 });
  await deliverDue(world, always);
  expect(hook.received.map((r) => r.headers["webhook-id"])).toEqual([1, 2, 1, 2].map((seq) => `msg_${id}_${seq}`));
});

test("a paused subscription gets nothing, a resumed one what comes from then on", async () => {
  const { hook, id } = await webhook();
  await ask("PATCH", `/v1/subscriptions/${id}`, { state: "paused" });
  await publish(world, [stanceChange()]);
  await alertDossier(world, "harbour");
  world.pass(60_000);
  await ask("PATCH", `/v1/subscriptions/${id}`, { state: "active" });
  await publish(world, [stanceChange()]);
  await alertDossier(world, "harbour");
  await deliverDue(world, always);
  expect(hook.received.map((r) => JSON.parse(r.body).data.id)).toEqual(["harbour.2"]);
});

test("after removal nothing is sent, not even what was planned", async () => {
  const { hook, id } = await webhook();
  await publish(world, [stanceChange()]);
  await alertDossier(world, "harbour");
  expect((await ask("DELETE", `/v1/subscriptions/${id}`)).status).toBe(204);
  await deliverDue(world, always);
  expect([hook.received.length, (await ask("GET", `/v1/subscriptions/${id}`)).status]).toEqual([0, 404]);
});

test("an address is mailed a link and is unconfirmed until it is followed", async () => {
  const target = { kind: "email", address: "reader@example.org", rhythm: { every: "week", weekday: 1, hour: 8, timeZone: "Europe/Kyiv" } };
  const made = await (await ask("POST", "/v1/subscriptions", { dossier: "harbour", target })).json();
  expect(made).toMatchObject({
    secret: null,
    subscription: { status: { state: "unconfirmed" }, target: { address: "reader@example.org" } },
  });
  expect(world.mails.map((m) => m.to)).toEqual(["reader@example.org"]);
  expect((await ask("PATCH", `/v1/subscriptions/${made.subscription.id}`, { state: "active" })).status).toBe(422);
});
