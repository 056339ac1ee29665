import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, stemClass, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { isPromiseBefore } from "../../sentence/clauses.ts";
import { endingAt, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import type { Walk } from "../walk.ts";
import { lasts } from "./seemingConditions.ts";
import { deniesBefore } from "./without.ts";

/** Notes that the wording stands in a condition: a strong one where somebody makes it his term, and so wants it. */
export function noteInside(reading: Reading, condition: Mark<"condition">, g: Governed): void {
  const isSpurned = g.negators.length > 0 || g.attitudes.some(refuses);
  const isStrong =
    (condition.meaning.strength === "strong" && !lasts(reading, condition)) ||
    isTerm(reading, condition) ||
    (!isSpurned && isDeal(reading, condition));
  const isUntil = ["until", "till"].includes(lowerAt(reading, condition.from));
  // "would need until 2029 to take the rest": a time.
  const isPast = isUntil && (waitsBefore(reading, condition.from) || /^\d/.test(lowerAt(reading, condition.to)));
  g.insideCondition = isStrong && !isPast ? "strong" : "weak";
  g.conditionMark = condition;
  if (isUnwelcome(reading, condition)) g.side = g.side === "against" ? "for" : "against";
  // "only if Kyiv is ready to withdraw": who makes it a term wants more than readiness.
  if (isStrong && g.side === "open") g.side = "for";
}

/** "will accept no truce as long as weapons come in": what goes on meanwhile is what somebody wants to end. */
const isUnwelcome = (reading: Reading, { from, to }: Mark<"condition">): boolean =>
  ["as", "so", "while"].includes(lowerAt(reading, from)) && (from <= 1 ? isKeptBehind(reading, to) : deniesBefore(reading, from));

/** "no relief while troops are there": what goes on meanwhile is to end, though the word by itself is taken for one that sets two clauses against each other. */
export function noteWhile(reading: Reading, p: Mark<"provision">, g: Governed, walk: Walk): void {
  if (!hasWord(reading, meanwhile)) return;
  const at = isWord(reading, p.from - 1, articles) ? p.from - 2 : p.from - 1;
  if (!isWord(reading, at, meanwhile) || beforeAt(reading, at) !== 0 || !deniesBefore(reading, at)) return;
  Object.assign(g, { side: g.side === "against" ? "for" : "against", insideCondition: "strong" });
  Object.assign(walk, { at: at - 1, subjectOnly: true });
}
const meanwhile = wordClass("while");
const articles = wordClass("a an the any one its his");

/** "As long as weapons come in, Moscow will not …", "…, Europe will keep its sanctions": behind the comma that ends the opening clause. */
function isKeptBehind(reading: Reading, from: number): boolean {
  const comma = reading.words.findIndex((w, i) => i > from && (w.before & mark.comma) !== 0);
  if (comma < 0) return false;
  for (let i = comma; i < Math.min(reading.words.length, comma + longestOffer); i++) {
    if (i > comma && beforeAt(reading, i) !== 0) return false;
    if (isWord(reading, i, keeping) || endingAt(reading, i).some((m) => isKind(m, "negator"))) return true;
  }
  return false;
}
const keeping = wordClass("keep keeps stay stays remain remains maintain maintains continue continues");

/** "waited until the talks had begun", "held off till …": when somebody did it, and no term of his. */
function waitsBefore(reading: Reading, until: number): boolean {
  const before = lowerAt(reading, until - 1);
  if (before === "off") return lowerAt(reading, until - 2) === "held";
  return waited.has(before) || waited.has(lowerAt(reading, until - 2));
}
/** Origin: own reading. */
const waited = new Set("waited hesitated paused lingered".split(" "));

/** "Russia will stop fighting when the troops withdraw", "No easing before the army is out": what is promised or refused hangs on it. */
export function isTerm(reading: Reading, condition: Mark<"condition">): boolean {
  const refused = lowerAt(reading, condition.from) === "before" && deniesBefore(reading, condition.from);
  if (refused && (isRefusal(reading, condition) || isNoDeal(reading, condition))) return true;
  return (isPromiseBefore(reading, condition) || refused) && reading.provisions.some((other) => other.to <= condition.from);
}

/** "There will be no signature before the guarantees are given". */
function isNoDeal(reading: Reading, { from }: Mark<"condition">): boolean {
  for (let i = from - 1; i >= Math.max(1, from - longestDeal); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (deals.has(lowerAt(reading, i))) return lowerAt(reading, i - 1) === "no";
  }
  return false;
}
const longestDeal = 5;
const deals = new Set("signature signatures deal agreement settlement handshake yes treaty".split(" "));

/** "…, an idea to which Paris is opposed before": somebody refuses, whatever it is. */
function isRefusal(reading: Reading, condition: Mark<"condition">): boolean {
  return reading.marks.some(
    (m) => isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will && m.to <= condition.from && condition.from - m.to <= 3,
  );
}

/** "is ready to sign a treaty if the troops leave", "would come to the table once …": an agreement is held out for it. */
function isDeal(reading: Reading, condition: Mark<"condition">): boolean {
  if (condition.meaning.strength !== "weak") return false;
  if (condition.from <= 1) return isDealBehind(reading, condition);
  for (let i = condition.from - 1; i >= Math.max(0, condition.from - longestOffer); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.quote | mark.colon)) !== 0) return false;
    if (isWord(reading, i, concluding)) return isHeldOut(reading, i);
  }
  return false;
}

/** "If the troops leave, Moscow is ready to sign": behind the comma that ends the opening clause. */
function isDealBehind(reading: Reading, condition: Mark<"condition">): boolean {
  const comma = reading.words.findIndex((w, i) => i > condition.to && (w.before & mark.comma) !== 0);
  if (comma < 0) return false;
  for (let i = comma + 2; i < Math.min(reading.words.length, comma + longestOffer); i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (isWord(reading, i, concluding)) return isHeldOut(reading, i);
  }
  return false;
}
const longestOffer = 14;
const concluding = stemClass("sign agree accept negotiate finalise finalize conclude settle compromise".split(" ").map(stem));

/** "will", "could", "is ready to" before a verb, and no "not". */
function isHeldOut(reading: Reading, verb: number): boolean {
  let isOffered = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    if (beforeAt(reading, i + 1) !== 0) break;
    const here = endingAt(reading, i);
    if (here.some((m) => isKind(m, "negator"))) return false;
    isOffered ||= ["will", "would", "could", "might"].includes(lowerAt(reading, i));
    isOffered ||= here.some((m) => isKind(m, "attitude") && m.meaning.effect === "open");
  }
  return isOffered;
}
