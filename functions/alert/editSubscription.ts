import { addWork } from "../store/deliveryWork.ts";
import { changeSubscription, type Subscription, type Target } from "../store/subscriptions.ts";
import { checkFilter, refused } from "./checkWish.ts";
import type { AlertDeps } from "./deps.ts";
import { asInstant } from "./localTime.ts";
import { seal } from "./sealing.ts";
import { newSecret } from "./signing.ts";
import type { SubscriptionEdit } from "./subscriptionWish.ts";

/**
 * Changes a subscription. Setting it to `active` resumes a paused one and revives a disabled one; changes that came in between are
 * not sent by themselves: they can be replayed or read from the feed.
 * @throws Failure `unprocessable` where the edit does not suit the target, or an address has not agreed
 */
export async function editSubscription(deps: AlertDeps, id: string, edit: SubscriptionEdit): Promise<Subscription | undefined> {
  const now = deps.now();
  const after = await changeSubscription(deps.table, id, (before) => {
    const dossier = deps.dossiers.get(before.dossier);
    if (edit.filter && dossier) checkFilter(edit.filter, dossier);
    return {
      ...before,
      ...(edit.name === undefined ? {} : { name: edit.name }),
      ...(edit.ownerEmail === undefined ? {} : { ownerEmail: edit.ownerEmail }),
      ...(edit.filter === undefined ? {} : { filter: edit.filter }),
      target: editedTarget(before.target, edit),
      ...editedStatus(before, edit.state, now),
    };
  });
  if (after?.status.state === "active" && edit.state === "active") {
    await addWork(deps.table, id, 1, now);
    await deps.wake(id, 0);
  }
  return after;
}

function editedTarget(target: Target, edit: SubscriptionEdit): Target {
  if (target.kind === "email") {
    if (edit.quietHours !== undefined) throw refused("Quiet hours do not apply to email: its rhythm says when it is sent.");
    return edit.rhythm === undefined ? target : { ...target, rhythm: edit.rhythm };
  }
  if (edit.rhythm !== undefined) throw refused("A rhythm applies to email alone.");
  return edit.quietHours === undefined ? target : { ...target, quietHours: edit.quietHours };
}

function editedStatus({ status }: Subscription, wanted: SubscriptionEdit["state"], now: string): Partial<Subscription> {
  if (wanted === undefined || wanted === status.state) return {};
  if (status.state === "unconfirmed") throw refused("The address has to confirm first: the link is in the mail that it got.");
  if (status.state === "unsubscribed") throw refused("The address has unsubscribed: it can only subscribe anew.");
  if (wanted === "paused") {
    if (status.state === "disabled") throw refused("The subscription is disabled already.");
    return { status: { state: "paused", at: now } };
  }
  if (status.state === "disabled" && (status.why === "bounced" || status.why === "complained")) {
    throw refused(
      `Mail to this address ${status.why === "bounced" ? "came back" : "was reported as unwanted"}: it can only subscribe anew.`,
    );
  }
  return { status: { state: "active" }, since: now, failingSince: null };
}

/** How long a secret that was rotated out still signs along. */
const overlapMs = 24 * 3_600_000;

/**
 * Gives a webhook a new signing secret; the one before signs along for 24 hours, so that its receiver can change over at leisure.
 * @returns the new secret, which is not shown again; undefined where there is no such subscription
 * @throws Failure `unprocessable` where it is no webhook
 */
export async function rotateSecret(deps: AlertDeps, id: string): Promise<string | undefined> {
  const secret = newSecret(deps.random);
  const now = deps.now();
  const until = asInstant(Date.parse(now) + overlapMs);
  const after = await changeSubscription(deps.table, id, (before) => {
    if (before.target.kind !== "webhook") throw refused("Only webhooks are signed.");
    const earlier = before.target.secrets
      .filter((s) => s.until === null || s.until > now)
      .map((s) => ({ ...s, until: s.until ?? until }))
      .slice(0, 3);
    const fresh = { sealed: seal(deps.key, `${id} secret`, secret, deps.random), until: null };
    return { ...before, target: { ...before.target, secrets: [fresh, ...earlier] } };
  });
  return after && secret;
}
