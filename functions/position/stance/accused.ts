import type { Actor } from "../actors/actors.ts";
import { isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isPassive, lowerAt } from "../sentence/syntax.ts";

/**
 * "tore into the minister, accusing him of …", "accused Putin of refusing …", "slammed Kyiv for rejecting …", "praised him for backing …": who is
 * accused, blamed or praised is said to do it.
 */
export function accusedOf(reading: Reading, actors: readonly Actor[], at: number): Actor | undefined {
  // "is unhappy with Putin for refusing"
  if (!isJudging(reading, at) && !(isWord(reading, at - 1, feeling) && ["with", "at"].includes(lowerAt(reading, at)))) return undefined;
  const named = actors.find((a) => a.from === at + 1 && isSomebody(a) && ["of", "for"].includes(lowerAt(reading, a.to)));
  if (named && named.kind !== "pronoun") return named;
  if (!isWord(reading, at, accusing) || !["him", "her", "them"].includes(lowerAt(reading, at + 1))) return undefined;
  const [subject, ...others] = actors.filter((a) => a.to <= at && isSomebody(a));
  return others.findLast((a) => !a.parties.some((party) => subject?.parties.includes(party)));
}
const feeling = wordClass(
  "unhappy angry furious frustrated disappointed irritated annoyed impatient cross livid pleased happy delighted displeased dissatisfied upset exasperated fed",
);
const accusing = wordClass("accusing accused accuses blaming blamed blames faulting criticising criticizing berating chiding");

/** Verbs of judging somebody for what he does. Origin: Levin (1993), 33. */
const judging = stemClass(
  "criticise criticize condemn denounce slam blast lambast lambaste attack fault berate chide rebuke scold castigate chastise upbraid reprimand assail deride mock ridicule rap pillory reproach lash praise praised thank commend laud applaud congratulate compliment hail"
    .split(" ")
    .map(stem),
);

const isJudging = (reading: Reading, at: number): boolean => isWord(reading, at, accusing) || isWord(reading, at, judging);

const isSomebody = (a: Actor): boolean => a.parties.length > 0 && a.kind !== "text";

/** "criticised Kyiv over a truce", "was condemned for rejecting it": it is somebody who is judged, and not the thing behind. */
export function judgesSomebody(reading: Reading, actors: readonly Actor[], attitude: Mark<"attitude">): boolean {
  if (attitude.to - attitude.from > 1 || !isJudging(reading, attitude.from)) return false;
  if (isPassive(reading, attitude)) return lowerAt(reading, attitude.to) === "for";
  return actors.some((a) => a.from === attitude.to && isSomebody(a) && !a.possessive && judgedFor.has(lowerAt(reading, a.to)));
}
const judgedFor = new Set("for over on about after of because".split(" "));
