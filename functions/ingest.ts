import { eachMessage } from "./runtime/batch.ts";
import { remainingMessages } from "./runtime/checks.ts";
import { noteFailures, readMessage } from "./runtime/checksThatFail.ts";
import { consultModelOf } from "./runtime/consulting.ts";
import { readFollowedDossiers } from "./runtime/dossierFiles.ts";
import { type BatchAnswer, type QueueRecord, queueEvent, unknownEvent } from "./runtime/events.ts";
import { composeFollowing } from "./runtime/following.ts";
import { countChecks } from "./runtime/metrics.ts";
import { storedSiteMemories } from "./store/siteMemories.ts";
import { checkMany } from "./watch/checkMany.ts";
import { createKnownPages } from "./watch/knownPages.ts";

const following = composeFollowing("ingest");
const { table, now, log, send } = following;
const followed = readFollowedDossiers(following.dossiers);
const remembered = { sites: storedSiteMemories(table, Date.now), pages: createKnownPages() };
const consulting = consultModelOf(following);
/** A check takes 30 s at most, and what it came to must be written after it. */
const reserveMs = 45_000;

/** The queue of articles to check calls it. */
export async function handler(event: unknown, context: { getRemainingTimeInMillis(): number }): Promise<BatchAnswer> {
  const queue = queueEvent.safeParse(event);
  if (!queue.success) throw unknownEvent("ingest");
  return eachMessage(queue.data.Records, log, (record) => check(record, () => context.getRemainingTimeInMillis() > reserveMs));
}

async function check(record: QueueRecord, mayBegin: () => boolean): Promise<void> {
  const { messageId } = record;
  const { dossier, targets } = await readMessage(table, record, now());
  const known = followed.get(dossier);
  if (!known) return log.info("dossier_not_followed", { dossier, messageId });
  const result = await checkMany({ ...following, ...remembered, followed: known, consult: await consulting }, targets, mayBegin);
  countChecks(result.done);
  await noteFailures(table, dossier, result, now());
  log.info("checked", { dossier, messageId, done: result.done.length, failed: result.failed.length, left: result.left.length });
  // Where everything failed it is the store that is ill, not an article: the whole message waits for its next try.
  if (result.failed.length === targets.length) throw result.failed[0]?.error;
  await send(remainingMessages(dossier, result, messageId));
}
