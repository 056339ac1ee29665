import type { Instant } from "../article/article.ts";
import { readAlertCursor } from "../store/decisions.ts";
import { type Delivery, noteDelivery, waitingDeliveries } from "../store/deliveries.ts";
import { channelRest, type Lease, leaseWork, renewLease, returnLease } from "../store/deliveryWork.ts";
import { readSubscription, type Subscription } from "../store/subscriptions.ts";
import { type AlertDeps, timeIsUp } from "./deps.ts";
import { asInstant } from "./localTime.ts";
import type { Delivered, PostSubscription } from "./sending.ts";
import { sideBySide } from "./sideBySide.ts";
import { turns } from "./turns.ts";

/** Longer than any run of the function plus one last try. */
const leaseMs = 150_000;
/** When to look again for what is being planned; the planner calls anyway when it is done. */
const planningMs = 5_000;
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
    const { from, next } = await sendRound(deps, lease, until, done);
    if (next !== "now" && (await returnLease(deps.table, lease, next === "nothing" ? null : { due: next, from }))) {
      const seconds = next === "nothing" ? null : Math.ceil((Date.parse(next) - Date.parse(deps.now())) / 1_000);
      if (seconds !== null && seconds <= 60) await deps.wake(subscription, Math.max(0, seconds));
      return done;
    }
    lease = await renewLease(deps.table, lease, from, leaseEnd(deps));
  }
  return done;
}

const leaseEnd = (deps: AlertDeps): Instant => asInstant(Date.parse(deps.now()) + leaseMs);

/** After a round: below number `from` nothing waits, and what does is due at once, at an instant, or there is nothing. */
interface Round {
  from: number;
  next: "now" | "nothing" | Instant;
}

/** One look at what waits, and a message for everything whose turn it is. */
async function sendRound(deps: AlertDeps, lease: Lease, until: number, done: Delivered): Promise<Round> {
  const waiting = await waitingDeliveries(deps.table, lease.subscription, lease.from, window);
  const [first] = waiting;
  if (!first) return { from: lease.from, next: "nothing" };
  const subscription = await readSubscription(deps.table, lease.subscription);
  const round = (next: Round["next"]): Round => ({ from: first.seq, next });
  if (subscription?.status.state === "paused") return round(asInstant(Date.parse(deps.now()) + 3_600_000));
  if (!isPosted(subscription)) {
    await abandon(deps, waiting, subscription?.status.state === "unsubscribed" ? "unsubscribed" : "disabled");
    return round("now");
  }
  // Planning is complete up to its cursor alone: beyond it, an earlier change of the same lane may still be missing.
  const planned = await readAlertCursor(deps.table, subscription.dossier);
  const complete = waiting.filter(({ seq }) => seq <= planned);
  if (complete.length === 0) return round(asInstant(Date.parse(deps.now()) + planningMs));
  const { lanes, nextDue } = turns(complete, deps.now());
  if (lanes.length === 0) return round(nextDue ?? deps.now());
  const rest = await channelRest(deps.table, subscription.target.channel, deps.now());
  if (rest) return round(rest);
  if (timeIsUp(deps, until)) {
    done.more = true;
    return round(deps.now());
  }
  const sentBefore = done.sent;
  // What writes and signs messages is loaded with the first one: most sweeps find nothing to send.
  const { sendChat, sendLanes } = await import("./sending.ts");
  if (subscription.target.kind === "webhook") await sendLanes(deps, subscription, lanes, until, done);
  else await sendChat(deps, subscription, lanes, done);
  // What was planned since has woken the subscription again: the lease, given back, says so, and saves looking once more.
  const allSent = done.sent - sentBefore === waiting.length && waiting.length < window;
  return round(allSent ? "nothing" : "now");
}

const isPosted = (subscription: Subscription | undefined): subscription is PostSubscription =>
  subscription?.status.state === "active" && subscription.target.kind !== "email";

/** Ends what waits for a subscription that takes nothing any more. It can be replayed from the log for 30 days. */
async function abandon(deps: AlertDeps, waiting: readonly Delivery[], why: "disabled" | "unsubscribed"): Promise<void> {
  const at = deps.now();
  await sideBySide(waiting, 16, async (delivery) => {
    await noteDelivery(deps.table, delivery, { now: { state: "failed", at, why }, tries: delivery.tries }, at);
  });
}
