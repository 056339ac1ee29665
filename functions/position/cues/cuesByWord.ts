import { beginsOf } from "./cueItems.ts";
import type { CueProgram } from "./cueProgram.ts";
import type { Sequence } from "./cueSequences.ts";
import type { Beginning } from "./following.ts";
import { push, type Symbols } from "./lexicon.ts";
import { stem } from "./words.ts";

/** The most frequent words of English: a symbol that none of them is of is missing more often. Origin: any frequency list of news prose. */
const frequent = "the to of and a in that is for on with it as be by not was at from has are have will would no any its".split(" ");

/** What the sequences of cues have to do with words. */
export interface CuesByWord {
  /** How many symbols some sequence needs. */
  readonly needed: number;
  /** Tells of a word by its symbols which sequences may begin with it, cue by cue, and which of the needed symbols it is of, by their numbers. */
  of(forms: readonly number[]): { beginnings: Beginning[]; symbols: number[] };
}

/** Adds the sequences of cues to a program, and sorts them by the words that they may begin with. */
export function cuesByWord(cues: readonly (readonly Sequence[])[], symbols: Symbols, program: CueProgram): CuesByWord {
  const rarestFirst = byRarity(symbols);
  const needed = neededBy(cues, symbols);
  const sorted = (needs: readonly number[]): readonly number[] => rarestFirst(needs).flatMap((symbol) => needed.get(symbol) ?? []);
  const beginning = new Map<number, number[]>();
  const starts = cues.map((sequences, cue) => {
    const own = sequences.map((sequence) => {
      const { items, opened, needs } = sequence;
      const ifOpened = opened === undefined ? [] : sorted([opened, ...needs.slice(1)]);
      return { at: program.add(cue, sequence), first: beginsOf(items), needs: sorted(needs), opened, ifOpened };
    });
    for (const symbol of new Set(own.flatMap(({ first }) => first))) push(beginning, symbol, cue);
    return own;
  });
  const order = new Map([...beginning.keys()].map((symbol, i) => [symbol, i]));
  const placeOf = (symbol: number): number => order.get(symbol) ?? -1;
  return {
    needed: needed.size,
    of(forms) {
      const triggers = forms.filter((symbol) => beginning.has(symbol)).sort((a, b) => placeOf(a) - placeOf(b));
      const begun = new Set(triggers.flatMap((symbol) => beginning.get(symbol) ?? []));
      const isForm = new Set(forms);
      const own = [...begun].flatMap((cue) => starts[cue] ?? []).filter(({ first }) => first.some((symbol) => isForm.has(symbol)));
      const beginnings = own.map(({ at, opened, needs, ifOpened }) => ({
        at,
        needs: opened !== undefined && !isForm.has(opened) ? ifOpened : needs,
      }));
      return { beginnings, symbols: forms.flatMap((symbol) => needed.get(symbol) ?? []) };
    },
  };
}

/** The numbers of the symbols that some sequence needs: without gaps and beside those of the same words, for they are looked up more than all else. */
function neededBy(cues: readonly (readonly Sequence[])[], symbols: Symbols): Map<number, number> {
  const all = new Set(cues.flat().flatMap(({ needs, opened }) => (opened === undefined ? needs : [opened, ...needs])));
  return new Map([...symbols.neighbours()].filter((symbol) => all.has(symbol)).map((symbol, number) => [symbol, number]));
}

/** Puts the need first that is missing most often. */
function byRarity(symbols: Symbols): (needs: readonly number[]) => readonly number[] {
  const commonness = new Map<number, number>();
  for (const word of frequent)
    for (const symbol of symbols.of(word, word, stem(word))) commonness.set(symbol, (commonness.get(symbol) ?? 0) + 1);
  const of = (symbol: number): number => commonness.get(symbol) ?? 0;
  return (needs) => (needs.length > 1 ? [...needs].sort((a, b) => of(a) - of(b)) : needs);
}
