import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import type { Names } from "../change/wording.ts";
import { type Decision, decideOnce, moveAlertCursor, readAlertCursor } from "../store/decisions.ts";
import { type Delivery, planDelivery } from "../store/deliveries.ts";
import { addWork } from "../store/deliveryWork.ts";
import { readFeed } from "../store/feed.ts";
import { listSubscriptions, type Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { decide } from "./matching.ts";
import { breaksQuiet, quietUntil } from "./quietHours.ts";
import { sideBySide } from "./sideBySide.ts";
import { laneOf } from "./turns.ts";

const page = 100;

/**
 * Reads the feed of a dossier from where alerting stopped, decides for every change and subscription, plans the deliveries,
 * moves its cursor and wakes the subscriptions concerned. Run twice or killed half way, it plans nothing twice and misses nothing:
 * each step can be repeated, and the cursor moves last.
 * @returns how many changes were read and deliveries planned
 * @throws Failure `dossier_unknown` where no such dossier is configured
 */
export async function alertDossier(deps: AlertDeps, dossier: string): Promise<{ changes: number; deliveries: number }> {
  const names = deps.dossiers.get(dossier);
  if (!names) throw new Failure("dossier_unknown", `There is no dossier "${dossier}" here: check the folder of dossier files.`);
  const done = { changes: 0, deliveries: 0 };
  for (;;) {
    const cursor = await readAlertCursor(deps.table, dossier);
    const { changes, last, more } = await readFeed(deps.table, dossier, { after: cursor, limit: page });
    if (changes.length === 0) return done;
    const subscriptions = await listSubscriptions(deps.table, dossier);
    const { planned, concerned } = await planPage(deps, changes, subscriptions, names);
    done.deliveries += planned;
    done.changes += changes.length;
    await moveAlertCursor(deps.table, dossier, cursor, last);
    await sideBySide(concerned, 16, (subscription) => deps.wake(subscription, 0));
    if (!more) return done;
  }
}

interface PagePlan {
  /** Deliveries that were not planned before. */
  planned: number;
  /** Subscriptions with something to send. */
  concerned: Iterable<string>;
}

async function planPage(
  deps: AlertDeps,
  changes: readonly Change[],
  subscriptions: readonly Subscription[],
  names: Names,
): Promise<PagePlan> {
  if (subscriptions.length === 0) return { planned: 0, concerned: [] };
  const plans: Delivery[] = [];
  await sideBySide(changes, 16, async (change) => {
    const made = decideAll(change, subscriptions, names);
    const standing = await decideOnce(deps.table, { dossier: change.dossier, seq: change.seq, now: deps.now() }, made);
    const wanted = new Set(standing.deliver);
    plans.push(...subscriptions.filter((s) => wanted.has(s.id)).map((s) => plan(deps, change, s)));
  });
  let planned = 0;
  await sideBySide(plans, 32, async (delivery) => {
    if (await planDelivery(deps.table, delivery)) planned++;
  });
  const first = new Map<string, number>();
  for (const { subscription, seq } of plans) first.set(subscription, Math.min(seq, first.get(subscription) ?? seq));
  await sideBySide(first, 16, ([subscription, seq]) => addWork(deps.table, subscription, seq, deps.now()));
  return { planned, concerned: first.keys() };
}

function decideAll(change: Change, subscriptions: readonly Subscription[], names: Names): Decision {
  return Object.fromEntries(
    Map.groupBy(subscriptions, (s) => decide(s, change, names))
      .entries()
      .map(([verdict, those]) => [verdict, those.map((s) => s.id)]),
  );
}

/** A delivery as it begins: due at once, or held until the subscriber's quiet hours end. */
function plan(deps: AlertDeps, change: Change, { id, target }: Subscription): Delivery {
  const now = deps.now();
  const quiet = target.kind === "email" ? null : target.quietHours;
  const held = breaksQuiet(quiet, change.severity.score) ? null : quietUntil(quiet, now);
  return {
    subscription: id,
    seq: change.seq,
    changeId: change.id,
    lane: laneOf(change),
    plannedAt: now,
    now: { state: "waiting", due: held ?? now, for: held === null ? "its_turn" : "quiet_hours", round: 0 },
    tries: [],
  };
}
