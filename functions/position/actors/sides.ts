import { mark } from "../cues/tokens.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";

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

/** "SECRETARY RUBIO: They say no.": who speaks, and not what is spoken of. */
export function isLabel(reading: Reading, { from, to, kind }: Resolved): boolean {
  return kind === "person" && from === 0 && (beforeAt(reading, to) & mark.colon) !== 0;
}

/** "SECRETARY RUBIO: The President will move on": whoever has the word speaks of his own side's president. */
export function whoseTurn(reading: Reading, d: Discourse, [first]: readonly Resolved[]): readonly string[] {
  if (first && isLabel(reading, first)) return first.parties;
  return d.turn === d.paragraph ? (d.speaker?.parties ?? []) : [];
}
