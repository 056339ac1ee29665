import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "The sooner there is a ceasefire, the better": what is to come soon is called for (Quirk et al., 15.51). */
export function isBetterSooner(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, better) || !hasWord(reading, sooner)) return false;
  const opens = lastBefore(reading, p.from);
  if (opens < 0) return false;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestClause); i++) {
    if ((beforeAt(reading, i) & (wall | mark.quote)) !== 0) return false;
    if (isWord(reading, i, better)) return lowerAt(reading, i - 1) === "the";
  }
  return false;
}

/** Where "the sooner" stands before a word, with no other clause between. */
function lastBefore(reading: Reading, at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - longestClause); i--) {
    if (beforeAt(reading, i + 1) !== 0) return -1;
    if (isWord(reading, i, sooner)) return lowerAt(reading, i - 1) === "the" ? i : -1;
  }
  return -1;
}
const sooner = wordClass("sooner earlier faster quicker");
const better = wordClass("better safer");
const longestClause = 9;
