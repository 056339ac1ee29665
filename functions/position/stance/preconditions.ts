import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "one of the preconditions for easing sanctions": it is accepted, on conditions. */
const preconditions = new Set("precondition preconditions condition conditions prerequisite prerequisites price prices".split(" "));
const needed = new Set("needed required necessary indispensable essential".split(" "));
/** Words from the noun, and from the "for" behind the verb, to the wording. */
const nearNoun = 4;
const nearVerb = 3;

/** At a noun ("a precondition for …") or at the "for" of "a referendum would be needed for …": the wording comes on that condition. */
export function isPrecondition(reading: Reading, at: number, p: Mark<"provision">): boolean {
  const lower = lowerAt(reading, at);
  if (preconditions.has(lower)) return p.from - at <= nearNoun && ["for", "of"].includes(lowerAt(reading, at + 1));
  if (lower !== "for" || p.from - at > nearVerb || !needed.has(lowerAt(reading, at - 1))) return false;
  return ["be", "is", "are", "was"].includes(lowerAt(reading, at - 2));
}
