import { isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { endsClause } from "./clauseEnd.ts";

const objects = new Set("it that this so".split(" "));

/** Behind "nobody is proposing that", "we are not suggesting it": what was spoken of, and no stance on it. */
export function disownedAt(reading: Reading): number | undefined {
  if (!hasKind(reading, kinds.denial)) return undefined;
  for (const m of reading.marks) {
    if (!isKind(m, "denial")) continue;
    const end = objects.has(lowerAt(reading, m.to - 1)) ? m.to : objects.has(lowerAt(reading, m.to)) ? m.to + 1 : undefined;
    const isOffer = reading.words.slice(m.from, m.to).some((w) => offering.has(w.lexeme.lower));
    if (end !== undefined && isOffer && endsClause(reading, end)) return m.to;
  }
  return undefined;
}
const offering = new Set("proposing suggesting offering demanding advocating asking".split(" "));

/** "Not everyone agreed", "Nobody in the room agreed": whoever that is. */
export function isOfNobody(reading: Reading): boolean {
  // "Nobody here has asked for it": denied.
  if (hasKind(reading, kinds.denial)) return false;
  const first = lowerAt(reading, 0);
  return first === "not"
    ? everybody.has(lowerAt(reading, 1))
    : isWord(reading, 0, nobodies) || (first === "no" && lowerAt(reading, 1) === "one");
}
const everybody = new Set("all every everyone everybody many".split(" "));
const nobodies = wordClass("nobody none few hardly others");
