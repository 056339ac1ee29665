import { mark } from "../cues/tokens.ts";
import { hasWord } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { clefts } from "./constructions/cleft.ts";

/** "The weapons, the bases and the training: all of that must stop": where the verb begins of what takes up a list, behind one of its items. */
export function takenTogether(reading: Reading, from: number): number | undefined {
  if (!hasWord(reading, clefts)) return undefined;
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & (mark.semicolon | mark.stop)) !== 0) return undefined;
    if (lowerAt(reading, i) !== "all" || (beforeAt(reading, i) & (mark.comma | mark.colon | mark.dash)) === 0) continue;
    const stand = lowerAt(reading, i + 1) === "of" ? i + 2 : i + 1;
    return these.has(lowerAt(reading, stand)) ? stand + 1 : undefined;
  }
  return undefined;
}
const these = new Set("this that these those it them".split(" "));
/** Words of the items that follow. */
const longestRest = 24;
