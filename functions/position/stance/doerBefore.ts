import { mark } from "../cues/tokens.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Case } from "../holder/holder.ts";
import { isRight } from "../holder/rights.ts";
import { beforeAt, isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "Moscow gave Kyiv two months to vacate the region, he said": who opens the clause and does something in it. */
export function doerBefore(c: Case, speaker: Resolved): Resolved | undefined {
  const { reading, actors, reports, provision: p } = c;
  const doer = actors.find((a) => {
    if (a.oblique || a.possessive || a.kind === "text" || a.kind === "outlet" || a.kind === "pronoun" || a.to > p.from) return false;
    const opens = a.from <= 0 || lowerAt(reading, a.from - 1) === "that" || (beforeAt(reading, a.from) & (mark.quote | mark.comma)) !== 0;
    return opens && !reports.some((r) => r.subject?.from === a.from) && beforeAt(reading, a.to) === 0 && !isCoordinator(reading, a.to);
  });
  if (!doer || doer.parties.length === 0 || doer.parties.some((party) => speaker.parties.includes(party))) return undefined;
  // "Ukraine deserves to be in NATO, he said"
  if (isApart(reading, doer.to, p.from) || isRight(c, doer)) return undefined;
  return doer;
}
