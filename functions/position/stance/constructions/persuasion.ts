import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

/** Words from the wording back to who is to be won over, and from there to the verb and what says that it was in vain. */
const longestGoal = 7;
const longestVain = 6;
/** What is done to bring somebody round. Origin: Levin (1993), 58 (urge verbs), as reporters use them. */
export const winning = wordClass(
  "win winning persuade persuading convince convincing bring bringing get getting talk talking move moving sway swaying nudge nudging sell push pushing coax coaxing cajole cajoling bully bullying prevail sold",
);
const vain = new Set("failed fails fail failing unable struggled struggling vain unsuccessfully futilely".split(" "));
const goals = new Set(
  "over round around to into on accepting agreeing accept agree endorse back support sign consent swallow take up".split(" "),
);
const small = new Set("the a an of for any in idea".split(" "));

/** "The mediators failed to win Kyiv over to a land swap", "tried in vain to persuade Moscow to accept a truce": who could not be won over refuses it. */
export function wonOverInVain(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const found = vainAttempt(reading, actors, p);
  if (found === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: negated(g.side, false), will: true, modal: "prescriptive", subject: { ...found.whom, oblique: false } };
}

/** Who fails to bring another round to it, and so wants it himself. */
export function whoPersuades(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const found = vainAttempt(reading, actors, p);
  if (found === undefined) return undefined;
  const who = actors.findLast((a) => a.to <= found.at && found.at - a.to <= 2 && !a.oblique && !a.possessive && a.kind !== "text");
  return who === undefined || who.parties.length === 0 ? undefined : { ...ungoverned(p), will: true, subject: who };
}

/** Who is to be won over, and where it is said that he is not. */
function vainAttempt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): { whom: Actor; at: number } | undefined {
  const whom = actors.findLast((a) => a.to <= p.from && p.from - a.to <= longestGoal && !a.possessive && a.kind !== "text");
  if (whom === undefined || whom.parties.length === 0 || whom.from < 2) return undefined;
  const verb = ["on", "to"].includes(lowerAt(reading, whom.from - 1)) ? whom.from - 2 : whom.from - 1;
  if (!isWord(reading, verb, winning)) return undefined;
  for (let i = whom.to; i < p.from; i++)
    if (beforeAt(reading, i) !== 0 || !(goals.has(lowerAt(reading, i)) || small.has(lowerAt(reading, i)))) return undefined;
  for (let i = verb - 1; i >= Math.max(0, verb - longestVain); i--) {
    if (beforeAt(reading, i + 1) !== 0) return undefined;
    if (vain.has(lowerAt(reading, i))) return { whom, at: i };
  }
  return undefined;
}
