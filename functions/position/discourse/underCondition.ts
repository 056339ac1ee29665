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
  if (g.conditional) return false;
  if (isDueFirst(reading, g, passage.sentences[passage.at - 1])) return true;
  if (g.side === "against") return false;
  if ((g.attitudes.some(isYes) || isOwnPromise(reading, g)) && hasCatch(passage.sentences[passage.at + 1], passage.sentences[passage.at]))
    return true;
  if (passage.at === 0 || g.side !== "for") return false;
  const before = passage.sentences[passage.at - 1];
  if (before === undefined) return false;
  if (isHypothesis(before.text)) return lowerAt(reading, 0) === "then" || (g.modalAt !== undefined && isComing(reading, g.modalAt));
  return isTakenUp(reading, p) && toldAt(passage.recent, before.start).some((row) => isConditionOn(row, p));
}

/** "There must be an inquiry. Then sanctions can be lifted.", "Kyiv wants an inquiry. Until then it will not leave.": what is asked for in the sentence before comes first. */
function isDueFirst(reading: Reading, g: Governed, before: Sentence | undefined): boolean {
  if (before === undefined || !asked.test(before.text)) return false;
  if (lacking.test(reading.text)) return g.side === "against" && g.negators.length > 0;
  if (!sequels.test(reading.text) || g.side === "against") return false;
  return g.side === "open" || (g.modalAt !== undefined && !g.obliged && isHeldOut(reading, g.modalAt));
}
const sequels =
  /^["“‘'(]*(?:and )?(?:only )?(?:then|after (?:that|this)|afterwards?|thereafter|once (?:that|this) (?:is|has been) done)\b/i;
const lacking =
  /^["“‘'(]*(?:but |and )?(?:otherwise|or else|if not|failing (?:that|this)|(?:until|till|before) (?:then|that|this)|(?:without|short of|absent) (?:that|this|it|one))\b/i;
const asked = /\b(?:must|needs?|ha(?:s|ve) to|wants?|demands?|insists?|expects?|first)\b/i;
const isHeldOut = (reading: Reading, modal: number): boolean => heldOut.has(lowerAt(reading, modal));
const heldOut = new Set("will would can could may might".split(" "));

/** "Kyiv would withdraw its troops": what the subject itself would do. */
const isOwnPromise = (reading: Reading, g: Governed): boolean =>
  g.side === "for" &&
  g.modalAt !== undefined &&
  !g.obliged &&
  g.subject !== undefined &&
  g.subject.kind !== "text" &&
  isHeldOut(reading, g.modalAt);

/** "Kyiv would agree to a freeze. There is a catch, though: …": what the next sentence names is a condition for it. */
const hasCatch = (next: Sentence | undefined, here: Sentence | undefined): boolean =>
  next !== undefined &&
  next.paragraph === here?.paragraph &&
  (catches.test(next.text) || isAfterthought(next.text) || isProviso(next.text));
const catches =
  /^(?:(?:but|yet|still|however),? )?(?:(?:there (?:is|was|remains) (?:a|one|just one|only one) (?:small |big |single )?(?:catch|condition|proviso|caveat|snag|hitch|string attached)|(?:it|this|that|the (?:consent|approval|yes|offer|agreement)) (?:comes|came) with (?:(?:a|one|some|several) )?(?:catch|condition|proviso|caveat|string)s?)\b(?! of)|(?:the |its |his |one |only one )(?:only |sole |single )?condition(?: is| was|:|, ))/i;
/** "But only if parliament approves it, he added.", "But first there must be a vote."; in "But only after midnight did he leave" only a time is told. */
export const isAfterthought = (text: string): boolean => (onlyThen.test(text) && !inverted.test(text)) || butFirst.test(text);
/** "On one condition, he added: an inquiry.", "Not before an inquiry, though.", "That would depend on an inquiry." */
const isProviso = (text: string): boolean => onCondition.test(text) || (notBefore.test(text) && !inverted.test(text)) || hinging.test(text);
const onCondition =
  /^["“‘'(]*(?:but |though |and )?(?:on|under) (?:one|two|three|certain|some|strict|the following|a) (?:single )?(?:conditions?|provisos?)\b/i;
const notBefore =
  /^["“‘'(]*(?:but |though |just )?(?:not (?:before|until|without|unless)|only (?:if|after|when|once|provided|in return|in exchange))\b/i;
const hinging =
  /^["“‘'(]*(?:but |however, )?(?:that|this|it|all this|everything|whether it does|whether it will),? (?:[^.,;:]{1,40}, )?(?:(?:would|will|could) )?(?:still |also |however |all )?(?:depends?|hinges?|hangs?|rests?) (?:entirely |solely |largely )?(?:up)?on\b/i;
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
