import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** Words that name one of what has been spoken of in sum. Origin: Quirk et al. (1985), 17.73, apposition of particularisation. */
const naming = wordClass("including among starting beginning headed led topped");
const them = new Set("them those these which whom".split(" "));

/**
 * "rejects several points, including …", "agreed to 22 conditions, among them …", "has three demands, starting with …": a case of what stands before it is
 * governed by what governs that, and the word that names it governs nothing.
 */
export function namesExample(reading: Reading, { from }: Mark<"attitude">): boolean {
  if (!isWord(reading, from, naming) || from < 2) return false;
  const lower = lowerAt(reading, from);
  const next = lowerAt(reading, from + 1);
  if (lower === "including") return !before.has(lowerAt(reading, from - 1));
  if (beforeAt(reading, from) === 0) return false;
  return lower === "among" ? them.has(next) : ["with", "by", "from"].includes(next);
}
/** "is including", "wants to end by including": a verb of its own. */
const before = new Set("is are was were be been by of for in from to without not after before and or".split(" "));
