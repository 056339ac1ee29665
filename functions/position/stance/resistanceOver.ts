import { isWord } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated } from "./govern.ts";

/** Nouns for how somebody has stood to it. Origin: the nouns of refusal and of support in own reading of CAMEO's 03–05 and 12. */
const stances = new Set(
  "resistance opposition objection objections reluctance hostility refusal veto reservations support backing consent approval insistence enthusiasm".split(
    " ",
  ),
);
/** What is said of a stance that somebody has no longer. */
const over = new Set("over gone history past finished".split(" "));
const ended = new Set(
  "ended melted crumbled evaporated vanished faded disappeared collapsed dissolved dropped withdrawn abandoned overcome given waned".split(
    " ",
  ),
);
/** Words between the noun and the wording, and from the wording to the verb. */
const nearby = 3;

/** "Gone is Moscow's resistance to a truce", "Kyiv's opposition to a truce has melted away": the stance is had no longer, and the contrary is. */
export function noteResistanceOver(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const [noun] = g.attitudes;
  if (noun === undefined || !g.subject?.possessive || noun.to > p.from || p.from - noun.to > nearby) return;
  if (![noun.from, noun.to - 1, noun.to - 2].some((at) => stances.has(lowerAt(reading, at)))) return;
  if (isFronted(reading) || isSaidBehind(reading, p.to)) g.side = negated(g.side, false);
}

const isFronted = (reading: Reading): boolean =>
  over.has(lowerAt(reading, 0)) && ["is", "are", "was", "were", "now"].includes(lowerAt(reading, 1));

function isSaidBehind(reading: Reading, from: number): boolean {
  for (let i = from; i <= from + nearby; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (!isWord(reading, i, auxiliaries)) continue;
    return [1, 2].some((gap) => ended.has(lowerAt(reading, i + gap)) || isOver(reading, i + gap, gap > 1));
  }
  return false;
}

/** "is over", "is now a thing of the past"; in "has hardened over the summer" it is a preposition behind a verb of its own. */
const isOver = (reading: Reading, at: number, isLater: boolean): boolean =>
  over.has(lowerAt(reading, at)) && (!isLater || isBoundary(reading, at + 1));
