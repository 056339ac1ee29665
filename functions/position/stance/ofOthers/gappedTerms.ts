import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** Words from the wording to the clause that has only its own terms. */
const reach = 16;
const links = wordClass("and but while whereas");
const limits = wordClass("only not solely");
const terms = wordClass("after when if once until before in as on with");
const amounts = wordClass("at of to with on by");
const numbers = /^(?:\d[\d.,]*|(?:six|seven|eight|nine) hundred|half)$/;
const proforms = wordClass("does do would will");
const pronouns = wordClass("it they this that");
const too = wordClass("too also likewise as the");
/** A gap from the comma to the condition: "the European one". */
const longestSubject = 4;

/**
 * "The American draft caps it at 600,000, the European one at 800,000", "Washington would lift them at once, Paris only after a peace", "…; the second does so
 * only when peace has held": whose clause says nothing but its own terms (gapping with a remainder, Quirk et al., 13.92-13.96).
 */
export function gappedTerms(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const { side } = first;
  // "Sanctions come off in the American draft; in the European one they do so only when …"
  const from = first.subject ?? actors.find((a) => a.kind === "text" && a.oblique && a.parties.length > 0 && a.from < p.to + reach);
  if (from === undefined || side === "open" || !(first.will || first.modal !== undefined || from.kind === "text")) return undefined;
  const next = actors.find(
    (a) =>
      a.from >= Math.max(p.to, from.to) &&
      a.from <= p.to + reach &&
      a.parties.length > 0 &&
      !a.possessive &&
      (a.kind === "text") === (from.kind === "text") &&
      !a.parties.some((party) => from.parties.includes(party)) &&
      (opens(reading, a.from) || (a.oblique && opens(reading, a.from - 1))),
  );
  if (next === undefined || reading.provisions.some((other) => other.from >= p.to && other.from < next.from)) return undefined;
  const verb = next.oblique && isWord(reading, next.to, pronouns) ? next.to + 1 : next.to;
  const isDone = isWord(reading, verb, proforms) && lowerAt(reading, verb + 1) === "so";
  const at = isDone ? verb + 2 : isWord(reading, verb, proforms) ? verb + 1 : verb;
  if (beforeAt(reading, at) !== 0) return undefined;
  const g: Governed = { ...first, subject: next, conditional: false, conditionMark: undefined };
  if (isWord(reading, at, limits) && isWord(reading, at + 1, terms)) return side === "for" ? { ...g, conditional: true } : undefined;
  if (isDone && (isBoundary(reading, at) || isWord(reading, at, too))) return g;
  const hasAmount = reading.words.slice(p.from, p.to + amountWithin).some((w) => numbers.test(w.lexeme.lower));
  return hasAmount && isWord(reading, at, amounts) && numbers.test(lowerAt(reading, at + 1)) ? g : undefined;
}
/** "cap the army at 600,000" */
const amountWithin = 4;

/** The comma, or the word that links clauses, right before it. */
const opens = (reading: Reading, at: number): boolean =>
  (beforeAt(reading, at) & (mark.comma | mark.semicolon)) !== 0 || isWord(reading, at - 1, links);

/** ", the European one only after a peace": the condition is that of the clause that has no more than its subject before it. */
export function isInGap(reading: Reading, condition: number, to: number): boolean {
  let hasParty = false;
  for (let i = condition - 1; i > Math.max(to, condition - longestSubject - 1); i--) {
    // "can appear in Ukraine only after": a verb stands there.
    if (isWord(reading, i, auxiliaries) || beginsAt(reading, i, kinds.attitude | kinds.say | kinds.prescriptive | kinds.provision))
      return false;
    hasParty ||= beginsAt(reading, i, kinds.party);
    if (hasParty && opens(reading, i)) return true;
    if (beforeAt(reading, i) !== 0) return false;
  }
  return false;
}
