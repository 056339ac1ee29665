import { feedPartition, outboxPartition } from "../store/keys.ts";

/** Partition keys of new items that wake a function: the stream's filters are set by these, and the handlers look for them again. */
export const outboxPrefix = prefixOf(outboxPartition(""));
export const feedPrefix = prefixOf(feedPartition("", 0));

/** `OUTBOX#some-dossier` → `OUTBOX#`. */
function prefixOf(partition: string): string {
  return partition.slice(0, partition.indexOf("#") + 1);
}
