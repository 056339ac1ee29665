import type { Actor } from "../../actors/actors.ts";
import { wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { isBoundary, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated } from "../govern.ts";

export const excepting = wordClass("not");
const agents = new Set("by in for with to".split(" "));

/** "has been accepted by Kyiv but not by Moscow", "Kyiv and Washington, but not Moscow, support it": who is said not to stand to it as the first does. */
export function butNot(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (first.attitudes.length !== 1 || first.subject === undefined || first.side === "open" || first.conditional) return undefined;
  const { subject } = first;
  const other = actors.find((a) => {
    if (a.from < subject.to || a.parties.length === 0 || a.possessive || a.kind === "text") return false;
    const not = agents.has(lowerAt(reading, a.from - 1)) && a.from > p.to ? a.from - 2 : a.from - 1;
    return lowerAt(reading, not) === "not" && lowerAt(reading, not - 1) === "but" && isBoundary(reading, a.to);
  });
  if (other === undefined || other.parties.some((party) => subject.parties.includes(party))) return undefined;
  return { ...first, side: negated(first.side, false), will: true, subject: { ...other, oblique: false } };
}
