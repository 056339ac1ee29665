import type { Lexeme } from "../cues/lexicon.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "./reading.ts";
import { beforeAt } from "./syntax.ts";

/** A place or two, a day, an agency. */
const longest = 9;
const inBrackets = mark.open | mark.close;

/**
 * How many words of a sentence say where it was written, and when: "PARIS, April 24 (Reuters) - ", "Kyiv — ", "MOSCOW, 24 April." Whoever governs
 * there has nothing to do with what follows. 0 where it begins otherwise. The forms are those of the agencies' style books.
 */
export function datelineOf(reading: Reading): number {
  const { words } = reading;
  const first = words[0]?.lexeme;
  if (first?.capital !== true || isOf(words[0], alliances)) return 0;
  let tells = false;
  let dated = false;
  for (let i = 1; i <= Math.min(longest, words.length); i++) {
    const before = i === words.length ? mark.stop : beforeAt(reading, i);
    // It ends at a dash, behind which a sentence begins, or is a sentence by itself.
    if (i === words.length) return dated && isLoud(first) ? i : 0;
    if ((before & mark.dash) !== 0) return words[i]?.lexeme.capital === true && (tells || isLoud(first) || i <= 2) ? i : 0;
    const word = words[i]?.lexeme;
    if (word === undefined || (before & mark.quote) !== 0) return 0;
    if (isWord(reading, i, days)) dated = true;
    if (dated || (before & inBrackets) !== 0 || /^\d{1,4}$/.test(word.text)) tells = true;
    else if (!isLoud(word) && !(word.capital && i < longestPlace)) return 0;
  }
  return 0;
}

/** "Tel Aviv", "The Hague". */
const longestPlace = 2;
const isLoud = ({ text, lower }: Lexeme): boolean => text !== lower && text.length > 1 && text === text.toUpperCase();
const alliances = wordClass("nato un eu e3 g7 osce us u.s. uk u.k. uae");
/** "21.05 BST", "Mon 18 Aug 2025, 14:10", "3h ago": says when what stands below was written, and heads nothing. */
export const isTimestamp = ({ words }: Reading): boolean =>
  words.length <= longest &&
  words.every((w) => isOf(w, days) || isOf(w, clock) || /^\d/.test(w.lexeme.lower)) &&
  words.some(({ lexeme: { lower } }) => /^\d/.test(lower));
const clock = wordClass(
  "mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m a.m. p.m. a p m h bst gmt cet cest eet eest edt est et utc msk local time ago hour hours hrs min mins minute minutes updated at on",
);
const days = wordClass(
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);
