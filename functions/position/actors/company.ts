import { mark } from "../cues/tokens.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";
import { unique } from "./coordination.ts";

/** "Zelensky and his four guests, Macron, Merz and Starmer, signed": all of them do it together. */
export function withCompany(actors: Actor[], reading: Reading): Actor[] {
  if (actors.length < 2 || (reading.punctuation & mark.comma) === 0) return actors;
  const at = actors.findIndex((a) => a.parties.length > 0 && !a.possessive && a.kind !== "text" && companyEnd(reading, a.to) !== undefined);
  const host = actors[at];
  const end = host && companyEnd(reading, host.to);
  if (host === undefined || end === undefined) return actors;
  let last = at;
  for (let next = end; actors[last + 1]?.from === next && isNamed(actors[last + 1], reading); last++) next = actors[last + 1]?.to ?? 0;
  if (last === at) return actors;
  const all = actors.slice(at, last + 1);
  const whole = { ...host, to: actors[last]?.to ?? host.to, kind: "party" as const, parties: unique(all.flatMap((a) => a.parties)) };
  return [...actors.slice(0, at), whole, ...actors.slice(last + 1)];
}

/** Behind "and his three guests": where the names of those begin. */
function companyEnd(reading: Reading, from: number): number | undefined {
  if (lowerAt(reading, from) !== "and" || !owners.has(lowerAt(reading, from + 1))) return undefined;
  for (let i = from + 2; i < from + 2 + longestNoun; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (company.has(lowerAt(reading, i))) return (beforeAt(reading, i + 1) & (mark.comma | mark.dash)) === 0 ? undefined : i + 1;
  }
  return undefined;
}
const owners = new Set("his her its their".split(" "));
/** Those whom somebody meets. Origin: own reading. */
const company = new Set(
  "guests guest visitors visitor hosts host colleagues colleague counterparts counterpart peers companions".split(" "),
);
/** "his four European guests" */
const longestNoun = 3;

function isNamed(a: Actor | undefined, reading: Reading): boolean {
  return a !== undefined && a.parties.length > 0 && !a.possessive && a.kind !== "text" && (beforeAt(reading, a.from) & mark.comma) !== 0;
}
