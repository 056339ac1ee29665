import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

const preferring = wordClass("prefer prefers preferred preferring preferable rather sooner");
/** Words that may stand between the wording and what sets it behind something else. */
const nearest = 7;
const farthest = 9;

/** "would rather fight on than accept a truce", "prefers war to a truce": of two things the one that somebody does not want. */
export function isLessWanted(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, preferring)) return false;
  for (let i = p.from - 1; i >= Math.max(1, p.from - nearest); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon)) !== 0) return false;
    const lower = lowerAt(reading, i);
    if (lower === "than") return lowerAt(reading, i - 1) !== "rather" && isPreferredBefore(reading, i - 1, "than");
    if (lower === "to" && p.from - i <= 2 && isPreferredBefore(reading, i - 2, "to")) return true;
  }
  return false;
}

function isPreferredBefore(reading: Reading, from: number, link: "than" | "to"): boolean {
  for (let i = from; i >= Math.max(0, from - farthest); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.colon)) !== 0) return false;
    // "sooner … than" and "preferable … than" are negations by themselves.
    if (isWord(reading, i, preferring))
      return link === "to"
        ? reading.words[i]?.lexeme.stem === prefer
        : lowerAt(reading, i) === "rather" && wishing.has(lowerAt(reading, i - 1));
  }
  return false;
}
const prefer = stem("prefer");
const wishing = new Set("would will d had".split(" "));
