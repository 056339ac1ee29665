import { mark } from "../../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { isDate } from "./seemingConditions.ts";

/** "one of the preconditions for easing sanctions", "has attached strings to a truce": it is accepted, on conditions. */
const preconditions = wordClass(
  "precondition preconditions condition conditions prerequisite prerequisites price prices terms strings caveats proviso provisos",
);
const attached = new Set("conditions condition strings caveats provisos proviso".split(" "));
const needed = new Set("needed required necessary indispensable essential".split(" "));
/** What somebody does who sets conditions. Origin: own reading. */
const setting = new Set(
  "set sets setting lay lays laid laying name names named naming list lists listed listing outline outlines outlined spell spells spelled spelt attach attaches attached attaching impose imposes imposed announce announces announced formulate formulates formulated state states stated reiterate reiterates reiterated repeat repeats repeated stipulate stipulates stipulated unveil unveils unveiled present presents presented define defines defined specify specifies specified toughen toughens toughened harden hardens hardened put puts declare declares declared restate restates restated tighten tightens tightened".split(
    " ",
  ),
);
/** Words from the noun, and from the "for" behind the verb, to the wording. */
const nearNoun = 6;
const nearVerb = 3;
const longestSetting = 5;

/** At a noun ("a precondition for …") or at the "for" of "a referendum would be needed for …": the wording comes on that condition. */
export function isPrecondition(reading: Reading, at: number, p: Mark<"provision">): boolean {
  const lower = lowerAt(reading, at);
  // "an inquiry must precede a truce"
  if (lower === "precede" && isWord(reading, at - 1, due)) return p.from - at <= nearVerb;
  if (isNoun(reading, at) && lower !== "terms") return p.from - at <= nearNoun && !isWhatItIs(reading, at, p.from);
  if (lower !== "for" || p.from - at > nearVerb || !needed.has(lowerAt(reading, at - 1))) return false;
  return ["be", "is", "are", "was"].includes(lowerAt(reading, at - 2));
}

const due = wordClass("must should would to will");

/** "An inquiry is the price of Moscow's consent to a truce": at what somebody gives his consent. */
export function isPriceOf(reading: Reading, p: Mark<"provision">, { subject, attitudes }: Governed): boolean {
  const [consent] = attitudes;
  // "the price Moscow puts on its consent to a truce"
  if (
    subject !== undefined &&
    subject.to <= p.from &&
    isWord(reading, subject.from - 1, preconditions) &&
    beforeAt(reading, subject.from) === 0 &&
    isWord(reading, subject.to, putting)
  )
    return true;
  if (subject?.possessive !== true || consent === undefined || consent.from !== subject.to || consent.meaning.effect === "oppose")
    return false;
  return ["of", "for"].includes(lowerAt(reading, subject.from - 1)) && isNoun(reading, subject.from - 2);
}

const putting = wordClass("puts put sets set asks asked names named demands demanded wants wanted attaches attached");

/** "The condition on which Moscow would stop is an inquiry". */
export const isUnderWhich = (reading: Reading, { from }: Mark<"provision">, { subject }: Governed): boolean =>
  subject !== undefined &&
  subject.to <= from &&
  !isWhatItIs(reading, subject.to, from) &&
  lowerAt(reading, subject.from - 1) === "which" &&
  ["on", "under"].includes(lowerAt(reading, subject.from - 2)) &&
  [1, 2].some((gap) => isWord(reading, subject.from - 2 - gap, preconditions));

/** "A truce would be acceptable to Moscow after an inquiry", "could become possible after a vote". */
export function isWelcomeAfter(reading: Reading, { to }: Mark<"provision">, { side }: Governed): boolean {
  if (side === "against") return false;
  const verdict = [1, 2, 3].map((gap) => to + gap).find((at) => isWord(reading, at, welcome));
  if (verdict === undefined || ![1, 2].some((gap) => ["would", "could"].includes(lowerAt(reading, verdict - 1 - gap)))) return false;
  const after = [1, 2, 3, 4].map((gap) => verdict + gap).find((at) => lowerAt(reading, at) === "after");
  return after !== undefined && !isApart(reading, to, after) && !isDate(reading, after + 1);
}
const welcome = wordClass("acceptable possible conceivable feasible thinkable imaginable tolerable");

/** "Moscow's condition for any deal is a truce", "it is a condition for Moscow that Ukraine leaves": what the condition is, and not what it is for. */
const isWhatItIs = (reading: Reading, at: number, from: number): boolean =>
  reading.words
    .slice(at + 1, from + 1)
    .some((w, i) => (w.before & mark.colon) !== 0 || (at + 1 + i < from && (isOf(w, finiteBe) || w.lexeme.lower === "that")));

const isNoun = (reading: Reading, at: number): boolean =>
  isWord(reading, at, preconditions) &&
  (["for", "of"].includes(lowerAt(reading, at + 1)) ||
    (["to", "on"].includes(lowerAt(reading, at + 1)) && attached.has(lowerAt(reading, at))));

/** "sets conditions for", "its price for", "Moscow's terms for": whose conditions they are. At the noun or at the link behind it. */
export function setsConditions(reading: Reading, at: number, p: Mark<"provision">): boolean {
  const noun = isNoun(reading, at) ? at : isNoun(reading, at - 1) ? at - 1 : undefined;
  if (noun === undefined || p.from - noun > nearNoun || isWhatItIs(reading, noun, p.from)) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - longestSetting); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (["has", "have", "had"].includes(lowerAt(reading, i)) && (i === noun - 1 || isOnly(reading, i + 1, noun))) return true;
    if (setting.has(lowerAt(reading, i)) || owning.has(lowerAt(reading, i)) || reading.words[i]?.possessive === true) return true;
  }
  return false;
}
/** "has only one condition", "has a condition": nothing but how many between. */
const isOnly = (reading: Reading, from: number, noun: number): boolean =>
  reading.words.slice(from, noun).every((w) => counting.has(w.lexeme.lower));
const counting = new Set("a an one two three several only just but single sole simple clear its own".split(" "));
const owning = new Set("its his her their our my".split(" "));
