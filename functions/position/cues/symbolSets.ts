import { Numbers } from "./numbers.ts";

const none = -1;

/** Sets of symbols: those that the words of a form are of. */
export class SymbolSets {
  private readonly numbers = new Numbers();

  /**
   * Takes in a set, as a table in which a symbol stands at its place, or behind it where that is taken. Half of it or more is empty; before it stands
   * the place that is its last. Tells where the set is.
   */
  add(symbols: readonly number[]): number {
    let size = 2;
    while (size < 2 * symbols.length) size *= 2;
    const table = new Array<number>(size).fill(none);
    for (const symbol of symbols) {
      let i = symbol & (size - 1);
      while (table[i] !== none) i = (i + 1) & (size - 1);
      table[i] = symbol;
    }
    return this.numbers.add([size - 1, ...table]);
  }

  /** The tables of all sets as they are now. */
  get all(): Int32Array {
    return this.numbers.all;
  }
}

/** Whether a symbol is in a set, by the tables of all. */
export function isIn(all: Int32Array, set: number, symbol: number): boolean {
  const last = all[set] ?? 0;
  for (let i = symbol & last; ; i = (i + 1) & last) {
    const found = all[set + 1 + i];
    if (found === symbol) return true;
    if (found === none) return false;
  }
}
