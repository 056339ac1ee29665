import type { Change } from "../change/change.ts";
import type { Coder } from "../position/coder.ts";
import type { Review } from "../position/review.ts";
import type { ArticleHead } from "../store/heads.ts";
import { readReviews } from "../store/reviews.ts";
import { latestSnapshot, type Snapshot } from "../store/snapshots.ts";
import { allHeads } from "./allHeads.ts";
import { coderFor } from "./coderFor.ts";
import type { FollowDeps } from "./followed.ts";
import { storeCoding } from "./storeCoding.ts";

/** True where another coder or codebook made the snapshot's positions. */
const isCodedOtherwise = (snapshot: Snapshot, coder: Coder): boolean =>
  snapshot.coder !== coder.version || snapshot.codebook !== coder.codebook;

/**
 * Codes the latest snapshot of an article again where another coder or codebook made it. Returns the changes, with `cause: recoding`;
 * `undefined` where nothing was to be done or somebody else wrote the article meanwhile.
 */
export async function recodeArticle(
  deps: FollowDeps,
  head: ArticleHead,
  latest: Snapshot,
  reviews: readonly Review[],
): Promise<Change[] | undefined> {
  const { table, followed, now, consult } = deps;
  const text = { headline: latest.headline, body: latest.body };
  const coder = await coderFor(followed, text, reviews, consult);
  if (!isCodedOtherwise(latest, coder)) return undefined;
  return storeCoding({ table, dossier: followed.dossier, now }, { head, latest, coding: coder.code(text), cause: "recoding" });
}

export interface Recoded {
  /** Articles whose latest snapshot another coder had made, those among them whose positions came out otherwise, and the changes in these. */
  articles: number;
  changed: number;
  changes: number;
}

/** Codes every followed article again whose latest snapshot was made by another coder or codebook. Run twice, it does nothing the second time. */
export async function recodeDossier(deps: FollowDeps, onArticle: (done: number) => void = () => {}): Promise<Recoded> {
  const result: Recoded = { articles: 0, changed: 0, changes: 0 };
  let looked = 0;
  for await (const head of allHeads({ table: deps.table, dossier: deps.followed.dossier })) {
    const latest = head.snapshots > 0 ? await latestSnapshot(deps.table, head.dossier, head.id) : undefined;
    const changes = latest && (await recodeArticle(deps, head, latest, await readReviews(deps.table, head.dossier, head.id)));
    if (changes) {
      result.articles += 1;
      result.changed += changes.length > 0 ? 1 : 0;
      result.changes += changes.length;
    }
    looked += 1;
    onArticle(looked);
  }
  return result;
}
