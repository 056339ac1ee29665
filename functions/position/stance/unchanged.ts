import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";

/**
 * "has not changed its position on a truce", "did not repeat his call for a truce": only that the stance is the old one, or was not voiced this
 * time. "has not changed its position on a truce: it is unacceptable" says which.
 */
export function isLeftAsItWas(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, negations) && !hasWord(reading, without)) return false;
  if (saysWhich(reading, p.to)) return false;
  for (let i = p.from - 1; i >= Math.max(2, p.from - farthest); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (isWord(reading, i, stands)) return isDeniedDeed(reading, i, changing);
    if (isWord(reading, i, wishes)) return isDeniedDeed(reading, i, repeating);
  }
  return false;
}

/** ": it is unacceptable" behind the wording, or behind a few words that belong to it. */
const saysWhich = (reading: Reading, to: number): boolean =>
  (reading.punctuation & mark.colon) !== 0 && reading.words.slice(to, to + farthest).some(({ before }) => (before & mark.colon) !== 0);

/** "not changed its [position]": the deed right before the noun and its owner, with the negation before it. */
function isDeniedDeed(reading: Reading, noun: number, deeds: ReturnType<typeof wordClass>): boolean {
  for (let i = noun - 1; i >= Math.max(1, noun - longestOwner); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (isWord(reading, i, deeds)) return [1, 2].some((gap) => isWord(reading, i - gap, negations) || isWord(reading, i - gap, without));
  }
  return false;
}
const without = wordClass("without");
const negations = wordClass("not never");
/** Nouns for how one stands to something, and for what one asks. Origin: own reading. */
const stands = wordClass("position stance view views line policy attitude approach thinking mind");
const wishes = wordClass("demand demands call calls appeal proposal request insistence threat offer");
const changing = wordClass("change changed changing alter altered revise revised shift shifted modify modified");
const repeating = wordClass("repeat repeated repeating reiterate reiterated renew renewed mention mentioned restate restated");
/** Words from the noun to the wording, "demand of last week for a", and from the deed to the noun, "his earlier". */
const farthest = 7;
const longestOwner = 4;
