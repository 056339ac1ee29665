import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { copulas, linkingVerbs, predicatingBe } from "../language/grammar.ts";
import { refuses } from "../sentence/marks.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** `setOff`: a comma stands between, and "…, refuses …" goes on about somebody else. A participle after an auxiliary, a verb in the present ("contradicts the Constitution") or an adjective says something of what stands before it. */
export function predicates(reading: Reading, attitude: Mark<"attitude">, verb: boolean, setOff: boolean): boolean {
  const first = lowerAt(reading, attitude.from);
  if (first === "as") return true;
  // "is put into effect"
  if (attitude.meaning.effect === "support" && verb && ["put", "brought"].includes(first) && attitude.to - attitude.from > 2) return true;
  if (attitude.meaning.effect === "support") return verb && /(ed|en|ary|ial|tive|ble|tic)$/.test(lowerAt(reading, attitude.to - 1));
  const last = lowerAt(reading, attitude.to - 1);
  if (verb && isNextOf(reading, attitude)) return false;
  if (isVerdict(attitude) && isCopula(reading, attitude.from - 1)) return true;
  // "and an end to the war" names another thing.
  const another = isCoordinator(reading, attitude.from - 2) || (beforeAt(reading, attitude.from - 1) & mark.comma) !== 0;
  if (verb && !another && attitude.meaning.effect === "oppose" && isOneOfThem(reading, attitude.from)) return true;
  if (setOff && !verb && attitude.to - attitude.from === 1) return false;
  // "…, and no infringement of the right": it has an object of its own.
  if (["of", "on", "to"].includes(last) && !first.endsWith("s") && !(verb && first === "no")) return false;
  return (
    first.endsWith("s") ||
    first === "amounted" ||
    (verb && (attitude.to - attitude.from > 1 || /(ed|en|ble|id|ought|ive|tic|ous)$/.test(last)) && lowerAt(reading, attitude.to) !== "of")
  );
}

/** "would cut its army and swear off the alliance": the next verb of a row, with an object of its own, and no verdict like "and out of the question". */
const isNextOf = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  to - from > 1 &&
  isCoordinator(reading, from - 1) &&
  !isBoundary(reading, to) &&
  !isWord(reading, from, opensVerdict) &&
  !isWord(reading, from, prepositions) &&
  !isWord(reading, to, prepositions);
const opensVerdict = wordClass(
  "a an the no not never nothing out off up down dead far as so unacceptable impossible contrary be is are was were",
);

/** "Guarantees would stand in for membership", "serve as a substitute for it": refuses what it replaces, and not what comes in its place. */
export const takesPlaceOf = (reading: Reading, { from, to }: Mark<"attitude">): boolean =>
  to - from > 1 && (links.get(lowerAt(reading, to - 1))?.has(lowerAt(reading, to - 2)) ?? false);
/** By the preposition, the word before it. */
const links: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["of", new Set(["place"])],
  ["for", new Set(["in", "substitute", "substitutes", "substituted", "replacement", "surrogate"])],
]);

/** "Moscow's written answer rejects a truce": what a text does to something else is no verdict on the text. */
export function isTextsAct(reading: Reading, actors: readonly Actor[], attitude: Mark<"attitude">, p: Mark<"provision">): boolean {
  if (attitude.to - attitude.from > 1 || !/[^s]s$/.test(lowerAt(reading, attitude.from)) || attitude.to >= reading.words.length)
    return false;
  return (
    beforeAt(reading, attitude.to) === 0 &&
    actors.some((a) => a.kind === "text" && a.to === attitude.from && a.from <= p.from && p.to <= a.to)
  );
}

export const isVerdict = (attitude: Mark<"attitude">): boolean => refuses(attitude) && attitude.meaning.will;

/** "called a truce absurd": right behind the wording. */
export const isCalled = (attitude: Mark<"attitude">, p: Mark<"provision">): boolean =>
  attitude.meaning.effect === "oppose" && attitude.meaning.will && attitude.from === p.to;

/** "is the same poison", "is just another trap". */
const same = new Set("same another mere just only nothing but pure plain".split(" "));

/** "Three days is theatre": what stands before is called that. */
function isCopula(reading: Reading, at: number): boolean {
  if (same.has(lowerAt(reading, at))) return isCopula(reading, at - 1);
  const from = reading.words[at]?.lexeme.light ? at - 1 : at;
  return isWord(reading, from, predicatingBe) || isWord(reading, from, linkingVerbs);
}

/** "a mistake", "would be a historic mistake": what it is said to be, with an adjective or two. */
const isOneOfThem = (reading: Reading, noun: number): boolean =>
  ["a", "an"].includes(lowerAt(reading, noun - 1)) ||
  [2, 3].some(
    (gap) =>
      !isApart(reading, noun - gap, noun) && ["a", "an"].includes(lowerAt(reading, noun - gap)) && isWord(reading, noun - gap - 1, copulas),
  );

/** "in the form of a treaty and not of a tweet": what it is held against, a phrase without a verb. */
export const isHeldAgainst = (reading: Reading, at: number): boolean =>
  isCoordinator(reading, at) && lowerAt(reading, at + 1) === "not" && phraseOpeners.has(lowerAt(reading, at + 2));
const phraseOpeners = new Set("of in on at by for from with as a an the one just only some another".split(" "));
