import { wisher } from "../holder/colon.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { counted } from "./announcedList.ts";
import type { Resolved } from "./discourse.ts";

/** "What Trump is asking for:", "Here is what the White House has in mind:", "Moscow's demands:": the items are wanted, whoever is to do them. */
export function announcesWishes(reading: Reading, actors: readonly Resolved[]): boolean {
  if (wisher(reading, actors) !== undefined) return true;
  const at = reading.words.findIndex((w) => w.lexeme.lower === "what" || counted.has(w.lexeme.lower));
  if (at < 0) return false;
  if (reading.words.some((w, i) => i > at && inMind.has(w.lexeme.lower))) return true;
  const from = lowerAt(reading, at) === "what" ? at : 0;
  return reading.marks.some((m) => isKind(m, "attitude") && m.from >= from && m.meaning.will && m.meaning.effect === "support");
}
/** "has in mind", "has up its sleeve", "has in his bag". Origin: own reading. */
const inMind = new Set("mind sleeve store bag briefcase pocket suitcase luggage".split(" "));
