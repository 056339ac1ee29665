import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import { makeToken } from "../../functions/alert/sealing.ts";
import { createSubscription } from "../../functions/alert/subscribing.ts";
import { subscriptionWish } from "../../functions/alert/subscriptionWish.ts";
import { Failure } from "../../functions/article/failure.ts";
import { confirm } from "../../functions/digest/consent.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import type { Table } from "../../functions/store/table.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import { replayVersion } from "../../functions/watch/replayVersion.ts";
import { answerTo, readHistory } from "../../infra/local/history.ts";
import type { Fault } from "../store/faults.ts";

const fixtures = "fixtures/ukraine-2025";
const dossier = parseDossier(readFileSync(join(fixtures, "dossier.yaml"), "utf8"), "dossier.yaml");
const followed = { dossier, coder: createRulesCoder(dossier) };
const past = readHistory(join(fixtures, "articles"));

export interface Outside {
  /** The simulated clock, in epoch milliseconds. */
  clock: number;
  webhooks: { id: string; body: string }[];
  mails: { id: string; subject: string }[];
  /** Asked once for every message that goes out and every wake-up call: how it fails, if it does. */
  faultOf(call: OutsideCall): Fault["when"] | undefined;
}

export type OutsideCall = "webhook" | "mail" | "wake";

export function outside(): Outside {
  return { clock: Date.parse("2025-04-19T06:00:00.000Z"), webhooks: [], mails: [], faultOf: () => undefined };
}

const slowness = 20;
const broke = new Failure("connection_failed", "the connection broke", { retryable: true });
const queueFailed = new Failure("queue", "the message was not taken, or the answer was lost", { retryable: true });

/** What alerting and digests take from outside: receivers that take everything, chance that is none. */
export function alertDepsOf(table: Table, world: Outside): AlertDeps {
  let drawn = 0;
  return {
    table,
    dossiers: new Map([[dossier.id, dossier]]),
    now: () => new Date(world.clock).toISOString(),
    random: (bytes) => (bytes <= 2 ? new Uint8Array(bytes) : Buffer.alloc(bytes, ++drawn)),
    guard: { allowLoopback: false, httpsOnly: true },
    async send(url, request) {
      const answer = (status: number, headers = {}) => ({ status, headers, url: String(url), redirectedFrom: [], body: Buffer.alloc(0) });
      const fault = world.faultOf("webhook");
      if (fault === "before") throw broke;
      if (fault === "throttled") return answer(429, { "retry-after": "60" });
      if (fault === "slow") await sleep(slowness);
      world.webhooks.push({ id: String(request.headers?.["webhook-id"]), body: String(request.body) });
      if (fault === "after") throw broke;
      return answer(204);
    },
    mailer: {
      async send(mail) {
        const fault = world.faultOf("mail");
        if (fault === "before") return { sent: false, state: "refused", retryable: true, why: "no connection" };
        if (fault === "throttled") return { sent: false, state: "refused", retryable: true, why: "the mail server said 421" };
        if (fault === "slow") await sleep(slowness);
        world.mails.push({ id: mail.messageId, subject: mail.subject });
        return fault === "after" ? { sent: false, state: "unknown", why: "the connection broke" } : { sent: true, id: mail.messageId };
      },
    },
    key: new Uint8Array(32).fill(7),
    publicUrl: "https://redline.example",
    wake: async () => {
      const fault = world.faultOf("wake");
      if (fault === "slow") await sleep(slowness);
      else if (fault !== undefined) throw queueFailed;
    },
    log: { info() {}, error() {} },
  };
}

/** A webhook that takes everything and a reader of daily digests. Ids are the same in every run. */
export async function subscribeBoth(deps: AlertDeps): Promise<void> {
  const wish = (target: object) => subscriptionWish.parse({ dossier: dossier.id, target });
  await createSubscription(deps, "desk", wish({ kind: "webhook", url: "https://desk.example.com/hook" }));
  const rhythm = { every: "day", hour: 9, timeZone: "UTC" };
  const { subscription } = await createSubscription(deps, "reader", wish({ kind: "email", address: "reader@example.org", rhythm }));
  await confirm(deps, makeToken(deps.key, "confirm", subscription.id), "203.0.113.9");
}

/** The whole way of an article's versions, in steps that are each tried again until they pass, as schedules and queues do. */
export function stepsOf(deps: AlertDeps, world: Outside, slug: string): (() => Promise<unknown>)[] {
  const { table, now } = deps;
  const until = () => world.clock + 30_000;
  const perVersion = past
    .filter(({ article }) => article === slug)
    .map(answerTo)
    .flatMap((answer) => [
      async () => {
        world.clock = Math.max(world.clock, Date.parse(answer.at));
        const sites = storedSiteMemories(table, () => world.clock);
        await replayVersion({ table, followed, sites, agent: "Redline" }, answer);
      },
      () => assessPending({ table, followed, now }),
      () => alertDossier(deps, dossier.id),
      () => deliverDue(deps, until()),
    ]);
  // Later sweeps find what a broken delivery left once its lease has ended; digests go out in the morning.
  const sweeps = [1, 2, 3].flatMap((hours) => [
    async () => {
      world.clock = Date.parse("2025-04-23T09:05:00.000Z") + hours * 3_600_000;
    },
    () => deliverDue(deps, until()),
    () => sendDueDigests(deps),
  ]);
  return [...perVersion, ...sweeps];
}

/** Runs the steps; one that fails is run again, at most five times. Returns how often that was. */
export async function runToTheEnd(steps: readonly (() => Promise<unknown>)[]): Promise<number> {
  let failures = 0;
  for (const step of steps) {
    for (let attempt = 1; ; attempt++) {
      try {
        await step();
        break;
      } catch (error) {
        failures += 1;
        if (attempt === 5) throw error;
      }
    }
  }
  return failures;
}
