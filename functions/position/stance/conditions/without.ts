import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { formsOfBe } from "../../language/grammar.ts";
import { asideEnd } from "../../sentence/clauses.ts";
import { beginsAt, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

export const without = wordClass("without absent short");
/** A noun phrase follows: "absent a deal". */
const determiners = wordClass("a an the any some such its his her their further full more real");
/** Words between "without" and what is missed. */
const longestPhrase = 8;
/** Words in which what it hangs on is said not to be. */
const longestClause = 18;

/** "No peace without guarantees": the "without" over a wording in a clause that denies what it hangs on, so that the wording is needed. */
export function neededFrom(reading: Reading, p: Mark<"provision">): number | undefined {
  const at = (hasWord(reading, without) ? withoutBefore(reading, p) : undefined) ?? ifNotBefore(reading, p);
  if (at === undefined) return undefined;
  const opens = opensSentence(reading, at);
  return (opens ? deniesAfter(reading, clauseEnd(reading, p, at)) : deniesBefore(reading, at)) ? at : undefined;
}

/** Makes the wording one that is called for, and finds whose clause the opening "Without …" stands before. */
export function need(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed, from: number): void {
  g.modal ??= "prescriptive";
  if (!opensSentence(reading, from)) return;
  // "Without guarantees Kyiv will not sign": who would have to agree calls for them.
  const subject = actors.find(
    (a) => a.from >= p.to && a.kind !== "text" && (opensMain(reading, p.to, a) || (a.from - p.to <= 2 && !a.oblique)),
  );
  if (subject && [1, 2, 3, 4].some((gap) => beginsAt(reading, subject.to + gap, kinds.attitude))) g.subject = subject;
}

/** "Without [a pull-out] of all troops from the Donbas, Kyiv will not sign": behind the comma that ends the phrase. */
const opensMain = (reading: Reading, to: number, { from }: Actor): boolean =>
  from - to <= longestPhrase && (beforeAt(reading, from) & mark.comma) !== 0 && !isApart(reading, to, from - 1);

/** "rules out any easing without a just peace", "Without guarantees Kyiv will not withdraw": it is refused as long as something is missing. */
export function isRefusedWithout(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (!hasWord(reading, without)) return false;
  if (g.side !== "against" || (g.negators.length === 0 && !g.attitudes.some(refuses))) return false;
  if (isWithout(reading, 0) && p.from > 1 && !isManner(reading, 0))
    return neededThing(reading, 0) < p.from || isSubjectOf(reading, g) || isThereNone(reading, p.from);
  if (opensClauseWithout(reading, p, g)) return true;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestPhrase); i++) {
    if (beforeAt(reading, i) !== 0 || isCoordinator(reading, i) || ends(reading, i)) return false;
    if (isWithout(reading, i)) return !isManner(reading, i);
  }
  return false;
}

/** "Without an apology there will be no mission": the clause begins with its "there". */
const isThereNone = (reading: Reading, to: number): boolean =>
  reading.words.slice(2, Math.min(to, longestPhrase)).some((w, i) => w.lexeme.lower === "there" && isWord(reading, i + 3, auxiliaries));

/** "Without reciprocity Kyiv will not agree": the clause begins with its subject. */
const isSubjectOf = (reading: Reading, { subject }: Governed): boolean =>
  subject !== undefined &&
  subject.from > 1 &&
  subject.from <= longestPhrase &&
  beginsAt(reading, subject.to, kinds.prescriptive | kinds.possibility | kinds.negator | kinds.attitude);

/** "said that without a referendum he would not agree to a withdrawal": the clause of the refusal opens with what is missing. */
function opensClauseWithout(reading: Reading, p: Mark<"provision">, { subject, modalAt }: Governed): boolean {
  if (subject === undefined || modalAt === undefined || modalAt < subject.to || subject.from > p.from) return false;
  for (let i = subject.from - 2; i >= Math.max(1, subject.from - longestPhrase); i--) {
    if ((beforeAt(reading, i + 1) & ~mark.comma) !== 0) return false;
    if (isWithout(reading, i)) return !isManner(reading, i) && opensSentence(reading, i);
  }
  return false;
}

/** Where the phrase after an opening "without" ends: at its comma, or at the subject of the clause. */
function neededThing(reading: Reading, at: number): number {
  for (let i = at + 1; i < Math.min(reading.words.length, at + longestPhrase); i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0 || ends(reading, i)) return i;
  return reading.words.length;
}

function withoutBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i >= Math.max(0, p.from - longestPhrase); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon | mark.dash)) !== 0 || ends(reading, i)) return undefined;
    if (isWithout(reading, i)) return i + 1 === p.from || !isManner(reading, i) ? i : undefined;
  }
  return undefined;
}

/** What an opening "if" hangs over begins behind its comma, what an opening "without" does behind what is missed. */
function clauseEnd(reading: Reading, p: Mark<"provision">, at: number): number {
  if (lowerAt(reading, at) !== "if") return p.to;
  const comma = reading.words.findIndex((w, i) => i >= p.to && (w.before & mark.comma) !== 0);
  return comma < 0 ? reading.words.length : comma;
}

/** "will not last if the causes are not removed": the "if" over a wording that is said not to happen. */
function ifNotBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, supposing) || !hasWord(reading, denying)) return undefined;
  for (let i = p.from - 1; i >= Math.max(0, p.from - longestPhrase); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon | mark.dash)) !== 0) return undefined;
    if (lowerAt(reading, i) !== "if") continue;
    const clause = reading.words.slice(i + 1, p.to + longestPhrase);
    const end = clause.findIndex((w, at) => at > p.to - i - 2 && w.before !== 0);
    return (end < 0 ? clause : clause.slice(0, end)).some((w) => w.lexeme.lower === "not") ? i : undefined;
  }
  return undefined;
}

const supposing = wordClass("if");
const denying = wordClass("not");

/** A clause of another verb begins here. */
function ends(reading: Reading, at: number): boolean {
  return beginsAt(reading, at, kinds.break | kinds.relative | kinds.condition);
}

/** "without guarantees", "absent any guarantees", "short of guarantees". */
function isWithout(reading: Reading, at: number): boolean {
  return (
    isMissing(reading, at) ||
    (isWord(reading, at, without) && (beginsAt(reading, at, kinds.negator) || reading.provisions.some((p) => p.from === at)))
  );
}

/** "Absent a referendum, …", "will not sign short of a referendum": the other words for "without", which deny nothing by themselves. */
export function isMissing(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (lower === "absent") return isWord(reading, at + 1, determiners) && !isWord(reading, at - 1, formsOfBe);
  return lower === "short" && lowerAt(reading, at + 1) === "of" && !isWord(reading, at - 1, falling);
}
/** "falls short of", "nothing short of", "stopped short of": another "short". */
const falling = wordClass(
  "fall falls fell falling stop stops stopped stopping nothing anything little far run runs running come comes is are be just well",
);

/** "without giving details": how it is done, and nothing that is missing. */
function isManner(reading: Reading, at: number): boolean {
  return lowerAt(reading, at + 1).endsWith("ing") || ["doubt", "question", "fail", "exception"].includes(lowerAt(reading, at + 1));
}

/** At the head of the sentence, of a quote or of a clause: "that without guarantees". */
function opensSentence(reading: Reading, at: number): boolean {
  return (
    at === 0 ||
    (beforeAt(reading, at) & (wall | mark.quote | mark.colon)) !== 0 ||
    ["that", "and", "but"].includes(lowerAt(reading, at - 1))
  );
}

function deniesAfter(reading: Reading, from: number): boolean {
  let flips = 0;
  let commas = 0;
  for (let i = from; i < Math.min(reading.words.length, from + longestClause); i++) {
    const before = beforeAt(reading, i);
    if ((before & (wall | mark.colon | mark.dash)) !== 0) break;
    const resumed = (before & mark.comma) === 0 ? undefined : asideEnd(reading, i);
    if (resumed !== undefined) i = resumed;
    if ((before & mark.comma) !== 0) commas++;
    if (commas > 1 || (i > from && ends(reading, i))) break;
    flips += denials(reading, i);
  }
  return flips % 2 === 1;
}

/** The clause before a word denies or refuses something. */
export function deniesBefore(reading: Reading, at: number): boolean {
  let flips = 0;
  for (let i = at - 1; i >= Math.max(0, at - longestClause); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon | mark.dash | mark.quote)) !== 0 || ends(reading, i)) break;
    flips += denials(reading, i);
  }
  return flips % 2 === 1;
}

/** A negator or a word of refusal begins at a word. */
function denials(reading: Reading, at: number): number {
  // "Putin will not move": a word of firmness, that denies all the same
  const isNot = (m: Mark): boolean => isKind(m, "attitude") && lowerAt(reading, at) === "not";
  const denies = reading.marks.some((m) => m.from === at && (isKind(m, "negator") || (isKind(m, "attitude") && refuses(m)) || isNot(m)));
  return denies ? 1 : 0;
}
