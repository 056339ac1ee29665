import { hasWord, type WordClass } from "../cues/wordClasses.ts";
import type { Reading } from "./reading.ts";

/** What a sentence must have for a rule to have anything to say of it: a mark of one of some kinds, one of some punctuation marks, a word of a class. */
export interface Needs {
  /** Bits of `kinds`; 0 where none is needed. */
  readonly kinds: number;
  /** Bits of `mark`; 0 where none is needed. */
  readonly punctuation: number;
  readonly words: WordClass | undefined;
}

export const needing = ({ kinds = 0, punctuation = 0, words }: Partial<Needs>): Needs => ({ kinds, punctuation, words });

/** Most rules have nothing to say of most sentences: to ask for them all in one place takes a fraction of going to each. */
export const meets = (reading: Reading, { kinds, punctuation, words }: Needs): boolean =>
  (kinds === 0 || (reading.kinds & kinds) !== 0) &&
  (punctuation === 0 || (reading.punctuation & punctuation) !== 0) &&
  (words === undefined || hasWord(reading, words));
