import type { Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import type { Dossier } from "../position/dossier.ts";
import { applyReviews, type Review, stands } from "../position/review.ts";
import { readHead } from "../store/heads.ts";
import { readReviews, reviewWrite } from "../store/reviews.ts";
import { latestSnapshot } from "../store/snapshots.ts";
import type { Table } from "../store/table.ts";
import { storeCoding } from "./storeCoding.ts";

export interface ReviewDeps {
  table: Table;
  dossier: Dossier;
  now(): Instant;
}

const attempts = 5;

/**
 * Takes a person's word: stores the review together with a snapshot of the same text in which it holds. The changes have `cause: review`.
 * Returns them; none where this very review is stored already.
 * @throws Failure `not_found`, `conflict` (the sentence no longer stands; no retry helps), `article_busy` (retryable)
 */
export async function settleReview(deps: ReviewDeps, review: Review): Promise<Change[]> {
  const { table, dossier } = deps;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const head = await readHead(table, dossier.id, review.article);
    const latest = head && (await latestSnapshot(table, dossier.id, head.id));
    if (!head || !latest) throw new Failure("not_found", `${dossier.id} has no article ${review.article}.`);
    const known = await readReviews(table, dossier.id, head.id);
    if (known.some((each) => each.id === review.id)) return [];
    if (!stands(review, latest.coding)) {
      throw new Failure("conflict", `The sentence no longer stands in ${head.url}: read its latest version and review that.`);
    }
    const coding = applyReviews(latest.coding, [...known, review]);
    const done = await storeCoding(deps, { head, latest, coding, cause: "review", also: [reviewWrite(review)] });
    if (done) return done;
  }
  throw new Failure("article_busy", `The article ${review.article} was written by others ${attempts} times in a row.`, { retryable: true });
}
