import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
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
  ["with", ["the", "exception", "of"]],
]);
const first = wordClass("except excepting excluding barring bar save minus but other apart aside with");
/** What there is an exception to. Origin: Quirk et al. (1985), 9.58, "universal" items. */
const universal = wordClass("all every everything everyone anything any most whole entire rest bulk each");
/** Words from the preposition to the wording, and from the whole to the preposition. */
const longestLink = 5;
const longestWhole = 12;

/** "accepts every point except the recognition", "rejects everything but a truce": what is left out of a whole is stood to as the whole is not. */
export function excepted(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, universal) || !hasWord(reading, first)) return undefined;
  const from = exceptBefore(reading, p.from);
  const whole = from === undefined ? undefined : wholeBefore(reading, from);
  if (from === undefined || whole === undefined) return undefined;
  const g = govern(reading, actors, { ...p, from: whole, to: from, mask: 1, meaning: { ...p.meaning, polarity: "for" } });
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
  return undefined;
}

/** "everything but", "all points of the plan save", and no clause between. */
function wholeBefore(reading: Reading, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - longestWhole); i--) {
    if (isWord(reading, i, universal)) return lowerAt(reading, end) === "but" && isBroken(reading, end) ? undefined : i;
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
  }
  return undefined;
}

/** "accepts all points, but a truce …": the conjunction. */
const isBroken = (reading: Reading, at: number): boolean => beforeAt(reading, at) !== 0 && lowerAt(reading, at + 1) !== "for";
