import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

const refusals = wordClass("no none never nyet nothing zero");
const assents = wordClass("yes da aye");
const topical = wordClass("on regarding concerning as");
/** "On the matter of foreign troops" */
const longestLead = 5;

/** The sentence ends with a colon and one word that answers. */
export const endsWithAnswer = (reading: Reading): boolean => {
  const last = reading.words.length - 1;
  return (beforeAt(reading, last) & mark.colon) !== 0 && (isWord(reading, last, refusals) || isWord(reading, last, assents));
};

/** "On foreign troops, Moscow is adamant: none.", "On a truce Kyiv's answer is simple: yes." */
export function behindColon(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if ((reading.punctuation & mark.colon) === 0 || p.from > longestLead || !isWord(reading, 0, topical) || !endsWithAnswer(reading))
    return undefined;
  const subject = actors.find((a) => a.from >= p.to && !a.oblique && a.parties.length > 0 && a.kind !== "text");
  if (subject === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: isWord(reading, reading.words.length - 1, refusals) ? negated(g.side, false) : g.side, will: true, subject };
}
