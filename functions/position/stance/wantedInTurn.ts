import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, finiteVerbs, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/**
 * "wants sanctions lifted and Ukraine kept out of the alliance": what is to become of one thing after the other hangs on the same verb, and the next
 * thing, were it a party, does nothing itself (Quirk et al., 16.46). The verb, or -1 where the actor begins no such thing.
 */
export const wantedInTurn = (reading: Reading, actor: Actor, p: Mark<"provision">): number =>
  actor.kind === "text" || actor.kind === "person" || actor.kind === "pronoun" ? -1 : verbOver(reading, actor.from, actor.to, p.to);

/** "wants its army left without a ceiling and foreign troops admitted": the same where the wording is the next thing. */
export const wantsWording = (reading: Reading, p: Mark<"provision">): number => verbOver(reading, p.from, p.from + 1, p.to);

function verbOver(reading: Reading, from: number, behind: number, end: number): number {
  if (!hasWord(reading, wishing)) return -1;
  const first = isWord(reading, from - 1, determiners) ? from - 1 : from;
  if (!(isCoordinator(reading, first - 1) || (beforeAt(reading, first) & mark.comma) !== 0) || !isDoneTo(reading, behind, end)) return -1;
  let done = 0;
  for (let i = first - 1; i >= Math.max(0, first - longestList); i--) {
    if (isWord(reading, i, wishing) && endsAt(reading, i, kinds.attitude)) return done > 0 && !isWord(reading, i + 1, ends) ? i : -1;
    if (isWord(reading, i, ends) || hasTense(reading, i) || (beforeAt(reading, i) & breaks) !== 0) return -1;
    if (participle.test(lowerAt(reading, i)) || isWord(reading, i, states)) done++;
  }
  return -1;
}

const longestList = 24;
const determiners = wordClass("the a an its his her their our this that these those any all no");
const breaks = wall | mark.colon | mark.dash | mark.open | mark.close | mark.quote;
const wishing = wordClass("want wants wanted like likes wishes wish");
const ends = wordClass("that but which who whose if once until while as because although to when");
const hasTense = (reading: Reading, at: number): boolean => isWord(reading, at, auxiliaries) || isWord(reading, at, finiteVerbs);

/** A participle with nothing to do it to: "kept out of", "'s army cut", and not "rejected the plan". */
function isDoneTo(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, end + 2, from + longestNoun); i++) {
    if (beforeAt(reading, i) !== 0 && i > from) return false;
    const speaks = beginsAt(reading, i, kinds.say | kinds.attitude);
    if (hasTense(reading, i) || isWord(reading, i, determiners)) return false;
    if (participle.test(lowerAt(reading, i)))
      return speaks ? endsThere(reading, i + 1) : !isWord(reading, i + 1, determiners) && !isWord(reading, i + 1, ends);
    if (speaks) return false;
  }
  return false;
}
/** "and foreign troops admitted", where "admitted" by itself may be what somebody does. */
const endsThere = (reading: Reading, at: number): boolean => at >= reading.words.length || isCoordinator(reading, at);
/** "'s armed forces left" */
const longestNoun = 5;
const participle =
  /(?:(?:[^e]|agre|ante)ed|zen|ken|ven)$|^(?:kept|cut|left|put|sent|brought|held|made|paid|shut|built|let|freed|taken|drawn|withdrawn|shown|written|thrown|rid)$/;
/** "its assets back and Ukraine kept out": where something is to be. */
const states = wordClass("back out home down off away open free gone");
