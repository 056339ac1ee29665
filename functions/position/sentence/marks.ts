import { eachOf } from "../cues/eachOf.ts";
import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import type { Mark, Reading } from "./reading.ts";

/** The kinds of marks as bits, so that one comparison tells whether a word, or a sentence, has one of several. */
export const kinds = {
  party: 1 << 0,
  outsider: 1 << 1,
  outsideMark: 1 << 2,
  provision: 1 << 3,
  unless: 1 << 4,
  knownText: 1 << 5,
  text: 1 << 6,
  office: 1 << 7,
  group: 1 << 8,
  source: 1 << 9,
  attitude: 1 << 10,
  predication: 1 << 11,
  say: 1 << 12,
  denial: 1 << 13,
  according: 1 << 14,
  seen: 1 << 15,
  hedge: 1 << 16,
  silence: 1 << 17,
  negator: 1 << 18,
  prescriptive: 1 << 19,
  possibility: 1 << 20,
  break: 1 << 21,
  relative: 1 << 22,
  both: 1 << 23,
  outletNoun: 1 << 24,
  filler: 1 << 25,
  condition: 1 << 26,
  pronoun: 1 << 27,
  outlet: 1 << 28,
  again: 1 << 29,
} as const satisfies Record<Meaning["kind"], number>;

/** The bit of a meaning's kind. To look it up by the kind's name, which is another each time, takes ten times as long as to have it at hand. */
export const bitOf = ({ bit, kind }: Meaning): number => bit ?? kinds[kind];

/** The kinds of the marks that begin at each word, that end at each, and of all of them. */
export function kindsOf(marks: readonly Match<Meaning>[], words: number): Pick<Reading, "begun" | "ended" | "kinds"> {
  const begun = eachOf(words, 0);
  const ended = eachOf(words, 0);
  let all = 0;
  for (const { from, to, meaning } of marks) {
    const bit = bitOf(meaning);
    begun[from] = (begun[from] ?? 0) | bit;
    ended[to - 1] = (ended[to - 1] ?? 0) | bit;
    all |= bit;
  }
  return { begun, ended, kinds: all };
}

/** The marks by the word that they end at. Most words end none. */
export function byEnd(marks: readonly Match<Meaning>[], words: number): (readonly Match<Meaning>[])[] {
  const ending: (readonly Match<Meaning>[])[] = eachOf(words, none);
  for (const mark of marks) {
    const before = ending[mark.to - 1] ?? none;
    ending[mark.to - 1] = before.length === 0 ? [mark] : [...before, mark];
  }
  return ending;
}
/** A mark of one of these kinds is in the sentence. */
export function hasKind(reading: Reading, any: number): boolean {
  return (reading.kinds & any) !== 0;
}

/** A mark of one of these kinds begins at a word. */
export function beginsAt(reading: Reading, at: number, any: number): boolean {
  return at >= 0 && ((reading.begun[at] ?? 0) & any) !== 0;
}

/** A mark of one of these kinds ends at a word. */
export function endsAt(reading: Reading, at: number, any: number): boolean {
  return at >= 0 && ((reading.ended[at] ?? 0) & any) !== 0;
}

/** A mark of one of these kinds ends at one of the words from `from` up to `to`. */
export function endsBetween(reading: Reading, from: number, to: number, any: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (((reading.ended[i] ?? 0) & any) !== 0) return true;
  return false;
}

/** The marks that end at a word. */
export function endingAt(reading: Reading, at: number): readonly Match<Meaning>[] {
  return at < 0 ? none : (reading.endingAt[at] ?? none);
}
const none: readonly Match<Meaning>[] = [];

/** The mark of a kind that ends at a word. */
export function markEndingAt<K extends Meaning["kind"]>(reading: Reading, at: number, kind: K): Mark<K> | undefined {
  if ((reading.ended[at] ?? 0) === 0 || !endsAt(reading, at, kinds[kind])) return undefined;
  return endingAt(reading, at).find((m): m is Mark<K> => m.meaning.kind === kind);
}

/** The marks that begin at a word. */
export function beginningAt(reading: Reading, at: number): readonly Match<Meaning>[] {
  return at >= 0 && (reading.begun[at] ?? 0) !== 0 ? reading.marks.filter((m) => m.from === at) : none;
}

/** Rejects what it governs, or closes the discussion of it. */
export const refuses = ({ meaning: { effect } }: Mark<"attitude">): boolean => effect === "oppose" || effect === "close";
