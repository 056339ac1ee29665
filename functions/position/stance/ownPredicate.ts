import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "A truce is out of the question and guarantees come first": what is said of the first thing says nothing of the second. */
export function isOfClauseBefore(reading: Reading, { from, to }: Mark<"attitude">, p: Mark<"provision">): boolean {
  if (p.from <= to || ![0, 1, 2].some((gap) => isWord(reading, from - gap, beings))) return false;
  let and = p.from - 1;
  while (and >= to && and > p.from - longestDeterminer && !isCoordinator(reading, and)) {
    if (isWord(reading, and, prepositions) || endsAt(reading, and, kinds.attitude)) return false;
    and--;
  }
  if (and < to || !isCoordinator(reading, and)) return false;
  // "was demanded by Kyiv and a cap rejected", "is taboo in the plan, and sanctions are lifted"
  const isAgent = lowerAt(reading, to) === "by" && and - to <= longestAgent;
  return and === to || isAgent || isWord(reading, p.to, auxiliaries) || hasOwnPredicate(reading, p);
}
/** "by [the Ukrainian president]". */
const longestAgent = 4;
/** "and [an immediate and]". */
const longestDeterminer = 4;
const beings = wordClass("is are was were be been");

/** "Sanctions are not lifted and membership is accepted": the wording has a verb of its own, and the denial is of the clause before the "and". */
export function isDeniedBeforeAnd(reading: Reading, negator: { from: number; to: number }, p: Mark<"provision">): boolean {
  if (!isWord(reading, negator.from, nots) || !isWord(reading, p.to, auxiliaries) || beforeAt(reading, p.to) !== 0) return false;
  for (let i = p.from - 1; i > Math.max(negator.to, p.from - longestDeterminer); i--) {
    if (lowerAt(reading, i) === "and" || lowerAt(reading, i) === "but") return true;
    if (isWord(reading, i, prepositions) || isWord(reading, i, auxiliaries)) return false;
  }
  return false;
}
const nots = wordClass("not never");

/** "A truce is welcome and a cap unacceptable": the second has the verb of the first, and its predicate stands right behind it. */
export function hasSharedVerb(reading: Reading, { from, to }: Mark<"provision">): boolean {
  if (!hasBarePredicate(reading, to)) return false;
  for (let i = from - 1; i >= Math.max(1, from - longestDeterminer); i--) {
    if (isCoordinator(reading, i)) return reading.words.slice(Math.max(0, i - longestPredicate), i).some((w) => isOf(w, beings));
    if (beforeAt(reading, i + 1) !== 0 || isWord(reading, i, prepositions)) return false;
  }
  return false;
}
const longestPredicate = 14;

/** "a cap [on the army of Ukraine] unacceptable": a predicate with no verb of its own, before the clause ends. */
function hasBarePredicate(reading: Reading, to: number): boolean {
  for (let i = to; i <= to + longestPhrase && beforeAt(reading, i) === 0; i++) {
    if (isWord(reading, i, auxiliaries)) return false;
    if (beginsAt(reading, i, kinds.attitude | kinds.predication)) return true;
  }
  return false;
}
/** "to [Ukraine under American management]". */
const longestPhrase = 6;

/** The wording is a clause with its predicate: "sanctions would be lifted", "the army is capped". */
function hasOwnPredicate(reading: Reading, { from, to }: Mark<"provision">): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const hasVerb =
      isWord(reading, i, finiteBe) || (lowerAt(reading, i) === "be" && (isWord(reading, i - 1, modals) || isWord(reading, i - 2, modals)));
    if (!hasVerb) continue;
    // "troops that are based": a clause within the wording.
    return (
      !reading.words.slice(from, i).some((w) => isOf(w, relatives)) &&
      reading.words.slice(i + 1, to).some((w) => participle.test(w.lexeme.lower))
    );
  }
  return false;
}
const participle = /(?:ed|en|t|d|n)$/;
const modals = wordClass("would will must shall should could may might can to");
const relatives = wordClass("that which who whose whom where");

/** "Sanctions would be lifted and foreign troops banned": behind the wording, a clause by itself, begins what is said of another thing. */
export function nextClauseBegins(reading: Reading, p: Mark<"provision">, at: number, verb: boolean): boolean {
  // "A truce is welcome and a cap unacceptable"
  if (verb && isCoordinator(reading, at) && beginsThing(reading, at)) return true;
  const isNext =
    isCoordinator(reading, at) ||
    ((beforeAt(reading, at) & mark.comma) !== 0 && reading.provisions.some((other) => other.from === at || other.from === at + 1));
  if (!isNext || !hasOwnPredicate(reading, p)) return false;
  const subject = isCoordinator(reading, at) ? at + 1 : at;
  return !isWord(reading, subject, auxiliaries) && !isWord(reading, subject, goingOn) && !/(?:ed|ly|ing)$/.test(lowerAt(reading, subject));
}
/** "and [a full] ceasefire" */
function beginsThing(reading: Reading, and: number): boolean {
  const next = reading.provisions.find((other) => other.from > and);
  if (next === undefined || next.from - and >= longestDeterminer) return false;
  for (let i = and + 1; i < next.from; i++) if (isWord(reading, i, prepositions) || beginsAt(reading, i, kinds.attitude)) return false;
  return true;
}
/** What goes on about the same thing. */
const goingOn = wordClass("that this which so then not never thus therefore remain remains stay stays be been");
