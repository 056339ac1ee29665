import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endsAt, kinds } from "./marks.ts";
import type { Mark, Reading } from "./reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "./syntax.ts";

/** Words between "only then" and the wording. */
const reach = 12;

/** "…, and only then do the guns fall silent", "first the army goes, then the shooting stops": it comes after what was said before it. */
export function isLast(reading: Reading, p: Mark<"provision">): boolean {
  if (isSecondWanted(reading, p)) return true;
  if (!hasWord(reading, sequencing)) return false;
  let clauses = 0;
  for (let i = p.from - 1; i >= Math.max(0, p.from - reach); i--) {
    const before = beforeAt(reading, i + 1);
    if ((before & (wall | mark.colon)) !== 0) return false;
    // "…, in which case a truce would begin".
    if (lowerAt(reading, i) === "case" && lowerAt(reading, i - 1) === "which") return true;
    if ((before & mark.comma) !== 0) clauses++;
    if (isOnlyThen(reading, i) || (clauses === 0 && isSecond(reading, i))) return true;
    if (beginsAt(reading, i, kinds.relative | kinds.say)) clauses++;
  }
  // "will the guns fall silent only then"
  return lowerAt(reading, p.to) === "only" && isOnlyThen(reading, p.to + 1);
}

const sequencing = wordClass("only then case");

/** "wants an inquiry first and a truce second". */
function isSecondWanted(reading: Reading, { from, to }: Mark<"provision">): boolean {
  if (!hasWord(reading, firsts) || !isWord(reading, to, seconds) || beforeAt(reading, to) !== 0) return false;
  const and = [1, 2, 3].map((gap) => from - gap).find((at) => isCoordinator(reading, at));
  return and !== undefined && lowerAt(reading, and - 1) === "first";
}
const firsts = wordClass("first");
const seconds = wordClass("second later afterwards afterward next thereafter");

/** "only then", "only after that". */
function isOnlyThen(reading: Reading, at: number): boolean {
  return lowerAt(reading, at - 1) === "only" && (lowerAt(reading, at) === "then" || isAfterThat(reading, at));
}

/** The "then" to a "first". */
function isSecond(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== "then" || (beforeAt(reading, at) === 0 && !isCoordinator(reading, at - 1))) return false;
  return reading.words.slice(0, at).some((w) => w.lexeme.lower === "first");
}

/** "after that", "after this": after what was said before, and no condition of its own. */
export function isAfterThat(reading: Reading, at: number): boolean {
  if (!["after", "once", "when"].includes(lowerAt(reading, at)) || !["that", "this", "which"].includes(lowerAt(reading, at + 1)))
    return false;
  const next = lowerAt(reading, at + 2);
  return next === "" || beforeAt(reading, at + 2) !== 0 || isWord(reading, at + 2, auxiliaries);
}

/** "said after the talks that …", "listed them before the staff: …": when or where it was said, and no condition for what follows. */
export function isTimeOfReport(reading: Reading, condition: Mark<"condition">, p: Mark<"provision">): boolean {
  if (condition.meaning.strength !== "aside") return false;
  for (let i = condition.to + 1; i <= p.from; i++) {
    if ((beforeAt(reading, i) & mark.colon) !== 0) return true;
    if (lowerAt(reading, i) === "that" && i < p.from) return saysBefore(reading, condition.from);
  }
  return false;
}

function saysBefore(reading: Reading, at: number): boolean {
  return [1, 2, 3, 4].some((gap) => endsAt(reading, at - gap, kinds.say));
}

/** "Only when the army has left will Moscow …": the subject behind its verb, which an opening "only" calls for. */
export function invertedAt(reading: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++)
    if (isWord(reading, i, auxiliaries) && opensSubject(reading, i + 1) && beforeAt(reading, i + 1) === 0) return i + 1;
  return undefined;
}

const opensSubject = (reading: Reading, at: number): boolean =>
  (reading.words[at]?.lexeme.capital ?? false) || ["the", "its", "his", "their", "any"].includes(lowerAt(reading, at));

/** "Not until the last soldier has left would the guns fall silent": the modal that stands before its subject, the wording. */
export function invertedModal(reading: Reading, from: number): number | undefined {
  let modal = from - 1;
  while (modal > from - longestSubject && !isWord(reading, modal, modals)) {
    if (beforeAt(reading, modal + 1) !== 0) return undefined;
    modal--;
  }
  if (modal <= 2 || !isWord(reading, modal, modals) || beforeAt(reading, modal) !== 0 || beforeAt(reading, modal + 1) !== 0)
    return undefined;
  for (let i = modal - 2; i >= Math.max(0, modal - longestCondition); i--) {
    const opens =
      (i === 0 || (beforeAt(reading, i) | (isCoordinator(reading, i - 1) ? beforeAt(reading, i - 1) : 0)) !== 0) &&
      isWord(reading, i, limiting);
    if (opens && timing.has(lowerAt(reading, i + 1))) return modal;
  }
  return undefined;
}
const modals = wordClass("will would can could may shall do does");
const limiting = wordClass("not only never");
const timing = new Set("until till before when once after if".split(" "));
/** Words of the subject between its modal and the wording: "would the last of". */
const longestSubject = 4;
const longestCondition = 20;
