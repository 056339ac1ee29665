import { beginsOf } from "./cueItems.ts";
import type { Need, Sequence } from "./cueSequences.ts";
import { type Lexeme, push } from "./lexicon.ts";

/** Where a symbol stands that does not follow. */
export const nowhere = 2 ** 29;
const anywhere = 2 ** 31 - 1;

/** Numbers that stand for one sequence in `begins` of a lexeme: the sequence, the symbol of its first need and within how many words it must follow. */
export const perSequence = 3;

/** The needs after the first of all sequences in one row of numbers, symbol and within: those of sequence n stand between `from[n]` and `from[n + 1]`. */
export interface FurtherNeeds {
  readonly from: Int32Array;
  readonly row: Int32Array;
}

export function furtherNeeds(sequences: readonly Sequence[]): FurtherNeeds {
  const from = [0];
  const row: number[] = [];
  for (const { needs } of sequences) {
    for (const { symbol, within } of needs.slice(1)) row.push(symbol, within);
    from.push(row.length);
  }
  return { from: Int32Array.from(from), row: Int32Array.from(row) };
}

/** Whether all needs of a sequence after the first follow. */
export function follow({ from, row }: FurtherNeeds, sequence: number, next: Int32Array, at: number): boolean {
  const end = from[sequence + 1] ?? 0;
  for (let i = from[sequence] ?? 0; i < end; i += 2) if ((next[row[i] ?? 0] ?? nowhere) - at > (row[i + 1] ?? 0)) return false;
  return true;
}

/** Tells of a word by its symbols which sequences may begin with it, cue by cue, and which of the symbols some sequence needs. */
export function cuesByWord(
  cues: readonly { sequences: readonly Sequence[] }[],
): (symbols: readonly number[]) => Pick<Lexeme, "begins" | "needed"> {
  const beginning = new Map<number, number[]>();
  const starts: { number: number; first: readonly number[]; opened: Need | undefined; need: Need | undefined }[][] = [];
  const needs = new Set<number>();
  let count = 0;
  for (const [cue, { sequences }] of cues.entries()) {
    const own = sequences.map(({ items, opened, needs: [need] }) => ({ number: count++, first: beginsOf(items), opened, need }));
    starts.push(own);
    for (const symbol of new Set(own.flatMap(({ first }) => first))) push(beginning, symbol, cue);
    for (const { opened, needs: own } of sequences) {
      for (const need of own) needs.add(need.symbol);
      if (opened) needs.add(opened.symbol);
    }
  }
  const order = new Map([...beginning.keys()].map((symbol, i) => [symbol, i]));
  const placeOf = (symbol: number): number => order.get(symbol) ?? -1;
  return (symbols) => {
    const triggers = symbols.filter((symbol) => beginning.has(symbol)).sort((a, b) => placeOf(a) - placeOf(b));
    const begun = new Set(triggers.flatMap((symbol) => beginning.get(symbol) ?? []));
    const isForm = new Set(symbols);
    const own = [...begun].flatMap((cue) => starts[cue] ?? []).filter(({ first }) => first.some((symbol) => isForm.has(symbol)));
    return {
      begins: Int32Array.from(
        own.flatMap(({ number, opened, need }) => {
          const first = opened && !isForm.has(opened.symbol) ? opened : need;
          return [number, first?.symbol ?? 0, first?.within ?? anywhere];
        }),
      ),
      needed: Int32Array.from(symbols.filter((symbol) => needs.has(symbol))),
    };
  };
}
