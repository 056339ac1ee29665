import { mark, wall } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { predicatingBe } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "./marks.ts";
import type { Mark, Reading } from "./reading.ts";
import { auxiliaries, beforeAt, isCoordinator, isVerbForm, lowerAt } from "./syntax.ts";

/** "demands that A, that B and that C": each hangs on the same verb as A. What the "that" before `before` goes on from; -1 where there is none. */
function earlierThat(reading: Reading, before: number): number {
  for (let i = before - 1; i >= Math.max(0, before - longestList); i--)
    if (lowerAt(reading, i) === "that" && (beforeAt(reading, i) & mark.comma) === 0) return i - 1;
  return -1;
}

const longestList = 80;

/** The verb that the clause of a list hangs on which a "that" opens: behind "and", or behind a comma where the first "that" has its verb before it. */
export function verbOfList(reading: Reading, that: number): number {
  if (lowerAt(reading, that) !== "that") return -1;
  if (isCoordinator(reading, that - 1) || isButNot(reading, that)) return earlierThat(reading, that - 1);
  if ((beforeAt(reading, that) & mark.comma) === 0) return -1;
  const verb = earlierThat(reading, that);
  return verb >= 0 && endsAt(reading, verb, kinds.attitude) ? verb : -1;
}

/** "accepts that A but not that B": the second is denied. */
export const isButNot = (reading: Reading, that: number): boolean =>
  lowerAt(reading, that - 1) === "not" && lowerAt(reading, that - 2) === "but";

/** "four refusals:", "what they will not accept:": will before a colon governs each item behind it. */
export function announces(reading: Reading, at: number): boolean {
  if (!endsAt(reading, at, kinds.attitude)) return false;
  if (lowerAt(reading, at).endsWith("s")) return true;
  for (let i = at - 1; i >= Math.max(0, at - longestWhat) && beforeAt(reading, i + 1) === 0; i--)
    if (lowerAt(reading, i) === "what") return true;
  return false;
}
const longestWhat = 7;

/** "…, to accept neutrality": an infinitive in a list of them. */
export function isListed(reading: Reading, at: number): boolean {
  return (beforeAt(reading, at) & mark.comma) !== 0 || (isCoordinator(reading, at - 1) && (beforeAt(reading, at - 1) & mark.comma) !== 0);
}

/** The first infinitive of a list that a noun of will announces: "its refusals: to recognise, to …". -1 where there is none. */
export function firstOfList(reading: Reading, before: number): number {
  for (let i = before - 1; i > 0; i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return -1;
    if (lowerAt(reading, i) === "to" && (beforeAt(reading, i) & mark.colon) !== 0 && announces(reading, i - 1)) return i;
  }
  return -1;
}

/** "to halt the strikes and to": where the infinitive before the "and" begins. */
export function infinitiveBefore(reading: Reading, to: number): number | undefined {
  if (!isCoordinator(reading, to - 1)) return undefined;
  for (let i = to - 2; i > Math.max(0, to - longestInfinitive); i--) {
    if ((beforeAt(reading, i + 1) & ~mark.hyphen) !== 0 || isWord(reading, i, auxiliaries)) return undefined;
    if (lowerAt(reading, i) !== "to") continue;
    const verb = reading.words[i + 1]?.lexeme;
    if (verb !== undefined && !verb.capital && !verb.light && (beginsAt(reading, i + 1, kinds.attitude) || isVerbForm(verb.lower)))
      return i;
  }
  return undefined;
}
const longestInfinitive = 14;

/** "and accept a truce", "and lift them": a verb in its bare form, and no noun like "and exchange of prisoners". */
export const isBareVerb = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at + 1) !== "of" &&
  !/(?:[^s]s|ed|ing)$/.test(lowerAt(reading, at)) &&
  (isVerbForm(lowerAt(reading, at)) || beginsAt(reading, at, kinds.attitude));

/** "no accession and the lifting of sanctions": a "no" is the determiner of one thing, and what has its own is not denied. */
export function hasOwnDeterminer(reading: Reading, no: number, from: number): boolean {
  if (lowerAt(reading, no) !== "no") return false;
  for (let i = Math.min(from, reading.words.length - 1); i > no + 1; i--)
    if (determiners.has(lowerAt(reading, i)) && (isCoordinator(reading, i - 1) || (beforeAt(reading, i) & mark.comma) !== 0)) return true;
  return false;
}
const determiners = new Set("the a an its his her their".split(" "));

/** "no foreign troops and no accession", "no NATO, no foreign troops": each denies its own. */
export function isSiblingNo(reading: Reading, at: number, later: readonly { from: number }[]): boolean {
  if (lowerAt(reading, at) === "neither") return later.some(({ from }) => lowerAt(reading, from) === "nor");
  return (
    lowerAt(reading, at) === "no" &&
    later.some(
      ({ from }) => lowerAt(reading, from) === "no" && (isCoordinator(reading, from - 1) || (beforeAt(reading, from) & mark.comma) !== 0),
    )
  );
}

/** "Crimea will not be recognised and troops will not leave": two clauses, of which each has its own denial, and the first denies nothing of the second. */
export function deniesClauseBefore(reading: Reading, negator: { to: number }, met: readonly { from: number }[]): boolean {
  for (const { from } of met) {
    if (!["not", "never"].includes(lowerAt(reading, from))) continue;
    for (let i = Math.max(negator.to, from - longestClause); i < from; i++)
      if (isCoordinator(reading, i) || (beforeAt(reading, i) & mark.semicolon) !== 0) return true;
  }
  return false;
}
/** "and [the army of the country will]". */
const longestClause = 10;

/** "Moscow did not consent: such a swap is not acceptable": behind the colon something is said of the wording by itself. */
export const hasPredicate = (reading: Reading, p: Mark<"provision">): boolean =>
  isWord(reading, p.to, predicatingBe) && beforeAt(reading, p.to) === 0 && beginsAt(reading, p.to + 1, kinds.negator | kinds.attitude);
