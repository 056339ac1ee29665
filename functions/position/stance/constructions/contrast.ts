import { mark, wall } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { formsOfBe, linkingVerbs } from "../../language/grammar.ts";
import type { Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** Words of what a thing is said not to be. */
const longest = 7;
const again = new Set("it this that they these".split(" "));

/**
 * "is not a whim but a necessity", "is no concession: it is a duty": at a "not" behind "be", where what the thing is said to be instead begins
 * (Quirk et al., 13.40). The first is only what it is held against.
 */
export function contrastBehind(reading: Reading, at: number): number | undefined {
  const lower = lowerAt(reading, at);
  if (lower !== "not" && lower !== "no" && lower !== "neither") return undefined;
  if (!isWord(reading, at - 1, formsOfBe) && !isWord(reading, at - 1, linkingVerbs)) return undefined;
  // "is not only a demand but …" is no contrast.
  if (["only", "just", "merely", "simply", "yet"].includes(lowerAt(reading, at + 1)) && lower === "not") return undefined;
  for (let i = at + 2; i <= Math.min(reading.words.length - 2, at + longest); i++) {
    if ((beforeAt(reading, i) & mark.stop) !== 0) return undefined;
    if (["but", "rather"].includes(lowerAt(reading, i)) && instead.has(lowerAt(reading, i + 1))) return i + 1;
    const isNext = (beforeAt(reading, i) & (mark.comma | wall | mark.colon)) !== 0;
    if (isNext && again.has(lowerAt(reading, i)) && ["is", "are", "was", "were"].includes(lowerAt(reading, i + 1)))
      return lowerAt(reading, i + 2) === "not" ? undefined : i + 2;
  }
  return undefined;
}
/** What begins a noun phrase that is held against another. */
const instead = new Set("a an the our their his its plain pure simply rather merely essential vital necessary indispensable".split(" "));
