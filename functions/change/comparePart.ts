import type { SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { align, type Link } from "./align.ts";
import { carriedPositions } from "./carry.ts";
import { ContextChanges } from "./contextChanges.ts";
import { isSilent, isSubstantive } from "./places.ts";
import { type Rewording, rewordingOf, sameButForJoints } from "./rewording.ts";
import type { PartUnits, SentenceUnit } from "./sentenceUnits.ts";
import { steadiedPositions } from "./steadied.ts";

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
  const units = (all: readonly SentenceUnit[], indices: readonly number[]) =>
    indices.map((i) => all[i]).filter((unit) => unit !== undefined);
  const links = alignment.links.map((link): ComparedLink => {
    const [before, after] = [units(old.sentences, link.before), units(fresh.sentences, link.after)];
    return { kind: link.kind, moved: link.moved, edit: editOf(link.kind, before, after), kept: false, before, after };
  });
  const [removed, added] = [units(old.sentences, alignment.removed), units(fresh.sentences, alignment.added)];
  const context = new ContextChanges(links, removed, added);
  for (const link of links) link.kept = !isSubstantive(link) && !context.reached(link);

  const [was, is] = [new Holdings(), new Holdings()];
  for (const link of links) {
    const before = link.before.map(({ coding }) => (link.kept ? was.hold(coding, stored(coding)) : coding));
    if (isSilent(link) && before.every((s) => s.positions.length === 0)) continue;
    const after = link.after.map((s) => s.coding);
    const positions = positionsOf(link, before, after, context);
    for (const [i, coding] of after.entries()) is.hold(coding, positions[i] ?? coding.positions);
  }
  return { links, removed, added, before: old.sentences.map((s) => was.of(s.coding)), after: fresh.sentences.map((s) => is.of(s.coding)) };
}

/** The sentences of one version that are taken to hold other positions than the coder found there by themselves. */
class Holdings {
  readonly #held = new Map<SentenceCoding, SentenceCoding>();

  hold(coding: SentenceCoding, positions: Position[]): SentenceCoding {
    if (isEachSame(positions, coding.positions)) return coding;
    const holding = { ...coding, positions };
    this.#held.set(coding, holding);
    return holding;
  }

  of(coding: SentenceCoding): SentenceCoding {
    return this.#held.get(coding) ?? coding;
  }
}

const isEachSame = (some: readonly Position[], others: readonly Position[]): boolean =>
  some.length === others.length && some.every((position, i) => position === others[i]);

/** The positions of a link's new sentences: the old ones where they are kept, else those coded anew. */
function positionsOf(
  link: ComparedLink,
  before: readonly SentenceCoding[],
  after: readonly SentenceCoding[],
  context: ContextChanges,
): Position[][] {
  if (link.kept) return carriedPositions(before, after, context.moved);
  return context.reached(link) ? after.map((s) => s.positions) : steadiedPositions(before, after, context.moved);
}

function editOf(kind: Link["kind"], before: readonly SentenceUnit[], after: readonly SentenceUnit[]): Edit {
  if (kind === "same") return "same";
  const [old, fresh] = [before.flatMap((s) => s.named), after.flatMap((s) => s.named)];
  const rewording = rewordingOf(old, fresh);
  if (rewording === "none") return kind === "edited" ? "same" : "joints";
  if (rewording === "neutral") return "neutral";
  return kind !== "edited" && sameButForJoints(old, fresh) ? "joints" : rewording;
}
