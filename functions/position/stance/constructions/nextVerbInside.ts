import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { wordClass } from "../../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { isApart, isCoordinator, isPassive } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";

export const ands = wordClass("and");
/** Words from the subject to the wording: "Kyiv's foreign minister on Friday again condemned the deportation of the [children]". */
const longest = 16;

/**
 * "Kyiv condemned the deportation of children and demanded their return": a wording with the second verb of its clause in it says how the subject stands to the
 * thing; what stands before it, and what the first verb does to its object, says nothing of that. Undefined where no will of a second verb lies inside.
 */
export function nextVerbInside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const isSecond = (m: Mark): m is Mark<"attitude"> =>
    isKind(m, "attitude") &&
    m.meaning.will &&
    m.from > p.from + 1 &&
    m.to <= p.to &&
    isCoordinator(reading, m.from - 1) &&
    !isPassive(reading, m);
  const used = reading.usedUp.find(isSecond);
  const met = used ? undefined : reading.marks.find(isSecond);
  const will = used ?? met;
  if (will === undefined) return undefined;
  const subject = actors.findLast((a) => a.to <= p.from && !a.oblique && !a.possessive && a.kind !== "text");
  if (subject === undefined || p.from - subject.to > longest || isApart(reading, subject.to, will.from, wall)) return undefined;
  const g = { ...ungoverned(p), will: true, subject };
  if (met) noteAttitude(reading, p, met, g);
  return g;
}
