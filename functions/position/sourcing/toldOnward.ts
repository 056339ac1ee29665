import { mark } from "../cues/tokens.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Case, Holder } from "../holder/holder.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Attribution } from "./attribution.ts";
import type { Voices } from "./voicesBehind.ts";

/** "In a joint statement the leaders …. They also said": what is theirs in the paragraph that tells of it, with nobody else behind it. */
export function statementOf({ discourse: d }: Case, { parties, actor }: Holder, v: Voices): Discourse["statement"] {
  const { statement } = d;
  if (statement?.paragraph !== d.paragraph || v.outlet !== null || v.named !== undefined || v.sources) return undefined;
  if (actor?.person !== undefined || v.unnamed?.parties.some((party) => !statement.parties.includes(party))) return undefined;
  return parties.every((party) => statement.parties.includes(party)) ? statement : undefined;
}

/** "Putin wants Donetsk, according to four people. He would be ready to …": in what they told right before, he goes on. */
export function toldOnward({ discourse: { lastHolder }, governed: g, reading }: Case, speaker: string): Attribution | undefined {
  if (lastHolder === undefined || reading.start - lastHolder.span.end > 1 || (reading.punctuation & mark.quote) !== 0) return undefined;
  const { basis, speaker: before } = lastHolder.attribution;
  if (basis !== "unnamed_official" || before !== speaker || g.modalAt === undefined) return undefined;
  return lowerAt(reading, g.modalAt) === "would" ? lastHolder.attribution : undefined;
}
