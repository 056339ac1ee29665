import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isOf, isWord } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../../sentence/syntax.ts";

/** "Sanctions must be lifted, lawsuits cancelled and …": the participle is said of the next noun, with the first one's auxiliary. */
export function isGapped(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, verb: number): boolean {
  if (!/(?:[^e]|agre|ante)ed$/.test(lowerAt(reading, verb)) || beforeAt(reading, verb) !== 0 || actors.some((a) => a.to === verb))
    return false;
  const before = reading.words[verb - 1]?.lexeme;
  if (
    before === undefined ||
    before.light ||
    isCoordinator(reading, verb - 1) ||
    isWord(reading, verb - 1, auxiliaries) ||
    !before.lower.endsWith("s")
  )
    return false;
  for (let i = verb - 1; i > Math.max(p.to - 1, verb - longestNoun); i--) {
    if (isWord(reading, i, auxiliaries)) return false;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return hasPredicate(reading, p);
  }
  return false;
}
/** "lawsuits and arrest warrants" */
const longestNoun = 6;
const hasPredicate = (reading: Reading, p: Mark<"provision">): boolean =>
  reading.words.slice(p.from + 1, p.to + 3).some((w) => w.lexeme.lower === "be" || isOf(w, finiteBe));

/** The wording has a verb of its own: "the plant is a Russian facility". */
export const isClause = (reading: Reading, p: Mark<"provision">): boolean =>
  reading.words.slice(p.from + 1, p.to).some((w) => isOf(w, finiteBe));
