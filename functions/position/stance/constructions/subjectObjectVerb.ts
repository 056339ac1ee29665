import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsClause } from "../../discourse/clauseEnd.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";
import { verbBehind } from "./frontedObject.ts";

const opening = wall | mark.comma | mark.colon | mark.quote | mark.dash;
/** Words of the object behind its wording: "of Crimea legally". */
const longestRest = 4;

/** "that Ukraine the annexation of Crimea will not recognise": subject, object, verb, as translators from languages with cases leave them. */
export function subjectObjectVerb(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.from < 2 || !(hasKind(reading, kinds.attitude) || hasWord(reading, granting))) return undefined;
  const subject = actors.find((a) => a.to === p.from || (a.to === p.from - 1 && isWord(reading, a.to, determiner)));
  if (subject === undefined || subject.parties.length === 0 || subject.oblique || subject.possessive || subject.kind === "text")
    return undefined;
  if (isApart(reading, subject.to, p.from) || !opensClause(reading, subject.from)) return undefined;
  const g: Governed = { ...ungoverned(p), subject, will: true };
  const end = verbEnd(reading, p, subject, g);
  if (end === undefined) return undefined;
  if (g.side !== "against") applyConditions(reading, { ...p, to: end }, g);
  return g;
}
const determiner = wordClass("the a an any this such no");

const opensClause = (reading: Reading, from: number): boolean =>
  from === 0 || (beforeAt(reading, from) & opening) !== 0 || lowerAt(reading, from - 1) === "that";

function verbEnd(reading: Reading, p: Mark<"provision">, subject: Actor, g: Governed): number | undefined {
  for (let at = p.to; at <= p.to + longestRest; at++) {
    if (at > p.to && beforeAt(reading, at) !== 0) return undefined;
    const willing = verbBehind(reading, p, { ...subject, to: at }, g) ?? granted(reading, at, g);
    if (willing !== undefined) return willing;
  }
  return undefined;
}

/** "will not recognise", "is not going to give": what is done to the object, and nothing behind it. */
function granted(reading: Reading, at: number, g: Governed): number | undefined {
  if (!isWord(reading, at, futures)) return undefined;
  const verb = lowerAt(reading, at + 1) === "not" || lowerAt(reading, at + 1) === "never" ? at + 2 : at + 1;
  if (!isWord(reading, verb, granting) || !endsClause(reading, verb + 1)) return undefined;
  if (verb === at + 2) g.side = negated(g.side, false);
  return verb + 1;
}
const futures = wordClass("will would shall can could");
const granting = wordClass("recognise recognize allow permit give grant cede concede tolerate sign admit provide support accept");
