import { push } from "./lexicon.ts";
import { Numbers } from "./numbers.ts";

/** A sequence that may begin with a word, and what must follow that word. */
export interface Beginning {
  /** Where it stands in the program of all cues. */
  readonly at: number;
  /** Symbols by their numbers among those that are needed. The first is the one that is missing most often. */
  readonly needs: readonly number[];
}

/** Numbers before the groups of a row: where these end, where the needed symbols end that the word is of, and where the sequences end that need nothing. */
const rowHead = 3;
/** Numbers before the further needs of a sequence: its place in the order of the word's, where it stands, and where its needs end. */
const sequenceHead = 3;

interface Member {
  readonly place: number;
  readonly sequence: Beginning;
}

/**
 * What there is to know of the words of a form, from the number `at` on: the sequences that may begin with them and the symbols that they are of. Sequences
 * that need the same symbol first make a group, so that one look tells of all of them. There are the symbols of the groups, then where each of them begins,
 * the symbols of the words, 32 of them at a time by their place among all and their bits, the sequences that need nothing, and then those of the groups, each
 * with its further needs behind it.
 */
function rowOf(beginnings: readonly Beginning[], needed: readonly number[], at: number): number[] {
  const groups = new Map<number, Member[]>();
  const free: Member[] = [];
  for (const [place, sequence] of beginnings.entries()) {
    const [need] = sequence.needs;
    if (need === undefined) free.push({ place, sequence });
    else push(groups, need, { place, sequence });
  }
  const symbols = [...bitsOf(needed)].flat();
  const headsEnd = at + rowHead + groups.size;
  const first = headsEnd + groups.size + 1 + symbols.length;
  const members: number[] = [];
  const write = (group: readonly Member[]): void => {
    for (const { place, sequence } of group) {
      const further = sequence.needs.slice(1);
      members.push(place, sequence.at, first + members.length + sequenceHead + further.length, ...further);
    }
  };
  write(free);
  const freeEnd = first + members.length;
  const begins: number[] = [];
  for (const group of groups.values()) {
    begins.push(first + members.length);
    write(group);
  }
  return [headsEnd, first, freeEnd, ...groups.keys(), ...begins, first + members.length, ...symbols, ...members];
}

/** Symbols by 32 of them: the bits of those that are there. */
function bitsOf(symbols: readonly number[]): Map<number, number> {
  const bits = new Map<number, number>();
  for (const symbol of symbols) bits.set(symbol >> 5, (bits.get(symbol >> 5) ?? 0) | (1 << symbol));
  return bits;
}

/** Tells, while a sentence is gone through from its last word to its first, of which sequences all follows that they need. */
export class Following {
  /** The sequences that were found last, in their order: the first `count`. */
  readonly sequences: number[] = [];
  count = 0;
  private readonly places: number[] = [];
  /** A bit for each symbol that follows: most that are asked for do not, and these few numbers stay at hand where a list of places would not. */
  private readonly following: Int32Array;
  /** The rows of all forms, one after the other: they are looked at more than all else, and each by itself would be two more places in memory to go to. */
  private readonly rows = new Numbers();

  /** `symbols`: how many of them are needed. */
  constructor(symbols: number) {
    this.following = new Int32Array((symbols + 31) >> 5);
  }

  beginSentence(): void {
    this.following.fill(0);
  }

  /** Takes in a form of words: the sequences that may begin with one, and the needed symbols that it is of. Tells where its row is. */
  add(beginnings: readonly Beginning[], needed: readonly number[]): number {
    return this.rows.add(rowOf(beginnings, needed, this.rows.end));
  }

  /** Looks for the sequences that may begin with a word, by its row. */
  findFor(row: number): void {
    const { following } = this;
    const rows = this.rows.all;
    const end = rows[row] ?? 0;
    this.count = 0;
    this.findIn(rows[row + 1] ?? 0, rows[row + 2] ?? 0);
    // Written out, for this is asked more often than anything else.
    for (let group = row + rowHead; group < end; group++) {
      const symbol = rows[group] ?? 0;
      if ((((following[symbol >> 5] ?? 0) >>> symbol) & 1) === 0) continue;
      const begins = end + group - row - rowHead;
      this.findIn(rows[begins] ?? 0, rows[begins + 1] ?? 0);
    }
  }

  /** Notes that a word is of the symbols of its row. */
  note(row: number): void {
    const { following } = this;
    const rows = this.rows.all;
    const groupsEnd = rows[row] ?? 0;
    const end = rows[row + 1] ?? 0;
    for (let i = 2 * groupsEnd - row - rowHead + 1; i < end; i += 2) {
      const at = rows[i] ?? 0;
      following[at] = (following[at] ?? 0) | (rows[i + 1] ?? 0);
    }
  }

  private findIn(from: number, to: number): void {
    const rows = this.rows.all;
    for (let i = from; i < to; i = rows[i + 2] ?? to)
      if (this.follow(rows, i + sequenceHead, rows[i + 2] ?? 0)) this.put(rows[i] ?? 0, rows[i + 1] ?? 0);
  }

  /** All symbols that stand there in the rows follow. */
  private follow(rows: Int32Array, from: number, to: number): boolean {
    const { following } = this;
    for (let i = from; i < to; i++) {
      const symbol = rows[i] ?? 0;
      if ((((following[symbol >> 5] ?? 0) >>> symbol) & 1) === 0) return false;
    }
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
