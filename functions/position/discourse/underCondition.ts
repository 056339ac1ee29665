import type { Position } from "../position.ts";
import { isQuestion } from "../sentence/questions.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import type { Governed } from "../stance/govern.ts";

/**
 * The condition of the sentence before still holds in this one (modal subordination, Roberts 1989): "If he refuses, sanctions follow. The
 * sanctions would be massive.", "And if he refuses? Then sanctions would follow."
 */
export function isUnderCondition({ reading, passage }: SentenceInPlace, p: Mark<"provision">, g: Governed): boolean {
  if (g.side !== "for" || g.conditional || passage.at === 0) return false;
  const before = passage.sentences[passage.at - 1];
  if (before === undefined) return false;
  if (isHypothesis(before.text)) return lowerAt(reading, 0) === "then" || (g.modalAt !== undefined && isComing(reading, g.modalAt));
  return isTakenUp(reading, p) && passage.recent.some((row) => row.span.start === before.start && isConditionOn(row, p));
}

const isConditionOn = (row: Position, p: Mark<"provision">): boolean =>
  row.provision === p.meaning.provision && row.stance === "conditional";

/** "And if Moscow says no?", "What if he refuses?" */
const isHypothesis = (text: string): boolean => isQuestion(text) && /^["“‘'(]*(?:(?:and|but|so|or|what) ){0,2}if\b/i.test(text);

const isComing = (reading: Reading, modal: number): boolean => coming.has(lowerAt(reading, modal));
const coming = new Set("will would shall are is".split(" "));

/** "the penalties would be massive": which those are was said before. */
const isTakenUp = (reading: Reading, p: Mark<"provision">): boolean =>
  definite.has(lowerAt(reading, p.from - 1)) && [0, 1].some((gap) => ["would", "will"].includes(lowerAt(reading, p.to + gap)));
const definite = new Set("the these those such".split(" "));
