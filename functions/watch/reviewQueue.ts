import type { ArticleRef } from "../article/article.ts";
import type { Coding, SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { type Review, stands } from "../position/review.ts";
import { readDisputed, readReviews } from "../store/reviews.ts";
import { latestSnapshot, type Snapshot } from "../store/snapshots.ts";
import type { Table } from "../store/table.ts";

/** A sentence on which the coders differ about one party and provision, with what each says and the sentences around it. */
export interface OpenQuestion {
  article: ArticleRef;
  snapshot: number;
  party: string;
  provision: string;
  sentence: string;
  /** The sentences before and after, for context. */
  before: string;
  after: string;
  rows: Position[];
}

/** A review whose sentence no longer stands: it lapsed with the edit, and whoever made it should know. */
export interface LapsedReview {
  article: ArticleRef;
  review: Review;
}

export interface ReviewQueue {
  open: OpenQuestion[];
  lapsed: LapsedReview[];
}

/** Articles that are looked into at once: a person settles them one by one. */
const mostArticles = 50;

/** What waits for a person, and what lapsed in the articles that do, those with most disputed rows first. */
export async function reviewQueue(table: Table, dossier: string): Promise<ReviewQueue> {
  const waiting = (await readDisputed(table, dossier)).toSorted((a, b) => b.count - a.count).slice(0, mostArticles);
  const queue: ReviewQueue = { open: [], lapsed: [] };
  for (const { article } of waiting) {
    const snapshot = await latestSnapshot(table, dossier, article);
    if (!snapshot) continue;
    queue.open.push(...openQuestions(snapshot));
    queue.lapsed.push(...lapsedReviews(snapshot, await readReviews(table, dossier, article)));
  }
  return queue;
}

/** The disputed rows of a snapshot, sentence by sentence: a sentence is asked about once for each party and provision. */
function openQuestions(snapshot: Snapshot): OpenQuestion[] {
  const disputed = new Set(snapshot.coding.positions.filter((p) => p.disputed === true).map(subjectOf));
  const { sentences } = snapshot.coding;
  return sentences.flatMap((sentence, i) => {
    const rows = sentence.positions.filter((p) => disputed.has(subjectOf(p)) && !p.coders?.includes("person"));
    return [...Map.groupBy(rows, subjectOf).values()].flatMap((about) => {
      const [first] = about;
      if (first === undefined) return [];
      const { party, provision } = first;
      const around = { before: neighbour(sentences, i, -1), after: neighbour(sentences, i, 1) };
      return [{ article: refOf(snapshot), snapshot: snapshot.n, party, provision, sentence: sentence.text, ...around, rows: about }];
    });
  });
}

export function lapsedReviews(snapshot: Snapshot, reviews: readonly Review[]): LapsedReview[] {
  const coding: Coding = snapshot.coding;
  return reviews.filter((review) => !stands(review, coding)).map((review) => ({ article: refOf(snapshot), review }));
}

function neighbour(sentences: readonly SentenceCoding[], i: number, step: -1 | 1): string {
  const other = sentences[i + step];
  return other !== undefined && other.part === sentences[i]?.part ? other.text : "";
}

const refOf = ({ article, url, outlet, headline }: Snapshot): ArticleRef => ({ id: article, url, outlet, headline });
const subjectOf = ({ party, provision }: Position): string => `${party} ${provision}`;
