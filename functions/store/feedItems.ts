import { Failure } from "../article/failure.ts";
import type { Cause, Change, FoundChange } from "../change/change.ts";
import { feedBucket, feedBucketSize, feedKey, feedPartition, feedSort, type Key } from "./keys.ts";
import { pack, packedItemLimit, unpack } from "./pack.ts";
import { jitteredPause, type Pause } from "./pause.ts";
import { queryItems, type StoredItem } from "./query.ts";
import { movesWrites } from "./standingMoves.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/**
 * A stored piece of the feed: some changes of one commit, in order, under the number of the last of them, so that "after N" is a
 * range of the sort key. The changes are kept without their places, which follow from `first`, `at` and `cause`.
 */
interface FeedItem {
  first: number;
  at: string;
  cause: Cause;
  changes: Uint8Array;
}

/** Changes in one item, at most: what a reader may have to read beyond its page. */
const itemChanges = 20;
const gapAttempts = 6;

/** The writes that put these changes of one commit into the feed, and moves beside their standings; no item crosses into the next partition. */
export function feedItems(dossier: string, changes: readonly Change[]): TransactItem[] {
  const batches: Change[][] = [];
  for (const change of changes) {
    const batch = batches.at(-1);
    const fits = batch !== undefined && batch.length < itemChanges && feedBucket(batch[0]?.seq ?? 0) === feedBucket(change.seq);
    if (fits) batch.push(change);
    else batches.push([change]);
  }
  return batches.flatMap((batch) => feedItem(dossier, batch));
}

function feedItem(dossier: string, batch: readonly Change[]): TransactItem[] {
  const [first, last] = [batch[0], batch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const changes = pack(batch.map(withoutPlace));
  if (changes.length > packedItemLimit) {
    if (batch.length === 1)
      throw new Failure("change_too_large", `Change ${first.id} is larger than DynamoDB stores (${changes.length} bytes).`);
    const half = Math.ceil(batch.length / 2);
    return [...feedItem(dossier, batch.slice(0, half)), ...feedItem(dossier, batch.slice(half))];
  }
  const Item = { ...feedKey(dossier, last.seq), first: first.seq, at: first.at, cause: first.cause, changes } satisfies FeedItem & Key;
  return [{ Put: { Item, ConditionExpression: "attribute_not_exists(pk)" } }, ...movesWrites(dossier, batch)];
}

/**
 * The changes after a number, in order, up to the end of the feed as it is then. `window`: how many the reader is likely to want.
 *
 * DynamoDB lets a query see a part of a transaction that commits while the query runs. So numbers are checked: on a hole the
 * query is made again from there, and a hole that stays is a loss, which throws `feed_gap` instead of being skipped.
 */
export async function* changesAfter(
  table: Table,
  dossier: string,
  after: number,
  window: number,
  pause: Pause = jitteredPause,
): AsyncGenerator<Change> {
  let seen = after;
  let holes = 0;
  for (;;) {
    const bucket = feedBucket(seen + 1);
    const bucketEnd = (bucket + 1) * feedBucketSize;
    const wanted = Math.min(seen + window, bucketEnd);
    const before = seen;
    let hole = false;
    const items = queryItems(table, {
      ConsistentRead: true,
      KeyConditionExpression: "pk = :partition AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: {
        ":partition": feedPartition(dossier, bucket),
        ":from": feedSort(seen + 1),
        ":to": feedSort(Math.min(wanted + itemChanges - 1, bucketEnd)),
      },
    });
    for await (const item of items) {
      hole = item.first > seen + 1;
      if (hole) break;
      for (const change of changesOf(dossier, item)) {
        if (change.seq <= seen) continue;
        seen = change.seq;
        yield change;
      }
    }
    if (seen > before) holes = 0;
    if (hole) {
      if (++holes === gapAttempts)
        throw new Failure("feed_gap", `The feed of ${dossier} has no change ${seen + 1}, but later ones: restore the table.`);
      await pause(holes);
    } else if (seen < wanted) return;
  }
}

/** What an item of a dossier's feed holds, with the places that follow from it. */
export function changesOf(dossier: string, item: StoredItem): Change[] {
  const { first, at, cause, changes } = item;
  return unpack<FoundChange[]>(changes).map((found, i) => {
    const seq = first + i;
    return { ...found, id: `${dossier}.${seq}`, dossier, seq, at, cause };
  });
}

function withoutPlace({ id: _id, dossier: _dossier, seq: _seq, at: _at, cause: _cause, ...found }: Change): FoundChange {
  return found;
}
