import { nameKey } from "../position/cues/words.ts";
import { fewerIn, missingFrom, type Word } from "./words.ts";

/** Shorter words are too near one another: "form" is no slip for "from". */
const shortestSwapped = 5;
const shortestDoubled = 6;
const shortestDropped = 7;
const shortestVowel = 8;
/** Letters that must follow a vowel for a vowel: what differs later is an ending. */
const lettersAfter = 2;

/**
 * The words of `after` with each slip of the pen, or other romanisation of a name, given the key of the word that it stands for in `before`;
 * a word that stands on both sides is none, nor is what it stands for a word that `after` has as often.
 */
export function withoutSlips(before: readonly Word[], after: readonly Word[]): readonly Word[] {
  const gone = fewerIn(after, before);
  const come = gone.length === 0 ? [] : missingFrom(before, after);
  const meant = new Map(
    come.flatMap((word) => {
      const slipOf = gone.find((w) => isSlip(w, word) || isRomanised(w, word));
      return slipOf === undefined ? [] : [[word, { key: slipOf.key, raw: word.raw }] as const];
    }),
  );
  return meant.size === 0 ? after : after.map((word) => meant.get(word) ?? word);
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);
const isCapital = ({ raw }: Word): boolean => /^\p{Lu}/u.test(raw);

/** "civillians", "recieve", "goverment", "definately": one letter doubled, swapped, dropped, or a vowel for a vowel, within a long word. */
function isSlip(before: Word, after: Word): boolean {
  const isName = isCapital(before) || isCapital(after);
  if (isSlipOf(before.key, after.key, isName)) return true;
  return (before.key !== before.raw || after.key !== after.raw) && isSlipOf(before.raw.toLowerCase(), after.raw.toLowerCase(), isName);
}

function isSlipOf(a: string, b: string, isName: boolean): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length < shortestSwapped || long.length - short.length > 1 || long[0] !== short[0] || !isWord(a) || !isWord(b)) return false;
  let at = 0;
  while (long[at] === short[at] && at < short.length) at++;
  if (long.length > short.length) {
    if (long.slice(at + 1) !== short.slice(at)) return false;
    if (at + 1 === long.length) return false;
    return long[at] === long[at - 1] ? long.length >= shortestDoubled : !isName && long.length >= shortestDropped;
  }
  if (long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)) return at + 2 < long.length;
  const isVowel = (letter: string | undefined) => letter !== undefined && "aeiou".includes(letter);
  if (long.slice(at + 1) !== short.slice(at + 1) || long.length - at - 1 < lettersAfter) return false;
  return !isName && long.length >= shortestVowel && isVowel(long[at]) && isVowel(short[at]);
}

/** A name by how it sounds, equal for "Vladimir Medinsky" and "Vladimir Medinskiy". */
export const romanised = (name: string): string =>
  name
    .split(/[\s_-]+/)
    .map(nameKey)
    .join(" ");

/** "Andriy" and "Andrii", "Medinsky" and "Medinskiy". */
const isRomanised = (a: Word, b: Word): boolean =>
  isCapital(a) &&
  isCapital(b) &&
  isWord(a.key) &&
  isWord(b.key) &&
  Math.min(a.key.length, b.key.length) > 3 &&
  nameKey(a.raw) === nameKey(b.raw);
