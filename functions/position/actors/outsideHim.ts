import type { Resolved } from "../discourse/discourse.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import { isObject } from "../sentence/nounPhrase.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "Canadian Prime Minister Mark Carney, Zelensky's guest, said that he would not rule it out": "he" is the one who speaks, of no party. */
export function isOutsideHim(reading: Reading, pronoun: Actor, before: readonly Resolved[], near: Resolved | undefined): boolean {
  const him = before.findLast(
    (a) => a.kind === "outsider" && !a.oblique && !a.possessive && !isMet(reading, a, before) && isHuman(reading, a, pronoun),
  );
  if (him === undefined) return false;
  return near === undefined || near.possessive || near.from < him.from || isObject(reading, near.from);
}

/** "who met Turkish President Erdogan": somebody else acts. */
function isMet(reading: Reading, a: Actor, before: readonly Resolved[]): boolean {
  const office = before.find((b) => b.kind === "outsider" && b.to === a.from);
  const from = office?.from ?? a.from;
  // The phrase may begin with the verb itself.
  return isObject(reading, from) || isObject(reading, from + 1);
}

/** By an office of his, or because he is said to speak right before. */
function isHuman(reading: Reading, a: Actor, pronoun: Actor): boolean {
  if (reading.marks.some((m) => isKind(m, "office") && m.from >= a.from && m.to <= a.to)) return true;
  const verb = lowerAt(reading, pronoun.from - 1) === "that" ? pronoun.from - 2 : pronoun.from - 1;
  return endsAt(reading, verb, kinds.say) && verb - a.to <= 1;
}
