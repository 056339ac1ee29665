import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Position } from "../position/position.ts";
import type { TryRecord } from "../store/deliveries.ts";
import { feedHead, readFeed } from "../store/feed.ts";
import type { PostTarget, Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { webhookBody } from "./formats/webhook.ts";
import { unmet } from "./matching.ts";
import { composeMessage, post, settingOf, signed } from "./post.ts";
import { unseal } from "./sealing.ts";

/**
 * Sends a sample at once and tells how it went: the newest change that matches, or, in a feed without any, a made-up one that says so.
 * A webhook's body says `sample: true`, and its `webhook-id` is that of no delivery.
 */
export async function sendSample(deps: AlertDeps, subscription: Subscription & { target: PostTarget }): Promise<TryRecord> {
  const dossier = deps.dossiers.get(subscription.dossier);
  if (!dossier) throw new Failure("unprocessable", `The dossier "${subscription.dossier}" is not here any more.`);
  const change = (await newestMatch(deps, subscription, dossier)) ?? madeUp(deps, dossier);
  const url = unseal(deps.key, `${subscription.id} url`, subscription.target.url);
  const { record } = await post(deps, url, sampleMessage(deps, subscription, change));
  return record;
}

function sampleMessage(deps: AlertDeps, subscription: Subscription & { target: PostTarget }, change: Change) {
  const { target, id } = subscription;
  if (target.kind !== "webhook") return composeMessage(deps, subscription, [change]);
  const body = webhookBody(change, settingOf(deps, subscription.dossier), true);
  const messageId = `msg_${id}_sample${Buffer.from(deps.random(6)).toString("hex")}`;
  return { body, headers: signed(deps, id, target.secrets, messageId, body) };
}

async function newestMatch(deps: AlertDeps, { filter }: Subscription, dossier: Dossier): Promise<Change | undefined> {
  const { seq } = await feedHead(deps.table, dossier.id);
  const { changes } = await readFeed(deps.table, dossier.id, { after: Math.max(0, seq - 200), limit: 200 });
  return changes.findLast((change) => unmet(filter, change, dossier) === null);
}

function madeUp(deps: AlertDeps, dossier: Dossier): Change {
  const subject = { party: dossier.parties[0]?.id ?? "party", provision: dossier.provisions[0]?.id ?? "provision" };
  const sentence = (word: string) => `This is a sample, no report: a party ${word} a provision.`;
  const side = (stance: Position["stance"], evidence: string): Position => ({
    ...subject,
    stance,
    basis: "article_voice",
    source: null,
    speaker: null,
    quoted: false,
    hedged: false,
    evidence,
    part: "body",
    span: { start: 0, end: evidence.length },
    explanation: { rule: "sample", matched: [], inferred: [] },
  });
  return {
    id: `${dossier.id}.0`,
    dossier: dossier.id,
    seq: 0,
    at: deps.now(),
    cause: "article_edit",
    kind: "stance_changed",
    level: "article",
    article: { id: "sample", url: deps.publicUrl, outlet: "Redline (sample)", headline: "A sample" },
    snapshots: { from: 1, to: 2 },
    severity: { score: 0.5, reasons: [{ why: "a sample", share: 0.5 }] },
    reverts: null,
    redline: [
      { op: "same", text: "This is a sample, no report: a party " },
      { op: "removed", text: "supports" },
      { op: "added", text: "is open to" },
      { op: "same", text: " a provision." },
    ],
    ...subject,
    from: "supports",
    to: "open",
    direction: "softened",
    before: side("supports", sentence("supports")),
    after: side("open", sentence("is open to")),
  };
}
