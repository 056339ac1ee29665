import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { type Delivery, noteDelivery, waitingDeliveries } from "../store/deliveries.ts";
import { channelRest, type Lease, leaseWork, renewLease, restChannel, returnLease } from "../store/deliveryWork.ts";
import { type PostTarget, readSubscription, type Subscription } from "../store/subscriptions.ts";
import { changesOfFeed } from "./changesOfFeed.ts";
import type { AlertDeps } from "./deps.ts";
import { noteHealth } from "./health.ts";
import { asInstant } from "./localTime.ts";
import { composeMessage, post } from "./post.ts";
import { judge } from "./schedule.ts";
import { unseal } from "./sealing.ts";
import { sideBySide } from "./sideBySide.ts";
import { turns } from "./turns.ts";

/** What one run did. `more` is true where it stopped for want of time: wake the subscription again. */
export interface Delivered {
  sent: number;
  failed: number;
  more: boolean;
}

type PostSubscription = Subscription & { target: PostTarget };

/** Longer than any run of the function plus one last try. */
const leaseMs = 150_000;
const chatPauseMs = 1_000;
/** Deliveries looked at in one round; more come in the next. */
const window = 2_000;
/** Lanes of one webhook that are sent side by side. */
const width = 8;

/**
 * Sends what is due for one subscription, in order. Only one run at a time works on a subscription (a lease in the store);
 * a second one returns at once.
 * @param until the instant to stop beginning new sends at, as epoch milliseconds; a send takes 15 s at most
 */
export async function deliver(deps: AlertDeps, subscription: string, until: number): Promise<Delivered> {
  const done: Delivered = { sent: 0, failed: 0, more: false };
  const holder = Buffer.from(deps.random(8)).toString("hex");
  let lease = await leaseWork(deps.table, subscription, holder, { now: deps.now(), until: leaseEnd(deps) });
  while (lease) {
    const next = await sendRound(deps, lease, until, done);
    if (next !== "again" && (await returnLease(deps.table, lease, next))) {
      const seconds = next === null ? null : Math.ceil((Date.parse(next.due) - Date.parse(deps.now())) / 1_000);
      if (seconds !== null && seconds <= 60) await deps.wake(subscription, Math.max(0, seconds));
      return done;
    }
    lease = await renewLease(deps.table, lease, leaseEnd(deps));
  }
  return done;
}

const leaseEnd = (deps: AlertDeps): Instant => asInstant(Date.parse(deps.now()) + leaseMs);
const timeIsUp = (deps: AlertDeps, until: number) => Date.parse(deps.now()) >= until;

/** One look at what waits. @returns what to give the lease back with, or "again" after something was sent */
async function sendRound(
  deps: AlertDeps,
  lease: Lease,
  until: number,
  done: Delivered,
): Promise<{ due: Instant; from: number } | null | "again"> {
  const waiting = await waitingDeliveries(deps.table, lease.subscription, lease.from, window);
  const [first] = waiting;
  if (!first) return null;
  const subscription = await readSubscription(deps.table, lease.subscription);
  const laterAt = (due: Instant) => ({ due, from: first.seq });
  if (subscription?.status.state === "paused") return laterAt(asInstant(Date.parse(deps.now()) + 3_600_000));
  if (!isPosted(subscription)) {
    await abandon(deps, waiting, subscription?.status.state === "unsubscribed" ? "unsubscribed" : "disabled");
    return "again";
  }
  const { lanes, nextDue } = turns(waiting, deps.now());
  if (lanes.length === 0) return laterAt(nextDue ?? deps.now());
  const rest = await channelRest(deps.table, subscription.target.channel, deps.now());
  if (rest) return laterAt(rest);
  if (timeIsUp(deps, until)) {
    done.more = true;
    return laterAt(deps.now());
  }
  if (subscription.target.kind === "webhook") await sendLanes(deps, subscription, lanes, until, done);
  else await sendChat(deps, subscription, lanes, done);
  return "again";
}

const isPosted = (subscription: Subscription | undefined): subscription is PostSubscription =>
  subscription?.status.state === "active" && subscription.target.kind !== "email";

/** Webhooks: one message a change, each lane in order and up to its first failure, lanes side by side. */
async function sendLanes(
  deps: AlertDeps,
  subscription: PostSubscription,
  lanes: Delivery[][],
  until: number,
  done: Delivered,
): Promise<void> {
  const changeOf = changesOfFeed(deps.table, subscription.dossier);
  let stopped = false;
  await sideBySide(lanes, width, async (lane) => {
    for (const delivery of lane) {
      if (stopped || timeIsUp(deps, until)) return;
      const change = await changeOf(delivery.seq);
      const outcome = change ? await sendTogether(deps, subscription, [{ delivery, change }], done) : await lost(deps, delivery);
      stopped ||= outcome === "stop";
      if (outcome !== "sent") return;
    }
  });
}

/** Chats: what is due goes into one message, as far as it fits, and the channel then rests for a second. */
async function sendChat(deps: AlertDeps, subscription: PostSubscription, lanes: Delivery[][], done: Delivered): Promise<void> {
  const { channel } = subscription.target;
  const pause = { until: asInstant(Date.parse(deps.now()) + chatPauseMs), now: deps.now(), ifFree: true };
  if (!(await restChannel(deps.table, channel, pause))) return;
  const changeOf = changesOfFeed(deps.table, subscription.dossier);
  const inOrder = lanes.flat().sort((a, b) => a.seq - b.seq);
  // A message that was refused for what it holds is sent change by change: one bad change must not hold up the others.
  const alone = inOrder.findIndex(wasRefused);
  const together: { delivery: Delivery; change: Change }[] = [];
  for (const delivery of alone === 0 ? inOrder.slice(0, 1) : inOrder.slice(0, alone < 0 ? 12 : Math.min(alone, 12))) {
    const change = await changeOf(delivery.seq);
    if (change) together.push({ delivery, change });
    else await lost(deps, delivery);
  }
  if (together.length > 0) await sendTogether(deps, subscription, together, done);
}

const wasRefused = ({ tries }: Delivery) => [400, 413, 422].includes(tries.at(-1)?.status ?? 0);

/** Sends one message and notes what came of it. "stop": the target is to rest or is disabled. */
async function sendTogether(
  deps: AlertDeps,
  subscription: PostSubscription,
  together: readonly { delivery: Delivery; change: Change }[],
  done: Delivered,
): Promise<"sent" | "failed" | "stop"> {
  const message = composeMessage(
    deps,
    subscription,
    together.map(({ change }) => change),
  );
  const url = unseal(deps.key, `${subscription.id} url`, subscription.target.url);
  const { answer, record } = await post(deps, url, message);
  const at = deps.now();
  const [a = 0, b = 0] = deps.random(2);
  const chance = (a * 256 + b) / 65_536;
  const judged = together.slice(0, message.changes).map(({ delivery }) => {
    const round = delivery.now.state === "waiting" ? delivery.now.round : 0;
    return { delivery, judgement: judge(answer, round, at, chance) };
  });
  await Promise.all(
    judged.map(({ delivery, judgement }) =>
      noteDelivery(deps.table, { ...delivery, now: judgement.next, tries: [...delivery.tries, record] }, at),
    ),
  );
  const { ok, restUntil } = judged[0]?.judgement ?? { ok: false, restUntil: null };
  done[ok ? "sent" : "failed"] += judged.length;
  deps.log.info("delivery_tried", {
    subscription: subscription.id,
    seqs: judged.map((j) => j.delivery.seq),
    status: answer.status,
    ms: record.ms,
  });
  if (restUntil) await restChannel(deps.table, subscription.target.channel, { until: restUntil, now: at, ifFree: false });
  const disabled = await noteHealth(deps, subscription, judged[0]?.judgement);
  return ok ? "sent" : restUntil || disabled ? "stop" : "failed";
}

/** A change that the feed no longer has can't be sent: said in the log instead of being tried for days. */
async function lost(deps: AlertDeps, delivery: Delivery): Promise<"sent"> {
  const at = deps.now();
  deps.log.error("delivery_without_change", { subscription: delivery.subscription, change: delivery.changeId });
  await noteDelivery(deps.table, { ...delivery, now: { state: "failed", at, why: "gave_up" } }, at);
  return "sent";
}

/** Ends what waits for a subscription that takes nothing any more. It can be replayed from the log for 30 days. */
async function abandon(deps: AlertDeps, waiting: readonly Delivery[], why: "disabled" | "unsubscribed"): Promise<void> {
  const at = deps.now();
  await sideBySide(waiting, 16, (delivery) => noteDelivery(deps.table, { ...delivery, now: { state: "failed", at, why } }, at));
}
