import type { Need } from "./cueSequences.ts";
import { push } from "./lexicon.ts";

/** A sequence that may begin with a word, and what must follow that word. */
export interface Beginning {
  /** Where it stands in the program of all cues. */
  readonly at: number;
  /** The first is the one that is missing most often. Symbols by their numbers among those that are needed. */
  readonly needs: readonly Need[];
}

/** Where a symbol stands that does not follow. */
const nowhere = 2 ** 29;
const anywhere = 2 ** 31 - 1;
/** Further than any cue reaches. */
const beyondReach = 1_024;

/** Numbers that stand for a group: the symbol that its sequences need first, how far behind the word it may stand, and where they begin and end in the row. */
const perGroup = 4;
/** Numbers before the further needs of a sequence: its place in the order of the word's, where it stands, how near the first need must be, and where it ends. */
const sequenceHead = 4;

/**
 * The sequences that may begin with a word in one row of numbers, for it is looked at more than all else. Those that need the same symbol first
 * make a group, so that one look tells of all of them. First there is the length of the groups, then these, then the sequences, each with its
 * further needs, symbol and within, behind it.
 */
export function rowOf(beginnings: readonly Beginning[]): Int32Array {
  const groups = new Map<number, { place: number; sequence: Beginning; within: number }[]>();
  for (const [place, sequence] of beginnings.entries()) {
    const { symbol, within } = sequence.needs[0] ?? { symbol: 0, within: anywhere };
    push(groups, symbol, { place, sequence, within });
  }
  const heads = 1 + groups.size * perGroup;
  const row: number[] = [heads];
  const members: number[] = [];
  for (const [symbol, group] of groups) {
    const from = heads + members.length;
    for (const { place, sequence, within } of group) {
      const further = sequence.needs.slice(1).flatMap((need) => [need.symbol, need.within]);
      members.push(place, sequence.at, within, heads + members.length + sequenceHead + further.length, ...further);
    }
    row.push(symbol, Math.max(...group.map(({ within }) => within)), from, heads + members.length);
  }
  return Int32Array.from([...row, ...members]);
}

/** Tells, while a sentence is gone through from its last word to its first, of which sequences all follows that they need. */
export class Following {
  /** The sequences that were found last, in their order: the first `count`. */
  readonly sequences: number[] = [];
  count = 0;
  private readonly places: number[] = [];
  /**
   * For each symbol where it stands next, on a scale on which each sentence lies far before the one that was read before it, so that nothing that
   * was noted for that one is near enough to count.
   */
  private readonly next: Int32Array;
  private origin = 0;

  /** `symbols`: how many of them are needed. */
  constructor(symbols: number) {
    this.next = new Int32Array(symbols).fill(nowhere);
  }

  beginSentence(words: number): void {
    if (this.origin - words - beyondReach < -nowhere) {
      this.origin = 0;
      this.next.fill(nowhere);
    }
    this.origin -= words + beyondReach;
  }

  /** Looks for the sequences that may begin with a word, by its row. */
  findFor(row: Int32Array, word: number): void {
    const { next } = this;
    const at = this.origin + word;
    const heads = row[0] ?? 0;
    this.count = 0;
    for (let group = 1; group < heads; group += perGroup) {
      const distance = (next[row[group] ?? 0] ?? nowhere) - at;
      if (distance <= (row[group + 1] ?? 0)) this.findIn(row, group, distance, at);
    }
  }

  /** Notes that a word is of some of the symbols. */
  note(needed: Int32Array, word: number): void {
    const { next } = this;
    const at = this.origin + word;
    for (let i = 0; i < needed.length; i++) next[needed[i] ?? 0] = at;
  }

  private findIn(row: Int32Array, group: number, distance: number, at: number): void {
    const end = row[group + 3] ?? 0;
    for (let i = row[group + 2] ?? 0; i < end; i = row[i + 3] ?? end)
      if (distance <= (row[i + 2] ?? 0) && this.follow(row, i + sequenceHead, row[i + 3] ?? 0, at)) this.put(row[i] ?? 0, row[i + 1] ?? 0);
  }

  private follow(row: Int32Array, from: number, to: number, at: number): boolean {
    const { next } = this;
    for (let i = from; i < to; i += 2) if ((next[row[i] ?? 0] ?? nowhere) - at > (row[i + 1] ?? 0)) return false;
    return true;
  }

  private put(place: number, sequence: number): void {
    let at = this.count++;
    for (; at > 0 && (this.places[at - 1] ?? 0) > place; at--) {
      this.places[at] = this.places[at - 1] ?? 0;
      this.sequences[at] = this.sequences[at - 1] ?? 0;
    }
    this.places[at] = place;
    this.sequences[at] = sequence;
  }
}
