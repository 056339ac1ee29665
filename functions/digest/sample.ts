import type { AlertDeps } from "../alert/deps.ts";
import type { Mail } from "../alert/mail.ts";
import { Failure } from "../article/failure.ts";
import { feedHead } from "../store/feed.ts";
import { buildDigest, type EmailSubscription } from "./digestMail.ts";
import { lastDue } from "./period.ts";

/** Changes that a sample looks back on. */
const lookBack = 50;

/** The digest that a subscription would get of the newest changes, marked as a sample. Takes no place in the feed. */
export async function sampleDigest(deps: AlertDeps, subscription: EmailSubscription): Promise<Mail> {
  const { seq } = await feedHead(deps.table, subscription.dossier);
  const now = deps.now();
  const { mail } = await buildDigest(deps, subscription, {
    subscription: subscription.id,
    period: lastDue(subscription.target.rhythm, now),
    since: subscription.since,
    from: Math.max(0, seq - lookBack),
    to: seq,
    repeats: false,
    state: "claimed",
    claimedAt: now,
    tries: 0,
    changes: null,
    version: 1,
    stamp: "sample",
  });
  return { ...mail, subject: `[Sample] ${mail.subject}`, messageId: mail.messageId.replace("<digest.", `<sample.${Date.parse(now)}.`) };
}

/** Mails a sample to an address that has agreed. @throws Failure `unprocessable` where it has not, `unavailable` where the mail was not taken */
export async function sendSampleDigest(deps: AlertDeps, subscription: EmailSubscription): Promise<string> {
  if (subscription.status.state !== "active")
    throw new Failure("unprocessable", "The address has not agreed (or agrees no longer): nothing is sent to it.");
  const outcome = await deps.mailer.send(await sampleDigest(deps, subscription));
  if (!outcome.sent) throw new Failure("unavailable", `The mail could not be sent: ${outcome.why}.`, { retryable: true });
  return outcome.id;
}
