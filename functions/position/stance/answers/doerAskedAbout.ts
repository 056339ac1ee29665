import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** What somebody does or leaves undone as he likes; whether he joins or gets a thing is not up to him. Origin: Levin (1993), 13, verbs of change of possession, and own reading. */
const deeds = wordClass(
  "cede give hand surrender recognise recognize renounce relinquish yield withdraw pull leave vacate evacuate release return free lift ease send deploy supply stop halt cease sign meet",
);
const modals = wordClass("will would");
/** Words from the verb to the wording: "would ever give up [Crimea]". */
const longestVerb = 4;

/** "Asked if he thought Zelensky would cede Crimea, Trump said: “I think so”": whose deed is asked about, whoever answers. */
export function doerAskedAbout(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, question: number): Actor | undefined {
  for (let i = Math.min(p.from + 1, reading.words.length - 1); i > Math.max(question, p.from - longestVerb); i--) {
    if (!isWord(reading, i, modals)) continue;
    const isDeed = [1, 2].some((gap) => isWord(reading, i + gap, deeds)) && lowerAt(reading, i + 1) !== "not";
    const doer = isDeed
      ? actors.find((a) => a.to === i && a.from > question && a.parties.length > 0 && !a.oblique && !a.possessive && a.kind !== "text")
      : undefined;
    return doer && beforeAt(reading, i) === 0 ? doer : undefined;
  }
  return undefined;
}
