import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { follows } from "../discourse/floor.ts";
import type { Speaker } from "../discourse/speaksNext.ts";
import { isTold, isVerbless } from "../sentence/ownClause.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { recalled, saidNext } from "./byRule.ts";
import { goesOn, saysSomething } from "./goesOn.ts";
import type { Case, Holder } from "./holder.ts";

/** "Every child comes home.", behind "…, Yermak wrote." or before it: who is named beside a statement that names nobody. */
export function saidNearby(c: Case, governed: boolean): Holder | undefined {
  if (!(governed || isVerbless(c.reading)) || !saysItself(c)) return undefined;
  const before = governed && follows(c.reading, c.discourse) ? goesOn(c) : undefined;
  if (before) return before;
  const next = c.speaksNext();
  return next && saidBy(next);
}

/** Whoever is named behind it as the one who says it. */
export function saidByNext({ speaksNext }: Case): Holder | undefined {
  const next = speaksNext();
  return next && saidBy(next);
}

const saidBy = (next: Speaker): Holder =>
  recalled(saidNext, next.isText ? "text" : "speaker", next.parties, next, "who is named behind it as the one who says it");

/** "Kyiv would get the strip back. Its ships would sail freely, the American text says.": what a text lays down that is named behind it. */
export function textSaysNext({ governed: g, reading, reports, speaksNext }: Case): Holder | undefined {
  if (g.modalAt === undefined || reports.length > 0 || !laying.has(lowerAt(reading, g.modalAt))) return undefined;
  const next = speaksNext();
  return next?.isText ? saidBy(next) : undefined;
}
const laying = new Set("would shall is are".split(" "));

/** A statement in the present, or of what is to come, in which nobody acts or speaks. */
function saysItself(c: Case): boolean {
  const { reading, reports, actors } = c;
  if (reports.length > 0 || saysSomething(reading) || hasWord(reading, told)) return false;
  return isTold(c) && actors.every((a) => a.oblique || a.parties.length === 0 || a.possessive);
}

const told = wordClass("was were had");

/** No outlet, and nobody of those of whom it has a text: "…, citing people who have read it" tells what the text says. */
export const speaksForHimself = ({ kind, parties }: Resolved): boolean => kind !== "outlet" && !(kind === "source" && parties.length === 0);
