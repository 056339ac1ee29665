import type { Instant } from "../article/article.ts";
import { type Delivery, noteDelivery, waitingDeliveries } from "../store/deliveries.ts";
import { channelRest, type Lease, leaseWork, renewLease, returnLease } from "../store/deliveryWork.ts";
import { readSubscription, type Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { asInstant } from "./localTime.ts";
import { type Delivered, type PostSubscription, sendChat, sendLanes, timeIsUp } from "./sending.ts";
import { sideBySide } from "./sideBySide.ts";
import { turns } from "./turns.ts";

/** Longer than any run of the function plus one last try. */
const leaseMs = 150_000;
/** Deliveries looked at in one round; more come in the next. */
const window = 2_000;

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

/** Ends what waits for a subscription that takes nothing any more. It can be replayed from the log for 30 days. */
async function abandon(deps: AlertDeps, waiting: readonly Delivery[], why: "disabled" | "unsubscribed"): Promise<void> {
  const at = deps.now();
  await sideBySide(waiting, 16, (delivery) => noteDelivery(deps.table, { ...delivery, now: { state: "failed", at, why } }, at));
}
