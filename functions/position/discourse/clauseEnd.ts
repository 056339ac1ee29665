import { isWord, wordClass } from "../cues/wordClasses.ts";
import { timeUnits } from "../language/grammar.ts";
import type { Reading } from "../sentence/reading.ts";
import { isBoundary, lowerAt } from "../sentence/syntax.ts";

/** What may follow an object that ends its clause. */
const goesOn = wordClass(
  "as because but and in at on when for since immediately too with until unless if only while since during either again provided providing under out outright flatly angrily within yesterday today",
);

/** An object that stands before a word is the last of its clause. */
export function endsClause(reading: Reading, at: number): boolean {
  if (isBoundary(reading, at) || isWord(reading, at, goesOn)) return true;
  // "has refused so far"
  if (lowerAt(reading, at + 1) === "far" && ["so", "thus"].includes(lowerAt(reading, at))) return true;
  // "agreed to it three weeks ago"
  return [1, 2].some((gap) => isWord(reading, at + gap, timeUnits) && ["ago", "earlier"].includes(lowerAt(reading, at + gap + 1)));
}

/** "said yes to it that same night", "want that deal signed": when it was done, or that it is to be. */
export function isWhenOrDone(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (completed.has(lower)) return endsClause(reading, at + 1);
  if (lower === "that" || lower === "the") return times.has(lowerAt(reading, at + 1));
  return times.has(lower);
}
/** What an agreement is when it is reached. */
export const completed = new Set("signed done closed finished concluded ratified sealed finalised finalized".split(" "));
const times = new Set(
  "same very next following last day night evening morning week yesterday today tonight overnight instantly early late monday tuesday wednesday thursday friday saturday sunday straight right almost weeks days months there here".split(
    " ",
  ),
);
