import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { AlertDeps } from "../alert/deps.ts";
import { makeToken, readToken } from "../alert/sealing.ts";
import { Failure } from "../article/failure.ts";
import { printable } from "../article/printable.ts";
import { writeDigest } from "../store/digests.ts";
import { feedHead } from "../store/feed.ts";
import { changeSubscription, listSubscriptions, readSubscription, type Subscription, stoppedAddress } from "../store/subscriptions.ts";
import { oneClick } from "./digestMail.ts";
import { mailStyle } from "./mailStyle.ts";
import { lastDue } from "./period.ts";
import { momentWords } from "./words.ts";

/** The name under which a stopped address is noted: nobody reads the address itself out of the note. */
export const addressDigest = (address: string): string => createHash("sha256").update(address.toLowerCase()).digest("hex");

/** Confirmation mails that one address may have open: nobody's mailbox can be filled through us. */
const mostOpen = 3;

/**
 * Mails the link by which an address agrees to a subscription. Call it after `createSubscription`.
 * @throws Failure `unprocessable` where mail to the address was stopped or too many links are open; `unavailable` (retryable) where the mail could not be sent
 */
export async function askForConsent(deps: AlertDeps, subscription: Subscription): Promise<void> {
  const { target, status } = subscription;
  if (target.kind !== "email" || status.state !== "unconfirmed") return;
  const stopped = await stoppedAddress(deps.table, addressDigest(target.address));
  if (stopped)
    throw new Failure(
      "unprocessable",
      `Mail to this address ${stopped === "bounced" ? "came back" : "was reported as unwanted"}: it cannot subscribe.`,
    );
  const others = await listSubscriptions(deps.table, subscription.dossier);
  const open = others.filter(
    (s) =>
      s.target.kind === "email" && s.target.address === target.address && s.status.state === "unconfirmed" && s.status.until > deps.now(),
  );
  if (open.length > mostOpen)
    throw new Failure("unprocessable", "This address has several links to confirm already: use one of those, or wait two days.");
  const title = deps.dossiers.get(subscription.dossier)?.title ?? subscription.dossier;
  const link = `${deps.publicUrl}/confirm/${makeToken(deps.key, "confirm", subscription.id)}`;
  const stop = `${deps.publicUrl}/unsubscribe/${makeToken(deps.key, "unsubscribe", subscription.id)}`;
  const until = momentWords(status.until, target.rhythm.timeZone);
  const outcome = await deps.mailer.send({
    to: target.address,
    subject: printable(`Confirm your digest: ${title}`, 150),
    text: `Somebody, hopefully you, asked for digests of “${printable(title)}” at this address.\n\nTo get them, open this page and confirm:\n${link}\n\nThe link works until ${until}. Without it nothing is sent.\n\nNot you? Ignore this mail, or stop it here: ${stop}\n`,
    html: await consentHtml(title, link, stop, until),
    messageId: `<confirm.${subscription.id}.${Date.parse(subscription.createdAt)}@${new URL(deps.publicUrl).hostname}>`,
    headers: { ...oneClick(stop), "Auto-Submitted": "auto-generated" },
  });
  if (!outcome.sent) throw new Failure("unavailable", `The mail with the link could not be sent: ${outcome.why}.`, { retryable: true });
}

async function consentHtml(title: string, link: string, stop: string, until: string): Promise<string> {
  const page =
    await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>Confirm your digest</title><style>${raw(mailStyle)}</style></head>
<body class="paper" style="margin:0;background:#fbfaf7;color:#1d1c1a"><main style="max-width:560px;margin:0 auto;padding:32px 16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<h1 style="font:600 24px/1.2 Georgia,serif;margin:0 0 12px">Confirm your digest</h1>
<p>Somebody, hopefully you, asked for digests of “${title}” at this address.</p>
<p><a href="${link}" style="color:#134f86;font-weight:600">Open the page to confirm</a></p>
<p class="soft" style="color:#5b5750">The link works until ${until}. Without it nothing is sent. Not you? Ignore this mail, or <a href="${stop}" style="color:#134f86">stop it here</a>.</p>
</main></body></html>`;
  return String(page);
}

/** What became of a link that somebody followed. */
export type Confirmed = { outcome: "confirmed"; subscription: Subscription } | { outcome: "expired" | "unknown" | "ended" };

/** The subscription that a link from a mail is about; undefined where the link is not one of ours. Changes nothing. */
export async function subscriptionOfLink(
  deps: AlertDeps,
  purpose: "confirm" | "unsubscribe",
  token: string,
): Promise<Subscription | undefined> {
  const id = readToken(deps.key, purpose, token);
  return id === undefined ? undefined : readSubscription(deps.table, id);
}

/**
 * Notes that an address agreed: from now on it gets digests, of changes from now on. Twice is as good as once.
 * @param from where the consent came from, such as the network address: kept as the proof of it
 */
export async function confirm(deps: AlertDeps, token: string, from: string): Promise<Confirmed> {
  const id = readToken(deps.key, "confirm", token);
  if (id === undefined) return { outcome: "unknown" };
  const found = await readSubscription(deps.table, id);
  const now = deps.now();
  if (found?.target.kind !== "email") return { outcome: "unknown" };
  if (found.status.state === "unsubscribed" || found.status.state === "disabled") return { outcome: "ended" };
  if (found.status.state === "unconfirmed" && found.status.until <= now) return { outcome: "expired" };
  // The beginning is written first: a confirmed address without one would never get a digest.
  await beginDigests(deps, found);
  const subscription = await changeSubscription(deps.table, id, (before) =>
    before.status.state === "unconfirmed" && before.target.kind === "email"
      ? {
          ...before,
          status: { state: "active" },
          since: now,
          target: { ...before.target, consent: { at: now, from: printable(from, 200) } },
        }
      : null,
  );
  deps.log.info("address_confirmed", { subscription: id });
  return subscription ? { outcome: "confirmed", subscription } : { outcome: "unknown" };
}

async function beginDigests(deps: AlertDeps, { id, dossier, target }: Subscription): Promise<void> {
  if (target.kind !== "email") return;
  const { seq } = await feedHead(deps.table, dossier);
  const now = deps.now();
  const period = lastDue(target.rhythm, now);
  await writeDigest(deps.table, {
    subscription: id,
    period,
    since: now,
    from: seq,
    to: seq,
    repeats: false,
    state: "begin",
    claimedAt: now,
    tries: 0,
    changes: null,
    version: 1,
    stamp: "begin",
  });
}

/** Ends a subscription by the link in its mails. Twice is as good as once. @returns whether the link was one of ours */
export async function unsubscribe(deps: AlertDeps, token: string): Promise<boolean> {
  const id = readToken(deps.key, "unsubscribe", token);
  if (id === undefined) return false;
  const now = deps.now();
  await changeSubscription(deps.table, id, (before) =>
    before.status.state === "unsubscribed" ? null : { ...before, status: { state: "unsubscribed", at: now } },
  );
  deps.log.info("unsubscribed", { subscription: id });
  return true;
}
