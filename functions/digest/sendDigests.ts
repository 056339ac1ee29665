import type { AlertDeps } from "../alert/deps.ts";
import { sideBySide } from "../alert/sideBySide.ts";
import { type Digest, latestDigest, writeDigest } from "../store/digests.ts";
import { feedHead } from "../store/feed.ts";
import { listSubscriptions } from "../store/subscriptions.ts";
import type { EmailSubscription } from "./digestMail.ts";
import { lastDue } from "./period.ts";

export type DigestsSent = { sent: number; empty: number; failed: number };

/** A claim older than this was left by a crash: no run takes so long. */
const staleMs = 15 * 60_000;
/** Hand-overs tried for one digest before its changes go to the next. */
const mostTries = 12;

/**
 * Sends every digest whose hour has come, at most one for a subscription and period, and resumes what a crash left.
 * @param until the instant to stop beginning new ones at, as epoch milliseconds; the next run goes on
 * @returns counts: mails sent, periods with nothing to say, those that failed (and are tried again while their period lasts)
 */
export async function sendDueDigests(deps: AlertDeps, until = Number.POSITIVE_INFINITY): Promise<DigestsSent> {
  const done: DigestsSent = { sent: 0, empty: 0, failed: 0 };
  for (const dossier of deps.dossiers.keys()) {
    const wanted = (await listSubscriptions(deps.table, dossier)).filter((s): s is EmailSubscription => s.target.kind === "email");
    await sideBySide(
      wanted.filter((s) => s.status.state === "active"),
      4,
      async (subscription) => {
        if (Date.parse(deps.now()) >= until) return;
        // One that breaks must not keep the others from their mails; what it left is taken up by a later run.
        const outcome = await sendDigest(deps, subscription).catch((error: unknown) => {
          deps.log.error("digest_broke", { subscription: subscription.id, error: String(error).slice(0, 300) });
          return "failed" as const;
        });
        if (outcome !== "not_due") done[outcome]++;
      },
    );
  }
  return done;
}

/**
 * One subscription's digest. Nobody sends before the claim is in the store, and the claim moves the place in the feed with it.
 * From the moment of handing over until its answer is noted, a crash leaves it open whether the mail went out: such a digest is
 * never sent again, its changes go into the next one as well. So there is one mail at most for a period, and no change is lost.
 */
async function sendDigest(deps: AlertDeps, subscription: EmailSubscription): Promise<keyof DigestsSent | "not_due"> {
  const last = await latestDigest(deps.table, subscription.id);
  // Confirming an address begins its digests; without a beginning there is nothing to count from.
  if (!last) return "not_due";
  const digest = await claimNext(deps, subscription, last);
  if (!digest) return "not_due";
  // What writes mails is loaded with the first that is due: most hours have none.
  const { buildDigest } = await import("./digestMail.ts");
  const built = await buildDigest(deps, subscription, digest);
  if (built.changes === 0 && !subscription.target.rhythm.evenIfEmpty) {
    await writeDigest(deps.table, next(deps, digest, { state: "empty", changes: 0 }));
    return "empty";
  }
  const handing = next(deps, digest, { state: "handing_over", changes: built.changes, tries: digest.tries + 1 });
  if (!(await writeDigest(deps.table, handing))) return "not_due";
  const outcome = await deps.mailer.send(built.mail);
  const fields = { subscription: subscription.id, period: digest.period, changes: built.changes };
  if (outcome.sent) {
    await writeDigest(deps.table, next(deps, handing, { state: "sent" }));
    deps.log.info("digest_sent", { ...fields, mail: outcome.id });
    return "sent";
  }
  const again = outcome.state === "refused" && outcome.retryable && handing.tries < mostTries;
  // Claimed anew, but long ago: the next run takes it up at once.
  const claimedAt = again ? subscription.createdAt : handing.claimedAt;
  await writeDigest(
    deps.table,
    next(deps, handing, { state: again ? "claimed" : outcome.state === "unknown" ? "uncertain" : "refused", claimedAt }),
  );
  deps.log.error("digest_not_sent", { ...fields, why: outcome.why, again });
  return "failed";
}

/** Claims the digest that is due, or takes up one that was left; null where nothing is to be done or somebody else does it. */
async function claimNext(deps: AlertDeps, subscription: EmailSubscription, last: Digest): Promise<Digest | null> {
  const now = deps.now();
  const period = lastDue(subscription.target.rhythm, now);
  const stale = Date.parse(now) - Date.parse(last.claimedAt) > staleMs;
  if ((last.state === "claimed" || last.state === "handing_over") && !stale) return null;
  if (last.period >= period) {
    if (last.state === "handing_over") await writeDigest(deps.table, next(deps, last, { state: "uncertain" }));
    if (last.state !== "claimed") return null;
    const taken = next(deps, last, { claimedAt: now });
    return (await writeDigest(deps.table, taken)) ? taken : null;
  }
  const settled = await settle(deps, last);
  if (!settled) return null;
  const carried = settled.state === "uncertain" || settled.state === "refused" || settled.state === "skipped";
  const { seq } = await feedHead(deps.table, subscription.dossier);
  const digest: Digest = {
    subscription: subscription.id,
    period,
    since: carried || settled.state === "begin" ? settled.since : settled.period,
    from: carried ? settled.from : settled.to,
    to: seq,
    repeats: settled.state === "uncertain",
    state: "claimed",
    claimedAt: now,
    tries: 0,
    changes: null,
    version: 1,
    stamp: stampOf(deps),
  };
  return (await writeDigest(deps.table, digest)) ? digest : null;
}

/** Closes what an earlier period left open, so that nobody goes on with it; null where somebody does. */
async function settle(deps: AlertDeps, last: Digest): Promise<Digest | null> {
  if (last.state !== "claimed" && last.state !== "handing_over") return last;
  const closed = next(deps, last, { state: last.state === "claimed" ? "skipped" : "uncertain" });
  return (await writeDigest(deps.table, closed)) ? closed : null;
}

const next = (deps: AlertDeps, digest: Digest, change: Partial<Digest>): Digest => ({
  ...digest,
  ...change,
  version: digest.version + 1,
  stamp: stampOf(deps),
});

const stampOf = ({ random }: AlertDeps): string => Buffer.from(random(8)).toString("hex");
