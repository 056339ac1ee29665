import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { positionChanges } from "../change/positionChanges.ts";
import type { Coder } from "../position/coder.ts";
import { commitSnapshot } from "../store/commitSnapshot.ts";
import type { ArticleHead } from "../store/heads.ts";
import { latestSnapshot, type Snapshot } from "../store/snapshots.ts";
import type { Table } from "../store/table.ts";
import { allHeads } from "./findDue.ts";
import type { FollowedDossier } from "./followed.ts";

export interface RecodeDeps {
  table: Table;
  followed: FollowedDossier;
  now(): Instant;
}

/** True where another coder or codebook made the snapshot's positions. */
export const isCodedOtherwise = (snapshot: Snapshot, coder: Coder): boolean =>
  snapshot.coder !== coder.version || snapshot.codebook !== coder.codebook;

/**
 * Codes the latest snapshot of an article again and stores the result as a further snapshot of the same text, with `cause: recoding` changes,
 * which nobody is alerted to. Returns them; `undefined` where somebody else wrote the article meanwhile.
 */
export async function recodeArticle(deps: RecodeDeps, head: ArticleHead, latest: Snapshot): Promise<Change[] | undefined> {
  const { dossier, coder } = deps.followed;
  const coding = coder.code({ headline: latest.headline, body: latest.body });
  const n = latest.n + 1;
  const onArticle = {
    level: "article" as const,
    article: { id: head.id, url: head.url, outlet: head.outlet, headline: head.headline },
    snapshots: { from: latest.n, to: n },
  };
  const rows = { before: latest.coding.positions, after: coding.positions };
  const { changes } = positionChanges(rows, [], dossier, onArticle);
  // The time stays that of the text: a recoding says how it is read today, not that it was edited.
  const snapshot: Snapshot = { ...latest, n, coder: coding.coder, codebook: coding.codebook, coding, heldBack: [], cause: "recoding" };
  const done = await commitSnapshot(deps.table, { now: deps.now(), before: head, after: { ...head, snapshots: n }, snapshot, changes });
  return done.outcome === "committed" ? done.changes : undefined;
}

export interface Recoded {
  /** Articles whose latest snapshot another coder had made, and those among them whose positions came out otherwise. */
  articles: number;
  changed: number;
  changes: number;
}

/** Codes every followed article again whose latest snapshot was made by another coder or codebook. Run twice, it does nothing the second time. */
export async function recodeDossier(deps: RecodeDeps, onArticle: (done: number) => void = () => {}): Promise<Recoded> {
  const result: Recoded = { articles: 0, changed: 0, changes: 0 };
  let looked = 0;
  for await (const head of allHeads({ table: deps.table, dossier: deps.followed.dossier })) {
    const latest = head.snapshots > 0 ? await latestSnapshot(deps.table, head.dossier, head.id) : undefined;
    if (latest && isCodedOtherwise(latest, deps.followed.coder)) {
      const changes = (await recodeArticle(deps, head, latest)) ?? [];
      result.articles += 1;
      result.changed += changes.length > 0 ? 1 : 0;
      result.changes += changes.length;
    }
    looked += 1;
    onArticle(looked);
  }
  return result;
}
