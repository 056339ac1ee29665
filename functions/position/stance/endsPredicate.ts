import type { Actor } from "../actors/actors.ts";
import { isWord } from "../cues/wordClasses.ts";
import { endsClause } from "../discourse/clauseEnd.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { isClause } from "./constructions/gapped.ts";
import { nextClauseBegins } from "./ownPredicate.ts";

/** At a word begins what is said of something else, or is to come of it. */
export function endsPredicate(
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  at: number,
  verb: boolean,
  comma: boolean,
): boolean {
  if (nextClauseBegins(reading, p, at, verb)) return true;
  if (isJoined(reading, at, verb) || (comma && beginsAnother(reading, actors, at, verb))) return true;
  const lower = lowerAt(reading, at);
  const next = lowerAt(reading, at + 1);
  // "wants a truce, but that is unacceptable to Moscow"
  if (comma && !verb && lower === "but" && ["that", "this"].includes(next) && isWord(reading, at + 2, auxiliaries)) return true;
  // "is to be neutral, to join no alliance and to let in no foreign soldiers"
  if (((comma && lower === "to") || (isCoordinator(reading, at) && next === "to")) && isInfinitive(reading, p)) return true;
  if (isCoordinator(reading, at)) {
    // "said that it would never be recognised and that troops would stay": the next that is said.
    if (next === "that" && !isWord(reading, at + 2, auxiliaries)) return true;
    if (isSaidAgain(reading, at + 1)) return true;
    // "the plant is ours and its transfer is excluded": the wording has its verb, and another clause begins.
    if (startsAnother(reading, at + 1) && isClause(reading, p)) return true;
    // "its soil is kept free of bases and it renounces alliances"
    if (subjects.has(next) && (verb || isClause(reading, p))) return true;
    // "the door stays open and the Kremlin has no say": somebody else with a verb of his own.
    if (actors.some((a) => a.from === at + 1 && !a.oblique && !a.possessive && isWord(reading, a.to, auxiliaries))) return true;
  }
  // "Every child must come home, there is no peace without it"
  if (lower === "there" && isWord(reading, at + 1, auxiliaries) && (comma || untilSuch.has(lowerAt(reading, 0)))) return true;
  // "hedged the truce about so that nothing would happen"
  return lower === "so" && next === "that";
}

/** "does not recognise it and never shall", "and we never will": the same once more, which denies no denial. */
function isSaidAgain(reading: Reading, at: number): boolean {
  const from = subjects.has(lowerAt(reading, at)) ? at + 1 : at;
  const isDenied = [from, from + 1].some((i) => ["never", "not"].includes(lowerAt(reading, i)));
  const end = ["be", "do", "have"].includes(lowerAt(reading, from + 2)) ? from + 3 : from + 2;
  return isDenied && [from, from + 1].some((i) => isWord(reading, i, auxiliaries)) && endsClause(reading, end);
}

/** What opens a sentence whose main clause may follow without a comma: "Until the causes are gone there can be no peace". */
const untilSuch = new Set("until unless if once when".split(" "));

/** "to be neutral", "to stay neutral": the wording is what an infinitive says. */
const isInfinitive = (reading: Reading, { from }: Mark<"provision">): boolean =>
  [1, 2, 3].some((gap) => lowerAt(reading, from - gap) === "to" && bareCopulas.has(lowerAt(reading, from - gap + 1)));
const bareCopulas = new Set("be stay remain become".split(" "));

/** "no handover and no limits"; "asks for a truce and does not insist on more": a second thing that the subject does. */
function isJoined(reading: Reading, at: number, verb: boolean): boolean {
  if (!isCoordinator(reading, at)) return false;
  const next = lowerAt(reading, at + 1);
  if (next === "no" || (!verb && ["does", "do", "did"].includes(next))) return true;
  // "limits the army to 600,000 and forbids bases": the subject's next verb, where the wording has had none.
  return !verb && /[^s]s$/.test(next) && beginsAt(reading, at + 1, kinds.attitude);
}

/** Behind a comma begins what is said of something else. */
function beginsAnother(reading: Reading, actors: readonly Actor[], at: number, verb: boolean): boolean {
  const lower = lowerAt(reading, at);
  // ", not covered over": what it is held against; "no handover, no limits": the next of a list; ", having not spoken for years": of the subject; "neutral, with no bases".
  if (["not", "no", "having"].includes(lower) || (lower === "with" && lowerAt(reading, at + 1) === "no")) return true;
  if (!["and", "nor", "or"].includes(lower)) return false;
  // "There would be no cap, and Russian rule over the east would not be accepted".
  if (verb && reading.provisions.some((other) => other.from === at + 1)) return true;
  return openers.has(lowerAt(reading, at + 1)) || actors.some((a) => a.from === at + 1 && !a.oblique);
}
const openers = new Set("no the a an any its their nobody nothing that".split(" "));

const subjects = new Set("it they he she we i nobody".split(" "));

/** "its transfer", "the army": what another clause is about. */
const startsAnother = (reading: Reading, at: number): boolean =>
  ["its", "their", "his", "her", "the", "any", "every", "all", "that", "this"].includes(lowerAt(reading, at));
