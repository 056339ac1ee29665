import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endingAt, kinds } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import { isOwned } from "../sourcing/unsaid.ts";
import { type Governed, ungoverned } from "./govern.ts";
import { walkRight } from "./rightward.ts";

/** Words between "that" and the wording that is the subject of its clause. */
const longestOpening = 4;
/** Words between the wording and its verb: "that a withdrawal [from the rest of Donbas] is …". */
const longestSubject = 10;

/**
 * "made clear that a withdrawal was out of the question": what the clause says of the wording comes before what governs the clause.
 * Takes over side, modal and attitudes of the clause's own predicate; true where that says whose it is as well.
 */
export function predicateOfClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): boolean {
  const that = opening(reading, actors, p);
  if (that === undefined || !isSubjectOfVerb(reading, actors, p)) return false;
  const inner: Governed = { ...ungoverned(p), side: g.side };
  walkRight(reading, actors, p, inner, g.negators.length > 0);
  // "reiterated that a deployment is unacceptable to Moscow": the clause says itself who takes it so.
  const [verdict] = inner.attitudes;
  if (inner.subject !== undefined && inner.subject.kind !== "text" && verdict?.meaning.effect === "oppose" && verdict.meaning.will) {
    Object.assign(g, inner);
    return true;
  }
  if (inner.subject !== undefined || inner.attitudes.some((a) => isParted(reading, p.to, a.from))) return false;
  g.side = inner.side;
  g.attitudes.push(...inner.attitudes);
  g.negators.push(...inner.negators);
  g.will ||= inner.will;
  if (g.modal !== undefined || inner.modal === undefined) return false;
  g.modal = inner.modal;
  g.modalAt = inner.modalAt;
  g.obliged = inner.obliged;
  return false;
}

/** A comma stands between, and not that of "on land, at sea and in the air". */
function isParted(reading: Reading, end: number, from: number): boolean {
  for (let i = end; i <= from; i++) if (beforeAt(reading, i) !== 0 && !isPlaceBehind(reading, i)) return true;
  return false;
}
const isPlaceBehind = (reading: Reading, at: number): boolean => beforeAt(reading, at) === mark.comma && isWord(reading, at, prepositions);

/** The "that" of a clause that the wording opens, where an attitude governs it. */
function opening(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): number | undefined {
  // "insisted that any pullout was …", where the wording has the conjunction in it.
  if (!hasWord(reading, conjunction)) return undefined;
  if (lowerAt(reading, p.from) === "that") return p.from;
  for (let i = p.from - 1; i > Math.max(0, p.from - longestOpening); i--) {
    if (beforeAt(reading, i + 1) !== 0 || actors.some((a) => a.to === i + 1 && !a.possessive && !a.oblique)) return undefined;
    // "His demand that they leave is absurd": what is said of the demand is not in the clause.
    if (lowerAt(reading, i) === "that") return takesThat(reading, actors, i) ? i : undefined;
    if (isWord(reading, i, auxiliaries) || reading.ended[i] !== 0) return undefined;
  }
  return undefined;
}

const conjunction = wordClass("that");

/** "insisted that", "reiterated at a news conference in Geneva that", "made clear once more that": an attitude, with nothing but where and when between. */
function takesThat(reading: Reading, actors: readonly Actor[], that: number): boolean {
  // "shares Washington's view that": the conjunction may be the last word of what governs it.
  if (endingAt(reading, that).some((m) => isKind(m, "attitude") && m.to - m.from > 2)) return true;
  for (let i = that - 1; i >= Math.max(0, that - longestPlace); i--) {
    if (endingAt(reading, i).some((m) => isKind(m, "attitude") && !isOwned(reading, m.from)))
      return i === that - 1 || isWord(reading, i + 1, prepositions) || again.has(lowerAt(reading, i + 1));
    if (beforeAt(reading, i + 1) !== 0 || isWord(reading, i, auxiliaries) || beginsAt(reading, i, kinds.say)) return false;
    if (actors.some((a) => a.to === i + 1 && a.kind === "text")) return false;
  }
  return false;
}
/** "in an interview with the New York Times on Monday" */
const longestPlace = 10;
const again = new Set("once again late early yet also repeatedly publicly firmly flatly today yesterday after before during".split(" "));

/** An auxiliary follows, with no clause or actor between: the wording is what it is said of. */
function isSubjectOfVerb(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): boolean {
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestSubject); i++) {
    // "a truce on land, at sea and in the air was …"
    if ((beforeAt(reading, i) !== 0 && !isPlaceBehind(reading, i)) || lowerAt(reading, i) === "that") return false;
    if (actors.some((a) => a.from === i && !a.oblique)) return false;
    if (beginsAt(reading, i, kinds.relative | kinds.break | kinds.condition)) return false;
    if (isWord(reading, i, auxiliaries)) return true;
  }
  return false;
}
