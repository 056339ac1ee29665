import { mark, type Word } from "../cues/tokens.ts";
import { isOf, wordClass } from "../cues/wordClasses.ts";
import { timeUnits } from "../language/grammar.ts";
import type { Mark } from "./reading.ts";

/** The determiners that a new noun phrase begins with. */
const determiners = wordClass("a an the");
const coordinators = wordClass("and or nor");
/** Words from the determiner to where a wording of the new item begins: "a swift and full". */
const longestLead = 4;

/**
 * "the supply of weapons, a freeze of the front": a wording that has its words in two items of a list, of which each has a wording of its own, is
 * an accident of what stands beside what. `others`: all wordings that were found.
 */
export function isAcrossItems(words: readonly Word[], match: Mark<"provision" | "unless">, others: readonly Mark<"provision">[]): boolean {
  const last = match.from + 31 - Math.clz32(match.mask);
  if (isAcrossOpening(words, match, last, others)) return true;
  for (let at = match.from + 1; at <= last; at++) {
    const comma = isComma(words, at);
    if (comma && match.meaning.kind === "unless" && opensMainClause(words, at)) return true;
    if (at < last && ((match.mask >>> (at - match.from)) & 1) === 0 && opensClause(words, at)) return true;
    if (at < last && isOf(words[at], conditions) && ((match.mask >>> (at - match.from)) & 1) === 0 && isSaidBehind(at, match, others))
      return true;
    if (at < last && isNo(words, at) && (comma || isOf(words[at - 1], coordinators)) && isDeniedBefore(words, match.from)) return true;
    const isUnnamed = at < last && ((match.mask >>> (at - match.from)) & 1) === 0;
    if (isUnnamed && ((comma && isOf(words[at], contrasts)) || (isOf(words[at], thats) && isOf(words[at - 1], coordinators)))) return true;
    const verbal = beginsVerb(words, at) && (isOf(words[at], modals) || ((match.mask >>> (at - match.from)) & 1) === 0);
    if (!comma && !verbal && !beginsItem(words, at)) continue;
    if (comma && isTimeBeside(words, at)) return true;
    const first = wordingBefore(at, match, others);
    // "a cap on the army and rejects the lifting of …": the subject's next verb.
    if (first && !comma && verbal && isOf(words[at], wills)) return true;
    // "“… Crimea as Russian,” Ukraine's ambassador said": who says it is no part of what is said.
    if (comma && ((words[at]?.before ?? 0) & mark.quote) !== 0 && first) return true;
    if (!first || !(verbal || beginsItem(words, at))) continue;
    // "Crimea or the four regions pass to Russia": what is said behind the list is said of all of it, so that the first item says little by itself.
    const isAlone = comma || verbal || first.meaning.provision === match.meaning.provision || match.meaning.kind === "unless";
    if (isAlone && hasOwnWording(at, last, match, others)) return true;
  }
  return false;
}

/** "If Moscow rejects an end to the killing, tough sanctions must follow": the comma ends the clause that the sentence opens with, and what follows has a wording of its own. */
function isAcrossOpening(
  words: readonly Word[],
  { from, meaning }: Mark<"provision" | "unless">,
  last: number,
  others: readonly Mark<"provision">[],
): boolean {
  // A wording for a term has both clauses in it.
  if (meaning.kind === "provision" && meaning.polarity === "conditional") return false;
  if (!isOf(words[0], openings) || words[1]?.lexeme.lower === "it") return false;
  for (let at = from + 1; at <= last; at++)
    if (isComma(words, at)) return others.some((o) => o.from >= at && o.from <= last && o.to > last);
  return false;
}
const openings = wordClass("if when once unless until should as while after although though");

/** ", unlike NATO": another thing. "and that Ukraine would": another clause. */
const contrasts = wordClass("unlike except besides rather despite");
const thats = wordClass("that");
/** "keep its army and Moscow would get relief from sanctions": another who does something else. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  isOf(words[at], clauseLinks) &&
  words[at - 1]?.lexeme.capital !== true &&
  words[at + 1]?.lexeme.capital === true &&
  isOf(words[at + 2], modals);
/** "Short of an exchange of prisoners, Washington will not release the assets". */
const opensMainClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.capital === true && [1, 2].some((gap) => isOf(words[at + gap], modals));
/** "recognise Crimea as Russian if all civilians are released": what is said in the clause of the condition is said there alone. */
const isSaidBehind = (at: number, { meaning }: Mark<"provision" | "unless">, others: readonly Mark<"provision">[]): boolean =>
  others.some((o) => o.from > at && meaning.kind === "provision" && o.meaning.provision === meaning.provision);
const conditions = wordClass("if unless until till provided when before after");
const clauseLinks = wordClass("and while whereas");

const isNo = (words: readonly Word[], at: number): boolean => words[at]?.lexeme.lower === "no";

/** "no truce, no monitors", "no recognition of Crimea and no surrender of Donbas": each is denied by itself, and they are no one thing. */
const isDeniedBefore = (words: readonly Word[], from: number): boolean =>
  isNo(words, from) || isNo(words, from - 1) || isNo(words, from - 2);

// Functions of their own: where a loop has closures over its variables, each round of it, which nearly all end at once, would make an object for these.

/** A wording of the first item ends before the second. */
function wordingBefore(
  at: number,
  { from }: Mark<"provision" | "unless">,
  others: readonly Mark<"provision">[],
): Mark<"provision"> | undefined {
  return others.find((o) => o.from <= from && o.to > from && o.to <= at);
}

/** A wording of the second item. "restrict the size of the army or the presence of troops": the verb before the list is the second item's as well. */
function hasOwnWording(at: number, last: number, match: Mark<"provision" | "unless">, others: readonly Mark<"provision">[]): boolean {
  const isShared = (o: Mark<"provision">): boolean => match.meaning.kind === "provision" && o.meaning.provision === match.meaning.provision;
  return others.some((o) => o.from >= at && o.from <= at + longestLead && o.to > last && !isShared(o));
}

/** ", a day before delegations meet", ", just hours after a strike": when the sentence happened, and none of the wording. */
function isTimeBeside(words: readonly Word[], at: number): boolean {
  let unit = at;
  while (unit < at + longestTime && !isOf(words[unit], timeUnits) && (words[unit + 1]?.before ?? 0) === 0) unit++;
  return isOf(words[unit], timeUnits) && ["before", "after", "ahead", "since", "into"].includes(words[unit + 1]?.lexeme.lower ?? "");
}
/** "less than two weeks before" */
const longestTime = 4;

/** "will not leave the east and would never recognise it": the second verb. */
const beginsVerb = (words: readonly Word[], at: number): boolean =>
  isOf(words[at - 1], coordinators) && (isOf(words[at], wills) || (isOf(words[at], modals) && isOf(words[at + 1], nots)));
/** Verbs of will in the forms that have a subject. Origin: own reading. */
const wills = wordClass(
  "accepts accepted rejects rejected refuses refused wants wanted demands demanded opposes opposed insists insisted supports supported backs backed seeks sought excludes excluded proposes proposed",
);
const modals = wordClass("will would shall should must can could may might does did do has have had");
const nots = wordClass("not never");

function beginsItem(words: readonly Word[], at: number): boolean {
  if (!isOf(words[at], determiners)) return false;
  return isComma(words, at) || isOf(words[at - 1], coordinators);
}

const isComma = (words: readonly Word[], at: number): boolean => ((words[at]?.before ?? 0) & mark.comma) !== 0;
