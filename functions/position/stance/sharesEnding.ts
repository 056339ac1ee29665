import { isWord, stemClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** Verbs and nouns of ending that a wording may begin with. Origin: Levin (1993), 55.1, aspectual verbs. */
const ending = stemClass("halt stop end suspend cease cut freeze pause discontinue block".split(" ").map(stem));
const small = new Set("the a an of to its all any their".split(" "));
const longestLink = 3;

/** "halt arms deliveries and the supply of intelligence": the second object ends by the verb that the first wording has in it. */
export function sharesEnding(reading: Reading, earlier: Mark<"provision">, p: Mark<"provision">): boolean {
  if (earlier.meaning.polarity !== "against" || p.meaning.polarity !== "for" || !isWord(reading, earlier.from, ending)) return false;
  if (!isCoordinator(reading, earlier.to) || p.from - earlier.to > longestLink) return false;
  if (isApart(reading, earlier.to, p.from)) return false;
  for (let i = earlier.to + 1; i < p.from; i++) if (!small.has(lowerAt(reading, i))) return false;
  return !isWord(reading, p.from, ending);
}
