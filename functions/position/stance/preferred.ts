import { mark, wall } from "../cues/tokens.ts";
import { anyOf, hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

const preferring = wordClass("prefer prefers preferred preferring preferable rather sooner");
/** "favours a truce over a ceasefire", "a preference for the one over the other". Origin: Levin (1993), 29.5 and 31.2. */
const choosing = wordClass(
  "favour favours favoured favouring favor favors favored favoring choose chooses chose chosen prefer prefers preferred preferring preference pick picks picked prioritise prioritises prioritised prioritize prioritizes prioritized",
);
const comparing = anyOf(preferring, choosing);
/** Words that may stand between the wording and what sets it behind something else. */
const nearest = 7;
const farthest = 9;

/**
 * "would rather fight on than accept a truce", "prefers war to a truce", "favours a truce over it": of two things the one that somebody does
 * not want. Returns the word of preferring; what stands between is about the other thing.
 */
export function lessWantedBy(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, comparing)) return undefined;
  for (let i = p.from - 1; i >= Math.max(1, p.from - nearest); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    if (lower === "than") return lowerAt(reading, i - 1) === "rather" ? undefined : preferredBefore(reading, i - 1, "than");
    const preferred = lower === "to" && p.from - i <= 2 ? preferredBefore(reading, i - 2, "to") : undefined;
    if (preferred !== undefined) return preferred;
  }
  return undefined;
}
/** "favours talks over a truce", "prefers talks to a truce": the thing that is wanted more. */
export function chosenOver(reading: Reading, p: Mark<"provision">): Mark<"provision"> | undefined {
  if (!hasWord(reading, comparing)) return undefined;
  for (let i = p.from - 1; i >= Math.max(1, p.from - longestThing); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    if (lower === "over" || lower === "to") return chosenBefore(reading, i, lower);
  }
  return undefined;
}
/** "over [an unconditional and full] ceasefire" */
const longestThing = 5;

/** "prefers a truce to …", "favours a truce over …": something else is named that is wanted more. */
function chosenBefore(reading: Reading, link: number, word: "over" | "to"): Mark<"provision"> | undefined {
  const other = reading.provisions.find(({ from, to }) => to <= link && link - to <= 2 && from < link);
  if (other === undefined) return undefined;
  for (let i = other.from - 1; i >= Math.max(0, other.from - farthest); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    if (isWord(reading, i, choosing)) return word === "over" || reading.words[i]?.lexeme.stem === prefer ? other : undefined;
  }
  return undefined;
}

function preferredBefore(reading: Reading, from: number, link: "than" | "to"): number | undefined {
  for (let i = from; i >= Math.max(0, from - farthest); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.colon)) !== 0) return undefined;
    if (!isWord(reading, i, preferring)) continue;
    // "sooner … than" and "preferable … than" are negations by themselves.
    const isMeant =
      link === "to" ? reading.words[i]?.lexeme.stem === prefer : lowerAt(reading, i) === "rather" && wishing.has(lowerAt(reading, i - 1));
    return isMeant ? i : undefined;
  }
  return undefined;
}
const prefer = stem("prefer");
const wishing = new Set("would will d had".split(" "));

const last = wordClass("last");

/** "The last thing Kyiv wants is a truce", "A truce is the last thing it would accept": what is not wanted at all. */
export function isLastWanted(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, last)) return false;
  for (let i = Math.max(0, p.from - farthestLast); i < Math.min(reading.words.length - 2, p.to + nearestLast); i++) {
    if (!isWord(reading, i, last) || !lowerAt(reading, i + 1).startsWith("thing") || lowerAt(reading, i - 1) !== "the") continue;
    const isBefore = i < p.from;
    for (let at = isBefore ? i : p.to + 1; at <= (isBefore ? p.from : i); at++)
      if ((beforeAt(reading, at) & (wall | mark.colon)) !== 0) return false;
    for (let at = i + 2; at <= i + longestWish && at < reading.words.length; at++) if (wanting.has(lowerAt(reading, at))) return true;
    return false;
  }
  return false;
}
const farthestLast = 16;
const nearestLast = 6;
/** "the last thing [the government in Kyiv would ever] accept" */
const longestWish = 7;
/** What nobody asks for in the order of time: "the last thing they discussed". */
const wanting = new Set("want wants wanted need needs needed accept tolerate like welcome".split(" "));
