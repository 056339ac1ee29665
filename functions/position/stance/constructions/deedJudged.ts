import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { wordClass } from "../../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { walkRight } from "../rightward.ts";

/** Words that would foretell or judge. */
export const judging = wordClass("would will could may might can is are was were");
/** Nouns for what somebody would do with it. Origin: nominalisations of the verbs in `attitudes`. */
const deeds = new Set(
  "refusal rejection acceptance abandonment suspension postponement delay failure absence lack loss collapse withdrawal exclusion denial".split(
    " ",
  ),
);
const missing = new Set("absence lack loss collapse failure".split(" "));
const openers = new Set("that a an the any such to and but of".split(" "));
const longestDeed = 6;

/**
 * "Accepting a truce would be a mistake", "a refusal of the exchange would prolong the war": what is judged is what would be done with the
 * wording, by nobody in particular. "Rejecting a truce, Lavrov said …" is judged by nobody.
 */
export function deedJudged(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const deed = deedBefore(reading, p);
  if (deed === undefined) return undefined;
  const g = ungoverned(p);
  g.side = applied(reading, p, g.side, deed);
  walkRight(reading, actors, p, g, false);
  // "Rejecting it would solve nothing": by what it would not do
  const isVain = g.negators.length > 0 && g.modal !== undefined;
  return g.attitudes.length > 0 || isVain ? { ...g, modal: undefined } : undefined;
}

/** What the deed that opens the clause does to the wording behind it. */
function deedBefore(reading: Reading, { from }: Mark): "support" | "open" | "oppose" | "close" | undefined {
  for (let i = from - 1; i >= Math.max(0, from - longestDeed); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.quote)) !== 0) return undefined;
    const word = lowerAt(reading, i);
    const isDeed = deeds.has(word) || (word.endsWith("ing") && word.length > 5) || lowerAt(reading, i - 1) === "to";
    if (!isDeed || !opensClause(reading, i)) continue;
    if (missing.has(word)) return "oppose";
    return reading.marks.find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from === i && m.to <= from)?.meaning.effect;
  }
  return undefined;
}

function opensClause(reading: Reading, at: number): boolean {
  const first = openers.has(lowerAt(reading, at - 1)) ? at - 1 : at;
  if (first === 0 || (beforeAt(reading, first) & (mark.quote | mark.colon | wall)) !== 0) return true;
  return lowerAt(reading, first) === "that" || lowerAt(reading, first - 1) === "that";
}
