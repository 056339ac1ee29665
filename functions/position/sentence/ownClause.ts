import { mark } from "../cues/tokens.ts";
import { isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Case } from "../holder/holder.ts";
import { finiteBe, formsOfBe } from "../language/grammar.ts";
import { beginsAt, kinds } from "./marks.ts";
import { prepositions } from "./nounPhrase.ts";
import { isKind, type Reading } from "./reading.ts";
import { auxiliaries, beforeAt, isPassive, lowerAt } from "./syntax.ts";

/** The wording has a verb or a subject of its own: "sanctions remain", "Crimea will stay". */
export function hasOwnVerb(c: Case): boolean {
  const { reading, provision: p } = c;
  if (reading.marks.some((m) => isKind(m, "party") && m.meaning.form === "name" && m.from === p.from && m.to < p.to) && p.to - p.from > 1)
    return true;
  // "no outsider may veto it"
  const isDenied = ["no", "nobody", "none"].includes(lowerAt(reading, p.from));
  // "Nobody else decides how many soldiers we have": the wording is a clause.
  if (lowerAt(reading, p.from) === "nobody" && p.meaning.polarity === "against") return true;
  for (let i = p.from; i <= p.to; i++) {
    // "the return of the children": a noun
    if (isWord(reading, i, finiteVerbs) && determiners.has(lowerAt(reading, i - 1))) continue;
    if (isWord(reading, i, finiteVerbs) || (isDenied && isWord(reading, i, auxiliaries))) return true;
  }
  return false;
}

const determiners = new Set("the a an its their his".split(" "));
const finiteVerbs = wordClass(
  "is are was were does happen happens remain remains stay stays stand stands goes go comes come returns return leaves withdraws quit gets stops ends ceases falls lies will would must shall",
);

/** "First a ceasefire, he says": a demand without a verb, and who makes it. */
export function isFragment(c: Case): boolean {
  const { reading, provision: p } = c;
  const [report] = c.covers;
  if (report && report.to <= p.from) return isQuotedFragment(reading, p.from);
  if (!report || report.from < p.to) return false;
  for (let i = 0; i < report.from; i++) {
    if (i > p.to && beginsAt(reading, i, kinds.condition | kinds.relative)) return true;
    if (i > 0 && (beforeAt(reading, i) & (mark.semicolon | mark.stop)) !== 0) return false;
    if (i >= (report.subject?.from ?? report.from)) return true;
    if (i >= p.from && i < p.to && ((p.mask >>> (i - p.from)) & 1) === 1) continue;
    const lower = lowerAt(reading, i);
    if (isWord(reading, i, auxiliaries) || isWord(reading, i, finiteVerbs) || irregularPast.has(lower) || /(ed|ing)$/.test(lower))
      return false;
  }
  return true;
}

/** "he wrote: “First a ceasefire, then the rest”": all that he is quoted with. */
function isQuotedFragment(reading: Reading, from: number): boolean {
  const opening = mark.colon | mark.quote;
  if ((beforeAt(reading, from) & opening) !== opening || reading.words.length - from > longestFragment) return false;
  return reading.words.slice(from).every((w) => !isOf(w, auxiliaries) && !isOf(w, finiteVerbs) && !w.lexeme.lower.endsWith("ed"));
}
const longestFragment = 10;

const irregularPast = new Set("came went took gave got made met spoke held fell rose broke began brought kept".split(" "));

/** "A full ceasefire, then talks." */
export function isVerbless(reading: Reading): boolean {
  // "The return of the plant": a noun.
  const isNoun = (at: number): boolean => determiners.has(lowerAt(reading, at - 1)) || lowerAt(reading, at + 1) === "of";
  return reading.words.every(
    (w, i) =>
      !isOf(w, auxiliaries) && !(isOf(w, finiteVerbs) && !isNoun(i)) && !(w.lexeme.lower.endsWith("ed") && !isAttribute(reading, i)),
  );
}

/** "the release of seized assets", "all occupied territory" */
const isAttribute = (reading: Reading, at: number): boolean =>
  isWord(reading, at - 1, prepositions) || determiners.has(lowerAt(reading, at - 1)) || quantities.has(lowerAt(reading, at - 1));
const quantities = new Set("all any every each both more no some".split(" "));

/** "The constitution allows …": an attitude with a subject of its own that is none of the actors. */
export function hasOtherSubject(c: Case): boolean {
  const outermost = c.governed.attitudes.at(-1);
  return (
    outermost !== undefined &&
    outermost.to <= c.provision.from &&
    outermost.from > 1 &&
    // "The first demand is a truce": of whoever's text is told.
    !(demands.has(lowerAt(c.reading, outermost.from)) && isWord(c.reading, outermost.to - 1, finiteBe)) &&
    // "Ukraine is offered guarantees": who is given something does nothing.
    !isPassive(c.reading, outermost) &&
    c.governed.modal === undefined &&
    !c.actors.some((a) => a.to <= outermost.from && a.kind === "text")
  );
}

const demands = new Set("demand demands condition conditions request requests priority priorities aim aims goal goals".split(" "));

/** A list item, or a statement in the present: what a text says, not what happened. */
export function isTold(c: Case): boolean {
  const { reading, provision: p } = c;
  return !reading.words.some(
    (w, i) => (i < p.from || i >= p.to) && isOf(w, past) && !isPossession(reading, i) && !isInRelative(reading, i),
  );
}

/** "Ukraine quits the bloc and signs …": the subject's own verb is in the present. */
export function actsInPresent({ reading, provision: p }: Case, subject: Resolved): boolean {
  const verb = lowerAt(reading, subject.to);
  return (
    subject.to < p.from &&
    !subject.oblique &&
    beforeAt(reading, subject.to) === 0 &&
    /[^s]s$/.test(verb) &&
    !isWord(reading, subject.to, auxiliaries)
  );
}

/** "children who were carried off": what is told of somebody in the clause about him. */
const isInRelative = (reading: Reading, at: number): boolean =>
  [1, 2].some((gap) => ["who", "whom", "which", "that"].includes(lowerAt(reading, at - gap)) && beforeAt(reading, at - gap) === 0);

/** "has in mind", "have a part": what somebody has, and nothing past. */
const isPossession = (reading: Reading, at: number): boolean =>
  ["has", "have"].includes(lowerAt(reading, at)) && ["a", "an", "the", "in", "no", "two", "three", "to"].includes(lowerAt(reading, at + 1));
const past = wordClass("was were has had have did been");

/** "It would be the largest such swap of the war": says how great it is, and nobody's will. */
export function isRanked({ reading, provision: p }: Case, subject: Resolved): boolean {
  if (lowerAt(reading, subject.from) !== "it") return false;
  // "It will not accept the first": somebody does, and nothing is ranked.
  for (let i = subject.to; i < p.to; i++)
    if (/^(first|last|[a-z]{3,}est)$/.test(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "the" && isWord(reading, i - 2, formsOfBe))
      return true;
  return false;
}

/** "America is done with …": a copula between the subject and the wording, or as its first word. */
export function isPredicate(c: Case, subject: Resolved): boolean {
  const { reading, provision: p } = c;
  return p.from - subject.to <= 3 && ["is", "are"].includes(lowerAt(reading, p.from - 1)) && p.from > subject.to;
}
