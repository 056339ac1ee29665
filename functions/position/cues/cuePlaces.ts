import { longestCue } from "./cue.ts";
import { noLight, untold } from "./cueItems.ts";
import { perItem, perWay, sequenceHead, trait, waysHead } from "./cueProgram.ts";
import { isIn, type SymbolSets } from "./symbolSets.ts";
import { mark, type Word, wall } from "./tokens.ts";

/** Nothing stands between two words next to each other but a word that is light. */
const parting = mark.comma | mark.colon | mark.dash | mark.open;

/**
 * The places that a cue has come to, at most one before each word. They lie in two lists that are used again and again, one set
 * of places after the other, for a text comes to so many that making objects of them would take most of the time.
 */
export class Places {
  /** Where the last match ended, and what it named. */
  to = 0;
  mask = 0;
  private words: readonly Word[] = [];
  private tables: Int32Array = new Int32Array(0);
  private start = 0;
  private readonly at: number[] = [];
  private readonly masks: number[] = [];
  private count = 0;

  /** The row of a `CueProgram`. */
  private readonly program: Int32Array;
  /** The symbols of words. */
  private readonly sets: SymbolSets;

  constructor(program: Int32Array, sets: SymbolSets) {
    this.program = program;
    this.sets = sets;
  }

  /** Whether a sequence that may begin with a word matches there. The match is the shortest one, and then as much of the tail as there is. */
  match(sequence: number, words: readonly Word[], start: number): boolean {
    const first = sequence + sequenceHead;
    const end = this.told(sequence + 1);
    const tailEnd = this.told(sequence + 2);
    // A sequence that begins with a plain word is only tried where that word stands; some are that word and nothing else.
    if (first === tailEnd) {
      this.to = start + 1;
      this.mask = 1;
      return true;
    }
    this.tables = this.sets.all;
    this.words = words;
    this.start = start;
    this.count = 0;
    const taken = this.told(first + 4) === 0 && (this.told(first + 1) & trait.optional) === 0;
    this.put(taken ? start + 1 : start, taken ? 1 : 0);
    let best = this.advance(taken ? first + perItem : first, end, 0);
    if (best === this.count) return false;
    for (let p = best + 1; p < this.count; p++) if (this.atOf(p) < this.atOf(best)) best = p;
    this.take(best);
    if (tailEnd === end) return true;
    this.count = 0;
    this.put(this.to, this.mask);
    for (let p = this.advance(end, tailEnd, 0); p < this.count; p++) if (this.atOf(p) > this.to) this.take(p);
    return true;
  }

  private told(at: number): number {
    return this.program[at] ?? 0;
  }

  private atOf(place: number): number {
    return this.at[place] ?? 0;
  }

  private take(place: number): void {
    this.to = this.atOf(place);
    this.mask = this.masks[place] ?? 0;
  }

  private put(at: number, mask: number): void {
    this.at[this.count] = at;
    this.masks[this.count] = mask;
    this.count++;
  }

  /** Puts a place into the set that begins at `from`, unless it is there. */
  private note(from: number, at: number, mask: number): void {
    for (let p = from; p < this.count; p++) if (this.at[p] === at) return;
    this.put(at, mask);
  }

  /** Moves the places from `from` on through the items [begin, end). Returns where the places after the last item begin; they are the last ones. */
  private advance(begin: number, end: number, from: number, entered = false): number {
    let first = from;
    for (let item = begin; item < end; item += perItem) {
      const next = this.count;
      if ((this.told(item + 1) & trait.optional) !== 0) for (let p = first; p < next; p++) this.put(this.atOf(p), this.masks[p] ?? 0);
      for (let p = first; p < next; p++) this.step(item, this.atOf(p), this.masks[p] ?? 0, next, entered && item === begin);
      if (this.count === next) return next;
      first = next;
    }
    return first;
  }

  /** Takes one item from one place, into the set that begins at `next`. `entered`: whether the place may be taken was asked already, by what holds the item. */
  private step(item: number, from: number, mask: number, next: number, entered: boolean): void {
    const { words, start } = this;
    const isFirst = from === start;
    const gap = this.told(item + 2);
    const over = (this.told(item + 1) & trait.over) !== 0;
    const reach = isFirst ? from : Math.min(from + gap, words.length - 1, start + longestCue);
    for (let at = from; at <= reach; at++) {
      const word = words[at];
      if (word === undefined || (at > start && (word.before & wall) !== 0)) break;
      if (!over && !isFirst && !(entered && at === from) && (word.before & parting) !== 0) break;
      this.takeAt(item, word, at, mask, next);
      if (word.lexeme.turns || (word.lexeme.tells && !this.isAside(at))) break;
    }
    if (isFirst || gap > 0) return;
    // Articles, possessives and the like may stand where a cue says nothing.
    for (let at = from; at < from + noLight; at++) {
      const word = words[at];
      if (!word?.lexeme.light || (word.before & (parting | wall)) !== 0) return;
      const after = words[at + 1];
      if (after === undefined || (after.before & (parting | wall)) !== 0 || (after.lexeme.links && word.lexeme.determines)) return;
      this.takeAt(item, after, at + 1, mask, next);
    }
  }

  private takeAt(item: number, word: Word, at: number, mask: number, next: number): void {
    const symbol = this.told(item);
    const ways = this.told(item + 4);
    if (ways === 0) {
      if (isIn(this.tables, word.lexeme.symbols, symbol)) this.note(next, at + 1, mask | (1 << (at - this.start)));
    } else if ((this.told(item + 1) & trait.plain) === 0 || this.mayBegin(symbol, this.told(item + 3), at))
      this.choose(ways, at, mask, next);
  }

  /** Whether a word is of a symbol, or one behind it where it is light. Most are not, and this is quicker than trying. */
  private mayBegin(symbol: number, lead: number, from: number): boolean {
    for (let at = from; at <= from + lead; at++) {
      const lexeme = this.words[at]?.lexeme;
      if (lexeme === undefined) return false;
      if (isIn(this.tables, lexeme.symbols, symbol)) return true;
      if (!lexeme.light) return false;
    }
    return false;
  }

  /** ", he said,": what is told goes on behind it. */
  private isAside(at: number): boolean {
    return (((this.words[at]?.before ?? 0) | (this.words[at + 1]?.before ?? 0)) & (parting | mark.quote)) !== 0;
  }

  /** Takes any of several sequences from a word on. */
  private choose(ways: number, at: number, mask: number, next: number): void {
    const lead = this.told(ways);
    const end = this.told(ways + 1);
    for (let way = ways + waysHead; way < end; way += perWay) {
      const symbol = this.told(way);
      if (symbol !== untold && !this.mayBegin(symbol, lead, at)) continue;
      const begin = this.count;
      this.put(at, mask);
      const found = this.advance(this.told(way + 1), this.told(way + 2), begin, true);
      const last = this.count;
      // What was found lies behind the set that it belongs into: it moves down, and the rest is dropped.
      this.count = begin;
      for (let p = found; p < last; p++) if (this.atOf(p) > at) this.note(next, this.atOf(p), this.masks[p] ?? 0);
    }
  }
}
