import type { Discourse, Resolved } from "../discourse/discourse.ts";

/** "the other side": of the two that the article speaks of most, the one that does not speak. */
export function otherSide(actor: Resolved, d: Discourse, before: readonly Resolved[]): Resolved {
  const own = before.find((a) => a.parties.length > 0)?.parties ?? (d.person?.party ? [d.person.party] : (d.speaker?.parties ?? []));
  const other = [...d.mentions].sort((a, b) => b[1] - a[1]).find(([party]) => !own.includes(party))?.[0];
  return other === undefined
    ? actor
    : { ...actor, parties: [other], inferred: d.subject && { ...d.subject, why: "the side that does not speak" } };
}

/** The two parties that the article speaks of most. */
export function mainSides(d: Discourse): string[] {
  return [...d.mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party);
}
