import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { emptyMention, type Topic } from "./anaphora.ts";

/** "For Washington it is off the table. For Kyiv it is not.": what was said of it right before does not hold for another. */
export function notForThem(reading: Reading, [topic, ...others]: readonly Topic[]): Mark<"provision"> | undefined {
  if (topic === undefined || others.length > 0 || topic.age > 0 || !topic.isPut || lowerAt(reading, 0) !== "for") return undefined;
  for (let i = 2; i <= longestWhom; i++) {
    if (beforeAt(reading, i) !== 0 && lowerAt(reading, i) !== "it") return undefined;
    if (lowerAt(reading, i) !== "it") continue;
    const isDenied = ["is", "was"].includes(lowerAt(reading, i + 1)) && lowerAt(reading, i + 2) === "not";
    return isDenied && isBoundary(reading, i + 3) ? emptyMention(topic.provision, topic.against, i + 3) : undefined;
  }
  return undefined;
}
const longestWhom = 5;
