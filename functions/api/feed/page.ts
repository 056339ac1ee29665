import type { Change } from "../../change/change.ts";
import type { Dossier } from "../../position/dossier.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { type FeedHead, feedHead, readFeed } from "../../store/feed.ts";
import type { Table } from "../../store/table.ts";
import { type FeedFilter, isOpen, matcher } from "./filter.ts";

/** Changes in an archive document (RFC 5005): changing it changes the meaning of archive numbers. */
export const archiveSize = 100;
/** Changes that one request with a filter looks at, at most. */
const scanLimit = 2_000;

/**
 * A stretch of the feed, whatever the format. `next` goes on from it; `more` is false where the feed ended there.
 * `from`–`to` are the numbers looked at, matching or not.
 */
export interface Page {
  changes: Change[];
  head: FeedHead;
  from: number;
  to: number;
  next: string;
  more: boolean;
}

/** The page after a cursor, oldest first; without a cursor from the beginning. Two reads: the head and the changes. */
export async function pageAfter(
  table: Table,
  dossier: Dossier,
  asked: { cursor: string | undefined; limit: number; filter: FeedFilter },
): Promise<Page> {
  const head = await feedHead(table, dossier.id);
  const after = asked.cursor === undefined ? 0 : decodeCursor(asked.cursor, dossier.id, head);
  if (after >= head.seq) return { changes: [], head, from: after, to: after, next: cursorAt(dossier, head, after), more: false };
  const filtering = isOpen(asked.filter) ? {} : { matches: matcher(asked.filter, dossier), scanLimit };
  const { changes, last, more } = await readFeed(table, dossier.id, { after, limit: asked.limit, ...filtering });
  return { changes, head, from: after, to: last, next: cursorAt(dossier, head, last), more };
}

/** What a feed reader subscribes to: the newest changes, oldest first; everything that is in no archive yet and the last archive besides. */
export async function recentPage(table: Table, dossier: Dossier, filter: FeedFilter): Promise<Page> {
  const head = await feedHead(table, dossier.id);
  const from = Math.max(0, (Math.floor(head.seq / archiveSize) - 1) * archiveSize);
  return stretch(table, dossier, filter, head, from, head.seq);
}

/** Archive number `n` from 1, or undefined where it is not full yet: a full one never changes. */
export async function archivePage(table: Table, dossier: Dossier, filter: FeedFilter, n: number): Promise<Page | undefined> {
  const head = await feedHead(table, dossier.id);
  if (n > Math.floor(head.seq / archiveSize)) return undefined;
  return stretch(table, dossier, filter, head, (n - 1) * archiveSize, n * archiveSize);
}

/** The newest matching changes before number `before`, newest first, for pages that people read. Looks at `scanLimit` changes at most. */
export async function newestBefore(
  table: Table,
  dossier: Dossier,
  asked: { before: number | undefined; limit: number; filter: FeedFilter },
): Promise<{ changes: Change[]; head: FeedHead; to: number; more: boolean }> {
  const head = await feedHead(table, dossier.id);
  const matches = matcher(asked.filter, dossier);
  const open = isOpen(asked.filter);
  const start = Math.min(asked.before ?? head.seq + 1, head.seq + 1);
  const found: Change[] = [];
  let to = start;
  while (to > 1 && found.length < asked.limit && start - to < scanLimit) {
    const window = open ? asked.limit - found.length : 400;
    const from = Math.max(0, to - 1 - window);
    const { changes } = await readFeed(table, dossier.id, { after: from, limit: to - 1 - from });
    for (const change of changes.reverse()) {
      if (found.length === asked.limit) break;
      to = change.seq;
      if (matches(change)) found.push(change);
    }
    if (changes.length === 0) break;
  }
  return { changes: found, head, to, more: to > 1 };
}

async function stretch(table: Table, dossier: Dossier, filter: FeedFilter, head: FeedHead, from: number, to: number): Promise<Page> {
  const { changes } = to > from ? await readFeed(table, dossier.id, { after: from, limit: to - from }) : { changes: [] };
  return { changes: changes.filter(matcher(filter, dossier)), head, from, to, next: cursorAt(dossier, head, to), more: to < head.seq };
}

const cursorAt = (dossier: Dossier, head: FeedHead, seq: number) => encodeCursor({ dossier: dossier.id, epoch: head.epoch, seq });
