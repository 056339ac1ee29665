import type { ArticlePart } from "../article/article.ts";
import type { Position } from "../position/position.ts";
import type { ArticleChange } from "./change.ts";
import type { ComparedLink, PartComparison } from "./comparePart.ts";
import type { HeldBack } from "./noise.ts";
import type { PartUnits, SentenceUnit } from "./sentenceUnits.ts";
import { plainWords, wordsKey } from "./words.ts";

/** One part of an article with both sides' sentences and what comparing them gave. */
export interface ComparedPart {
  part: ArticlePart;
  old: PartUnits;
  fresh: PartUnits;
  comparison: PartComparison;
}

const shownLetters = 300;
const longestList = 200;

/** Every difference between two versions that no change tells, with the reason; what lies together and has one reason is one entry. */
export function noiseOf(parts: readonly ComparedPart[], told: readonly ArticleChange[], heldBack: readonly HeldBack[]): HeldBack[] {
  const explained = new Told(told, heldBack);
  const found = parts.flatMap((compared) => [...boxNoise(compared), ...sentenceNoise(compared, explained)]);
  return bounded(joined(found));
}

/** Which sentences a change or an entry of noise has shown already. */
class Told {
  readonly #before = new Set<string>();
  readonly #after = new Set<string>();

  constructor(changes: readonly ArticleChange[], heldBack: readonly HeldBack[]) {
    for (const change of changes) {
      if (change.kind === "correction_noted") this.#after.add(change.note);
      if (!("party" in change)) continue;
      this.#add(this.#before, change.before);
      this.#add(this.#after, change.after);
    }
    for (const held of heldBack) {
      if (held.before) this.#before.add(held.before);
      if (held.after) this.#after.add(held.after);
    }
  }

  #add(side: Set<string>, position: Position | null) {
    if (position) side.add(position.evidence);
  }

  has(side: "before" | "after", unit: SentenceUnit): boolean {
    const texts = side === "before" ? this.#before : this.#after;
    return (
      texts.has(unit.coding.text) || [...texts].some((t) => unit.coding.text.includes(t) || (t.length > 40 && t.includes(unit.coding.text)))
    );
  }
}

function boxNoise({ part, old, fresh }: ComparedPart): HeldBack[] {
  const unmatched = (all: PartUnits, other: PartUnits) => {
    const there = new Set(other.boxes.map((b) => b.text));
    return all.boxes.filter((b) => !there.has(b.text));
  };
  const [gone, come] = [unmatched(old, fresh), unmatched(fresh, old)];
  return [
    ...gone.map((b): HeldBack => ({ reason: b.kind, part, before: b.text, after: null, sentences: 1 })),
    ...come.map((b): HeldBack => ({ reason: b.kind, part, before: null, after: b.text, sentences: 1 })),
  ];
}

function sentenceNoise({ part, comparison }: ComparedPart, told: Told): HeldBack[] {
  if (part === "headline") return [];
  const linked = comparison.links.flatMap((link) => linkNoise(link, part, told));
  const alone = (units: readonly SentenceUnit[], side: "before" | "after") =>
    units.flatMap((unit): HeldBack[] => {
      if (told.has(side, unit)) return [];
      const reason = unit.coding.positions.length > 0 ? "reworded_same_position" : "no_position";
      return [{ reason, part, before: null, after: null, sentences: 1, [side]: unit.coding.text }];
    });
  return [...linked, ...alone(comparison.removed, "before"), ...alone(comparison.added, "after")];
}

function linkNoise(link: ComparedLink, part: ArticlePart, told: Told): HeldBack[] {
  if (link.kind === "same" && !link.moved && link.before[0]?.coding.text === link.after[0]?.coding.text) return [];
  const text = (units: readonly SentenceUnit[]) => units.map((u) => u.coding.text).join(" ");
  const [before, after] = [text(link.before), text(link.after)];
  const entry = (reason: HeldBack["reason"]): HeldBack => ({ reason, part, before, after, sentences: link.before.length });
  const moved = link.moved ? [entry("moved")] : [];
  if (before === after && link.kind !== "split" && link.kind !== "merged") return moved;
  if (link.kind === "split" || link.kind === "merged") {
    if (link.edit === "same" || link.edit === "joints" || link.edit === "neutral") return [...moved, entry("split_or_merged")];
  } else if (link.edit === "same") {
    const plain = (text: string) => wordsKey(plainWords(text));
    return [...moved, entry(plain(before) === plain(after) ? "typography" : "spelling")];
  }
  if (link.before.some((u) => told.has("before", u)) || link.after.some((u) => told.has("after", u))) return moved;
  const silent = [...link.before, ...link.after].every((u) => u.coding.positions.length === 0);
  return [...moved, entry(silent ? "no_position" : "reworded_same_position")];
}

/** Neighbours with one reason on the same sides become one entry. */
function joined(all: readonly HeldBack[]): HeldBack[] {
  const result: HeldBack[] = [];
  for (const held of all) {
    const last = result.at(-1);
    const joins =
      last?.reason === held.reason &&
      last.part === held.part &&
      (last.before === null) === (held.before === null) &&
      (last.after === null) === (held.after === null) &&
      (held.reason === "moved" || held.before === null || held.after === null);
    if (joins && last) last.sentences += held.sentences;
    else result.push({ ...held, before: shortened(held.before), after: shortened(held.after) });
  }
  return result;
}

const shortened = (text: string | null): string | null =>
  text !== null && text.length > shownLetters ? `${text.slice(0, shownLetters - 1).trimEnd()}…` : text;

/** A rewritten article would fill the store with noise: past the limit, each reason is counted in one entry. */
function bounded(all: readonly HeldBack[]): HeldBack[] {
  const rest = Map.groupBy(all.slice(longestList), (h) => `${h.reason} ${h.part}`);
  const counted = [...rest.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, sentences: others.reduce((sum, h) => sum + h.sentences, first.sentences) }],
  );
  return [...all.slice(0, longestList), ...counted];
}
