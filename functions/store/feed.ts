import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import type { Cause, Change, FoundChange } from "../change/change.ts";
import { changesAfter, feedItems } from "./feedItems.ts";
import { feedCounterKey } from "./keys.ts";
import { inLane } from "./lane.ts";
import { jitteredPause, type Pause } from "./pause.ts";
import type { Table } from "./table.ts";
import { ConditionLost, isContention, lostConditions, type TransactItem, transact, writeAll } from "./transact.ts";

/** Where the feed of a dossier stands. `at` is the time of the last change; a restored table begins a new `epoch`, which expires older cursors. */
export interface FeedHead {
  seq: number;
  at: Instant | null;
  epoch: number;
}

export interface Commit {
  dossier: string;
  now: Instant;
  cause: Cause;
  changes: readonly FoundChange[];
  /** The caller's writes, in the same transaction. At least one must have a condition that fails once it has been done. */
  writes: readonly TransactItem[];
  /** Further writes that name the changes by the places that they get. */
  writesOf?: (changes: readonly Change[]) => readonly TransactItem[];
}

const commitAttempts = 60;

/**
 * Writes the caller's items and the changes, numbered in the order given, in one transaction: all or nothing, and no gap in the numbers.
 * A change's `at` is `now`, or that of the change before it where the clock went back.
 *
 * The caller's conditions are what makes it safe to run twice: when a commit was done but not reported, trying again throws `ConditionLost`.
 * Throws `ConditionLost` when a condition of `writes` was not met; `Failure` `feed_busy` (retryable) when others always came first.
 */
export async function commitChanges(table: Table, commit: Commit, pause: Pause = jitteredPause): Promise<Change[]> {
  if (commit.changes.length > 0) return inLane(table, commit.dossier, () => commitNumbered(table, commit, pause));
  await writeAll(table, ownWrites(commit, []), pause);
  return [];
}

async function commitNumbered(table: Table, commit: Commit, pause: Pause): Promise<Change[]> {
  const { dossier } = commit;
  for (let attempt = 1; attempt <= commitAttempts; attempt++) {
    const head = await feedHead(table, dossier);
    const changes = placed(commit, head);
    const numbering = [counterWrite(dossier, head, changes), ...feedItems(dossier, changes)];
    if ((await attemptCommit(table, ownWrites(commit, changes), numbering)) === "done") return changes;
    await pause(attempt);
  }
  throw new Failure("feed_busy", `The feed of ${dossier} was busy: ${commitAttempts} attempts to write to it were overtaken.`, {
    retryable: true,
  });
}

const ownWrites = ({ writes, writesOf }: Commit, changes: readonly Change[]) => [...writes, ...(writesOf?.(changes) ?? [])];

/** `overtaken`: nothing was written, since another commit took the numbers or wrote at the same moment. */
async function attemptCommit(
  table: Table,
  own: readonly TransactItem[],
  numbering: readonly TransactItem[],
): Promise<"done" | "overtaken"> {
  const items = [...own, ...numbering];
  try {
    await transact(table, items);
    return "done";
  } catch (error) {
    const lost = lostConditions(error, own);
    if (lost.length > 0) throw new ConditionLost(lost, error);
    if (lostConditions(error, items).length > 0 || isContention(error)) return "overtaken";
    throw error;
  }
}

/** Where the feed ends now. Consistent; one read unit. A dossier without changes stands at 0. */
export async function feedHead(table: Table, dossier: string): Promise<FeedHead> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: feedCounterKey(dossier), ConsistentRead: true }));
  return Item ? { seq: Item.seq, at: Item.at, epoch: Item.epoch } : { seq: 0, at: null, epoch: 1 };
}

export interface FeedQuery {
  /** Number of the last change that the reader has; 0 for the beginning. */
  after: number;
  /** Changes wanted, at least 1. */
  limit: number;
  matches?: (change: Change) => boolean;
  /** Changes looked at, at most: what bounds the work of a filter that matches little. */
  scanLimit?: number;
}

export interface FeedPage {
  changes: Change[];
  /** To go on from: the number of the last change looked at, whether it matched or not. */
  last: number;
  /** True where there are changes beyond `last`. */
  more: boolean;
}

/**
 * The changes after a place, in order, none skipped and none repeated whatever is being written meanwhile. Consistent; a page of
 * up to 100 without a filter takes one query, or two where it crosses into the next partition.
 * Throws `Failure` `feed_gap` when a number is missing in the store.
 */
export async function readFeed(table: Table, dossier: string, query: FeedQuery): Promise<FeedPage> {
  const { after, limit, matches = () => true, scanLimit = query.matches ? 2_000 : limit } = query;
  const page: FeedPage = { changes: [], last: after, more: false };
  const window = query.matches ? Math.max(limit, 200) : limit;
  for await (const change of changesAfter(table, dossier, after, window + 1)) {
    if (page.changes.length === limit || change.seq > after + scanLimit) return { ...page, more: true };
    page.last = change.seq;
    if (matches(change)) page.changes.push(change);
  }
  return page;
}

/** One change by its id `<dossier>.<seq>`; `undefined` where there is none. One query. */
export async function readChange(table: Table, id: string): Promise<Change | undefined> {
  const [, dossier, digits] = /^([a-z0-9][a-z0-9-]{1,62})\.([1-9]\d{0,11})$/.exec(id) ?? [];
  if (dossier === undefined) return undefined;
  const page = await readFeed(table, dossier, { after: Number(digits) - 1, limit: 1 });
  return page.changes[0];
}

function placed({ dossier, now, cause, changes }: Commit, head: FeedHead): Change[] {
  const at = head.at !== null && head.at > now ? head.at : now;
  return changes.map((found, i) => ({ ...found, id: `${dossier}.${head.seq + 1 + i}`, dossier, seq: head.seq + 1 + i, at, cause }));
}

function counterWrite(dossier: string, head: FeedHead, changes: readonly Change[]): TransactItem {
  const values = { ":last": head.seq + changes.length, ":at": changes[0]?.at, ":epoch": head.epoch };
  return {
    Update: {
      Key: feedCounterKey(dossier),
      UpdateExpression: "SET #seq = :last, #at = :at, #epoch = :epoch",
      ConditionExpression: head.at === null ? "attribute_not_exists(pk)" : "#seq = :read AND #epoch = :epoch",
      ExpressionAttributeNames: { "#seq": "seq", "#at": "at", "#epoch": "epoch" },
      ExpressionAttributeValues: head.at === null ? values : { ...values, ":read": head.seq },
    },
  };
}
