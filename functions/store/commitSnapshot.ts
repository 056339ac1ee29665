import type { Instant } from "../article/article.ts";
import type { ArticleChange, Change } from "../change/change.ts";
import { articleChangesWrite } from "./articleChanges.ts";
import { commitChanges } from "./feed.ts";
import { type ArticleHead, type HeadFacts, headWrite, headWritten } from "./heads.ts";
import { keepHead } from "./keptHeads.ts";
import { type ArticleHistory, keepVersion } from "./keptVersions.ts";
import { outboxWrite } from "./outbox.ts";
import { jitteredPause, type Pause } from "./pause.ts";
import { disputedWrites } from "./reviews.ts";
import { readSnapshot, type Snapshot, snapshotWrites } from "./snapshots.ts";
import type { Table } from "./table.ts";
import { ConditionLost, type TransactItem } from "./transact.ts";

export interface SnapshotCommit {
  now: Instant;
  /** The head as it was read, `null` for a new article. */
  before: ArticleHead | null;
  after: HeadFacts;
  snapshot: Snapshot;
  changes: readonly ArticleChange[];
  /** What belongs to this version and is written with it, such as the review that led to it. */
  also?: readonly TransactItem[];
  /** The article's history before this version, where all of it is known: the version is kept in mind then. */
  history?: ArticleHistory;
}

/** `already`: this version is in the store under this number; `overtaken`: another version took its number, so that the caller begins again from the head. */
export type SnapshotOutcome = { outcome: "committed"; changes: Change[] } | { outcome: "already" } | { outcome: "overtaken" };

/**
 * Stores a new version of an article: snapshot, head, changes and the request to assess it, all or nothing.
 * After any failure it may be run again and leaves the same store.
 */
export async function commitSnapshot(table: Table, commit: SnapshotCommit, pause: Pause = jitteredPause): Promise<SnapshotOutcome> {
  const { now, before, after, snapshot, changes, also = [], history } = commit;
  const { dossier, article, n, at, cause } = snapshot;
  const texts = snapshotWrites(snapshot);
  const writes = [
    headWrite(before, after),
    ...texts,
    outboxWrite({ dossier, article, n, at, cause }),
    ...disputedWrites(snapshot),
    ...also,
  ];
  const writesOf = (placed: readonly Change[]) => (placed.length > 0 ? [articleChangesWrite(dossier, article, n, placed)] : []);
  try {
    const committed = await commitChanges(table, { dossier, now, cause, changes, writes, writesOf }, pause);
    const head = keepHead(table, headWritten(before, after));
    const items = texts.flatMap((write) => ("Put" in write ? write.Put.Item : []));
    const own = committed.filter((change) => change.level === "article");
    if (history) keepVersion(table, head, items, { ...history, changes: [...history.changes, ...own] });
    return { outcome: "committed", changes: committed };
  } catch (error) {
    if (!(error instanceof ConditionLost)) throw error;
    const stored = await readSnapshot(table, dossier, article, n);
    return { outcome: stored?.fingerprint === snapshot.fingerprint ? "already" : "overtaken" };
  }
}
