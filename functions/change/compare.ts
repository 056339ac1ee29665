import type { ArticleRef, ArticleText } from "../article/article.ts";
import type { Coder, Coding } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import type { ArticleChange, RecordedArticleChange } from "./change.ts";
import type { HeldBack } from "./noise.ts";

/** A stored version with what was coded of it. */
export interface CodedText {
  text: ArticleText;
  coding: Coding;
}

export interface Comparison {
  /** The coding of the new version: kept where nothing changed, coded anew elsewhere. */
  coding: Coding;
  changes: ArticleChange[];
  heldBack: HeldBack[];
}

/** Which article and which two snapshots of it are compared. */
export interface ComparedVersions {
  article: ArticleRef;
  snapshots: { from: number; to: number };
}

/**
 * What a careful editor would list as changed between two versions of an article, and what was seen and held back as noise.
 * `earlier`: the changes of this article that the feed already has, for telling reverts. Pure and deterministic.
 */
export function compareVersions(
  before: CodedText,
  after: { text: ArticleText },
  coder: Coder,
  _dossier: Dossier,
  _versions: ComparedVersions,
  _earlier: readonly RecordedArticleChange[],
): Comparison {
  const unchanged = before.text.headline === after.text.headline && before.text.body === after.text.body;
  return { coding: unchanged ? before.coding : coder.code(after.text), changes: [], heldBack: [] };
}
