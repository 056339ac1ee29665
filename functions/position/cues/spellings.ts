import { ownCopy } from "../../article/ownCopy.ts";
import type { Letters } from "./letters.ts";

const rows = 8_192;
const mostInRow = 12;

/**
 * What is known of words by their spelling. It is asked for the letters [start, end) of a text rather than for a string, for nearly every word of an
 * article has been seen before, and cutting a string out and having it hashed takes longer than all else that is done with it.
 * A row that is full starts anew, so that neither the table nor the search in a row can grow without end, whatever the words are.
 */
export class Spellings<T extends { readonly text: string }> {
  /**
   * The first words of all rows, then their second ones and so on: most rows have one, and what is looked at most lies close together so. A list of
   * lists would be two more places in memory to go to for each word.
   */
  readonly #known: (T | undefined)[] = new Array<T | undefined>(rows * mostInRow).fill(undefined);
  readonly #of: (spelling: string) => T;

  /** `of` works out what is to be known of a word that has not been seen. */
  constructor(of: (spelling: string) => T) {
    this.#of = of;
  }

  at(letters: Letters, start: number, end: number): T {
    const all = this.#known;
    const { codes } = letters;
    const row = rowOf(codes, start, end);
    let free = row;
    for (; free < all.length; free += rows) {
      const known = all[free];
      if (known === undefined) break;
      if (isSpelled(known.text, codes, start, end)) return known;
    }
    const fresh = this.#of(ownCopy(letters.text.slice(start, end)));
    if (free >= all.length) {
      for (let full = row; full < all.length; full += rows) all[full] = undefined;
      free = row;
    }
    all[free] = fresh;
    return fresh;
  }
}

/** FNV-1a over the code units. */
function rowOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (rows - 1);
}

function isSpelled(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}
