import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "to resume without any preliminary conditions direct talks": how the verb is done, before what it is done to. */
export function isHow(reading: Reading, { to }: Mark<"negator">, end: number): boolean {
  if (lowerAt(reading, to - 1) !== "without") return false;
  for (let i = to; i < Math.min(end, to + longestHow); i++) {
    if (isWord(reading, i, manner)) return true;
    if (!isWord(reading, i, ofManner)) return false;
  }
  return false;
}
/** What things are done without. Origin: own reading. */
const manner = wordClass(
  "condition conditions precondition preconditions delay delays exception exceptions reservation reservations hesitation intermediary intermediaries mediator mediators mediation qualification qualifications ifs",
);
const ofManner = wordClass(
  "any preliminary prior further additional such the all slightest political special foreign external western outside unnecessary undue",
);
const longestHow = 5;
