import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { endings, jointVerb } from "./jointVerb.ts";
import { takenTogether } from "./takenTogether.ts";

/** "until arms deliveries stop", "that supplies to Kyiv cease": the wording is to end. */
export function endsThere(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, endings)) return false;
  // "troops once the fighting has stopped": the wording ends in another clause.
  if (reading.words.slice(p.from + 1, p.to).some((w) => conjunctions.has(w.lexeme.lower))) return false;
  // "arms from the United States and Europe would have to stop"
  const joined = lowerAt(reading, p.to) === "and" && (reading.words[p.to + 1]?.lexeme.capital ?? false);
  const together = takenTogether(reading, p.to);
  // "deliveries to Kyiv will be stopped"
  const named = ["to", "as", "for", "with"].includes(lowerAt(reading, p.to)) && (reading.words[p.to + 1]?.lexeme.capital ?? false);
  const end = together ?? jointVerb(reading, p) ?? behindPhrase(reading, p.to) ?? (joined || named ? p.to + 2 : p.to);
  for (let i = end; i < Math.min(reading.words.length, end + 4); i++) {
    if ((beforeAt(reading, i) & (mark.comma | wall)) !== 0) return false;
    // "will fight for a truce to the end"
    if (lowerAt(reading, i) === "end" && lowerAt(reading, i - 1) === "the") return false;
    if (isWord(reading, i, endings))
      return (
        isBoundary(reading, i + 1) ||
        adverbial.has(lowerAt(reading, i + 1)) ||
        ["flowing", "coming", "arriving", "moving", "reaching"].includes(lowerAt(reading, i + 1))
      );
    if (i === end && !beforeEnding.has(lowerAt(reading, i)) && !isWord(reading, i, endings)) return false;
  }
  return false;
}
/** "deliveries [to the whole country] must": where the verb stands behind what goes with the wording. */
function behindPhrase(reading: Reading, from: number): number | undefined {
  if (!isWord(reading, from, prepositions)) return undefined;
  for (let i = from; i <= from + longestPhrase; i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0 || isCoordinator(reading, i)) return undefined;
    if (isWord(reading, i, auxiliaries)) return i;
  }
  return undefined;
}
const longestPhrase = 6;
const beforeEnding = new Set("to for in from with have has had must should will would shall is are be".split(" "));
const conjunctions = new Set("once when after if until soon".split(" "));
const adverbial = new Set("before after at now immediately first when once if by and".split(" "));

/** "will stop the exchange", "end all deliveries": it is the wording that is to end. "In the end the truce …" ends nothing. */
export function isToEnd(reading: Reading, { from }: Mark<"provision">): boolean {
  if (!hasWord(reading, stopping)) return false;
  let i = from - 1;
  while (i > from - 4 && ofWhich.has(lowerAt(reading, i))) i--;
  if (!isWord(reading, i, stopping) || beforeAt(reading, i + 1) !== 0) return false;
  // "wants to stop the exchange" is an attitude by itself
  if (reading.marks.some((m) => isKind(m, "attitude") && m.from <= i && m.to > i)) return false;
  return !["the", "an", "a", "in", "by"].includes(lowerAt(reading, i - 1));
}
const stopping = wordClass("stop stops stopping end ends ending");
const ofWhich = new Set("the its all any his her their our every further".split(" "));
