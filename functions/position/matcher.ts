import { parseCue } from "./cue.ts";
import { firstSymbols, type Need, type Sequence, sequencesOf } from "./cueItems.ts";
import { Places } from "./cuePlaces.ts";
import { createLexicon, has, type Lexeme, type Lexicon, Symbols } from "./lexicon.ts";
import type { Word } from "./tokens.ts";

/** Where a cue was found: words [from, to), `mask` with a bit for each word that it named (from `from` on). */
export interface Match<T> {
  meaning: T;
  from: number;
  to: number;
  mask: number;
}

/** Finds all cues of a collection in a sentence. */
export interface Matcher<T> {
  readonly lexicon: Lexicon;
  /** Every match in order of its first word. For each cue and first word the shortest match alone. */
  find(words: readonly Word[]): Match<T>[];
}

/**
 * Compiles cues to be matched together. Each word of a text looks up the cues that can begin with it; a cue then moves a set of
 * places forward through at most `longestCue` words, so that the time is linear in the text whatever the cues are.
 */
export function compileCues<T>(
  cues: readonly { cue: string; meaning: T }[],
  group: (name: string) => readonly string[] | undefined,
): Matcher<T> {
  const symbols = new Symbols();
  const compiled = cues.map(({ cue, meaning }) => ({ meaning, sequences: sequencesOf(parseCue(cue, group), symbols) }));
  const sequences = compiled.flatMap((cue) => cue.sequences.map((sequence) => ({ ...sequence, cue })));
  const lexicon = createLexicon(symbols, cuesOf(compiled));
  const places = new Places();
  // For each symbol where it stands next. Kept between sentences: each takes out again what it put in.
  const next = new Int32Array(symbols.size).fill(nowhere);

  return {
    lexicon,
    find(words) {
      const found: Match<T>[] = [];
      // From the last word to the first, so that a cue is tried only where all that it needs follows near enough.
      for (let i = words.length - 1; i >= 0; i--) {
        const lexeme = words[i]?.lexeme;
        if (lexeme === undefined) continue;
        const { begins } = lexeme;
        let last: unknown;
        for (let b = begins.length - perSequence; b >= 0; b -= perSequence) {
          if ((next[begins[b + 1] ?? 0] ?? nowhere) - i > (begins[b + 2] ?? 0)) continue;
          const sequence = sequences[begins[b] ?? 0];
          if (sequence === undefined || !follows(sequence.needs, next, i)) continue;
          if (!sequence.isWord && !places.match(sequence, words, i)) continue;
          const { cue, isWord } = sequence;
          const match = { meaning: cue.meaning, from: i, to: isWord ? i + 1 : places.to, mask: isWord ? 1 : places.mask };
          // Of the sequences of one cue the shortest match counts, the first one among equals.
          if (cue !== last) found.push(match);
          else if (match.to <= (found.at(-1)?.to ?? 0)) found[found.length - 1] = match;
          last = cue;
        }
        note(next, lexeme.needed, i);
      }
      for (const { lexeme } of words) note(next, lexeme.needed, nowhere);
      return found.reverse();
    },
  };
}

const nowhere = 2 ** 30;

/** Notes where symbols stand next. */
function note(next: Int32Array, symbols: readonly number[], at: number): void {
  for (let i = 0; i < symbols.length; i++) next[symbols[i] ?? 0] = at;
}

/** Whether all needs after the first follow. */
function follows(needs: readonly Need[], next: Int32Array, at: number): boolean {
  for (let i = 1; i < needs.length; i++) {
    const need = needs[i];
    if (need !== undefined && (next[need.symbol] ?? nowhere) - at > need.within) return false;
  }
  return true;
}

/** Numbers that stand for one sequence in `begins` of a lexeme: the sequence, the symbol of its first need and within how many words it must follow. */
const perSequence = 3;

/** Tells of a word by its symbols which sequences may begin with it, cue by cue, and which of the symbols some sequence needs. */
function cuesOf(cues: readonly { sequences: readonly Sequence[] }[]): (symbols: Uint32Array) => Pick<Lexeme, "begins" | "needed"> {
  const beginning = new Map<number, number[]>();
  const starts: { number: number; first: readonly number[]; need: Need | undefined }[][] = [];
  const needs = new Set<number>();
  let count = 0;
  for (const [cue, { sequences }] of cues.entries()) {
    const own = sequences.map(({ items, needs: [need] }) => ({ number: count++, first: firstSymbols(items), need }));
    starts.push(own);
    for (const symbol of new Set(own.flatMap(({ first }) => first))) {
      const others = beginning.get(symbol);
      if (others) others.push(cue);
      else beginning.set(symbol, [cue]);
    }
    for (const sequence of sequences) for (const need of sequence.needs) needs.add(need.symbol);
  }
  const triggers = [...beginning];
  const needed = [...needs];
  return (symbols) => {
    const begun = new Set(triggers.flatMap(([symbol, own]) => (has(symbols, symbol) ? own : [])));
    const own = [...begun].flatMap((cue) => starts[cue] ?? []).filter(({ first }) => first.some((symbol) => has(symbols, symbol)));
    return {
      begins: own.flatMap(({ number, need }) => [number, need?.symbol ?? 0, need?.within ?? nowhere]),
      needed: needed.filter((symbol) => has(symbols, symbol)),
    };
  };
}
