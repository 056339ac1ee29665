import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, finiteVerbs, isCoordinator, isVerbForm, lowerAt, startsVerb } from "../sentence/syntax.ts";

/** Words behind a wording that go with it ("to Ukraine since 2022"), and of the things that are named with it. */
const [longestPhrase, longestRest] = [6, 11];
/** Verbs whose subject may be several things. */
const plural = wordClass("are were have do must should shall will would can could may might need cannot remain stay");
const singular = wordClass("is was has does remains stays");
const nots = wordClass("not never");
const said = kinds.attitude | kinds.predication;
/** Verbs of ending, of what ends. Origin: Levin (1993), 55.1, and own reading. */
export const endings = wordClass("stop stops end ends cease ceases stopped ended ceased halted discontinued");
/** What begins behind "and" and is no further thing. */
const others = wordClass("that to not then so no never it he she they we i who which if when while but thus there this also only");
const determiners = wordClass("the a an its their his her all any every these those such further more other");
const nouns = wordClass("of on for in to against from between with");

/**
 * "Arms deliveries to Ukraine and Kyiv's mobilisation must stop", "wants bases and other hostile acts banned": where the verb stands that several things
 * have in common, of which the wording is not the last. Undefined where there is none.
 */
export function jointVerb(reading: Reading, p: Mark<"provision">): number | undefined {
  if (isClauseWording(reading, p)) return undefined;
  const and = andBehind(reading, p.to);
  if (and === undefined || isWord(reading, and + 1, others) || isWord(reading, and + 1, auxiliaries) || startsVerb(reading, and + 1))
    return undefined;
  // "and Kyiv must": another clause.
  if (
    [2, 3].some(
      (gap) => startsVerb(reading, and + gap) && reading.words[and + gap - 1]?.lexeme.capital && !reading.words[and + gap - 1]?.possessive,
    )
  )
    return undefined;
  const isFree = opensClause(reading, p.from);
  const isWanted = !isFree && isObject(reading, p.from);
  for (let i = and + 2; i < Math.min(reading.words.length, and + longestRest); i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0 || isWord(reading, i, singular) || isWord(reading, i, nots)) return undefined;
    if (isWord(reading, i, plural)) return isFree ? i : undefined;
    if (isWanted && !isWord(reading, i - 1, determiners) && isComplement(reading, i)) return i;
  }
  return undefined;
}

/** "[Moscow said that the Western] arms deliveries": it is what its clause begins with. */
function opensClause(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= from - longestOpening; i--) {
    if (i < 0 || (beforeAt(reading, i + 1) & ~mark.hyphen) !== 0 || lowerAt(reading, i) === "that") return true;
    if (endsAt(reading, i, kinds.say | kinds.break | kinds.condition)) return true;
    if (!isWord(reading, i, determiners) && !reading.words[i]?.lexeme.capital && !isWord(reading, i, adjectives)) return false;
  }
  return false;
}
const longestOpening = 5;
const adjectives = wordClass("new full foreign western american european russian ukrainian immediate complete military both future");

/** "wants [an end to Western] arms deliveries": what somebody wants or does not. */
function isObject(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestOpening); i--) {
    if (endsAt(reading, i, kinds.attitude)) return true;
    if ((beforeAt(reading, i + 1) & ~mark.hyphen) !== 0) return false;
  }
  return false;
}

/** "to stop", "halted", "off the table". */
const isComplement = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "to"
    ? beginsAt(reading, at, said) ||
      beginsAt(reading, at + 1, said) ||
      isWord(reading, at + 1, endings) ||
      lowerAt(reading, at + 1) === "be"
    : isWord(reading, at, endings) || (beginsAt(reading, at, said) && !isWord(reading, at - 1, prepositions));

/** The "and" behind the wording and what goes with it. */
function andBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i <= from + longestPhrase; i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    if (isCoordinator(reading, i)) return i;
    if (isWord(reading, i, auxiliaries) || isWord(reading, i, finiteVerbs)) return undefined;
    if (i === from && !isWord(reading, i, prepositions) && !/ed$/.test(lowerAt(reading, i))) return undefined;
  }
  return undefined;
}

const participle = /(?:(?:[^e]|agre|ante)ed|cut|kept|held|put|out|off|wn|en)$/;

/** "lifts sanctions", "Crimea stays Russian": the wording has a verb, and "limits on the army" has none. */
export function isClauseWording(reading: Reading, { from, to }: Mark<"provision">): boolean {
  const isNoun = isWord(reading, from - 1, determiners) || isWord(reading, from + 1, nouns);
  if (!isNoun && isVerbForm(lowerAt(reading, from))) return true;
  // "wants its army cut and foreign troops kept out": each has its own.
  if (to - from > 1 && participle.test(lowerAt(reading, to - 1))) return true;
  for (let i = from; i < to; i++) if (isWord(reading, i, auxiliaries)) return true;
  return false;
}
