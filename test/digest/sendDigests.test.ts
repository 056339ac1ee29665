import { beforeEach, describe, expect, test } from "vitest";
import type { Mail, MailOutcome } from "../../functions/alert/mail.ts";
import { Failure } from "../../functions/article/failure.ts";
import { askForConsent, confirm, unsubscribe } from "../../functions/digest/consent.ts";
import { takeMailNotice } from "../../functions/digest/mailNotice.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { digestsSince } from "../../functions/store/digests.ts";
import { readSubscription } from "../../functions/store/subscriptions.ts";
import { publish, stanceChange, standingChange } from "../alert/harbour.ts";
import { subscribe, type World, worldOf } from "../alert/world.ts";
import { freshTable } from "../store/emulator.ts";
import { mailServer } from "./post.ts";

const hour = 3_600_000;
const day = 24 * hour;
const daily = { every: "day", hour: 9, timeZone: "Europe/Berlin" };
let world: World;
const longAgo = "1970-01-01T00:00:00.000Z";

beforeEach(async () => {
  world = worldOf(await freshTable());
});

/** Somebody who has subscribed and confirmed. */
async function reader(rhythm: object = daily, filter: object = {}) {
  const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm }, filter });
  await askForConsent(world, subscription);
  await confirm(world, tokenIn(world.mails.at(-1), "confirm"), "203.0.113.9");
  world.mails.length = 0;
  return subscription.id;
}

function tokenIn(mail: Mail | undefined, kind: "confirm" | "unsubscribe"): string {
  const token = new RegExp(`/${kind}/([A-Za-z0-9_.-]+)`).exec(mail?.text ?? "")?.[1];
  if (token === undefined) throw new Error(`no ${kind} link in the mail`);
  return token;
}

describe("consent", () => {
  test("nothing is sent before the link was followed, and what agreed is on record", async () => {
    const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm: daily } });
    await askForConsent(world, subscription);
    await publish(world, [stanceChange()]);
    world.pass(2 * day);
    await sendDueDigests(world);
    expect(world.mails.map((m) => m.subject)).toEqual(["Confirm your digest: The harbour talks"]);
  });

  test("the link confirms once and for all, and notes when and from where", async () => {
    const id = await reader();
    const after = await readSubscription(world.table, id);
    expect(after?.target).toMatchObject({ consent: { at: world.now(), from: "203.0.113.9" } });
    expect(after?.status).toEqual({ state: "active" });
  });

  test("a link older than 48 hours, or with one letter changed, confirms nothing", async () => {
    const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm: daily } });
    await askForConsent(world, subscription);
    const token = tokenIn(world.mails[0], "confirm");
    expect(await confirm(world, `${token.slice(0, -2)}AA`, "x")).toEqual({ outcome: "unknown" });
    world.pass(48 * hour);
    expect(await confirm(world, token, "x")).toEqual({ outcome: "expired" });
    expect((await readSubscription(world.table, subscription.id))?.status.state).toBe("unconfirmed");
  });

  test("the token to unsubscribe does not confirm", async () => {
    const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm: daily } });
    await askForConsent(world, subscription);
    expect(await confirm(world, tokenIn(world.mails[0], "unsubscribe"), "x")).toEqual({ outcome: "unknown" });
  });

  test("a mailbox can't be filled through us", async () => {
    for (let n = 0; n < 5; n++) {
      const { subscription } = await subscribe(world, { target: { kind: "email", address: "victim@example.org", rhythm: daily } });
      await askForConsent(world, subscription).catch(() => {});
    }
    expect(world.mails).toHaveLength(3);
  });

  test("after unsubscribing nothing comes, and it can be done twice", async () => {
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    await sendDueDigests(world);
    const token = tokenIn(world.mails[0], "unsubscribe");
    expect([await unsubscribe(world, token), await unsubscribe(world, token), await unsubscribe(world, "nonsense")]).toEqual([
      true,
      true,
      false,
    ]);
    await publish(world, [stanceChange()]);
    world.pass(day);
    await sendDueDigests(world);
    expect(world.mails).toHaveLength(1);
  });

  test("a complaint and a permanent bounce stop the address, a full mailbox does not", async () => {
    const id = await reader();
    expect(await takeMailNotice(world, { kind: "bounce", permanent: false, addresses: ["reader@example.org"] })).toBe(0);
    expect(await takeMailNotice(world, { kind: "bounce", permanent: true, addresses: ["Reader@example.org"] })).toBe(1);
    expect(await takeMailNotice(world, { kind: "bounce", permanent: true, addresses: ["reader@example.org"] })).toBe(0);
    expect((await readSubscription(world.table, id))?.status).toMatchObject({ state: "disabled", why: "bounced" });
    const { subscription } = await subscribe(world, { target: { kind: "email", address: "reader@example.org", rhythm: daily } });
    await expect(askForConsent(world, subscription)).rejects.toThrow("came back");
  });
});

describe("one digest a period", () => {
  test("what changed since the last one, once, at the subscriber's hour", async () => {
    await reader();
    await publish(world, [stanceChange(), standingChange()]);
    await sendDueDigests(world);
    expect(world.mails).toHaveLength(0);
    world.pass(day);
    await sendDueDigests(world);
    await sendDueDigests(world);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).toContain("2 changes since Thursday, 17 April 2025 at 10:00 CEST");
    await publish(world, [stanceChange({ provision: "harbour.fees" })]);
    world.pass(day);
    await sendDueDigests(world);
    expect(world.mails[1]?.text).toContain("1 change since Friday, 18 April 2025 at 09:00 CEST");
    expect(world.mails[1]?.text).not.toContain("use of the harbour");
  });

  test("many that run at once send one", async () => {
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    await Promise.all(Array.from({ length: 8 }, () => sendDueDigests(world)));
    expect(world.mails).toHaveLength(1);
  });

  test("nothing changed: no mail, unless it was asked for", async () => {
    await reader();
    const asked = await reader({ ...daily, evenIfEmpty: true });
    world.pass(day);
    expect(await sendDueDigests(world)).toEqual({ sent: 1, empty: 1, failed: 0 });
    expect(world.mails[0]?.messageId).toContain(asked);
    expect(world.mails[0]?.text).toContain("Nothing changed since");
  });

  test("the filter holds for digests, too", async () => {
    await reader(daily, { parties: ["south"] });
    await publish(world, [stanceChange()]);
    world.pass(day);
    expect(await sendDueDigests(world)).toEqual({ sent: 0, empty: 1, failed: 0 });
  });

  test("a run that is out of time begins no further mail, and the next goes on", async () => {
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    expect(await sendDueDigests(world, Date.parse(world.now()))).toEqual({ sent: 0, empty: 0, failed: 0 });
    expect((await sendDueDigests(world)).sent).toBe(1);
  });

  test("weekly: on its weekday alone", async () => {
    await reader({ every: "week", weekday: 1, hour: 9, timeZone: "Europe/Berlin" });
    await publish(world, [stanceChange()]);
    const sentAfterDays: number[] = [];
    for (let days = 1; days <= 14; days++) {
      world.pass(day);
      if ((await sendDueDigests(world)).sent > 0) sentAfterDays.push(days);
    }
    expect(sentAfterDays).toEqual([4]);
  });

  test("a server that is busy gets the same mail later, one that refuses for good does not", async () => {
    const server = await mailServer((n) => (n === 1 ? 451 : n === 3 ? 550 : null));
    world = worldOf(world.table, { ...world });
    const id = await reader();
    Object.assign(world, { mailer: server.mailer });
    await publish(world, [stanceChange()]);
    world.pass(day);
    await sendDueDigests(world);
    await sendDueDigests(world);
    expect(server.letters).toHaveLength(1);
    await publish(world, [stanceChange({ provision: "harbour.fees" })]);
    world.pass(day);
    await sendDueDigests(world);
    await sendDueDigests(world);
    expect(server.tried()).toBe(3);
    world.pass(day);
    await sendDueDigests(world);
    expect(server.letters).toHaveLength(2);
    expect(server.letters[1]?.parsed.text).toContain("harbour fees");
    expect((await digestsSince(world.table, id, longAgo)).map((d) => d.state)).toEqual(["begin", "sent", "refused", "sent"]);
  });
});

describe("a crash", () => {
  /** Stops the run at the given point, as a killed process would: nothing after it happens. */
  const crashing = (when: "before handing over" | "after handing over", taken: Mail[]) => ({
    send: async (mail: Mail): Promise<MailOutcome> => {
      if (when === "after handing over") taken.push(mail);
      throw new Error("killed");
    },
  });

  test("after the mail was handed over: it is not sent again, and its changes are in the next one, too", async () => {
    const id = await reader();
    const taken: Mail[] = [];
    const { mailer } = world;
    Object.assign(world, { mailer: crashing("after handing over", taken) });
    await publish(world, [stanceChange()]);
    world.pass(day);
    expect((await sendDueDigests(world)).failed).toBe(1);
    Object.assign(world, { mailer });
    for (let run = 0; run < 4; run++) {
      world.pass(10 * 60_000);
      await sendDueDigests(world);
    }
    expect([taken.length, world.mails.length]).toEqual([1, 0]);
    await publish(world, [stanceChange({ provision: "harbour.fees" })]);
    world.pass(day);
    await sendDueDigests(world);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).toContain("2 changes since");
    expect(world.mails[0]?.text).toContain("may not have reached you");
    expect((await digestsSince(world.table, id, longAgo)).map((d) => d.state)).toEqual(["begin", "uncertain", "sent"]);
  });

  test("between claim and handing over: another run takes it up and sends it once", async () => {
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    const { dossiers } = world;
    const broken = new Map(dossiers);
    // The dossier cannot be read between the claim and the mail: the run ends there.
    const [key, value] = [...dossiers][0] ?? [];
    if (key === undefined || value === undefined) throw new Error("no dossier");
    broken.get = () => undefined;
    Object.assign(world, { dossiers: broken });
    expect((await sendDueDigests(world)).failed).toBe(1);
    Object.assign(world, { dossiers });
    await sendDueDigests(world);
    expect(world.mails).toHaveLength(0);
    world.pass(16 * 60_000);
    await Promise.all([sendDueDigests(world), sendDueDigests(world)]);
    expect(world.mails).toHaveLength(1);
  });

  test("a run that was slow, and overtaken after its claim had gone stale, does not send", async () => {
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    const { dossiers } = world;
    const slow = new Map(dossiers);
    let other: Promise<unknown> | undefined;
    slow.get = (id) => {
      // The claim is in the store by now: time passes, and another run takes over.
      if (!other) world.pass(16 * 60_000);
      other ??= sendDueDigests({ ...world, dossiers });
      return dossiers.get(id);
    };
    await sendDueDigests({ ...world, dossiers: slow });
    await other;
    expect(world.mails).toHaveLength(1);
  });

  test("writes whose answers were lost are found again: the mail goes out, once, in the same run", async () => {
    const id = await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    let puts = 0;
    world.table.client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (context.commandName !== "PutItemCommand") return answer;
        puts += 1;
        throw new Failure("store_unreachable", "the connection broke before the answer", { retryable: true });
      },
      { step: "initialize" },
    );
    expect((await sendDueDigests(world)).sent).toBe(1);
    expect([puts, world.mails.length]).toEqual([3, 1]);
    expect((await digestsSince(world.table, id, longAgo)).map((d) => d.state)).toEqual(["begin", "sent"]);
  });

  test("one subscription that fails does not keep the others from their digests", async () => {
    await reader();
    await reader();
    await publish(world, [stanceChange()]);
    world.pass(day);
    let n = 0;
    const { mailer } = world;
    Object.assign(world, { mailer: { send: async (mail: Mail) => (n++ === 0 ? Promise.reject(new Error("killed")) : mailer.send(mail)) } });
    expect((await sendDueDigests(world)).failed).toBe(1);
    expect(world.mails).toHaveLength(1);
  });
});
