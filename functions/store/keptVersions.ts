import { ownCopy } from "../article/ownCopy.ts";
import { type RecentlyUsed, recentlyUsed } from "../article/recentlyUsed.ts";
import type { RecordedArticleChange } from "../change/change.ts";
import type { Review } from "../position/review.ts";
import type { ArticleHead } from "./heads.ts";
import type { StoredItem } from "./query.ts";
import { assembled, latestSnapshot, type Snapshot } from "./snapshots.ts";
import type { Table } from "./table.ts";

/** What there is of an article beside its latest snapshot and bears on the next one: what people have settled, and how it has changed so far. */
export interface ArticleHistory {
  readonly reviews: readonly Review[];
  readonly changes: readonly RecordedArticleChange[];
}

interface KeptVersion {
  mark: string;
  /** As they were written: packed they are a fifth of the snapshot. */
  items: readonly StoredItem[];
  history: ArticleHistory;
}

/** A version weighs some 5 kB. */
const mostKept = 1_000;

const keptBy = new WeakMap<Table, RecentlyUsed<KeptVersion>>();

/**
 * Keeps a version that this process has written, so that the next edit of the article needs no reading. A snapshot is never changed, and all that
 * belongs to an article's history comes with a further one: what is kept is right for as long as the head names this version.
 */
export function keepVersion(table: Table, head: ArticleHead, items: readonly StoredItem[], history: ArticleHistory): void {
  const kept = keptBy.get(table) ?? recentlyUsed<KeptVersion>(mostKept);
  keptBy.set(table, kept);
  kept.keep(nameOf(head), { mark: markOf(head), items: items.map(byItself), history: ownCopy(history) });
}

/** The latest version by a head, from memory where this process wrote it, else from the store. `undefined` before the first. */
export async function latestVersion(table: Table, head: ArticleHead): Promise<Snapshot | undefined> {
  const kept = keptVersion(table, head);
  return kept ? assembled(kept.items) : latestSnapshot(table, head.dossier, head.id);
}

/** The history of an article up to the version that the head names; `undefined` where this process did not write that. */
export const keptHistory = (table: Table, head: ArticleHead): ArticleHistory | undefined => keptVersion(table, head)?.history;

function keptVersion(table: Table, head: ArticleHead): KeptVersion | undefined {
  const kept = keptBy.get(table)?.of(nameOf(head));
  return kept?.mark === markOf(head) ? kept : undefined;
}

const nameOf = ({ dossier, id }: ArticleHead): string => `${dossier}#${id}`;

/** The number says which snapshot is the latest; time and text tell a table that was restored under its old name from the one before. */
const markOf = ({ snapshots, lastChangedAt, fingerprint }: ArticleHead): string => `${snapshots} ${lastChangedAt} ${fingerprint}`;

/** Bytes may be cut out of something larger, too. */
const byItself = ({ content, ...item }: StoredItem): StoredItem => ({ ...ownCopy(item), content: Uint8Array.from(content) });
