import type { Need } from "./cueSequences.ts";
import { push } from "./lexicon.ts";
import { Numbers } from "./numbers.ts";

/** A sequence that may begin with a word, and what must follow that word. */
export interface Beginning {
  /** Where it stands in the program of all cues. */
  readonly at: number;
  /** The first is the one that is missing most often. Symbols by their numbers among those that are needed. */
  readonly needs: readonly Need[];
}

/** How far behind a word a symbol stands that does not follow. */
const nowhere = 2 ** 29;
const anywhere = 2 ** 31 - 1;

/** Numbers before the groups of a row: where these end, where the needed symbols end that the word is of, and where the sequences end that need nothing. */
const rowHead = 3;
/** A group is one number: the symbol that its sequences need first, and in these last bits of it how far behind the word that may stand. */
const withinBits = 8;
const withinMask = 2 ** withinBits - 1;
/** Numbers before the further needs of a sequence: its place in the order of the word's, where it stands, how near the first need must be, and where it ends. */
const sequenceHead = 4;

interface Member {
  readonly place: number;
  readonly sequence: Beginning;
  readonly within: number;
}

/**
 * What there is to know of the words of a form, from the number `at` on: the sequences that may begin with them and the symbols that they are of. Sequences
 * that need the same symbol first make a group, so that one look tells of all of them. There are the groups, then where each of them begins, the symbols,
 * the sequences that need nothing, and then those of the groups, each with its further needs, symbol and within, behind it.
 */
function rowOf(beginnings: readonly Beginning[], needed: readonly number[], at: number): number[] {
  const groups = new Map<number, Member[]>();
  const free: Member[] = [];
  for (const [place, sequence] of beginnings.entries()) {
    const [need] = sequence.needs;
    if (need === undefined) free.push({ place, sequence, within: anywhere });
    else push(groups, need.symbol, { place, sequence, within: need.within });
  }
  const headsEnd = at + rowHead + groups.size;
  const symbols = headsEnd + groups.size + 1;
  const first = symbols + needed.length;
  const members: number[] = [];
  const write = (group: readonly Member[]): void => {
    for (const { place, sequence, within } of group) {
      const further = sequence.needs.slice(1).flatMap((need) => [need.symbol, need.within]);
      members.push(place, sequence.at, within, first + members.length + sequenceHead + further.length, ...further);
    }
  };
  write(free);
  const freeEnd = first + members.length;
  const heads: number[] = [];
  const begins: number[] = [];
  for (const [symbol, group] of groups) {
    const furthest = Math.max(...group.map(({ within }) => within));
    if (furthest > withinMask) throw new RangeError(`A cue reaches over ${furthest} words; a group has room for ${withinMask}.`);
    heads.push((symbol << withinBits) | furthest);
    begins.push(first + members.length);
    write(group);
  }
  return [headsEnd, first, freeEnd, ...heads, ...begins, first + members.length, ...needed, ...members];
}

/** Tells, while a sentence is gone through from its last word to its first, of which sequences all follows that they need. */
export class Following {
  /** The sequences that were found last, in their order: the first `count`. */
  readonly sequences: number[] = [];
  count = 0;
  private readonly places: number[] = [];
  /** A bit for each symbol that follows: most that are asked for do not, and these few numbers stay at hand where a list of places would not. */
  private readonly present: Int32Array;
  /** For each symbol that follows the word where it stands next. */
  private readonly next: Int32Array;
  /** The rows of all forms, one after the other: they are looked at more than all else, and each by itself would be two more places in memory to go to. */
  private readonly rows = new Numbers();

  /** `symbols`: how many of them are needed. */
  constructor(symbols: number) {
    this.present = new Int32Array((symbols + 31) >> 5);
    this.next = new Int32Array(symbols);
  }

  beginSentence(): void {
    this.present.fill(0);
  }

  /** Takes in a form of words: the sequences that may begin with one, and the needed symbols that it is of. Tells where its row is. */
  add(beginnings: readonly Beginning[], needed: readonly number[]): number {
    return this.rows.add(rowOf(beginnings, needed, this.rows.end));
  }

  /** Looks for the sequences that may begin with a word, by its row. */
  findFor(row: number, word: number): void {
    const rows = this.rows.all;
    const end = rows[row] ?? 0;
    this.count = 0;
    this.findIn(rows[row + 1] ?? 0, rows[row + 2] ?? 0, 0, word);
    for (let group = row + rowHead; group < end; group++) {
      const need = rows[group] ?? 0;
      const distance = this.distanceTo(need >>> withinBits, word);
      if (distance > (need & withinMask)) continue;
      const begins = end + group - row - rowHead;
      this.findIn(rows[begins] ?? 0, rows[begins + 1] ?? 0, distance, word);
    }
  }

  /** Notes that a word is of the symbols of its row. */
  note(row: number, word: number): void {
    const { present, next } = this;
    const rows = this.rows.all;
    const groupsEnd = rows[row] ?? 0;
    const groups = groupsEnd - row - rowHead;
    const end = rows[row + 1] ?? 0;
    for (let i = groupsEnd + groups + 1; i < end; i++) {
      const symbol = rows[i] ?? 0;
      present[symbol >> 5] = (present[symbol >> 5] ?? 0) | (1 << symbol);
      next[symbol] = word;
    }
  }

  private distanceTo(symbol: number, word: number): number {
    return (((this.present[symbol >> 5] ?? 0) >>> symbol) & 1) === 0 ? nowhere : (this.next[symbol] ?? nowhere) - word;
  }

  private findIn(from: number, to: number, distance: number, word: number): void {
    const rows = this.rows.all;
    for (let i = from; i < to; i = rows[i + 3] ?? to)
      if (distance <= (rows[i + 2] ?? 0) && this.follow(i + sequenceHead, rows[i + 3] ?? 0, word)) this.put(rows[i] ?? 0, rows[i + 1] ?? 0);
  }

  private follow(from: number, to: number, word: number): boolean {
    const rows = this.rows.all;
    for (let i = from; i < to; i += 2) if (this.distanceTo(rows[i] ?? 0, word) > (rows[i + 1] ?? 0)) return false;
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
