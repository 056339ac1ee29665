import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "do not look at a truce in the same way", "do not see eye to eye on a truce": that two differ, and not how. */
export function isSeenApart(reading: Reading, p: Mark<"provision">): boolean {
  // "disagree over a truce: …", "are split on it"
  if (
    hasWord(reading, differing) &&
    [1, 2, 3].some((gap) => isWord(reading, p.from - gap, differing) && lowerAt(reading, p.from - gap + 1) !== "with")
  )
    return true;
  if (hasWord(reading, differing) && differsWith(reading, p)) return true;
  if (!hasWord(reading, alike)) return false;
  for (let i = p.to; i <= p.to + longestManner; i++)
    if (lowerAt(reading, i) === "same" && ["way", "light", "eyes"].includes(lowerAt(reading, i + 1)))
      return reading.words.slice(0, p.from).some((w) => ["look", "see", "view", "regard"].includes(w.lexeme.lower));
  return false;
}
/** "Kyiv disagrees with Paris over a truce": with whom, and not with what. */
function differsWith(reading: Reading, { from }: Mark<"provision">): boolean {
  const link = [1, 2, 3].map((gap) => from - gap).find((at) => ["over", "on", "about"].includes(lowerAt(reading, at)));
  if (link === undefined) return false;
  for (let i = link - 2; i > Math.max(0, link - longestParty); i--)
    if (lowerAt(reading, i) === "with") return isWord(reading, i - 1, differing) && beforeAt(reading, link) === 0;
  return false;
}
/** "with the Trump administration over" */
const longestParty = 7;
const differing = wordClass(
  "disagrees differs clashes quarrels disagree disagreed disagreeing differ differed clash clashed quarrel quarrelled split divided",
);
const alike = wordClass("same");
/** "to Russia in the same". */
const longestManner = 6;
