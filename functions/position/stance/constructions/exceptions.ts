import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { nounsOfWill } from "../../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, govern, negated, ungoverned } from "../govern.ts";

/** Prepositions of exception by their first word, with the words that must follow. Origin: Quirk et al. (1985), 9.58. */
const excepting: ReadonlyMap<string, readonly string[]> = new Map([
  ["except", []],
  ["excepting", []],
  ["excluding", []],
  ["barring", []],
  ["bar", []],
  ["save", []],
  ["minus", []],
  ["but", []],
  ["other", ["than"]],
  ["apart", ["from"]],
  ["aside", ["from"]],
  ["beyond", []],
  ["with", ["the", "exception", "of"]],
]);
const first = wordClass("except excepting excluding barring bar save minus but other apart aside beyond with");
/** What there is an exception to. Origin: Quirk et al. (1985), 9.58, "universal" items. */
const universal = wordClass("all every everything everyone anything any most whole entire rest bulk each");
/** Of what somebody takes or refuses as a whole. */
const texts = wordClass("plan draft proposal package text document list paper framework deal terms agenda");
/** "the plan, but a truce", "the draft other than": only a plain exception is one to a text. */
const isPlain = (reading: Reading, at: number): boolean => !["but", "other", "bar", "barring"].includes(lowerAt(reading, at));
/** "concessions in the plan, apart from …": what is in a text. */
const isInside = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((gap) => ["in", "of", "from", "under"].includes(lowerAt(reading, at - gap)) && beforeAt(reading, at - gap + 1) === 0);
/** Words from the preposition to the wording, and from the whole to the preposition. */
const longestLink = 5;
const longestWhole = 12;

/** "accepts every point except the recognition", "rejects everything but a truce": what is left out of a whole is stood to as the whole is not. */
export function excepted(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, first)) return undefined;
  const from = exceptBefore(reading, p.from);
  if (from === undefined) return undefined;
  const none = noneBefore(reading, actors, from);
  if (none) return { ...none, side: ungoverned(p).side === "against" ? negated(none.side, false) : none.side };
  const whole = wholeBefore(reading, from) ?? (from === 0 ? wholeBehind(reading, p.to) : undefined);
  if (whole === undefined) return undefined;
  const end = from === 0 ? whole + 1 : from;
  const g = govern(reading, actors, { ...p, from: whole, to: end, mask: 1, meaning: { ...p.meaning, polarity: "for" } });
  if (g.attitudes.length + g.negators.length === 0 || g.embedded || g.silent) return undefined;
  const side = negated(g.side === "open" ? "for" : g.side, false);
  return { ...g, side: ungoverned(p).side === "against" ? negated(side, false) : side };
}

function exceptBefore(reading: Reading, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(1, end - longestLink); i--) {
    const rest = isWord(reading, i, first) ? excepting.get(lowerAt(reading, i)) : undefined;
    if (rest?.every((word, gap) => lowerAt(reading, i + 1 + gap) === word)) return i;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  // "Apart from a truce, …": the phrase opens the sentence.
  const rest = end <= longestLink && isWord(reading, 0, first) ? excepting.get(lowerAt(reading, 0)) : undefined;
  return rest?.every((word, gap) => lowerAt(reading, 1 + gap) === word) && lowerAt(reading, 0) !== "but" ? 0 : undefined;
}

/** "Except for a truce, Kyiv backs the plan": what it is left out of stands in the clause behind the comma. */
function wholeBehind(reading: Reading, to: number): number | undefined {
  const comma = reading.words.findIndex((w, i) => i >= to && (w.before & mark.comma) !== 0);
  if (comma < 0 || comma - to > longestLink) return undefined;
  for (let i = comma + 1; i < Math.min(reading.words.length, comma + longestWhole); i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    if (isWord(reading, i, universal) || isWord(reading, i, texts)) return i;
  }
  return undefined;
}

/** "wants nothing but a truce", "has no demand other than a truce": what alone is meant is stood to as the verb says. */
function noneBefore(reading: Reading, actors: readonly Actor[], end: number): Governed | undefined {
  const at = isWord(reading, end - 1, nothing) ? end - 1 : lowerAt(reading, end - 2) === "no" ? end - 2 : undefined;
  if (at === undefined || at === 0) return undefined;
  const effect = at === end - 2 ? nounsOfWill.get(lowerAt(reading, end - 1)) : undefined;
  const subject = actors.findLast((a) => a.to <= at && at - a.to <= longestVerb && !a.oblique && a.parties.length > 0);
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.from < at && (m.to === at || m.to === end + 1) && m.meaning.will && lowerAt(reading, at - 1) !== "with",
  );
  if (subject === undefined || subject.possessive || (verb === undefined && effect === undefined)) return undefined;
  const refuses = (verb?.meaning.effect ?? effect) === "oppose";
  return { ...ungoverned(nobodys), side: refuses ? "against" : "for", subject, will: true, attitudes: verb ? [verb] : [] };
}
const nothing = wordClass("nothing");
/** "has so far wanted [nothing]" */
const longestVerb = 4;
/** What `ungoverned` needs to know of a wording: that it is for the thing. */
const nobodys: Mark<"provision"> = { meaning: { kind: "provision", provision: "", polarity: "for" }, from: 0, to: 0, mask: 0 };

/** "everything but", "all points of the plan save", and no clause between. */
function wholeBefore(reading: Reading, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - longestWhole); i--) {
    if (isWord(reading, i, texts) && isPlain(reading, end) && !isInside(reading, i)) return i;
    if (isWord(reading, i, universal)) return lowerAt(reading, end) === "but" && isBroken(reading, end) ? undefined : i;
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
  }
  return undefined;
}

/** "accepts all points, but a truce …": the conjunction. */
const isBroken = (reading: Reading, at: number): boolean => beforeAt(reading, at) !== 0 && lowerAt(reading, at + 1) !== "for";
