import { Webhook } from "standardwebhooks";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliver } from "../../functions/alert/deliver.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import { editSubscription, rotateSecret } from "../../functions/alert/editSubscription.ts";
import { waits } from "../../functions/alert/schedule.ts";
import { Failure } from "../../functions/article/failure.ts";
import { type GuardedRequest, guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { readDecision } from "../../functions/store/decisions.ts";
import { type Delivery, deliveryLog, planDelivery, readDelivery } from "../../functions/store/deliveries.ts";
import { filter, readSubscription } from "../../functions/store/subscriptions.ts";
import { freshTable } from "../store/emulator.ts";
import { countCalls, failCall } from "../store/faults.ts";
import { dossier, publish, stanceChange, start } from "./harbour.ts";
import { type Behaviour, publishAndAlert, receiver, subscribe, type World, worldOf } from "./world.ts";

const always = Number.POSITIVE_INFINITY;
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000];
let world: World;

beforeEach(async () => {
  world = worldOf(await freshTable());
});

const only = async (subscription: string): Promise<Delivery> => {
  const [first, ...others] = await deliveryLog(world.table, subscription, 0, 10);
  expect(others).toEqual([]);
  if (!first) throw new Error("nothing was planned");
  return first;
};

/** Sweeps once a second of simulated time around each due time, until `ms` have passed; tells when tries happened. */
async function live(ms: number, step: number): Promise<void> {
  for (let passed = 0; passed <= ms; passed += step) {
    await deliverDue(world, always);
    world.pass(step);
  }
}

test("a change arrives once, signed, and the log says so", async () => {
  const hook = await receiver();
  const { subscription, secret } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, [stanceChange()]);
  await deliver(world, subscription.id, always);
  await deliverDue(world, always);

  expect(hook.received).toHaveLength(1);
  const [message] = hook.received;
  vi.setSystemTime(world.now());
  const body = new Webhook(secret ?? "").verify(message?.body ?? "", asHeaders(message?.headers ?? {}));
  vi.useRealTimers();
  expect(body).toMatchObject({ type: "change.stance_changed", timestamp: start, data: { id: "harbour.1", from: "supports", to: "open" } });
  expect(message?.headers["webhook-id"]).toBe(`msg_${subscription.id}_1`);
  expect((await only(subscription.id)).now).toEqual({ state: "sent", at: start });
});

test("planning twice sends once", async () => {
  const hook = await receiver();
  await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publish(world, [stanceChange()]);
  await Promise.all([alertDossier(world, dossier.id), alertDossier(world, dossier.id)]);
  await Promise.all([deliverDue(world, always), deliverDue(world, always)]);
  expect(hook.received).toHaveLength(1);
});

test("what is planned while a message is under way goes out in the same run", async () => {
  const hook = await receiver(async (_, response) => {
    if (hook.received.length === 1) await publishAndAlert(world, [stanceChange()]);
    response.writeHead(204).end();
  });
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, [stanceChange()]);

  expect(await deliver(world, subscription.id, always)).toEqual({ sent: 2, failed: 0, more: false });
});

test("a message costs eight calls to the store, seven where another subscription was told of the change before", async () => {
  const hook = await receiver();
  const wish = { target: { kind: "webhook", url: hook.url } };
  const subscriptions = [await subscribe(world, wish), await subscribe(world, wish)];
  await publishAndAlert(world, [stanceChange()]);

  const costs = [];
  for (const { subscription } of subscriptions) {
    const calls = countCalls(world.table);
    await deliver(world, subscription.id, always);
    costs.push(calls());
  }

  expect(costs).toEqual([8, 7]);
});

test("whichever call to the store is the last before a crash, one message arrives", async () => {
  const run = async (call: number) => {
    const hook = await receiver();
    world = worldOf(await freshTable());
    await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publish(world, [stanceChange()]);
    const calls = failCall(world.table, { call, when: "after" });
    const died = await alertDossier(world, dossier.id).then(
      () => false,
      () => true,
    );
    const made = calls();
    failCall(world.table, { call: 0, when: "after" });
    for (let again = 0; again < 2; again++) {
      await deliverDue(world, always);
      await alertDossier(world, dossier.id);
      world.pass(minute);
    }
    await deliverDue(world, always);
    return { died, made, arrived: hook.received.length };
  };
  const { made: calls } = await run(0);
  for (let call = 1; call <= calls; call++) expect(await run(call)).toMatchObject({ died: true, arrived: 1 });
  expect(calls).toBeGreaterThanOrEqual(7);
});

test("nothing is sent of a page that is not planned to its end: an earlier change of the lane may be missing", async () => {
  const hook = await receiver();
  await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publish(world, [stanceChange(), stanceChange()]);
  await dyingBeforeTheCursor();
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(0);
  world.pass(minute);
  await alertDossier(world, dossier.id);
  await deliverDue(world, always);
  expect(hook.received.map((r) => JSON.parse(r.body).data.seq)).toEqual([1, 2]);
});

/** Plans what is published, but for the last call, which moves the cursor. */
async function dyingBeforeTheCursor(): Promise<void> {
  const other = worldOf(await freshTable());
  await subscribe(other, { target: { kind: "webhook", url: "https://hooks.example.org/a" } });
  await publish(other, [stanceChange(), stanceChange()]);
  const needed = countCalls(other.table);
  await alertDossier(other, dossier.id);
  failCall(world.table, { call: needed(), when: "before" });
  await expect(alertDossier(world, dossier.id)).rejects.toThrow("connection broke");
  failCall(world.table, { call: 0, when: "before" });
}

test("what was decided stands, whatever becomes of the filter before planning is done again", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publish(world, [stanceChange(), stanceChange()]);
  await dyingBeforeTheCursor();
  await editSubscription(world, subscription.id, { filter: filter.parse({ minSeverity: 1 }) });
  await alertDossier(world, dossier.id);
  expect(await readDecision(world.table, dossier.id, 1)).toEqual({ deliver: [subscription.id] });
});

test("a plan that comes late does not undo what was sent", async () => {
  const hook = await receiver();
  const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publishAndAlert(world, [stanceChange()]);
  const planned = await only(subscription.id);
  await deliverDue(world, always);
  expect(await planDelivery(world.table, planned)).toBe(false);
  expect((await only(subscription.id)).now.state).toBe("sent");
});

test("a change of somebody else's recoding stays silent", async () => {
  const hook = await receiver();
  await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  await publish(world, [stanceChange()], "recoding");
  await alertDossier(world, dossier.id);
  await deliverDue(world, always);
  expect(hook.received).toHaveLength(0);
});

describe("a receiver that fails", () => {
  const answer =
    (status: number, headers: Record<string, string> = {}): Behaviour =>
    (_, response) =>
      void response.writeHead(status, headers).end(`answer ${status}`);
  const failing: Record<string, { behave: Behaviour; status: number | null }> = {
    "301": { behave: answer(301, { location: "https://elsewhere.example/" }), status: 301 },
    "400": { behave: answer(400), status: 400 },
    "429": { behave: answer(429), status: 429 },
    "500": { behave: answer(500), status: 500 },
    "502": { behave: answer(502), status: 502 },
    "connection reset": { behave: (request) => void request.socket.destroy(), status: null },
    hang: { behave: () => {}, status: null },
  };

  test.each(Object.entries(failing))("%s is tried again exactly by the schedule, and then given up", async (_, { behave, status }) => {
    const hook = await receiver(behave);
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange()]);
    for (const wait of waits) {
      if (wait > 0) {
        world.pass(wait - 1);
        await deliverDue(world, always);
        world.pass(1);
      }
      await deliverDue(world, always);
    }
    const { tries, now } = await only(subscription.id);
    const offsets = tries.map((t) => Date.parse(t.at) - Date.parse(start));
    expect(offsets).toEqual([
      0,
      5 * second,
      305 * second,
      35 * minute + 5 * second,
      9_305 * second,
      27_305 * second,
      63_305 * second,
      113_705 * second,
      185_705 * second,
      272_105 * second,
    ]);
    expect(new Set(tries.map((t) => t.status))).toEqual(new Set([status]));
    expect(now).toMatchObject({ state: "failed", why: "gave_up" });
    expect(new Set(hook.received.map((r) => r.headers["webhook-id"])).size).toBe(1);
  });

  test("a redirect is not followed", async () => {
    const elsewhere = await receiver();
    const hook = await receiver(answer(307, { location: elsewhere.url }));
    await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange()]);
    await deliverDue(world, always);
    expect([hook.received.length, elsewhere.received.length]).toEqual([1, 0]);
  });

  test("an answer is waited for 15 s at most, and 4 kB of it are read", async () => {
    const asked: GuardedRequest[] = [];
    world = worldOf(world.table, {
      send: async (_, request) => {
        asked.push(request);
        throw new Failure("timed_out", "too slow", { retryable: true });
      },
    });
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: "https://hooks.example.org/a" } });
    await publishAndAlert(world, [stanceChange()]);
    await deliverDue(world, always);
    expect(asked[0]).toMatchObject({ timeouts: { total: 15_000 }, maxBytes: { received: 4_096, decoded: 4_096 }, redirect: "manual" });
    expect((await only(subscription.id)).tries[0]).toMatchObject({ ok: false, status: null, head: "No answer within 15 s." });
  });

  test.each([
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://10.1.2.3/",
    "https://169.254.169.254/",
    "https://[64:ff9b::a00:1]/",
    "https://localhost/",
  ])("%s, where loopback is closed, is called by nobody", async (url) => {
    const open = await subscribe(world, { target: { kind: "webhook", url: "https://hooks.example.org/a" } });
    // The target was fine when it was registered; what it leads to is checked at every try.
    const guard = createNetworkGuard({
      httpsOnly: true,
      resolve: async () => [new URL(url).hostname.replace(/^\[|\]$/g, "").replace("localhost", "127.0.0.1")],
    });
    const guarded = { ...world, send: (target: string, request: GuardedRequest) => guardedFetch(target, request, guard) };
    await publishAndAlert(world, [stanceChange()]);
    await deliverDue(guarded, always);
    expect((await only(open.subscription.id)).tries[0]).toMatchObject({ status: null, head: expect.stringContaining("network guard") });
    await expect(subscribe({ ...world, guard }, { target: { kind: "webhook", url } })).rejects.toThrow("may not be called");
  });

  test("waits are stretched by chance, never shortened", async () => {
    const hook = await receiver(answer(500));
    world = worldOf(world.table, { ...world, random: (bytes) => new Uint8Array(bytes).fill(255) });
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange()]);
    await deliverDue(world, always);
    const { now } = await only(subscription.id);
    expect(now.state === "waiting" && Date.parse(now.due) - Date.parse(start)).toBeCloseTo(5_500, -1);
  });

  test("Retry-After is honoured, in seconds and as a date, for the whole target", async () => {
    const hook = await receiver(answer(429, { "retry-after": "3600" }));
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange()]);
    await deliverDue(world, always);
    hook.behave(answer(200));
    await publishAndAlert(world, [stanceChange({ provision: "harbour.fees" })]);
    await live(59 * minute, 10 * minute);
    expect(hook.received).toHaveLength(1);
    world.pass(10 * minute);
    await deliverDue(world, always);
    expect(hook.received).toHaveLength(3);
    expect((await readDelivery(world.table, subscription.id, 2))?.now.state).toBe("sent");
  });

  test("410 disables the subscription, tells its owner, and ends what waits", async () => {
    const hook = await receiver(answer(410));
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url }, ownerEmail: "desk@example.org" });
    await publishAndAlert(world, [stanceChange(), stanceChange({ provision: "harbour.fees" }), stanceChange()]);
    await live(2 * hour, hour);
    expect(hook.received.length).toBeLessThanOrEqual(2);
    expect((await readSubscription(world.table, subscription.id))?.status).toMatchObject({ state: "disabled", why: "gone" });
    expect(world.mails.map((m) => m.to)).toEqual(["desk@example.org"]);
    expect(world.logged.map((l) => l.event)).toContain("subscription_disabled");
    const states = (await deliveryLog(world.table, subscription.id, 0, 10)).map((d) => d.now.state);
    expect(states).toEqual(["failed", "failed", "failed"]);
  });

  test("five days of failures alone disable it; one success in between starts the count anew", async () => {
    const hook = await receiver(answer(500));
    const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange()]);
    await live(3 * day, 6 * hour);
    hook.behave(answer(204));
    await live(day, 6 * hour);
    hook.behave(answer(500));
    for (let n = 0; n < 4; n++) {
      await publishAndAlert(world, [stanceChange({ provision: "harbour.fees" })]);
      await live(day, 6 * hour);
    }
    expect((await readSubscription(world.table, subscription.id))?.status.state).toBe("active");
    await publishAndAlert(world, [stanceChange({ provision: "border.opening" })]);
    await live(2 * day, 6 * hour);
    expect((await readSubscription(world.table, subscription.id))?.status).toMatchObject({ state: "disabled", why: "failing" });
  });

  const succeeding: Record<string, Behaviour> = {
    "200": answer(200),
    "204": answer(204),
    "slow body": (_, response) => void response.writeHead(200).write("drip"),
    "1 GB": (_, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(1_000_000, "x");
      let sent = 0;
      const pour = () => {
        while (sent++ < 1_000 && response.write(chunk));
        response.once("drain", pour);
      };
      pour();
    },
  };
  test.each(Object.entries(succeeding))(
    "%s is success at the first try, and only the beginning of the answer is kept",
    async (_, behave) => {
      const hook = await receiver(behave);
      const { subscription } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
      await publishAndAlert(world, [stanceChange()]);
      await live(minute, 10 * second);
      const { now, tries } = await only(subscription.id);
      expect([now.state, tries.length]).toEqual(["sent", 1]);
      expect(tries[0]?.head.length).toBeLessThanOrEqual(500);
    },
  );
});

describe("order", () => {
  test("a lane waits for its first delivery, the others go on", async () => {
    const seen: string[] = [];
    const hook = await receiver((_, response) => {
      const id = JSON.parse(hook.received.at(-1)?.body ?? "{}").data.id;
      seen.push(id);
      response.writeHead(id === "harbour.1" && seen.filter((s) => s === id).length === 1 ? 500 : 204).end();
    });
    await subscribe(world, { target: { kind: "webhook", url: hook.url } });
    await publishAndAlert(world, [stanceChange(), stanceChange({ provision: "harbour.fees" }), stanceChange()]);
    await deliverDue(world, always);
    expect(seen.toSorted()).toEqual(["harbour.1", "harbour.2"]);
    world.pass(5 * second);
    await deliverDue(world, always);
    expect(seen.slice(2)).toEqual(["harbour.1", "harbour.3"]);
  });

  test("a target that hangs holds nobody else up", async () => {
    const slow = await receiver(() => {});
    const quick = await receiver();
    await subscribe(world, { target: { kind: "webhook", url: slow.url } });
    await subscribe(world, { target: { kind: "webhook", url: quick.url } });
    await publishAndAlert(
      world,
      Array.from({ length: 5 }, () => stanceChange()),
    );
    const sweep = deliverDue(world, always);
    await vi.waitFor(() => expect(quick.received).toHaveLength(5), { timeout: 5_000 });
    await sweep;
    expect(slow.received).toHaveLength(1);
  });
});

test("after a rotation both secrets verify for 24 hours, then the new one alone", async () => {
  const hook = await receiver();
  const { subscription, secret: before } = await subscribe(world, { target: { kind: "webhook", url: hook.url } });
  const after = await rotateSecret(world, subscription.id);
  const verifies = (secret: string | null | undefined) => {
    const message = hook.received.at(-1);
    vi.setSystemTime(world.now());
    try {
      return new Webhook(secret ?? "").verify(message?.body ?? "", asHeaders(message?.headers ?? {})) !== null;
    } catch {
      return false;
    } finally {
      vi.useRealTimers();
    }
  };
  await publishAndAlert(world, [stanceChange()]);
  await deliverDue(world, always);
  expect([verifies(before), verifies(after)]).toEqual([true, true]);
  world.pass(day + 1);
  await publishAndAlert(world, [stanceChange()]);
  await deliverDue(world, always);
  expect([verifies(before), verifies(after)]).toEqual([false, true]);
});

test("neither the URL of a target nor its secret can be read in the table", async () => {
  const { subscription, secret } = await subscribe(world, {
    target: { kind: "slack", url: "http://127.0.0.1:9/services/T0/B0/secretpart" },
  });
  const stored = JSON.stringify(await readSubscription(world.table, subscription.id));
  expect(stored).not.toContain("secretpart");
  expect(secret).toBeNull();
});

const asHeaders = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
