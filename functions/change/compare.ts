import { type ArticleRef, type ArticleText, articlePart } from "../article/article.ts";
import type { Coder, Coding, SentenceCoding } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import { foldPositions } from "../position/fold.ts";
import type { Position } from "../position/position.ts";
import type { ArticleChange, RecordedArticleChange } from "./change.ts";
import { comparePart } from "./comparePart.ts";
import { correctionChanges } from "./corrections.ts";
import { headlineChange } from "./headline.ts";
import type { HeldBack } from "./noise.ts";
import { type ComparedPart, noiseOf } from "./noiseOf.ts";
import { type OnArticle, positionChanges } from "./positionChanges.ts";
import { withReverts } from "./reverts.ts";
import { unitsOf } from "./sentenceUnits.ts";
import { textReaderOf } from "./textReader.ts";

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
  dossier: Dossier,
  versions: ComparedVersions,
  earlier: readonly RecordedArticleChange[],
): Comparison {
  const reader = textReaderOf(dossier);
  const sameCoder = before.coding.coder === coder.version && before.coding.codebook === coder.codebook;
  const baseline = sameCoder ? before.coding : coder.code(before.text);
  const fresh = coder.code(after.text);
  const stored = sameCoder ? (s: SentenceCoding) => s.positions : storedPositions(before.coding);
  const parts = articlePart.options.map((part): ComparedPart => {
    const old = unitsOf(part, before.text, after.text, baseline.sentences, reader);
    const now = unitsOf(part, after.text, before.text, fresh.sentences, reader);
    return { part, old, fresh: now, comparison: comparePart(old, now, stored) };
  });
  const comparisons = parts.map((p) => p.comparison);
  const coding = mergedCoding(fresh, parts);
  const rowsBefore = foldPositions(comparisons.flatMap((c) => c.before));

  const onArticle: OnArticle = { level: "article", ...versions };
  const headline = headlineChange(before.text.headline, after.text.headline, reader.vocabulary, onArticle);
  const positions = positionChanges({ before: rowsBefore, after: coding.positions }, comparisons, dossier, onArticle);
  const found = [...headline.changes, ...positions.changes.sort(byPlace)];
  const changes = [...found, ...correctionChanges(comparisons, found, onArticle)];
  const held = [...headline.heldBack, ...positions.heldBack];
  return {
    coding,
    changes: withReverts(changes, earlier),
    heldBack: [...held, ...noiseOf(parts, changes, held)],
  };
}

/** What the store holds of a sentence, whatever coder it came from: the positions whose evidence begins in it. */
function storedPositions(coding: Coding): (sentence: SentenceCoding) => Position[] {
  const all = coding.sentences.flatMap((s) => s.positions);
  return ({ part, span }) => all.filter((p) => p.part === part && p.span.start >= span.start && p.span.start < span.end);
}

/** The fresh coding with the sentences as compared; those in boxes around the article hold no position. */
function mergedCoding(fresh: Coding, parts: readonly ComparedPart[]): Coding {
  const compared = new Map<SentenceCoding, SentenceCoding | undefined>();
  for (const part of parts) for (const [i, { coding }] of part.fresh.sentences.entries()) compared.set(coding, part.comparison.after[i]);
  const sentences = fresh.sentences.map((s) => compared.get(s) ?? { ...s, positions: [] });
  return { coder: fresh.coder, codebook: fresh.codebook, sentences, positions: foldPositions(sentences) };
}

/** In reading order: by where the evidence stands now, else by where it stood. */
function byPlace(a: ArticleChange, b: ArticleChange): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(change: ArticleChange): number {
  if (!("party" in change)) return 0;
  const position = change.after ?? change.before;
  return position.part === "headline" ? -1 : position.span.start;
}
