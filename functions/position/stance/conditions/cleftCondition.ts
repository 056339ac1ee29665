import { wall } from "../../cues/tokens.ts";
import { hasWord, wordClass } from "../../cues/wordClasses.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** Words from the condition to the "that". */
const longestFocus = 16;

/**
 * "It is only after an inquiry that a truce can be declared" (Quirk et al., 18.27): at the "that", the condition for what stands behind it. "It was only
 * after hours of talks that Moscow agreed" tells when it did.
 */
export function cleftCondition(reading: Reading, that: number): Mark<"condition"> | undefined {
  if (lowerAt(reading, that) !== "that" || !hasKind(reading, kinds.condition) || !hasWord(reading, dummy)) return undefined;
  return reading.marks.find(
    (m): m is Mark<"condition"> => isKind(m, "condition") && m.meaning.strength === "strong" && singlesOut(reading, m, that),
  );
}

/** The wording in what is singled out: "It is only after a truce that talks can begin". */
export function inCleftCondition(reading: Reading, p: Mark<"provision">): Governed | undefined {
  if (!hasKind(reading, kinds.condition) || !hasWord(reading, dummy)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestFocus); i++) {
    const condition = cleftCondition(reading, i);
    if (condition && condition.to <= p.from)
      return { ...ungoverned(p), insideCondition: "strong", conditionMark: condition, modal: "prescriptive" };
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
  }
  return undefined;
}

function singlesOut(reading: Reading, { from, to }: Mark, that: number): boolean {
  if (to > that || that - to > longestFocus || lowerAt(reading, from - 2) !== "it") return false;
  for (let i = to; i <= that; i++) if ((beforeAt(reading, i) & wall) !== 0) return false;
  const be = lowerAt(reading, from - 1);
  return be === "is" || (be === "was" && hasModal(reading, that));
}

function hasModal(reading: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(reading.words.length, from + longestFocus) && (beforeAt(reading, i) & wall) === 0; i++)
    if (heldOut.has(lowerAt(reading, i))) return true;
  return false;
}
const dummy = wordClass("it");
const heldOut = new Set("would could might will can".split(" "));
