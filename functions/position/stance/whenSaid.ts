import { isWord, wordClass } from "../cues/wordClasses.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";

const times = wordClass("after before following during amid");
const articles = wordClass("a an the");
/** Words from the verb to when it was: "told reporters late on Friday after"; and from there to the wording: "after the latest round of". */
const longestAddressee = 5;
const longestLead = 4;

/** "…, officials said after talks in Istanbul", "Umerov told reporters ahead of a meeting with the Russians": when something was said, and no part of it. */
export function isWhenSaid(reading: Reading, { from }: Mark<"provision">): boolean {
  for (let i = from - 1; i >= Math.max(1, from - 1 - longestLead); i--) {
    const isTime = isWord(reading, i, times) || (lowerAt(reading, i) === "of" && lowerAt(reading, i - 1) === "ahead");
    if (!isTime) continue;
    for (let say = i - 1; say >= Math.max(0, i - longestAddressee); say--)
      // "demands a written pledge before …": no verb.
      if (endsAt(reading, say, kinds.say) && !isWord(reading, say - 1, articles))
        return !endsAt(reading, say, kinds.attitude) && isOneClause(reading, say + 1, from);
    return false;
  }
  return false;
}

/** "said after the talks that troops must leave": what is said stands behind "that". */
function isOneClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === "that") return false;
  return !isApart(reading, from, to);
}
