import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { beginningAt, beginsAt, kinds } from "../../sentence/marks.ts";
import { prepositions } from "../../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isBoundary, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";

/** Words from a wording to the clause about it: "the withdrawal from the rest of the region that Moscow demands". */
const farthest = 6;
/** Words between the subject and its verb: "Kyiv and its allies have long been". */
const longestVerb = 7;

/**
 * "There was no progress on the truce that Ukraine has been calling for", "left without the guarantees Kyiv wants": a clause right behind the
 * noun says who wants it, whatever the sentence tells of it. Only in the present and the perfect: what somebody "had wanted" may be over.
 */
export function wantedInClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (!first.silent && first.attitudes.some((a) => a.from >= p.to)) return undefined;
  const subject = subjectBehind(reading, actors, p);
  if (subject === undefined) return undefined;
  const takesStance = !first.silent && first.attitudes.length + first.negators.length + (first.modal === undefined ? 0 : 1) > 0;
  if (takesStance && subject.parties.some((party) => first.subject?.parties.includes(party))) return undefined;
  const verb = verbOf(reading, actors, subject);
  if (verb === undefined) return undefined;
  const g = { ...ungoverned(p), subject, will: true };
  noteAttitude(reading, p, verb, g);
  return g;
}

/** Another wording ends behind `from`, and not behind `to`. */
function endsWording(reading: Reading, from: number, to: number): boolean {
  return reading.provisions.some((other) => other.to > from && other.to <= to);
}

function holderFrom(reading: Reading, actors: readonly Actor[], from: number, within: number): Actor | undefined {
  // "the children it wants returned": no thing wants anything.
  const wishes = (a: Actor): boolean => a.pronoun !== "thing" || (isWord(reading, a.to, wishing) && isWord(reading, a.to + 1, wished));
  return actors.find((a) => a.from >= from && a.from <= from + within && isHolder(a) && wishes(a));
}

/** The subject of a clause that "that", "which" or nothing at all joins to the noun. */
function subjectBehind(reading: Reading, actors: readonly Actor[], { to }: Mark<"provision">): Actor | undefined {
  for (let i = to; i <= to + farthest; i++) {
    if (beforeAt(reading, i) !== 0 || endsWording(reading, to, i)) return undefined;
    const isLink = ["that", "which"].includes(lowerAt(reading, i));
    // A name goes with the "that" before it.
    const subject = holderFrom(reading, actors, i, isLink ? 2 : 0);
    if (subject && (isLink || i === to)) return subject;
    if (
      isLink ||
      isCoordinator(reading, i) ||
      beginsAt(reading, i, kinds.attitude | kinds.say | kinds.prescriptive | kinds.break | kinds.condition)
    )
      return undefined;
  }
  return undefined;
}
const isHolder = ({ kind, parties, pronoun, oblique, possessive }: Actor): boolean =>
  (parties.length > 0 || pronoun === "thing") && kind !== "text" && kind !== "outlet" && !oblique && !possessive;

/** What it wants or refuses, without an object of its own. */
function verbOf(reading: Reading, actors: readonly Actor[], { to }: Actor): Mark<"attitude"> | undefined {
  for (let i = to; i <= to + longestVerb; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const verb = beginningAt(reading, i).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will);
    if (verb) return wantsIt(reading, actors, verb.to) ? verb : undefined;
    const isLink = isWord(reading, i, perfect) || reading.words[i]?.lexeme.light === true || lowerAt(reading, i) === "and";
    if (!isLink && !actors.some((a) => a.from <= i && i < a.to)) return undefined;
  }
  return undefined;
}
const perfect = wordClass("has have been is are still now long also so repeatedly always itself themselves");

/** The clause ends there, goes on with when and where, or with whom it is asked of: "has been urging Moscow to accept". */
function wantsIt(reading: Reading, actors: readonly Actor[], at: number): boolean {
  if (isBoundary(reading, at)) return true;
  // "the children it wants returned"
  if (isWord(reading, at - 1, wishing) && isWord(reading, at, wished) && isBoundary(reading, at + 1)) return true;
  // "pressing Russia to": the verb has whom it asks in it.
  if (lowerAt(reading, at - 1) === "to") return isWord(reading, at, accepting);
  const asked = actors.find((a) => a.from === at);
  if (asked) return lowerAt(reading, asked.to) === "to" && isWord(reading, asked.to + 1, accepting);
  return isWord(reading, at, goingOn) || isWord(reading, at, prepositions);
}
const goingOn = wordClass("on for as so before when and is was would will");
const accepting = wordClass("accept agree embrace sign declare back support observe grant give honour honor join endorse");
const wishing = wordClass("want wants");
const wished = wordClass(
  "back returned home freed released lifted eased dropped scrapped recognised recognized withdrawn gone out signed agreed done kept",
);
