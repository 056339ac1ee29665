import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "buy it and run it": an object of the verb before. */
export const isHandled = (reading: Reading, at: number): boolean =>
  !isWord(reading, at + 1, auxiliaries) && /^(?:run|own|use|keep|have|take|sell|buy|hold)$/.test(lowerAt(reading, at - 1));

/** "would have to renounce alliances, give up missiles and do without Western arms": the next thing that the subject would have to do. */
export const isNextVerb = (reading: Reading, at: number, comma: boolean): boolean =>
  (comma && bareVerbs.has(lowerAt(reading, at))) ||
  (isCoordinator(reading, at) && (bareVerbs.has(lowerAt(reading, at + 1)) || lowerAt(reading, at + 2) === "no"));

/** "will not lift sanctions and will not release the assets", "will cap its army and never join": the next verb has a denial of its own. */
export function isNextDenied(reading: Reading, p: Mark<"provision">, at: number, g: Governed): boolean {
  if (!isCoordinator(reading, at)) return false;
  if (!isWord(reading, at + 1, nots) && !isDeniedAt(reading, at + 1)) return false;
  return (g.modalAt !== undefined && g.modalAt < p.from) || g.negators.some((n) => n.from < p.from);
}
/** "[its army] will not" */
function isDeniedAt(reading: Reading, from: number): boolean {
  for (let i = from; i < from + longestSubject && (i === from || beforeAt(reading, i) === 0); i++)
    if (isWord(reading, i, auxiliaries)) return isWord(reading, i + 1, nots);
  return false;
}
const longestSubject = 5;
const nots = wordClass("not never neither");

/** Verbs of letting go, taking and refusing in their bare form. Origin: own reading. */
const bareVerbs = new Set(
  "do give drop renounce abandon forgo ban bar reject accept agree refuse withdraw cease forswear relinquish outlaw block deny allow permit grant surrender dispense waive prohibit forbid embrace endorse scrap".split(
    " ",
  ),
);

/** "rejects the return of Russia's billions and accepts a truce": whose the object of the verb before is. */
export const isWithinObject = (reading: Reading, { from, to, possessive }: Actor, p: Mark<"provision">): boolean =>
  possessive && reading.provisions.some((other) => other !== p && other.from < from && to <= other.to && other.to <= p.from);
