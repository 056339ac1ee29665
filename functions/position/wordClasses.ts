import type { Reading } from "./reading.ts";

const bitsOfWords = new Map<string, number>();
const most = 31;
let classes = 0;

/**
 * A class of words that a rule cannot do without, as the bit that their lexemes have for it: the words of a sentence together tell at once
 * whether there is anything to look for in it, which mostly there is not.
 */
export function wordClass(words: string): number {
  if (classes === most) throw new RangeError(`A lexeme has no bit for more than ${most} classes of words.`);
  const bit = 1 << classes++;
  for (const word of words.split(" ")) bitsOfWords.set(word, (bitsOfWords.get(word) ?? 0) | bit);
  return bit;
}

/** The classes that a word in small letters is of. */
export function classesOf(lower: string): number {
  return bitsOfWords.get(lower) ?? 0;
}

/** A word of one of the classes is in the sentence. */
export function hasWord(reading: Reading, any: number): boolean {
  return (reading.classes & any) !== 0;
}

/** The word is of one of the classes. */
export function isWord(reading: Reading, at: number, any: number): boolean {
  return at >= 0 && ((reading.words[at]?.lexeme.classes ?? 0) & any) !== 0;
}
