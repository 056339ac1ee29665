import type { Reading } from "../sentence/reading.ts";

const bitsOfWords = new Map<string, number>();
const bitsOfStems = new Map<string, number>();
const bitsOfFragments = new Map<string, number>();
const most = 31;
let classes = 0;

function nextBit(): number {
  if (classes === most) throw new RangeError(`A lexeme has no bit for more than ${most} classes of words.`);
  return 1 << classes++;
}

function add(bits: Map<string, number>, word: string, bit: number): void {
  bits.set(word, (bits.get(word) ?? 0) | bit);
}

/**
 * A class of words that a rule cannot do without, as the bit that their lexemes have for it: the words of a sentence together tell at once
 * whether there is anything to look for in it, which mostly there is not.
 */
export function wordClass(words: string): number {
  const bit = nextBit();
  for (const word of words.split(" ")) add(bitsOfWords, word, bit);
  return bit;
}

/** A class of words in all their forms, by what those have in common. */
export function stemClass(stems: Iterable<string>): number {
  const bit = nextBit();
  for (const stem of stems) add(bitsOfStems, stem, bit);
  return bit;
}

/** A class of words by what is in them. */
export function fragmentClass(fragments: string): number {
  const bit = nextBit();
  for (const fragment of fragments.split(" ")) add(bitsOfFragments, fragment, bit);
  return bit;
}

/** The classes that a word is of. */
export function classesOf(lower: string, stemmed: string): number {
  let bits = (bitsOfWords.get(lower) ?? 0) | (bitsOfStems.get(stemmed) ?? 0);
  for (const [fragment, bit] of bitsOfFragments) if (lower.includes(fragment)) bits |= bit;
  return bits;
}

/** A word of one of the classes is in the sentence. */
export function hasWord(reading: Reading, any: number): boolean {
  return (reading.classes & any) !== 0;
}

/** The word is of one of the classes. */
export function isWord(reading: Reading, at: number, any: number): boolean {
  return at >= 0 && ((reading.words[at]?.lexeme.classes ?? 0) & any) !== 0;
}
