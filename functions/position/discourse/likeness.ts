import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isBoundary, lowerAt, parting } from "../sentence/syntax.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Resolved } from "./discourse.ts";
import { takesSameView } from "./sameView.ts";

/** How one stands to what another was said to think of it: "Moscow does not" denies that he wants it, "Kyiv does" that he does not. */
export type Likeness = "same" | "contrary" | "denied" | "affirmed";

/** "So has Moscow", "Not so Moscow", "Paris takes the opposite view": whether somebody is said to stand to it as the one before. */
export function likenessOf(reading: Reading, { from, to }: Resolved): Likeness | undefined {
  const ends = endsClause(reading, to) || lowerAt(reading, to) === "which";
  const before = lowerAt(reading, from - 1);
  // "So has Moscow", "Nor will Macron"
  if (ends && from === 2 && inverting.has(lowerAt(reading, 0)) && isWord(reading, from - 1, auxiliaries)) return "same";
  // "So, half an hour later, did Moscow"
  if (ends && isWord(reading, from - 1, auxiliaries) && inverting.has(lowerAt(reading, 0)) && isAside(reading, from - 1)) return "same";
  // "Moscow does too", "Paris did as well"
  if (isWord(reading, to, auxiliaries) && to <= longestName && isToo(reading, to + 1)) return "same";
  if (ends && from <= 1 && likewise.has(lowerAt(reading, 0))) return "same";
  // "Not so Moscow", "Not Moscow: …"
  if (ends && lowerAt(reading, 0) === "not" && (from === 1 || (from === 2 && before === "so"))) return "contrary";
  const same = ends ? sameness(reading, from - 1) : undefined;
  return same ?? (to <= longestName ? viewBehind(reading, to) : undefined);
}

function viewBehind(reading: Reading, verb: number): Likeness | undefined {
  return viewTaken(reading, verb) ?? (takesSameView(reading, verb) ? "same" : verbAlone(reading, verb));
}

/** "Moscow does not, Lavrov said", "Russia does not: …", "Kyiv does.": a verb that says no more than whether. */
function verbAlone(reading: Reading, verb: number): Likeness | undefined {
  if (!isWord(reading, verb, alone) || isApart(reading, 1, verb, ~mark.quote)) return undefined;
  const isDenied = lowerAt(reading, verb + 1) === "not";
  const end = verb + (isDenied ? 2 : 1);
  if (!isBoundary(reading, end) || ((beforeAt(reading, end) & mark.comma) !== 0 && isWord(reading, end, goingOn))) return undefined;
  return isDenied ? "denied" : "affirmed";
}
const alone = wordClass("do does did has have would will is are");
/** "has not, however, replied": behind the comma the verb is still to come. */
const goingOn = wordClass("however though yet so as at for in to after despite either too of by since until if");

/** ", half an hour later and almost word for word," */
function isAside(reading: Reading, end: number): boolean {
  if (end > longestAside || beforeAt(reading, 1) !== mark.comma || beforeAt(reading, end) !== mark.comma) return false;
  return !isApart(reading, 2, end - 1, parting & ~mark.comma);
}
const longestAside = 14;
const inverting = new Set("so neither nor".split(" "));
const likewise = new Set("likewise ditto similarly".split(" "));
/** Words of a subject that a sentence opens with. */
const longestName = 6;

function isToo(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (lower === "as" && lowerAt(reading, at + 1) === "well") return endsClause(reading, at + 2);
  return (lower === "too" || lower === "likewise") && endsClause(reading, at + 1);
}

/** "the same goes for", "the reverse is true of", "it is no different with": what leads up to the last word. */
export function sameness(reading: Reading, last: number): Likeness | undefined {
  if (!["for", "of", "to", "with", "on"].includes(lowerAt(reading, last)) || beforeAt(reading, last) !== 0) return undefined;
  for (let i = last - 1; i >= Math.max(0, last - longestLead); i--) {
    const lower = lowerAt(reading, i);
    const isWhole = i <= 1 || (i <= 3 && ["is", "was"].includes(lowerAt(reading, i - 1))) || lowerAt(reading, i - 1) === "no";
    if (!isWhole) continue;
    if (contraries.has(lower) && lowerAt(reading, i - 1) === "the") return "contrary";
    if (lower === "same" && lowerAt(reading, i - 1) === "the") return "same";
    if (lower === "different" && ["no", "not"].includes(lowerAt(reading, i - 1))) return "same";
  }
  return undefined;
}
/** "the same can be said of", "the same, he added, goes for". */
const longestLead = 5;
const contraries = new Set("opposite reverse contrary".split(" "));

/** "takes the same view", "shares that position", "sees it the same way": behind the subject. */
function viewTaken(reading: Reading, verb: number): Likeness | undefined {
  const at = isWord(reading, verb, auxiliaries) ? verb + 1 : verb;
  if (lowerAt(reading, at) === "sees" || lowerAt(reading, at) === "see")
    return ["it", "this", "that", "things"].includes(lowerAt(reading, at + 1)) &&
      lowerAt(reading, at + 3) === "same" &&
      lowerAt(reading, at + 4) === "way"
      ? "same"
      : undefined;
  if (lowerAt(reading, at).startsWith("follow") && lowerAt(reading, at + 1) === "suit")
    return endsClause(reading, at + 2) ? "same" : undefined;
  if (!views.has(lowerAt(reading, at + 3)) || !endsClause(reading, at + 4)) {
    const isShared = sharing.has(lowerAt(reading, at)) && ["this", "that", "the"].includes(lowerAt(reading, at + 1));
    return isShared && views.has(lowerAt(reading, at + 2)) && endsClause(reading, at + 3) ? "same" : undefined;
  }
  if (!taking.has(lowerAt(reading, at)) || !["the", "a"].includes(lowerAt(reading, at + 1))) return undefined;
  const which = lowerAt(reading, at + 2);
  return which === "same" || which === "similar" ? "same" : contraries.has(which) ? "contrary" : undefined;
}
const taking = new Set("take takes took taken hold holds held adopt adopts adopted has have is of".split(" "));
const sharing = new Set("share shares shared".split(" "));
const views = new Set("view position line stance approach opinion attitude demand objection objections reservations refusal".split(" "));

/** Before the article of the wording. */
export const determined = (reading: Reading, from: number): number =>
  ["the", "a", "an", "any"].includes(lowerAt(reading, from - 1)) ? from - 1 : from;

/** "it is the other way round", "the roles are reversed", "the positions are swapped" */
export function isTurnedRound(reading: Reading, p: Mark<"provision">): boolean {
  if (!["on", "with", "for", "over", "regarding", "in"].includes(lowerAt(reading, determined(reading, p.from) - 1))) return false;
  for (let i = 1; i < reading.words.length; i++) {
    if (i >= p.from && i < p.to) continue;
    const lower = lowerAt(reading, i);
    if (lower === "other" && lowerAt(reading, i + 1) === "way" && /^a?round$/.test(lowerAt(reading, i + 2))) return true;
    if (
      ["reversed", "swapped", "exchanged"].includes(lower) &&
      [1, 2].some((gap) => ["are", "were", "is"].includes(lowerAt(reading, i - gap)))
    )
      return true;
    if (contraries.has(lower) && lowerAt(reading, i - 1) === "the" && /^(?:is|was|holds?)$/.test(lowerAt(reading, i - 2))) return true;
  }
  return false;
}
