import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "A pause would only help Kyiv, so there will be none": what the rest of the sentence comes to. */
export function noneComes(reading: Reading, { to }: Mark<"provision">): boolean {
  if (!hasWord(reading, nothing)) return false;
  const last = reading.words.length;
  for (let i = to + 1; i < last - 2; i++) {
    if (lowerAt(reading, i) !== "there" || (beforeAt(reading, i) | beforeAt(reading, i - 1)) === 0) continue;
    const be = lowerAt(reading, i + 1) === "will" || lowerAt(reading, i + 1) === "would" ? i + 2 : 0;
    if (be > 0 && lowerAt(reading, be) === "be" && lowerAt(reading, be + 1) === "none")
      return (be + 2 >= last || beforeAt(reading, be + 2) !== 0) && !reading.provisions.some((other) => other.from >= to && other.from < i);
  }
  return false;
}
const nothing = wordClass("none");
