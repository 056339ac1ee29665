import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { align, type Link } from "./align.ts";
import { carriedPositions } from "./carry.ts";
import { type Rewording, rewordingOf, sameButForJoints } from "./rewording.ts";
import type { PartUnits, SentenceUnit } from "./sentenceUnits.ts";

/** What became of linked sentences: `same` words up to typography and spelling, `joints` alone, or as `rewordingOf` has it. */
export type Edit = "same" | "joints" | Exclude<Rewording, "none">;

/** A link with its sentences and what was done to them. `kept`: the old coding stands. */
export interface ComparedLink {
  kind: Link["kind"];
  moved: boolean;
  edit: Edit;
  kept: boolean;
  before: SentenceUnit[];
  after: SentenceUnit[];
}

/** One part of an article compared: sentence by sentence, with the positions that each side is taken to hold. */
export interface PartComparison {
  links: ComparedLink[];
  removed: SentenceUnit[];
  added: SentenceUnit[];
  /** The old version's own sentences with the positions that are taken to stand there, in reading order. */
  before: SentenceCoding[];
  /** Sentences of the new version with the positions that hold there, kept or coded anew. */
  after: SentenceCoding[];
}

/**
 * Compares one part of two versions. `stored` gives what is held of an old sentence; the coding in `old` is what the present coder finds there,
 * so that what a newer coder would see differently shows as no edit.
 */
export function comparePart(old: PartUnits, fresh: PartUnits, stored: (sentence: SentenceCoding) => Position[]): PartComparison {
  const alignment = align(old.sentences, fresh.sentences);
  const units = (all: readonly SentenceUnit[], indices: readonly number[]) => indices.flatMap((i) => all[i] ?? []);
  const links = alignment.links.map((link): ComparedLink => {
    const [before, after] = [units(old.sentences, link.before), units(fresh.sentences, link.after)];
    return { kind: link.kind, moved: link.moved, edit: editOf(link.kind, before, after), kept: false, before, after };
  });
  const places = new SentencePlaces(links);
  for (const link of links) link.kept = isKept(link, places);

  const positionsAfter = new Map<SentenceCoding, Position[]>();
  const heldBefore = new Map<SentenceCoding, SentenceCoding>();
  for (const link of links) {
    const before = link.before.map(({ coding }) => (link.kept ? { ...coding, positions: stored(coding) } : coding));
    for (const [i, { coding }] of link.before.entries()) heldBefore.set(coding, before[i] ?? coding);
    if (!link.kept) continue;
    const after = link.after.map((s) => s.coding);
    const carried = carriedPositions(before, after, places.moved);
    for (const [i, coding] of after.entries()) positionsAfter.set(coding, carried[i] ?? []);
  }
  return {
    links,
    removed: units(old.sentences, alignment.removed),
    added: units(fresh.sentences, alignment.added),
    before: old.sentences.map(({ coding }) => heldBefore.get(coding) ?? coding),
    after: fresh.sentences.map(({ coding }) => ({ ...coding, positions: positionsAfter.get(coding) ?? coding.positions })),
  };
}

function editOf(kind: Link["kind"], before: readonly SentenceUnit[], after: readonly SentenceUnit[]): Edit {
  if (kind === "same") return "same";
  const [old, fresh] = [before.flatMap((s) => s.named), after.flatMap((s) => s.named)];
  const rewording = rewordingOf(old, fresh);
  if (rewording === "none") return kind === "edited" ? "same" : "joints";
  if (rewording === "neutral") return "neutral";
  return kind !== "edited" && sameButForJoints(old, fresh) ? "joints" : rewording;
}

/** The old coding is kept where the words are the same but for noise, and what they took from elsewhere is the same too. */
function isKept(link: ComparedLink, places: SentencePlaces): boolean {
  if (link.edit === "facts" || link.edit === "other") return false;
  const [before, after] = [link.before.map((s) => s.coding), link.after.map((s) => s.coding)];
  const isOneForOne = before.length === 1 && after.length === 1;
  if (isOneForOne && before[0]?.context === after[0]?.context) return true;
  return sourcesStand(before, after, places);
}

/** Whether what the old positions leant on elsewhere still stands in the same words, and the new positions lean on nothing else. */
function sourcesStand(before: readonly SentenceCoding[], after: readonly SentenceCoding[], places: SentencePlaces): boolean {
  if (isSilent(before)) return isSilent(after);
  const old = sourcesOf(before);
  if (!old.every((span) => places.moved(span) !== undefined)) return false;
  if (isSilent(after)) return true;
  const fresh = sourcesOf(after);
  const held = new Set(old.map((span) => places.linkBefore(span)));
  return old.length > 0 && fresh.length > 0 && fresh.every((span) => held.has(places.linkAfter(span)));
}

const isSilent = (sentences: readonly SentenceCoding[]): boolean => sentences.every((s) => s.positions.length === 0);

const within = (span: Span, sentences: readonly SentenceCoding[]): boolean =>
  sentences.some((s) => span.start >= s.span.start && span.end <= s.span.end);

const sourcesOf = (sentences: readonly SentenceCoding[]): Span[] =>
  sentences
    .flatMap((s) => s.positions.flatMap((p) => p.explanation.inferred.map((i) => i.from)))
    .filter((span) => !within(span, sentences));

/** Finds the link that a span of either version lies in. */
class SentencePlaces {
  readonly #before: { span: Span; link: ComparedLink }[];
  readonly #after: { span: Span; link: ComparedLink }[];

  constructor(links: readonly ComparedLink[]) {
    const sorted = (of: "before" | "after") =>
      links.flatMap((link) => link[of].map((s) => ({ span: s.coding.span, link }))).sort((a, b) => a.span.start - b.span.start);
    this.#before = sorted("before");
    this.#after = sorted("after");
  }

  linkBefore(span: Span): ComparedLink | undefined {
    return find(this.#before, span)?.link;
  }

  linkAfter(span: Span): ComparedLink | undefined {
    return find(this.#after, span)?.link;
  }

  /** Where a span of an old sentence stands now, as long as the sentence kept its words. */
  moved = (span: Span): Span | undefined => {
    const place = find(this.#before, span);
    const [to] = place?.link.after ?? [];
    if (place === undefined || to === undefined || place.link.edit === "facts" || place.link.edit === "other") return undefined;
    const by = to.coding.span.start - place.span.start;
    const end = Math.min(span.end + by, to.coding.span.end);
    return { start: Math.min(span.start + by, end), end };
  };
}

function find<T extends { span: Span }>(sorted: readonly T[], span: Span): T | undefined {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at === undefined) return undefined;
    if (at.span.end <= span.start) low = middle + 1;
    else if (at.span.start > span.start) high = middle - 1;
    else return at;
  }
  return undefined;
}
