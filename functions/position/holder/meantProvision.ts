import type { Knowledge } from "../cues/knowledge.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Case, Holder } from "./holder.ts";

/**
 * Which provision a wording is about where a party holds it: with some, what a party itself offers is another one ("Washington would give
 * guarantees" is a guarantee with an American part). What a text foresees stays what its wording says, and so does what others are to do.
 */
export function meantProvision(c: Case, holder: Holder, party: string, { heldBy }: Knowledge): string {
  const { provision } = c.provision.meaning;
  const own = heldBy.get(provision)?.[party];
  return own === undefined || holder.via === "text" || c.discourse.textInForce || isLeftToOthers(c, party) ? provision : own;
}

/** "wants Europe to provide the guarantees", "said that Paris must": somebody else is to do it. */
function isLeftToOthers({ reading, actors, provision: p }: Case, party: string): boolean {
  return actors.some(
    (a) =>
      a.from < p.to &&
      a.parties.some((other) => other !== party) &&
      !a.oblique &&
      !a.possessive &&
      beforeAt(reading, a.to) === 0 &&
      left.has(lowerAt(reading, a.to)),
  );
}
const left = new Set("to must should will would shall can could may is are has have".split(" "));
