import type { BatchAnswer, QueueRecord, StreamRecord } from "./events.ts";
import { errorFields, type Log } from "./logger.ts";

/**
 * Works through the messages of a queue side by side. A message that fails is the only one that comes again; after its last
 * try the queue puts it with the dead letters.
 */
export async function eachMessage(
  records: readonly QueueRecord[],
  log: Log,
  work: (record: QueueRecord) => Promise<void>,
): Promise<BatchAnswer> {
  const outcomes = await Promise.allSettled(records.map(work));
  const batchItemFailures = outcomes.flatMap((outcome, i) => {
    const record = records[i];
    if (outcome.status === "fulfilled" || record === undefined) return [];
    log.error("message_failed", { messageId: record.messageId, ...errorFields(outcome.reason) });
    return [{ itemIdentifier: record.messageId }];
  });
  return { batchItemFailures };
}

/**
 * Works once for each dossier that new stream records name: a record is only a wake-up call, the work is read from the table.
 * A dossier that fails is tried again from its first record on; the others of the batch do not wait for it.
 * @param prefix of the partition keys that concern this function; edits, removals and other keys are passed over
 */
export async function eachDossier(
  records: readonly StreamRecord[],
  prefix: string,
  log: Log,
  work: (dossier: string) => Promise<void>,
): Promise<BatchAnswer> {
  const firstRecord = new Map<string, StreamRecord>();
  for (const record of records) {
    const key = record.dynamodb.Keys.pk.S;
    const dossier = key.slice(prefix.length).split("#")[0];
    if (record.eventName !== "INSERT" || !key.startsWith(prefix) || !dossier) continue;
    if (!firstRecord.has(dossier)) firstRecord.set(dossier, record);
  }
  const outcomes = await Promise.allSettled([...firstRecord.keys()].map(work));
  const failed = [...firstRecord].find(([dossier], i) => {
    const outcome = outcomes[i];
    if (outcome?.status !== "rejected") return false;
    log.error("dossier_failed", { dossier, ...errorFields(outcome.reason) });
    return true;
  });
  // A stream is read again from the first failure on: what follows in the batch comes again too, and finds its work done.
  return { batchItemFailures: failed ? [{ itemIdentifier: failed[1].dynamodb.SequenceNumber }] : [] };
}

/**
 * Sweeps: works once for each dossier that is followed.
 * @throws the first error, after every dossier had its turn, so that the schedule's retry and alarm see it
 */
export async function eachKnownDossier<T>(
  dossiers: ReadonlyMap<string, T>,
  log: Log,
  work: (id: string, dossier: T) => Promise<void>,
): Promise<void> {
  const known = [...dossiers];
  const outcomes = await Promise.allSettled(known.map(([id, dossier]) => work(id, dossier)));
  const failed = outcomes.flatMap((outcome, i) =>
    outcome.status === "rejected" ? [{ dossier: known[i]?.[0], reason: outcome.reason }] : [],
  );
  for (const { dossier, reason } of failed) log.error("dossier_failed", { dossier, ...errorFields(reason) });
  if (failed[0]) throw failed[0].reason;
}
