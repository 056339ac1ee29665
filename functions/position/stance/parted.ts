import type { Actor } from "../actors/actors.ts";
import { isWord } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

/** How something ends: "parted without a truce". */
const endings = new Set("parted ended end left adjourned closed concluded finished broke went passed met departed".split(" "));
/** How somebody comes out of it: "flew home from Washington without missiles", "sent him home without any". Origin: own reading. */
const journeys = new Set("came went left returned flew emerged walked departed drove travelled sent".split(" "));
/** A verb of sending is a journey with one of these. */
const away = new Set("home away off packing back".split(" "));
const longestJourney = 9;

/** At "without": it tells of an event in which the thing was not had, and of nobody's will. */
export function partsWithout(reading: Reading, actors: readonly Actor[], at: number): boolean {
  if ([1, 2, 3].some((gap) => endings.has(lowerAt(reading, at - gap)))) return true;
  for (let i = at - 1; i >= Math.max(0, at - longestJourney); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    const lower = lowerAt(reading, i);
    if (!journeys.has(lower)) continue;
    if (isWord(reading, i - 1, auxiliaries) || actors.some((a) => a.kind === "text" && a.from > i && a.to <= at)) return false;
    return lower !== "sent" || reading.words.slice(i, at).some((w) => away.has(w.lexeme.lower));
  }
  return false;
}
