import type { Discourse, RememberedParty, Resolved } from "../discourse/discourse.ts";
import { isWhole, otherOf } from "../discourse/pair.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "both texts", "in either version", "each draft". */
const ofBoth = new Set(["both", "either", "each", "neither"]);

/** "neither draft", "the two papers" */
export function isOfBoth(reading: Reading, { from }: Actor): boolean {
  if (ofBoth.has(lowerAt(reading, from))) return true;
  return lowerAt(reading, from + 1) === "two" && ["the", "these"].includes(lowerAt(reading, from));
}

/** "the first paper", "the rival draft". */
export function byOrder(actor: Actor, reading: Reading, d: Discourse, before: readonly Resolved[]): RememberedParty | undefined {
  const { pair } = d;
  const told = before.findLast((a) => a.kind === "text" && a.parties.length > 0) ?? d.lastText;
  const named = pair && d.paragraph - pair.paragraph <= 1 ? pair : undefined;
  for (let i = actor.from; i < actor.to; i++) {
    const lower = lowerAt(reading, i);
    // "The latter would be given a guarantee": whom a text gives something.
    if (lower === "latter" && isRecipient(reading, actor.to)) return d.lastText;
    if (named?.first && lower === "former") return named.first;
    if (named?.second && lower === "latter") return named.second;
    if (lower === "first" || lower === "original" || lower === "former")
      return (lower === "former" ? undefined : pair?.first) ?? d.order[0];
    if (pair && isWhole(pair) && lower === "other") return otherOf(pair, told);
    if (lower === "latter") return d.order[1] ?? d.lastText;
    if (lower === "second" || lower === "rival" || lower === "other") return pair?.second ?? d.order[1] ?? d.lastText;
  }
  return undefined;
}

const isRecipient = (reading: Reading, at: number): boolean =>
  ["get", "receive", "given", "granted"].some((verb) => [1, 2].some((gap) => lowerAt(reading, at + gap) === verb));
