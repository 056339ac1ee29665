import { mark } from "../../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { finiteBe, timeUnits } from "../../language/grammar.ts";
import { endingAt } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { isToldOnly } from "./atLast.ts";
import { isPastForm } from "./toldEvent.ts";

/** "If the leaked text is genuine, …", "if adopted, the plan would …": whether the text is what it is taken for, and that it is to be adopted at all. */
function isAboutText(reading: Reading, { from, to }: Mark): boolean {
  if (isWord(reading, to, adopted) && (beforeAt(reading, to + 1) & mark.comma) !== 0)
    return from === 0 || (beforeAt(reading, from) & mark.comma) !== 0;
  for (let i = to + 1; i < Math.min(reading.words.length, to + longestAppeal) && beforeAt(reading, i) === 0; i++)
    if (isWord(reading, i, genuine) && isWord(reading, i - 1, finiteBe)) return true;
  return false;
}
const adopted = wordClass("adopted signed approved implemented accepted passed ratified enacted confirmed agreed");
const genuine = wordClass("genuine authentic accurate true correct right real confirmed");

/** At "only": ", but only Moscow can end the war", ", but only the American one does": who alone does something else, and no limit to what was said. */
export const limitsNext = (reading: Reading, only: number): boolean =>
  lowerAt(reading, only) === "only" &&
  lowerAt(reading, only - 1) === "but" &&
  (reading.words[only + 1]?.lexeme.capital === true || ["the", "a"].includes(lowerAt(reading, only + 1)));

/** Words of condition that name none for the wording: a date, an end that it serves, how long it lasts, when somebody said it. */
export function isSeeming(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  const word = lowerAt(reading, m.from);
  // "if this week brings …" names no date.
  if (word !== "if" && isDate(reading, m.to)) return true;
  if (word === "provided" && m.to - m.from === 1 && isVerbOfText(reading, m.from)) return true;
  if (limitsNext(reading, m.to - 1) || isToldOnly(reading, m, p)) return true;
  if (isHanging(word) && isUndone(reading, m.from)) return true;
  // "as soon as possible", "even if": no condition at all.
  if (lowerAt(reading, m.to) === "possible" || lowerAt(reading, m.from - 1) === "even") return true;
  // "Asked if Moscow would accept it, Peskov said …": what is asked.
  if (word === "if" && isWord(reading, m.from - 1, asking)) return true;
  if (word === "if" && isAboutText(reading, m)) return true;
  if (word === "if" && (isPurpose(reading, m.to) || isNeed(reading, m.to) || isBarred(reading, m.to))) return true;
  if (word === "subject" && [0, 1, 2].some((gap) => talking.has(lowerAt(reading, m.to + gap)))) return true;
  // "on the day of the parade": a date, where "on the day the troops leave" is none.
  if (lowerAt(reading, m.to - 1) === "day" && dating.has(lowerAt(reading, m.to))) return true;
  if (g.side === "for" && p.meaning.polarity === "for" && keepsOn(reading, p, m)) return true;
  if (word === "if" && g.obliged && isAppeal(reading, m.to)) return true;
  // "refuses it for as long as there is no inquiry": what is missing is waited for.
  const goesOnAnyway = g.side !== "against" || (lowerAt(reading, m.from - 1) === "for" && !isOfLack(reading, m.to));
  if (goesOnAnyway && lasts(reading, m)) return true;
  if (["as", "so", "while"].includes(word) && isInOffice(reading, m.to)) return true;
  if (isDuration(reading, m, p, g) || isSoLongAfter(reading, m)) return true;
  return isTimeOfSaying(reading, m, p);
}

/** "no longer depended on Washington", "is not contingent on a vote", "would hardly hinge on it": it hangs on nothing of the kind. */
const isUndone = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((gap) => !isApart(reading, at - gap + 1, at) && isWord(reading, at - gap, undoing) && !isWord(reading, at - 1, merely));
const undoing = wordClass("not never no neither nor hardly scarcely");
/** "does not depend on Washington alone", "not only depends on": on it as well. */
const merely = wordClass("only just merely solely simply");
/** Behind a negator, what leaves the thing as it is said to be: "does not depend on Washington", "and this was not going to change". */
export const turnsNothing = (reading: Reading, at: number): boolean =>
  isUndoneTie(reading, at) || [at, at + 1, at + 2].some((verb) => isWord(reading, verb, changing) && !isApart(reading, at, verb));
const changing = wordClass("change changing");
/** Behind a negator: "does not depend on", "is no longer contingent on", and not "does not depend only on". */
const isUndoneTie = (reading: Reading, at: number): boolean =>
  [at, at + 1].some((verb) => isHanging(lowerAt(reading, verb)) && isUndone(reading, verb));
const isHanging = (word: string): boolean => /^(?:depend|hing|hang|contingent|conditional|conditioned|subject)/.test(word);

const asking = wordClass("asked asking pressed questioned wondered wondering know see");

/** "the ventures for which the plan provided": what a text lays down, and no condition. */
function isVerbOfText(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - longestName) && beforeAt(reading, i + 1) === 0; i--)
    if (lowerAt(reading, i) === "which" || lowerAt(reading, i) === "that") return i < at - 1;
    // "that Moscow could agree to a truce provided the supplies cease"
    else if (isWord(reading, i, auxiliaries) && lowerAt(reading, i) !== "had") return false;
  return false;
}

/** "subject to special discussion", "subject to a ceiling": it is talked about or bound, and hangs on nothing. */
const talking = new Set(
  "discussion discussions negotiation negotiations talks debate dialogue cap ceiling limit limits limitation limitations restriction restrictions curb curbs quota quotas supervision monitoring inspection inspections oversight sanctions".split(
    " ",
  ),
);
const dating = new Set("of after before or when following".split(" "));

/** "if the door to the alliance stays shut": something else is out of reach, and no term. */
function isBarred(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + longestName); i++) {
    if (beforeAt(reading, i) !== 0 && i > from) return false;
    if (isWord(reading, i, staying)) return isWord(reading, i + 1, barred) || isWord(reading, i + 2, barred);
  }
  return false;
}
const staying = wordClass("stays stay remains remain is");
const barred = wordClass("shut closed barred blocked locked impossible unavailable off out");

/** "if it comes to that", "if needed", "if asked": in any case. */
export function isNeed(reading: Reading, at: number): boolean {
  const it = lowerAt(reading, at) === "it" ? at + 1 : at;
  return needs.has(lowerAt(reading, at)) || (/^c[ao]mes?$/.test(lowerAt(reading, it)) && lowerAt(reading, it + 1) === "to");
}
const needs = new Set("needed need necessary required asked anything".split(" "));

/** "will keep up the pressure as long as he refuses": how long it goes on. */
function keepsOn(reading: Reading, p: Mark<"provision">, m: Mark<"condition">): boolean {
  if (m.from < p.to || !["until", "till", "as", "so", "while"].includes(lowerAt(reading, m.from))) return false;
  return reading.words.slice(Math.max(0, p.from - 4), p.from + 1).some((w) => going.has(w.lexeme.lower));
}
const going = new Set("keep keeps keeping continue continues continuing go goes maintain maintains".split(" "));

/** "until 2027", "till this winter", "until Orthodox Easter": a time, no condition. */
export function isDate(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (/^\d/.test(lower) || times.has(lower)) return true;
  return (introducing.has(lower) || (reading.words[at]?.lexeme.capital ?? false)) && times.has(lowerAt(reading, at + 1));
}
const introducing = new Set("this last next the".split(" "));
const times = new Set(
  "midnight noon dawn dusk sunrise sunset easter christmas now recently then today tomorrow yesterday winter spring summer autumn fall year month week day morning evening night january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday weekend late early mid further end".split(
    " ",
  ),
);

/** "if the war is to end": an end that it serves, no condition. */
function isPurpose(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length - 1, from + 6); i++)
    if (isWord(reading, i, finiteBe) && lowerAt(reading, i + 1) === "to") return true;
  return false;
}

/** "If Moscow truly wants peace, it must …", "if he is serious about a deal": an appeal to what somebody professes. */
function isAppeal(reading: Reading, from: number): boolean {
  for (let i = from; i < Math.min(reading.words.length, from + longestAppeal); i++) {
    if (i > from && beforeAt(reading, i) !== 0) return false;
    const lower = lowerAt(reading, i);
    // "if he is not serious about peace" is no appeal to him.
    if (lower === "not" || lower === "never") return false;
    if (["serious", "sincere", "genuine", "earnest"].includes(lower)) return true;
    if (["want", "wants", "wanted", "wishes", "seeks"].includes(lower))
      return (
        [1, 2, 3, 4].some((gap) => ["peace", "end", "deal", "settlement"].includes(lowerAt(reading, i + gap))) ||
        reading.provisions.some((other) => other.from > i && other.from - i <= longestAppeal && !isApart(reading, i + 1, other.from))
      );
  }
  return false;
}
const longestAppeal = 7;

/** "as long as the killing continues", "so long as the door stays shut": how long it lasts, and no condition for what is done meanwhile. */
export function lasts(reading: Reading, m: Mark<"condition">): boolean {
  if (!["as", "so", "while"].includes(lowerAt(reading, m.from))) return false;
  // "For as long as the door stays shut, …"; "works on guarantees while missiles fall on Kyiv": what happens meanwhile.
  if (lowerAt(reading, m.from - 1) === "for" || (lowerAt(reading, m.from) === "while" && isWord(reading, m.to - 1, warring))) return true;
  const last = reading.words.slice(m.from, m.to + 7).find((w) => lasting.has(w.lexeme.stem));
  return last !== undefined && !(isOf(last, dwelling) && isAllowedBefore(reading, m.from));
}
const isOfLack = (reading: Reading, from: number): boolean =>
  [1, 2, 3, 4].some((gap) => isWord(reading, from + gap, lacking) && beforeAt(reading, from + gap) === 0);
const lacking = wordClass("no not never");
const warring = wordClass(
  "fall falls bomb bombs bombing bombarding shell shells shelling kill kills killing fire fires firing fight fights fighting attack attacks attacking attacked rain rains raining land lands landing rage rages raging fly flying die dying occupies occupied on continued",
);
/** "would allow it in as long as it stays out of the alliance": who allows something names a term. */
function isAllowedBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestAppeal * 2) && (beforeAt(reading, i + 1) & mark.comma) === 0; i--)
    if (isWord(reading, i, allowing)) return isWord(reading, i - 1, modals);
  return false;
}
const allowing = wordClass("allow accept tolerate let admit agree consent permit");
const modals = wordClass("would could will might can to");
const dwelling = wordClass("stay stays stayed remain remains remained keep keeps kept");

/** "as long as I am prime minister", "while he is in office": how long somebody who refuses is there. */
const isInOffice = (reading: Reading, at: number): boolean =>
  isWord(reading, at, people) && (isWord(reading, at + 1, finiteBe) || lowerAt(reading, at + 1) === "am") && isWord(reading, at + 2, there);
const people = wordClass("i he she we they");
const there = wordClass("in prime president chancellor minister alive around here there leader head");
const lasting = new Set(["continue", "last", "persist", "refuse", "keep", "drag", "stay", "remain"].map(stem));

/** "a truce until the leaders meet": how long what is wanted lasts. A condition is what is refused or put off until then. */
function isDuration(reading: Reading, m: Mark<"condition">, p: Mark<"provision">, g: Governed): boolean {
  if (!["until", "till"].includes(lowerAt(reading, m.from))) return false;
  // "Until the shooting stops, the pressure is to grow"
  if (m.from > 0 && m.from < p.to) return false;
  if (g.side !== "for" || g.negators.length > 0) return false;
  const clause = reading.words.slice(Math.max(0, p.from - 8), m.from === 0 ? p.to + 8 : m.from);
  return !clause.some((w) => puttingOff.has(w.lexeme.stem));
}
const puttingOff = new Set(
  "wait postpone delay defer put hold shelve leave park suspend impossible premature only not never no nowhere off remain stay keep"
    .split(" ")
    .map(stem),
);

/** ", hours after Trump accused him of …": when it was said, and no term. */
function isSoLongAfter(reading: Reading, { from, to }: Mark<"condition">): boolean {
  if (lowerAt(reading, to - 1) !== "after" || !isWord(reading, from - 1, timeUnits)) return false;
  if (![1, 2, 3].some((gap) => (beforeAt(reading, from - gap) & mark.comma) !== 0)) return false;
  return reading.words.slice(to, to + longestName).some((_, i) => isPastForm(reading, to + i));
}

/** "…," he told reporters when asked about it: when it was said, and no condition for what was. */
function isTimeOfSaying(reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean {
  if (isWhenAsked(reading, m)) return true;
  for (let i = m.from - 1; i >= p.to; i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    const saying = endingAt(reading, i).find((s) => isKind(s, "say"));
    if (saying) return endsQuote(reading, p.to, saying.from);
  }
  return false;
}

/** "We will stay, she said when asked about …". */
export const isWhenAsked = (reading: Reading, m: Mark<"condition">): boolean => asked.has(lowerAt(reading, m.to));
const asked = new Set("asked pressed questioned quizzed challenged".split(" "));

/** A comma or the end of a quote before who speaks. */
const endsQuote = (reading: Reading, from: number, say: number): boolean =>
  isApart(reading, Math.max(from, say - longestName), say, mark.comma | mark.quote);
const longestName = 8;
