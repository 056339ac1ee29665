import { isWord } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isBoundary, lowerAt } from "../sentence/syntax.ts";

/** Participles of curbing. Origin: own reading. */
const curbed = new Set(
  "restricted limited capped curbed prohibited forbidden banned barred hindered constrained excluded reduced blocked impeded".split(" "),
);
/** Words from the participle to the "nor", and from the "nor" to the wording. */
const farthest = 3;

/** "Its army shall not be restricted, nor the presence of allies": what is left out behind "nor" is that they be restricted. */
export function sharesCurb(reading: Reading, { from, to }: Mark<"provision">): boolean {
  const nor = [1, 2, 3].map((gap) => from - gap).find((at) => lowerAt(reading, at) === "nor");
  if (nor === undefined || !isBoundary(reading, to)) return false;
  for (let i = nor - 1; i >= Math.max(1, nor - farthest); i--)
    if (curbed.has(lowerAt(reading, i))) return isWord(reading, i - 1, formsOfBe) || lowerAt(reading, i - 1) === "not";
  return false;
}
