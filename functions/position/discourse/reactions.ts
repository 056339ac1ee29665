import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";

/** Judge what somebody has done. Origin: the verbs of judgment of Levin (1993), 33. */
const judging = wordClass(
  "welcomed welcomes welcome praised praises hailed hails applauded applauds regretted regrets called calls branded termed labelled",
);
const faults = new Set("mistake error blunder wrong irresponsible regrettable disappointing shortsighted step".split(" "));
/** "called it a serious and costly mistake" */
const longestVerdict = 5;

/** "Kyiv refused a truce. Moscow welcomed it", "London called this unacceptable": that it was refused, or the thing; nobody can tell which. */
export function isReactionToRefusal(reading: Reading, topics: readonly Topic[]): boolean {
  if (!hasWord(reading, judging) || !topics.every((t) => t.against && t.age === 0 && t.wording.meaning.polarity === "for")) return false;
  for (let i = 0; i < reading.words.length - 1; i++) {
    if (!isWord(reading, i, judging)) continue;
    const object = lowerAt(reading, i + 1);
    if (object !== "it" && object !== "this" && object !== "that") continue;
    const isNaming = /^(?:call|brand|term|label)/.test(lowerAt(reading, i));
    if (!isNaming) return object === "it";
    if (object !== "it") return true;
    for (let at = i + 2; at <= i + 1 + longestVerdict; at++) if (faults.has(lowerAt(reading, at))) return true;
  }
  return false;
}
