import type { Reading } from "../sentence/reading.ts";
import { eachOf } from "./eachOf.ts";
import type { Word } from "./tokens.ts";

/** A class of words, by its number. */
export type WordClass = number;
/** The classes of a word, or of all words of a sentence: a bit for each class, 32 of them in a number. */
export type Classes = readonly number[];

const ofWords = new Map<string, WordClass[]>();
const ofStems = new Map<string, WordClass[]>();
const ofFragments = new Map<string, WordClass[]>();
let classes = 0;

function newClass(kind: Map<string, WordClass[]>, words: Iterable<string>): WordClass {
  const number = classes++;
  for (const word of words) kind.set(word, [...(kind.get(word) ?? []), number]);
  return number;
}

/**
 * A class of words, for which a lexeme has a bit: a word is asked for it without being looked up, and the words of a sentence together tell at
 * once whether a rule has anything to look for in it, which mostly it has not.
 */
export function wordClass(words: string): WordClass {
  return newClass(ofWords, words.split(" "));
}

/** A class of words in all their forms, by what those have in common. */
export function stemClass(stems: Iterable<string>): WordClass {
  return newClass(ofStems, stems);
}

/** The words of several classes. */
export function anyOf(...several: readonly WordClass[]): WordClass {
  const number = classes++;
  for (const kind of [ofWords, ofStems, ofFragments])
    for (const [word, own] of kind) if (own.some((each) => several.includes(each))) kind.set(word, [...own, number]);
  return number;
}

/** A class of words by what is in them. */
export function fragmentClass(fragments: string): WordClass {
  return newClass(ofFragments, fragments.split(" "));
}

/** Equal ones are the same object: most words are of no class, and the others of few combinations. */
const known = new Map<string, Classes>();

/** The classes that a word is of. */
export function classesOf(lower: string, stemmed: string): Classes {
  const numbers = [...(ofWords.get(lower) ?? []), ...(ofStems.get(stemmed) ?? [])];
  for (const [fragment, own] of ofFragments) if (lower.includes(fragment)) numbers.push(...own);
  const key = numbers.join();
  const bits = known.get(key) ?? bitsOf(numbers);
  known.set(key, bits);
  return bits;
}

function bitsOf(numbers: readonly WordClass[]): Classes {
  const bits = ofNone();
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << number);
  return bits;
}

const ofNone = (): number[] => eachOf((classes + 31) >> 5, 0);

/** The classes of all words together. */
export function classesOfAll(words: readonly Word[]): Classes {
  const all = ofNone();
  let last: Classes | undefined;
  for (const { lexeme } of words) {
    if (lexeme.classes === last) continue;
    last = lexeme.classes;
    for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) | (last[i] ?? 0);
  }
  return all;
}

// A shift counts by the last five bits of its number alone, which are the place of the class in its number.

/** A word of the class is in the sentence. */
export function hasWord(reading: Reading, of: WordClass): boolean {
  return (((reading.classes[of >> 5] ?? 0) >>> of) & 1) !== 0;
}

/** Where the first word of the class stands; -1 where there is none. */
export function firstWord(reading: Reading, of: WordClass): number {
  return hasWord(reading, of) ? reading.words.findIndex((w) => isOf(w, of)) : -1;
}

/** The word is of the class. */
export function isWord(reading: Reading, at: number, of: WordClass): boolean {
  return at >= 0 && isOf(reading.words[at], of);
}

/** The same of a word by itself; nothing is of no class. */
export function isOf(word: Word | undefined, of: WordClass): boolean {
  return word !== undefined && (((word.lexeme.classes[of >> 5] ?? 0) >>> of) & 1) !== 0;
}
