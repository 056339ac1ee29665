import { type Item, untold, type Ways } from "./cueItems.ts";
import type { Sequence } from "./cueSequences.ts";
import { Numbers } from "./numbers.ts";

/** Numbers that stand for an item: its symbol, its traits, its gap, its lead, and where its ways stand, or 0 for a word. */
export const perItem = 5;
/** What an item is, as bits. */
export const trait = { optional: 1, over: 2, plain: 4 } as const;
/** Numbers before the items of a sequence: its cue, and where its items and behind them its tail end. One that is a word and nothing else has no items. */
export const sequenceHead = 3;
/** Numbers before ways: the most words that may stand before what any of them begins with, and where they end. */
export const waysHead = 2;
/** Numbers that stand for a way: the symbol that it must begin with, or `untold`, and where its items begin and end. */
export const perWay = 3;

/**
 * All sequences in one row of numbers. A text comes to a great many of them, to each once in a while: to fetch them as objects, which lie
 * anywhere in memory, takes longer than to match them.
 */
export class CueProgram {
  private readonly numbers = new Numbers();
  private readonly ways = new Map<Ways, number>();

  constructor() {
    // Where nothing stands, for an item that has no ways.
    this.numbers.add([0]);
  }

  /** Tells where the sequence stands. */
  add(cue: number, { items, tail, isWord }: Sequence): number {
    const [first, second] = [isWord ? [] : this.itemsOf(items), this.itemsOf(tail)];
    const begin = this.numbers.end + sequenceHead;
    return this.numbers.add([cue, begin + first.length, begin + first.length + second.length, ...first, ...second]);
  }

  finished(): Int32Array {
    return this.numbers.all.slice(0, this.numbers.end);
  }

  private itemsOf(items: readonly Item[]): number[] {
    return items.flatMap(({ symbol, optional, over, plain, gap, lead, ways }) => {
      const traits = (optional ? trait.optional : 0) | (over ? trait.over : 0) | (plain ? trait.plain : 0);
      return [symbol, traits, gap, lead, ways === undefined ? 0 : this.placeOf(ways)];
    });
  }

  /** Where the ways of an item stand, which many items share. */
  private placeOf(ways: Ways): number {
    const known = this.ways.get(ways);
    if (known !== undefined) return known;
    const written = ways.sequences.flatMap((sequence, way) => {
      const items = this.itemsOf(sequence);
      const from = this.numbers.add(items);
      return [ways.firsts[way] ?? untold, from, from + items.length];
    });
    const place = this.numbers.add([ways.lead, this.numbers.end + waysHead + written.length, ...written]);
    this.ways.set(ways, place);
    return place;
  }
}
