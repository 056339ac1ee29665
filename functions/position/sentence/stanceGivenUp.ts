import type { Match } from "../cues/matcher.ts";
import type { Word } from "../cues/tokens.ts";
import { isOf, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";

/**
 * "Moscow has dropped its opposition to membership": what is given up is the opposition. A wording that begins with such a verb ("drop … membership")
 * does not stand there, however well its words fit over the noun between. What was demanded ("its insistence that …", "its demand for …") is told behind it.
 */
export function isStanceGivenUp(words: readonly Word[], { from, to, mask }: Match<unknown>): boolean {
  if (!isOf(words[from], renouncing)) return false;
  const end = Math.min(to, from + longestObject);
  for (let i = from + 1; i < end; i++) {
    if (((mask >>> (i - from)) & 1) === 1 && !isOf(words[i], particles)) return false;
    const noun = words[i]?.lexeme.lower ?? "";
    if (refusals.has(noun)) return true;
    if (demands.has(noun)) return ["that", "for"].includes(words[i + 1]?.lexeme.lower ?? "");
  }
  return false;
}

/** "back away from its long-held opposition". */
const longestObject = 7;
/** Origin: the verbs of yielding in CAMEO (08) and of stopping in Levin's (1993) class 55, with own reading. */
const renouncing = stemClass(
  "give drop abandon soften ease lift withdraw waive relax renounce relinquish shed end overcome set shelve lay cast put back step walk move retreat stop quit cease"
    .split(" ")
    .map(stem),
);
const particles = wordClass("up aside down away back from on off of out");
const refusals = new Set(
  "opposition objection objections resistance refusal rejection veto reservations hostility reluctance unwillingness aversion".split(" "),
);
const demands = new Set("insistence demand condition precondition requirement".split(" "));
