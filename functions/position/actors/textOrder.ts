import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, RememberedParty, Resolved } from "../discourse/discourse.ts";
import { isWhole, otherOf } from "../discourse/pair.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "both texts", "in either version", "each draft". */
const ofBoth = wordClass("both either each neither");

/** Of two texts the one that answers the other or was made of it. Origin: own reading. */
const answering = wordClass(
  "reply response answer rejoinder riposte redraft rewrite rewriting redrafting reworking revision markup counterdraft counterplan counterproposal counteroffer edits amendments corrections revisions additions",
);
export const changed = wordClass("amended edited altered corrected reworked rewritten redrafted modified adjusted softened annotated");
export const unchanged = wordClass("original initial unamended unedited unaltered untouched opening");

/** "neither draft", "the two papers" */
export function isOfBoth(reading: Reading, { from }: Actor): boolean {
  if (isWord(reading, from, ofBoth)) return true;
  return lowerAt(reading, from + 1) === "two" && ["the", "these"].includes(lowerAt(reading, from));
}

/** "the first paper", "the rival draft". */
export function byOrder(actor: Actor, reading: Reading, d: Discourse, before: readonly Resolved[]): RememberedParty | undefined {
  const { pair } = d;
  const told = before.findLast((a) => a.kind === "text" && a.parties.length > 0) ?? d.lastText;
  for (let i = actor.from; i < actor.to; i++) {
    const lower = lowerAt(reading, i);
    if (isWhole(pair) && isWord(reading, i, i === actor.to - 1 ? answering : changed)) return pair?.second;
    if (lower === "first" || lower === "original" || lower === "former" || (isWhole(pair) && isWord(reading, i, unchanged)))
      return pair?.first ?? d.order[0];
    if (pair && isWhole(pair) && lower === "other") return otherOf(pair, told);
    if (lower === "latter") return d.order[1] ?? d.lastText;
    if (lower === "second" || lower === "rival" || lower === "other") return pair?.second ?? d.order[1] ?? d.lastText;
  }
  return undefined;
}
