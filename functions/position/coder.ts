import type { ArticlePart, ArticleText, Span } from "../article/article.ts";
import type { Position } from "./position.ts";

/** A sentence that names a provision and yields no position, with the reason. */
export interface Unanswered {
  provision: string;
  span: Span;
  why: string;
}

/** What one sentence yields. `context` is a fingerprint of everything it took from elsewhere: equal sentence and equal context give equal positions. */
export interface SentenceCoding {
  part: ArticlePart;
  span: Span;
  text: string;
  context: string;
  positions: Position[];
  unanswered: Unanswered[];
}

/** A coded article: sentence by sentence, and folded to one row for each (party, provision, stance) as the manual says. */
export interface Coding {
  coder: string;
  codebook: string;
  sentences: SentenceCoding[];
  positions: Position[];
  /** What a reader of the snapshot should know of how it was coded: a fallback to the rules, answers that were dropped. */
  notes?: string[];
}

/** Codes articles of one dossier. Pure and deterministic: the same text gives an equal coding. */
export interface Coder {
  /** Version of the program, e.g. `rules-14`. */
  readonly version: string;
  /** Hash of the dossier's coding knowledge. */
  readonly codebook: string;
  code(article: ArticleText): Coding;
}
