import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "A truce is out of the question and guarantees come first": what is said of the first thing says nothing of the second. */
export function isOfClauseBefore(reading: Reading, { from, to }: Mark<"attitude">, p: Mark<"provision">): boolean {
  if (!isCoordinator(reading, to) || p.from <= to || p.from - to > longestDeterminer) return false;
  for (let i = to + 1; i < p.from; i++) if (isWord(reading, i, prepositions) || endsAt(reading, i, kinds.attitude)) return false;
  return [0, 1, 2].some((gap) => isWord(reading, from - gap, beings));
}
/** "and [an immediate and]". */
const longestDeterminer = 4;
const beings = wordClass("is are was were be been");

/** "A truce is welcome and a cap unacceptable": the second has the verb of the first, and its predicate stands right behind it. */
export function hasSharedVerb(reading: Reading, { from, to }: Mark<"provision">): boolean {
  if (!beginsAt(reading, to, kinds.attitude | kinds.predication) || beforeAt(reading, to) !== 0) return false;
  for (let i = from - 1; i >= Math.max(1, from - longestDeterminer); i--) {
    if (isCoordinator(reading, i)) return reading.words.slice(Math.max(0, i - longestPredicate), i).some((w) => isOf(w, beings));
    if (beforeAt(reading, i + 1) !== 0 || isWord(reading, i, prepositions)) return false;
  }
  return false;
}
const longestPredicate = 8;

/** The wording is a clause with its predicate: "sanctions would be lifted", "the army is capped". */
function hasOwnPredicate(reading: Reading, { from, to }: Mark<"provision">): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const hasVerb =
      isWord(reading, i, finiteBe) || (lowerAt(reading, i) === "be" && (isWord(reading, i - 1, modals) || isWord(reading, i - 2, modals)));
    if (!hasVerb) continue;
    // "troops that are based": a clause within the wording.
    return !reading.words.slice(from, i).some((w) => isOf(w, relatives)) && /(?:ed|en|t|d|n|ut)$/.test(lowerAt(reading, to - 1));
  }
  return false;
}
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
