import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "./reading.ts";
import { lowerAt } from "./syntax.ts";

/** "sought Moscow's support for a truce", "failed to win its consent": what somebody would have of another, who has not given it. */
export function isSought(reading: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  // "agreed at Trump's urging to a truce": whose urging it was is told beside.
  if (lowerAt(reading, from - 1) === "at" && isWord(reading, to, urging) && lowerAt(reading, to + 1) === "to" && from > 2) return true;
  if (![to, to + 1].some((at) => isWord(reading, at, favours))) return false;
  const the = lowerAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  const verb = lowerAt(reading, the) === "for" ? the - 1 : the;
  if (isWord(reading, verb, seeking)) return true;
  return isWord(reading, verb, winning) && lowerAt(reading, verb - 1) === "to";
}
const urging = wordClass("urging request insistence behest bidding prompting");
const favours = wordClass("support backing approval consent assent blessing agreement endorsement");
const seeking = wordClass(
  "sought seeks seek seeking want wants wanted need needs needed ask asks asked asking hope hopes hoped hoping lobby lobbied lobbying appealed pleaded courting awaits awaiting",
);
const winning = wordClass("win gain get secure obtain enlist");
