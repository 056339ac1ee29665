import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { formsOfBe, timeUnits } from "../../language/grammar.ts";
import { behindAdverbials } from "../../sentence/adverbials.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { affecting } from "../../sentence/subject.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** Tell when something came about that has come about. Those in the first class may stand behind the main clause as well. Origin: Quirk et al. (1985), 15.25–15.28. */
const either = wordClass("when after since");
const opening = wordClass("as once moment minute instant");
/** Back-shifted in reported speech: what is to come. */
const heldOut = wordClass("will would can could shall should might may must");
/** Simple past without an ending. Origin: the irregular verbs of refusal and demand. */
const pasts = wordClass(
  "said told threw put set made ruled gave cut sought chose came stood held withdrew spoke spurned forbade was were shot struck let",
);
const oldYear = /^(?:19\d\d|20[01]\d|202[0-3])$/;
const times = wordClass("day days time times era moment year years month months week weeks");
const nearestVerb = 3;
const longestMain = 16;

/**
 * "When Kyiv proposed a truce, Moscow rejected it", "The talks ended after Kyiv refused to leave": a clause of time in the past tense tells what its
 * subject has done. "would lift sanctions when Moscow accepted it": told in the past, and still to come.
 */
export function isToldEvent(reading: Reading, actor: Actor, { from, to }: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  if (isSinceThen(reading, from, g)) return true;
  const outermost = g.attitudes.at(-1);
  if (outermost !== undefined && isToldState(reading, actor, from, outermost, g)) return true;
  if (outermost === undefined || !outermost.meaning.will || g.modal !== undefined || g.negators.length > 0) return false;
  const verb = behindAdverbials(reading, actor.to);
  if (outermost.to > p.from || outermost.from < verb || outermost.from - verb > nearestVerb || !isPast(reading, outermost.from))
    return false;
  // "The days when Moscow rejected it are over": no clause of time, but one that says which days.
  if (lowerAt(reading, from) === "when" && isWord(reading, from - 1, times)) return false;
  const opens =
    (from === 0 || (from <= 3 && isWord(reading, from - 1, timeUnits))) &&
    isApart(reading, p.to, Math.min(reading.words.length - 1, p.to + longestMain), mark.comma);
  if (!isWord(reading, to - 1, either) && !(opens && (isWord(reading, from, opening) || isWord(reading, to - 1, opening)))) return false;
  for (let i = from; i < Math.min(reading.words.length, p.to + 4); i++) if (oldYear.test(lowerAt(reading, i))) return false;
  return opens ? !isPromisedBehind(reading, p.to) : !hangsBefore(reading, from, g);
}

/** "As long as Moscow rejects a truce, sanctions stay": what somebody goes on refusing. */
const isToldState = (reading: Reading, actor: Actor, from: number, { from: verb, meaning }: Mark<"attitude">, g: Governed): boolean =>
  meaning.effect === "oppose" &&
  g.attitudes.length === 1 &&
  g.modal === undefined &&
  g.negators.length === 0 &&
  lasting.has(lowerAt(reading, from)) &&
  verb >= actor.to &&
  verb - actor.to <= 2;
const lasting = new Set("as so while".split(" "));

/** "accused", "threw". */
export const isPastForm = (reading: Reading, verb: number): boolean =>
  /(?:[^e]|agre|ante)ed$/.test(lowerAt(reading, verb)) || isWord(reading, verb, pasts);

const isPast = (reading: Reading, verb: number): boolean =>
  isPastForm(reading, verb) && !isWord(reading, verb - 1, heldOut) && !isWord(reading, verb - 1, formsOfBe);

/** "When Moscow accepted a truce, Europe would …", and not "…, Merz said Europe would …". */
function isPromisedBehind(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + longestMain); i++) {
    if ((beforeAt(reading, i) & wall) !== 0 || (i > from && beginsAt(reading, i, kinds.say))) return false;
    if (isWord(reading, i, heldOut)) return true;
  }
  return false;
}

/** "would lift sanctions after Moscow accepted it", "was ready for talks when Kyiv agreed": it hangs on what is told behind. */
function hangsBefore(reading: Reading, from: number, g: Governed): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestMain); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return false;
    if (isWord(reading, i, heldOut) || (isWord(reading, i, auxiliaries) && beginsAt(reading, i + 1, kinds.negator))) return true;
  }
  return g.side !== "against" && reading.marks.some((m) => isKind(m, "attitude") && m.to <= from && m.meaning.will);
}

/** "It is two months since Ukraine agreed to a truce": what somebody has said since then stands. */
function isSinceThen(reading: Reading, from: number, g: Governed): boolean {
  const outermost = g.attitudes.at(-1);
  if (lowerAt(reading, from) === "when") return isToldOfPast(reading, from, g);
  return lowerAt(reading, from) === "since" && outermost?.meaning.will === true && g.modal === undefined;
}

/** "angered Trump when he rejected a truce": what has happened is no condition. */
function isToldOfPast(reading: Reading, when: number, { attitudes, modal, negators }: Governed): boolean {
  const outermost = attitudes.at(-1);
  if (outermost?.meaning.will !== true || modal !== undefined || negators.length > 0) return false;
  if (!/(?:ed|said|told)$/.test(lowerAt(reading, outermost.from))) return false;
  for (let i = when - 1; i >= Math.max(0, when - nearestEffect); i--) if (isWord(reading, i, affecting)) return true;
  return false;
}
const nearestEffect = 6;
