import { parseCue } from "./cue.ts";
import { CueItems } from "./cueItems.ts";
import { Places } from "./cuePlaces.ts";
import { sequencesOf } from "./cueSequences.ts";
import { cuesByWord, follow, furtherNeeds, nowhere, perSequence } from "./cuesByWord.ts";
import { createLexicon, type Lexicon, Symbols } from "./lexicon.ts";
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
  const items = new CueItems(symbols);
  const compiled = cues.map(({ cue, meaning }) => ({ meaning, sequences: sequencesOf(items.itemsOf(parseCue(cue, group))) }));
  const sequences = compiled.flatMap((cue) => cue.sequences.map((sequence) => ({ ...sequence, cue })));
  const lexicon = createLexicon(symbols, cuesByWord(compiled));
  const further = furtherNeeds(sequences);
  const places = new Places();
  // For each symbol where it stands next, on a scale on which each sentence lies far before the one that was read before it, so that nothing
  // that was noted for that one is near enough to count.
  const next = new Int32Array(symbols.size).fill(nowhere);
  let origin = 0;

  return {
    lexicon,
    find(words) {
      const found: Match<T>[] = [];
      if (origin - words.length - beyondReach < -nowhere) {
        origin = 0;
        next.fill(nowhere);
      }
      origin -= words.length + beyondReach;
      // From the last word to the first, so that a cue is tried only where all that it needs follows near enough.
      for (let i = words.length - 1; i >= 0; i--) {
        const lexeme = words[i]?.lexeme;
        if (lexeme === undefined) continue;
        const { begins } = lexeme;
        const at = origin + i;
        let last: unknown;
        for (let b = begins.length - perSequence; b >= 0; b -= perSequence) {
          if ((next[begins[b + 1] ?? 0] ?? nowhere) - at > (begins[b + 2] ?? 0)) continue;
          const number = begins[b] ?? 0;
          if (!follow(further, number, next, at)) continue;
          const sequence = sequences[number];
          if (sequence === undefined || (!sequence.isWord && !places.match(sequence, words, i))) continue;
          const { cue, isWord } = sequence;
          const match = { meaning: cue.meaning, from: i, to: isWord ? i + 1 : places.to, mask: isWord ? 1 : places.mask };
          // Of the sequences of one cue the shortest match counts, the first one among equals.
          if (cue !== last) found.push(match);
          else if (match.to <= (found.at(-1)?.to ?? 0)) found[found.length - 1] = match;
          last = cue;
        }
        const { needed } = lexeme;
        for (let n = 0; n < needed.length; n++) next[needed[n] ?? 0] = at;
      }
      return found.reverse();
    },
  };
}

/** Further than any cue reaches. */
const beyondReach = 1_024;
