import type { AlertDeps } from "../alert/deps.ts";
import { reasonInWords, unmet } from "../alert/matching.ts";
import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { type Decision, readAlertCursor, readDecision, type Verdict, verdict } from "../store/decisions.ts";
import { type Delivery, deliveryId, readDeliveriesOfChange } from "../store/deliveries.ts";
import { digestsSince } from "../store/digests.ts";
import type { Subscription } from "../store/subscriptions.ts";

export const outcomes = [
  "sent",
  "waiting",
  "held_for_quiet_hours",
  "failed",
  "filtered",
  "not_active",
  "not_yet_decided",
  "unknown",
] as const;

/** What became of one change for one subscription. */
export interface Explanation {
  subscription: string;
  outcome: (typeof outcomes)[number];
  /** Which condition kept it back. */
  condition: Verdict | null;
  /** In one sentence. */
  reason: string;
  /** When it was sent or given up, or when it is due. */
  at: Instant | null;
  delivery: string | null;
}

/** "Why was I not alerted?", for each of these subscriptions to the change's dossier. Decisions and deliveries are kept for 30 days. */
export async function explainChange(deps: AlertDeps, change: Change, subscriptions: readonly Subscription[]): Promise<Explanation[]> {
  const verdicts = verdictsIn((await readDecision(deps.table, change.dossier, change.seq)) ?? {});
  const reached = (await readAlertCursor(deps.table, change.dossier)) >= change.seq;
  const ids = subscriptions.filter((s) => s.target.kind !== "email").map((s) => s.id);
  const deliveries = new Map((await readDeliveriesOfChange(deps.table, ids, change.seq)).map((d) => [d.subscription, d]));
  return Promise.all(
    subscriptions.map(async (subscription) => {
      const delivery = deliveries.get(subscription.id);
      if (delivery) return ofDelivery(delivery);
      const decided = verdicts.get(subscription.id);
      if (decided === "digest") return ofDigest(deps, change, subscription);
      return decided === undefined ? undecided(subscription, change, reached) : kept(deps, subscription, change, decided);
    }),
  );
}

function verdictsIn(decision: Decision): Map<string, Verdict> {
  return new Map(verdict.options.flatMap((each) => (decision[each] ?? []).map((id) => [id, each] as const)));
}

function ofDelivery(delivery: Delivery): Explanation {
  const about = { subscription: delivery.subscription, condition: null, delivery: deliveryId(delivery.subscription, delivery.seq) };
  const { now } = delivery;
  if (now.state === "sent") return { ...about, outcome: "sent", reason: `Sent at try ${delivery.tries.length}.`, at: now.at };
  if (now.state === "failed") return { ...about, outcome: "failed", reason: failedWords[now.why], at: now.at };
  if (now.for === "quiet_hours")
    return { ...about, outcome: "held_for_quiet_hours", reason: "Held until the quiet hours end.", at: now.due };
  const reason = now.for === "retry" ? `Try ${now.round} failed (${answerOf(delivery)}); the next is due.` : "It is about to be sent.";
  return { ...about, outcome: "waiting", reason, at: now.due };
}

const failedWords = {
  gave_up: "Given up after the last try. It can be replayed.",
  gone: "The target answered 410 Gone.",
  disabled: "The subscription was disabled before it could be sent. It can be replayed.",
  unsubscribed: "The subscription ended before it could be sent.",
} as const;

const answerOf = ({ tries }: Delivery): string => {
  const last = tries.at(-1);
  return last?.status === null ? last.head : String(last?.status ?? "no answer");
};

/** A digest has the change when its stretch of the feed does and the mail went out. */
async function ofDigest(deps: AlertDeps, change: Change, { id }: Subscription): Promise<Explanation> {
  const digests = await digestsSince(deps.table, id, change.at);
  const having = digests.filter((d) => d.from < change.seq && change.seq <= d.to);
  const sent = having.find((d) => d.state === "sent");
  const about = { subscription: id, condition: null, delivery: null };
  if (sent) return { ...about, outcome: "sent", reason: "Sent with the digest.", at: sent.period };
  const stuck = having.at(-1);
  if (stuck && (stuck.state === "uncertain" || stuck.state === "refused")) {
    return { ...about, outcome: "waiting", reason: "Its digest could not be sent; it goes into the next one.", at: null };
  }
  return { ...about, outcome: "waiting", reason: "It goes into the next digest.", at: null };
}

function undecided({ id, createdAt }: Subscription, change: Change, reached: boolean): Explanation {
  const about = { subscription: id, delivery: null, at: null };
  if (!reached) return { ...about, outcome: "not_yet_decided", condition: null, reason: "Alerting has not come to this change yet." };
  if (change.at < createdAt)
    return { ...about, outcome: "filtered", condition: "since", reason: "The change is older than the subscription." };
  return { ...about, outcome: "unknown", condition: null, reason: "What was decided is no longer kept (30 days)." };
}

function kept(deps: AlertDeps, subscription: Subscription, change: Change, condition: Verdict): Explanation {
  const names = deps.dossiers.get(change.dossier) ?? { parties: [], provisions: [] };
  const still = unmet(subscription.filter, change, names) === condition;
  const inactive = condition === "paused" || condition === "unconfirmed" || condition === "unsubscribed" || condition === "disabled";
  const words = still || inactive || condition === "since" ? reasonInWords(condition, subscription.filter, change) : null;
  return {
    subscription: subscription.id,
    outcome: inactive ? "not_active" : "filtered",
    condition,
    reason: words ?? `Filtered by ${condition}; the filter has been changed since.`,
    at: null,
    delivery: null,
  };
}
