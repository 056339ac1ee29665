import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { beginsAt, hasKind, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";
import { isDate, limitsNext } from "./seemingConditions.ts";

/** Agreement that a "but" makes conditional. */
const agreement = new Set(
  [
    "agree",
    "accept",
    "welcome",
    "support",
    "ready",
    "back",
    "endorse",
    "agreement",
    "willing",
    "favour",
    "objection",
    "yes",
    "assent",
    "consent",
  ].map(stem),
);
/** What shows that a "but" adds a demand. */
const demands = new Set("must should need needs have has not only require requires demands wants insists".split(" "));

/** "agrees to a truce, but there are questions": what is still open, told of as a "but". */
const reservations = new Set("questions nuances reservations caveats details issues doubts".split(" "));

const timing = new Set("until unless before without if yet as when at now".split(" "));
/** Say that what follows limits what was said. */
export const contrast = wordClass("but yet");

/** Words of a subject and its verb behind "but". */
const longestSubject = 4;

/** "but it must", "but only"; in "but Moscow has not", "but Moscow did not" another does something, and nothing is demanded. */
function isDemand(reading: Reading, at: number, near: boolean): boolean {
  const lower = lowerAt(reading, at);
  if (lower === "has" || lower === "have")
    return !/(?:ed|en)$|^(?:not|never|also|already|yet|since|put|set|cut|made|said|nothing|none|no|little)$/.test(lowerAt(reading, at + 1));
  return demands.has(lower) && !(near && lower === "not" && isWord(reading, at - 1, auxiliaries));
}

/** "…, yet it consents only under condition that …", "…, but only if …": the clause behind takes half of it back. */
function isOnlyIf(reading: Reading, from: number): boolean {
  for (let i = from; i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (!isWord(reading, i, contrast)) continue;
    for (let at = i + 1; at <= i + longestSubject; at++)
      if (
        ["only", "solely"].includes(lowerAt(reading, at)) &&
        !limitsNext(reading, at) &&
        reading.marks.some((m) => isKind(m, "condition") && m.meaning.strength === "strong" && m.from <= at && m.to > at)
      )
        return true;
    return false;
  }
  return false;
}

/** "…, though not before a truce holds", "…, albeit only after a truce": when it may come, said as a second thought. */
export function isPutOff(reading: Reading, from: number): boolean {
  if (!hasKind(reading, kinds.condition)) return false;
  for (let i = from; i < Math.min(reading.words.length, from + longestBetween); i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon)) !== 0) return false;
    if (!isWord(reading, i, secondThoughts) || (beforeAt(reading, i) & (mark.comma | mark.dash | mark.open)) === 0) continue;
    return beginsAt(reading, i + 1, kinds.condition) && !isDate(reading, i + 3);
  }
  return false;
}
/** "…, the French president told reporters on Tuesday, though not before …". */
const longestBetween = 12;
const secondThoughts = wordClass("but though although albeit yet");

/** "but not as a substitute for the alliance": as what it is not agreed to, and no time. */
const isAsThing = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "as" && ["a", "an", "the", "its", "his", "their", "part"].includes(lowerAt(reading, at + 1));

/** "but first an inquiry", "but an inquiry comes first". */
const isFirst = (reading: Reading, at: number, but: number): boolean =>
  lowerAt(reading, at) === "first" && (at === but + 1 || isWord(reading, at - 1, coming));
const coming = wordClass("come comes came");

/** "is ready to leave, adding that an inquiry would have to come first": what is added is a term. */
export function addsTerm(reading: Reading, from: number): boolean {
  if (!hasWord(reading, adding)) return false;
  const at = reading.words.findIndex((_, i) => i >= from && isWord(reading, i, adding) && (beforeAt(reading, i) & mark.comma) !== 0);
  if (at < 0 || lowerAt(reading, at + 1) !== "that") return false;
  for (let i = at + 2; i < Math.min(reading.words.length, at + longestTerm) && (beforeAt(reading, i) & wall) === 0; i++) {
    if (lowerAt(reading, i) === "first" && isWord(reading, i - 1, coming)) return true;
    if (lowerAt(reading, i) === "only" && ["after", "if", "once", "when"].includes(lowerAt(reading, i + 1)))
      return isWord(reading, at + 2, itself) || isWord(reading, i - 1, possible);
  }
  return false;
}
const adding = wordClass("adding stressing insisting noting cautioning warning specifying");
const itself = wordClass("it this that");
const possible = wordClass("possible conceivable imaginable acceptable happen come");
const longestTerm = 16;

/** "We agree to a truce, but it must …": agreement with a but. */
export function but(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (!hasWord(reading, contrast) || g.side === "against") return;
  if ((g.will || g.modal !== undefined) && isOnlyIf(reading, p.to)) g.conditional = true;
  if (!g.attitudes.some((a) => a.meaning.effect === "open" || reading.words.slice(a.from, a.to).some((w) => agreement.has(w.lexeme.stem))))
    return;
  for (let i = p.to; i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return;
    if (!isWord(reading, i, contrast)) continue;
    // "but not a no-fly zone": what is not agreed to is no demand.
    const isExcluding = lowerAt(reading, i + 1) === "not" && !(timing.has(lowerAt(reading, i + 2)) && !isAsThing(reading, i + 2));
    for (let at = i + 1; at < i + 12 && !isExcluding && !g.conditional; at++)
      g.conditional =
        isFirst(reading, at, i) ||
        isDemand(reading, at, at - i <= longestSubject) ||
        (at - i <= longestSubject && reservations.has(lowerAt(reading, at)));
    return;
  }
}
