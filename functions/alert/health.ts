import { printable } from "../article/printable.ts";
import { changeSubscription, type Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { isHopeless, type Judgement } from "./schedule.ts";

/**
 * Notes on a subscription that its target fails or works again, and disables it where it is gone or has failed for five days on end.
 * Writes only when that changes something.
 * @returns whether the subscription is now disabled
 */
export async function noteHealth(deps: AlertDeps, subscription: Subscription, judgement: Judgement | undefined): Promise<boolean> {
  if (!judgement) return false;
  const now = deps.now();
  if (judgement.ok) {
    if (subscription.failingSince !== null) {
      await changeSubscription(deps.table, subscription.id, (before) => ({ ...before, failingSince: null }));
    }
    return false;
  }
  if (judgement.gone || isHopeless(subscription.failingSince, now)) {
    await disable(deps, subscription.id, judgement.gone ? "gone" : "failing");
    return true;
  }
  if (subscription.failingSince === null) {
    await changeSubscription(deps.table, subscription.id, (before) =>
      before.failingSince === null ? { ...before, failingSince: now } : null,
    );
  }
  return false;
}

type Why = Extract<Subscription["status"], { state: "disabled" }>["why"];

const whyWords: Readonly<Record<Why, string>> = {
  gone: "its address answered 410 Gone",
  failing: "every delivery has failed for five days",
  bounced: "mail to its address came back",
  complained: "its mail was reported as unwanted",
};

/** Disables an active subscription, once: logs it and writes to the owner. @returns whether it was this call that did it */
export async function disable(deps: AlertDeps, id: string, why: Why): Promise<boolean> {
  let did = false;
  const now = deps.now();
  const after = await changeSubscription(deps.table, id, (before) => {
    did = before.status.state !== "disabled" && before.status.state !== "unsubscribed";
    return did ? { ...before, status: { state: "disabled", at: now, why } } : null;
  });
  if (!did || !after) return false;
  deps.log.error("subscription_disabled", { subscription: id, why });
  if (after.ownerEmail !== null && why !== "complained") await tellOwner(deps, after, after.ownerEmail, why);
  return true;
}

async function tellOwner(deps: AlertDeps, { id, name, target }: Subscription, to: string, why: Why): Promise<void> {
  const where = target.kind === "email" ? "email" : `${target.kind} ${target.shown}`;
  const text = [
    `Redline has stopped sending to the subscription ${name === null ? id : `“${printable(name)}” (${id})`}: ${where}, because ${whyWords[why]}.`,
    "",
    "Nothing is lost: set it to active again (PATCH /v1/subscriptions/… or `npx redline subscribe resume`),",
    "then replay what was missed; deliveries are kept for 30 days.",
    "",
    deps.publicUrl,
  ].join("\n");
  const outcome = await deps.mailer.send({
    to,
    subject: `Redline: a subscription was disabled (${id})`,
    text,
    html: null,
    messageId: `<disabled.${id}.${Date.parse(deps.now())}@${new URL(deps.publicUrl).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  if (!outcome.sent) deps.log.error("owner_not_told", { subscription: id, why: outcome.why });
}
