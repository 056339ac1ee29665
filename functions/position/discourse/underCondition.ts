import type { Sentence } from "../../article/sentences.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Position } from "../position.ts";
import { isQuestion } from "../sentence/questions.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import type { Governed } from "../stance/govern.ts";
import { toldAt } from "./toldAt.ts";

/**
 * The condition of the sentence before still holds in this one (modal subordination, Roberts 1989): "If he refuses, sanctions follow. The
 * sanctions would be massive.", "And if he refuses? Then sanctions would follow."
 */
export function isUnderCondition({ reading, passage }: SentenceInPlace, p: Mark<"provision">, g: Governed): boolean {
  if (g.side === "against" || g.conditional) return false;
  if (g.attitudes.some(isYes) && hasCatch(passage.sentences[passage.at + 1], passage.sentences[passage.at])) return true;
  if (passage.at === 0 || g.side !== "for") return false;
  const before = passage.sentences[passage.at - 1];
  if (before === undefined) return false;
  if (isHypothesis(before.text)) return lowerAt(reading, 0) === "then" || (g.modalAt !== undefined && isComing(reading, g.modalAt));
  return isTakenUp(reading, p) && toldAt(passage.recent, before.start).some((row) => isConditionOn(row, p));
}

/** "Kyiv would agree to a freeze. There is a catch, though: …": what the next sentence names is a condition for it. */
const hasCatch = (next: Sentence | undefined, here: Sentence | undefined): boolean =>
  next !== undefined && next.paragraph === here?.paragraph && (catches.test(next.text) || isAfterthought(next.text));
const catches =
  /^(?:(?:but|yet|still|however),? )?(?:(?:there (?:is|was|remains) (?:a|one|just one|only one) (?:small |big |single )?(?:catch|condition|proviso|caveat|snag|hitch|string attached)|(?:it|this|that|the (?:consent|approval|yes|offer|agreement)) (?:comes|came) with (?:(?:a|one|some|several) )?(?:catch|condition|proviso|caveat|string)s?)\b(?! of)|(?:the |its |his |one |only one )(?:only |sole |single )?condition(?: is| was|:|, ))/i;
/** "But only if parliament approves it, he added.", "But first there must be a vote."; in "But only after midnight did he leave" only a time is told. */
export const isAfterthought = (text: string): boolean => (onlyThen.test(text) && !inverted.test(text)) || butFirst.test(text);
const onlyThen =
  /^["“‘'(]*(?:but|yet|though|and) (?:only|solely) (?:if|after|when|once|provided|under|on condition|in return|in exchange)\b/i;
const inverted = /\b(?:did|does|do|was|were|had|has|have|is|are|can|could|will|would) (?:he|she|it|they|the|[A-Z][a-z]+)\b/;
const butFirst =
  /^["“‘'(]*(?:(?:but|yet) first,?|first,? (?:however|though),) [^.;:]{1,60}\b(?:must|has to|have to|needs? to|wants|we need)\b/i;
const isYes = ({ meaning: { effect, will } }: Mark<"attitude">): boolean => (will && effect === "support") || effect === "open";

const isConditionOn = (row: Position, p: Mark<"provision">): boolean =>
  row.provision === p.meaning.provision && row.stance === "conditional";

/** "And if Moscow says no?", "What if he refuses?" */
const isHypothesis = (text: string): boolean => isQuestion(text) && /^["“‘'(]*(?:(?:and|but|so|or|what) ){0,2}if\b/i.test(text);

const isComing = (reading: Reading, modal: number): boolean => coming.has(lowerAt(reading, modal));
const coming = new Set("will would shall are is".split(" "));

/** "the penalties would be massive": which those are was said before. */
const isTakenUp = (reading: Reading, p: Mark<"provision">): boolean =>
  isWord(reading, p.from - 1, definite) && [0, 1].some((gap) => ["would", "will"].includes(lowerAt(reading, p.to + gap)));
const definite = wordClass("the these those such");
