import { beforeEach, expect, test } from "vitest";
import { deliver } from "../../functions/alert/deliver.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import { Failure } from "../../functions/article/failure.ts";
import { deliveryLog } from "../../functions/store/deliveries.ts";
import { freshTable } from "../store/emulator.ts";
import { stanceChange } from "./harbour.ts";
import { publishAndAlert, receiver, subscribe, type World, worldOf } from "./world.ts";

const always = Number.POSITIVE_INFINITY;
let world: World;

beforeEach(async () => {
  world = worldOf(await freshTable());
});

const burst = (n: number) => Array.from({ length: n }, (_, i) => stanceChange({ provision: i % 2 ? "harbour.fees" : "harbour.use" }));
const titles = (bodies: { body: string }[]) => bodies.map((b) => JSON.parse(b.body).text);

test("a burst is folded into few messages, a second apart, in order, each change once", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "slack", url: hook.url } });
  await publishAndAlert(world, burst(23));
  for (let tick = 0; tick < 6; tick++) {
    await deliver(world, subscription.id, always);
    await deliver(world, subscription.id, always);
    expect(hook.received.length).toBeLessThanOrEqual(tick + 1);
    world.pass(1_000);
  }
  const links = hook.received.flatMap(({ body }) => [...body.matchAll(/changes\/harbour\.(\d+)/g)].map((m) => Number(m[1])));
  expect(links).toEqual(Array.from({ length: 23 }, (_, i) => i + 1));
  expect(titles(hook.received)).toEqual(["10 changes: The harbour talks", "10 changes: The harbour talks", "3 changes: The harbour talks"]);
});

test("two subscriptions to one channel share its second", async () => {
  const hook = await receiver();
  await subscribe(world, { target: { kind: "discord", url: hook.url } });
  await subscribe(world, { target: { kind: "discord", url: hook.url } });
  await publishAndAlert(world, burst(1));
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(1);
  world.pass(1_000);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(2);
});

test("a change that the channel refuses holds the others up once, then goes alone", async () => {
  const hook = await receiver();
  hook.behave((_, response) => {
    const body = hook.received.at(-1)?.body ?? "";
    response.writeHead(body.includes("changes/harbour.2") ? 400 : 200).end();
  });
  const { subscription } = await subscribe(world, { target: { kind: "teams", url: hook.url } });
  await publishAndAlert(world, burst(3));
  for (let n = 0; n < 60; n++) {
    await deliverDue(world, always);
    world.pass(30_000);
  }
  const log = await deliveryLog(world.table, subscription.id, 0, 10);
  expect(log.map((d) => [d.seq, d.now.state])).toEqual([
    [3, "sent"],
    [2, "waiting"],
    [1, "sent"],
  ]);
});

test("a channel that is rate-limited rests as long as it asks for, with everything that is for it", async () => {
  const hook = await receiver((_, response) => void response.writeHead(429, { "retry-after": "30" }).end());
  await subscribe(world, { target: { kind: "slack", url: hook.url } });
  await publishAndAlert(world, burst(2));
  await deliverDue(world, always);
  hook.behave((_, response) => void response.writeHead(200).end("ok"));
  for (let n = 0; n < 29; n++) {
    world.pass(1_000);
    await deliverDue(world, always);
  }
  expect(hook.received).toHaveLength(1);
  world.pass(1_000);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(2);
});

test("quiet hours hold what is light until they end, and let through what is grave", async () => {
  const hook = await receiver();
  const quietHours = { timeZone: "Europe/Berlin", from: "09:30", to: "11:00", unlessSeverity: 0.8 };
  await subscribe(world, { target: { kind: "slack", url: hook.url, quietHours } });
  await publishAndAlert(world, [stanceChange({ provision: "harbour.fees" }), stanceChange({ severity: { score: 0.9, reasons: [] } })]);
  await deliverDue(world, always);
  expect(titles(hook.received)).toEqual(["North on use of the harbour: supports → open (softened)"]);
  world.pass(59 * 60_000);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(1);
  world.pass(60_000);
  await deliverDue(world, always);
  expect(titles(hook.received)[1]).toBe("North on harbour fees: supports → open (softened)");
});

test("a wake-up call that is lost costs a sweep, no delivery", async () => {
  const hook = await receiver();
  world = worldOf(world.table, { wake: async () => {} });
  await subscribe(world, { target: { kind: "slack", url: hook.url } });
  await publishAndAlert(world, burst(1));
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(1);
});

test("a run that dies holding the lease is taken over when the lease ends", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, burst(1));
  const dying = { ...world, send: async () => Promise.reject(new Error("killed")) };
  await expect(deliver(dying, subscription.id, always)).rejects.toThrow("killed");
  world.pass(60_000);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(0);
  world.pass(120_000);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(1);
});

test("a run that is out of time stops, says so, and what is left is sent by the next", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, burst(4));
  expect(await deliver(world, subscription.id, Date.parse(world.now()))).toEqual({ sent: 0, failed: 0, more: true });
  expect((await deliver(world, subscription.id, always)).sent).toBe(4);
});

test("a run that was frozen, and overtaken, does not undo what was noted after it", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, burst(1));
  const frozen = {
    ...world,
    // While this run waits for an answer, its lease ends and another run delivers.
    send: async () => {
      world.pass(200_000);
      await deliver(world, subscription.id, always);
      throw new Failure("timed_out", "frozen", { retryable: true });
    },
  };
  await deliver(frozen, subscription.id, always);
  world.pass(10_000);
  await deliverDue(world, always);
  expect((await deliveryLog(world.table, subscription.id, 0, 1))[0]?.now.state).toBe("sent");
  expect(hook.received).toHaveLength(1);
});
