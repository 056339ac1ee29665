import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import { isToldBefore } from "../sentence/clauses.ts";
import { beginsAt, endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isAfterThat, isTimeOfReport } from "../sentence/order.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt, startsVerb } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import type { Walk } from "./walk.ts";

/** "wants peace, but no truce": what stands before "but" is wanted. */
export function isWanting(reading: Reading, at: number): boolean {
  return reading.marks.some(
    (m) => isKind(m, "attitude") && m.meaning.will && m.meaning.effect !== "oppose" && m.to <= at && at - m.to <= 8,
  );
}

/** The condition that the walk meets at a word. */
export function conditionAt(reading: Reading, at: number, p: Mark<"provision">): Mark<"condition"> | undefined {
  if (!endsAt(reading, at, kinds.condition)) return undefined;
  return endingAt(reading, at).find(
    (m): m is Mark<"condition"> =>
      isKind(m, "condition") &&
      !isAfterThat(reading, m.to - 1) &&
      !isTimeOfReport(reading, m, p) &&
      !isToldBefore(reading, m) &&
      !(m.meaning.strength === "aside" && isDeniedAfresh(reading, m, p)),
  );
}

/** "no limit after a deal and no recognition": what is denied anew does not come after the deal. */
export function isDeniedAfresh(reading: Reading, { to }: Mark<"condition">, { from }: Mark<"provision">): boolean {
  for (let i = Math.max(to + 1, from - 3); i < from; i++)
    if (isCoordinator(reading, i) && ["no", "nor"].includes(lowerAt(reading, i + 1))) return true;
  return false;
}

/** At "there": "no abduction, so there is nobody to give back": what is said to be there, or not, is a clause of its own. */
export function isExistential(reading: Reading, at: number): boolean {
  const verb = lowerAt(reading, at + 1);
  return verb !== "be" && isWord(reading, at + 1, auxiliaries) && !isWord(reading, at - 1, auxiliaries);
}

/** "There is no country that would accept it": at the relative. */
export function isOfNobody(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if ((lower !== "that" && lower !== "who" && lower !== "which") || lowerAt(reading, 0) !== "there") return false;
  // "There is no doubt that"
  if (certain.has(lowerAt(reading, at - 1))) return false;
  return [1, 2, 3, 4, 5].some((gap) => lowerAt(reading, at - gap) === "no");
}

/** What there is none of where something is certain. */
export const certain = new Set("doubt question secret denying mistake mistaking".split(" "));

/** "may yet agree", "yet again": still, and no contrast. */
export const isStill = (reading: Reading, at: number, g: Governed): boolean =>
  lowerAt(reading, at) === "yet" &&
  (lowerAt(reading, at + 1) === "again" || (g.attitudes.length > 0 && possible.has(lowerAt(reading, at - 1))));
const possible = new Set("may might could can".split(" "));

/**
 * An attitude that begins before the wording and ends in it has but the wording's own words: "said no brigade would leave", where the "no" is
 * no answer, "would legitimise the annexation", where the verb is no reproach.
 */
export const isOfWording = (reading: Reading, { from: first, to: end }: Mark, { from }: Mark): boolean =>
  (end - from === 1 && lowerAt(reading, from) === "no") || (from - first === 1 && ["would", "will"].includes(lowerAt(reading, first)));

/** At a "but" that sets one object of the verb before against another: goes on before what is not meant, or not alone. */
export function goesOnBefore(reading: Reading, p: Mark<"provision">, { attitudes }: Governed, walk: Walk): boolean {
  const other = correlative(reading, walk.at);
  if (other === undefined && (attitudes.length > 0 || !isCorrective(reading, walk.at, p))) return false;
  walk.pastDenial ||= other === undefined;
  walk.at = (other ?? walk.at) - 1;
  return true;
}

/** "opposes not only a truce but also a swap": at the "but", where its "not only" stands; both are objects of the verb before (correlative coordination, Quirk et al., 13.42). */
function correlative(reading: Reading, but: number): number | undefined {
  if (startsVerb(reading, but + 1)) return undefined;
  for (let i = but - 1; i >= Math.max(0, but - longestFirst); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    if (onlys.has(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "not") return i - 1;
  }
  return undefined;
}
/** "wants not a truce but a swap", "does not want a truce but a swap": only the first is denied. */
function isCorrective(reading: Reading, but: number, p: Mark<"provision">): boolean {
  if (p.from - but > nearestSecond || beforeAt(reading, but) !== 0 || isWord(reading, but + 1, auxiliaries) || startsVerb(reading, but + 1))
    return false;
  for (let i = but + 1; i < p.from; i++) if (beginsAt(reading, i, ~kinds.pronoun)) return false;
  for (let i = but - 1; i >= Math.max(0, but - longestFirst); i--) {
    if (lowerAt(reading, i) === "not") return true;
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon | mark.dash)) !== 0) return false;
  }
  return false;
}
/** "but [an immediate and full] ceasefire" */
const nearestSecond = 4;

const onlys = new Set("only just merely simply solely".split(" "));
const longestFirst = 20;

/** "for its part", at the last word. */
export const isForItsPart = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "part" &&
  lowerAt(reading, at - 2) === "for" &&
  ["its", "his", "her", "their"].includes(lowerAt(reading, at - 1));

/** "Kyiv, it seems, has agreed", "Kyiv, in a sharp turn, agreed": a few words between commas right behind a subject, in which nobody does anything. */
export function shortAside(reading: Reading, actors: readonly Actor[], end: number): number | undefined {
  for (let i = end; i > Math.max(0, end - longestAside); i--) {
    if (beginsAt(reading, i, ~(kinds.pronoun | kinds.condition | kinds.filler | kinds.possibility | kinds.hedge))) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0)
      return actors.some((a) => a.to === i && !a.possessive && !a.oblique && a.parties.length > 0) && isVerbBehind(reading, end + 1)
        ? i
        : undefined;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}
const longestAside = 7;

const isVerbBehind = (reading: Reading, at: number): boolean =>
  isWord(reading, at, auxiliaries) || beginsAt(reading, at, kinds.attitude | kinds.prescriptive | kinds.possibility);

/** "has a plan to leave": the text is a word of what somebody wants. */
export const isInAttitude = (reading: Reading, { kind, from, to }: Actor): boolean =>
  kind === "text" && endingAt(reading, to - 1).some((m) => isKind(m, "attitude") && m.from < from);

/** "a reworking that Reuters saw, lifts the cap": who has seen a text does nothing in the sentence. */
export function hasSeen(reading: Reading, actor: Actor): boolean {
  const verb = isWord(reading, actor.to, auxiliaries) ? actor.to + 1 : actor.to;
  return actor.kind === "outlet" && seeing.has(lowerAt(reading, verb));
}
const seeing = new Set("saw seen obtained reviewed read viewed published printed leaked".split(" "));

/** Verbs of removing that a wording may have in it. Origin: Levin (1993), 10. */
export const removing = /^(?:remov|delet|strik|struck|cut|strip|excis|expung|purg|eras|axe|drop)/;

/** "is against a cap and for a truce": whoever is so is for it. */
export function isForIt(reading: Reading, at: number): boolean {
  if (!hasWord(reading, againsts) || !(isCoordinator(reading, at - 1) || (beforeAt(reading, at) & mark.comma) !== 0)) return false;
  for (let i = at - 1; i >= Math.max(1, at - farthestAgainst) && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (isWord(reading, i, againsts)) return isWord(reading, i - 1, formsOfBe) || isWord(reading, i - 2, formsOfBe);
  return false;
}
const againsts = wordClass("against");
const farthestAgainst = 16;

/** "has not relented and continues to demand it", "and never will": begin another predicate, which no negation before reaches. */
export const goesOn = new Set("never continue continues continued remains remained keeps kept".split(" "));
