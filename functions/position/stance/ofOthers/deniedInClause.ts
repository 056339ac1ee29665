import type { Actor } from "../../actors/actors.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { isApart, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { nextClause } from "./clauseOnIt.ts";

/** "Trump said Kyiv had agreed to a truce, but Kyiv denied it": of whom it is told denies it in the next clause. */
export function deniedInClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const { subject } = first;
  if (subject === undefined || first.side === "against" || first.denied !== undefined || !isToldByAnother(reading, subject))
    return undefined;
  const clause = nextClause(reading, p.to);
  if (clause === undefined || reading.provisions.some((other) => other.from >= p.to)) return undefined;
  const who = actors.find((a) => a.from >= clause && a.from - clause <= 1 && !a.oblique && !a.possessive && a.kind !== "text");
  if (who === undefined || !who.parties.some((party) => subject.parties.includes(party))) return undefined;
  const denial = reading.marks.find((m): m is Mark<"denial"> => isKind(m, "denial") && m.from >= who.to && m.from - who.to <= nearVerb);
  if (denial === undefined || isApart(reading, who.to, denial.from)) return undefined;
  // "denied the report": the same; "denied Kyiv the right" is something else.
  if (denial.to < reading.words.length && !objects.has(lowerAt(reading, denial.to)) && !isApart(reading, denial.to, denial.to))
    return undefined;
  return { ...first, denied: denial, subject: who };
}
/** "has since firmly denied" */
const nearVerb = 3;
const objects = new Set("it this that the any all such having doing on".split(" "));

/** "said that Kyiv had agreed": a verb of saying stands before of whom it is told. */
function isToldByAnother(reading: Reading, subject: Actor): boolean {
  for (let i = subject.from - 1; i >= Math.max(0, subject.from - nearSay); i--) if (endsAt(reading, i, kinds.say)) return true;
  return false;
}
/** "told reporters on Monday that" */
const nearSay = 8;
