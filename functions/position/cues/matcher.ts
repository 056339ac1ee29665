import { parseCue } from "./cue.ts";
import { CueItems } from "./cueItems.ts";
import { Places } from "./cuePlaces.ts";
import { CueProgram } from "./cueProgram.ts";
import { sequencesOf } from "./cueSequences.ts";
import { cuesByWord } from "./cuesByWord.ts";
import { Following } from "./following.ts";
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
  const program = new CueProgram();
  const compiled = cues.map(({ cue }) => sequencesOf(items.itemsOf(parseCue(cue, group))));
  const byWord = cuesByWord(compiled, symbols, program);
  const following = new Following(byWord.needed);
  const lexicon = createLexicon(symbols, (forms) => {
    const { beginnings, symbols: needed } = byWord.of(forms);
    return following.add(beginnings, needed);
  });
  const row = program.finished();
  const meanings = cues.map(({ meaning }) => meaning);
  const places = new Places(row, lexicon.sets);

  return {
    lexicon,
    find(words) {
      const found: Match<T>[] = [];
      following.beginSentence();
      // From the last word to the first, so that a cue is tried only where all that it needs follows.
      for (let i = words.length - 1; i >= 0; i--) {
        const lexeme = words[i]?.lexeme;
        if (lexeme === undefined) continue;
        let last = -1;
        following.findFor(lexeme.cues);
        for (let n = following.count - 1; n >= 0; n--) {
          const sequence = following.sequences[n] ?? 0;
          if (!places.match(sequence, words, i)) continue;
          const cue = row[sequence] ?? 0;
          const meaning = meanings[cue];
          if (meaning === undefined) continue;
          const match = { meaning, from: i, to: places.to, mask: places.mask };
          // Of the sequences of one cue the shortest match counts, the first one among equals.
          if (cue !== last) found.push(match);
          else if (match.to <= (found.at(-1)?.to ?? 0)) found[found.length - 1] = match;
          last = cue;
        }
        following.note(lexeme.cues);
      }
      return found.reverse();
    },
  };
}
