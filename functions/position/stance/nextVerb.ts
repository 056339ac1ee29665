import { isWord } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "buy it and run it": an object of the verb before. */
export const isHandled = (reading: Reading, at: number): boolean =>
  !isWord(reading, at + 1, auxiliaries) && /^(?:run|own|use|keep|have|take|sell|buy|hold)$/.test(lowerAt(reading, at - 1));

/** "would have to renounce alliances, give up missiles and do without Western arms": the next thing that the subject would have to do. */
export const isNextVerb = (reading: Reading, at: number, comma: boolean): boolean =>
  (comma && bareVerbs.has(lowerAt(reading, at))) ||
  (isCoordinator(reading, at) && (bareVerbs.has(lowerAt(reading, at + 1)) || lowerAt(reading, at + 2) === "no"));
/** Verbs of letting go, taking and refusing in their bare form. Origin: own reading. */
const bareVerbs = new Set(
  "do give drop renounce abandon forgo ban bar reject accept agree refuse withdraw cease forswear relinquish outlaw block deny allow permit grant surrender dispense waive prohibit forbid embrace endorse scrap".split(
    " ",
  ),
);
