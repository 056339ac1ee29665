import type { AlertDeps } from "../alert/deps.ts";
import type { Mail } from "../alert/mail.ts";
import { makeToken } from "../alert/sealing.ts";
import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import { outletNames } from "../change/origins.ts";
import { changeTitle } from "../change/wording.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Digest } from "../store/digests.ts";
import { readFeed } from "../store/feed.ts";
import { readStandings } from "../store/standings.ts";
import type { EmailTarget, Subscription } from "../store/subscriptions.ts";
import { contentOf, matching } from "./content.ts";
import { digestHtml } from "./digestHtml.ts";
import { digestText } from "./digestText.ts";
import { type DigestFrame, subjectOf } from "./words.ts";

export type EmailSubscription = Subscription & { target: EmailTarget };

/** Mail programs cut what is longer (Gmail at 102 kB), the link to unsubscribe with it. */
const htmlLimit = 95_000;
/** Changes shown at most; less where they are long. */
const rooms = [60, 40, 25, 15, 8, 3] as const;
/** Changes of one period that are looked at, at most: a mail can't say more, and the page has all. */
const mostChanges = 5_000;

interface BuiltDigest {
  mail: Mail;
  /** Changes that matched. */
  changes: number;
}

/**
 * Builds the mail of one digest from the feed. The same digest gives the same mail, but for the standings, which are as of now.
 */
export async function buildDigest(deps: AlertDeps, subscription: EmailSubscription, digest: Digest): Promise<BuiltDigest> {
  const dossier = deps.dossiers.get(subscription.dossier);
  if (!dossier)
    throw new Failure(
      "dossier_unknown",
      `There is no dossier "${subscription.dossier}" here, but subscription ${subscription.id} wants it.`,
    );
  const matched = matching(await changesBetween(deps, dossier, digest), subscription.filter, dossier);
  const asOf = deps.now();
  const standings = await readStandings(deps.table, dossier.id, {
    asOf,
    windowDays: dossier.standings.windowDays,
    outletName: outletNames(dossier),
  });
  const unsubscribeUrl = `${deps.publicUrl}/unsubscribe/${makeToken(deps.key, "unsubscribe", subscription.id)}`;
  const frame: DigestFrame = {
    dossierTitle: dossier.title,
    since: digest.since,
    timeZone: subscription.target.rhythm.timeZone,
    publicUrl: deps.publicUrl,
    unsubscribeUrl,
    repeatsLast: digest.repeats,
  };
  for (const room of rooms) {
    const content = contentOf(matched, standings, dossier, room);
    const titles = [...content.provisions.flatMap((p) => [...p.moves, ...p.edits]), ...content.articles].map((c) =>
      changeTitle(c, dossier),
    );
    const html = await digestHtml(content, frame, dossier, titles.slice(1, 4).join(" · "));
    if (Buffer.byteLength(html) > htmlLimit && room !== rooms.at(-1)) continue;
    const mail: Mail = {
      to: subscription.target.address,
      subject: subjectOf(titles, dossier.title),
      text: digestText(content, frame, dossier),
      html,
      messageId: messageId(deps, subscription.id, digest.period),
      headers: {
        ...oneClick(unsubscribeUrl),
        "List-Id": `${dossier.id} <${dossier.id}.${new URL(deps.publicUrl).hostname}>`,
        "Auto-Submitted": "auto-generated",
      },
    };
    return { mail, changes: matched.length };
  }
  throw new Failure("digest_too_large", `The digest of ${subscription.id} does not fit into a mail.`);
}

/** Unsubscribing without a visit, by RFC 8058: the mail program posts to the address itself. */
export const oneClick = (url: string): Record<string, string> => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** The same for every try at one digest: a mail program that gets it twice shows it once. */
const messageId = (deps: AlertDeps, subscription: string, period: string) =>
  `<digest.${subscription}.${Date.parse(period)}@${new URL(deps.publicUrl).hostname}>`;

async function changesBetween(deps: AlertDeps, dossier: Dossier, { from, to }: Digest): Promise<Change[]> {
  const changes: Change[] = [];
  for (let after = from; after < to && changes.length < mostChanges; ) {
    const page = await readFeed(deps.table, dossier.id, { after, limit: Math.min(500, to - after) });
    changes.push(...page.changes);
    if (page.changes.length === 0) break;
    after = page.last;
  }
  return changes;
}
