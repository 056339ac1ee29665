import { whoGoesOn } from "../discourse/discourse.ts";
import { mainClause } from "../sentence/clauses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { recalled } from "./byRule.ts";
import type { Case, Holder } from "./holder.ts";

/** A quote that names nobody, where somebody of a party has the word. */
export function quoteGoesOn({ floating, discourse, reading }: Case): Holder | undefined {
  const speaker = floating ? whoGoesOn(discourse, reading) : undefined;
  return speaker && recalled("a quote that goes on", "speaker", speaker.parties, speaker, "who spoke before");
}

/** What somebody said right before goes on without naming him: "And Ukraine had to be neutral." */
export function goesOn({ discourse: d, reading, reports }: Case): Holder | undefined {
  const speaker = whoGoesOn(d, reading);
  if (!speaker || reports.length > 0 || reading.start - speaker.span.end > nearBy) return undefined;
  return recalled("what the speaker before goes on to lay down", "speaker", speaker.parties, speaker, "who spoke right before");
}

/** "…, Zakharova said. Nobody is going to release them.": right behind what somebody said, where nobody else acts. */
export function floorGoesOn(c: Case): Holder | undefined {
  const { discourse: d, reading, actors, provision: p } = c;
  const last = d.floor ?? (d.speaker && { parties: d.speaker.parties, paragraph: d.spokeIn, end: d.speaker.span.end });
  if (last === undefined || last.paragraph !== d.paragraph || reading.start - last.end > 1 || saysSomething(reading, p.to))
    return undefined;
  const { parties } = last;
  const main = mainClause(reading);
  const another = actors.some(
    (a) => a.from >= main && !a.oblique && !a.possessive && a.to <= p.from && !a.parties.every((party) => parties.includes(party)),
  );
  return another ? undefined : goesOn(c);
}

/** Characters between a speaker and what is still told of the speech. */
const nearBy = 300;

/** Somebody says something, whoever it is; "Intelligence sharing goes on" says nothing. */
export const saysSomething = (reading: Reading, from = 0): boolean =>
  hasKind(reading, kinds.say) && reading.marks.some((m) => isKind(m, "say") && m.from >= from && m.to < reading.words.length);
