import type { ArticleRef, Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { positionChanges } from "../change/positionChanges.ts";
import type { Coding } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import { commitSnapshot } from "../store/commitSnapshot.ts";
import type { ArticleHead } from "../store/heads.ts";
import type { Snapshot } from "../store/snapshots.ts";
import type { Table } from "../store/table.ts";
import type { TransactItem } from "../store/transact.ts";

/** The same text read otherwise: by a newer coder or codebook (`recoding`), or by a person (`review`). */
export interface OtherReading {
  head: ArticleHead;
  latest: Snapshot;
  coding: Coding;
  cause: "recoding" | "review";
  also?: readonly TransactItem[];
}

/**
 * Stores another reading of an article's latest text as a further snapshot, with changes of its own cause, which nobody is alerted to
 * unless they asked for it. Returns them; `undefined` where somebody else wrote the article meanwhile.
 */
export async function storeCoding(
  { table, dossier, now }: { table: Table; dossier: Dossier; now(): Instant },
  { head, latest, coding, cause, also = [] }: OtherReading,
): Promise<Change[] | undefined> {
  const n = latest.n + 1;
  const article: ArticleRef = { id: head.id, url: head.url, outlet: head.outlet, headline: head.headline };
  const rows = { before: latest.coding.positions, after: coding.positions };
  const { changes } = positionChanges(rows, [], dossier, { level: "article", article, snapshots: { from: latest.n, to: n } });
  // The time stays that of the text: this says how it is read today, not that it was edited.
  const snapshot: Snapshot = { ...latest, n, coder: coding.coder, codebook: coding.codebook, coding, heldBack: [], cause };
  const done = await commitSnapshot(table, { now: now(), before: head, after: { ...head, snapshots: n }, snapshot, changes, also });
  return done.outcome === "committed" ? done.changes : undefined;
}
