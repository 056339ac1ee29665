import { isWord } from "../cues/wordClasses.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Mark } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { SentenceInPlace } from "../sentenceInPlace.ts";
import { type Governed, negated, ungoverned } from "../stance/govern.ts";

const no =
  /^["“‘'(]*(?:no(?=[,.!”"'’]|\s+(?:we|i|he|she|it|they|chance|way)\b)|never(?! say never)|nyet|(?:it|he|she|they|we) (?:will|would|shall|does|do|can|is|are|has|have|did) ?not(?=[,.!”"'’])|(?:it|that|this) (?:will not|won['’]t|is not going to) (?:happen|fly|work|come about)|forget it|out of the question|(?:definitely|certainly|absolutely|of course) not|not (?:with (?:us|me)|in (?:this|a (?:hundred|thousand|million))|over my|while (?:i|we)|at all|a chance|on any terms|on (?:my|our|his|her|their) watch|in (?:my|our) name|interested|happening|acceptable|possible|negotiable|realistic|feasible|on offer|for sale|on the table|an option|going to happen|up for (?:discussion|negotiation|debate|sale))|no (?:way|thanks|thank you)|under no circumstances|(?:(?:absolutely|completely|totally|simply) )?(?:unacceptable|impossible|unthinkable|inconceivable|absurd|excluded|ruled out|a red line|a non-starter)(?=[,.!”"'’]))/i;
const yes =
  /^["“‘'(]*(?:yes(?=[,.!”"'’]|\s)|absolutely(?! not)|definitely(?! not)|certainly(?! not)|of course(?! not)|by all means|with pleasure|gladly|(?:it|he|she|they|we|i) (?:does|do|did|will|would|is|are|has|have)(?=[,.!”"'’])|sure(?=[,.!”"'’])|(?:fine|okay|ok|agreed|naturally)(?=[,.!”"'’]))/i;

/** "Only after the guns are silent.", "Not before Kyiv has pulled back, he said.": on terms, and otherwise not. */
const onTerms =
  /^["“‘'(]*(?:only (?:after|if|when|once|with|under|in (?:exchange|return)|as part of|on condition)|not (?:before|until|unless|without|as long as)|on (?:one|two|three|certain|condition)|under (?:certain|some|the right|strict) (?:conditions|circumstances))\b/i;
/** "Fine, if nobody rearms", "By all means, but not before …": what is agreed to with a but. */
const butOnTerms =
  /^[^.!?;]{2,30},\s{0,2}[”"’']?\s{0,2}(?:[^,.;]{2,40},\s{0,2})?(?:but (?:only|not (?:before|until|without|as long as)|first)|(?:only )?(?:if|once|when|after)|provided|providing|as long as|on condition)\b/i;

const maybe =
  /^["“‘'(]*(?:(?:we|it|he|she|they|i) (?:might|could|may)(?: (?:be|well|do (?:so|that|it)|look at (?:it|that)|consider (?:it|that)))?|(?:we|i|they)(?: are| am|['’](?:re|m)) (?:still )?(?:looking at|thinking about|considering|weighing|open to) (?:it|that|this)|(?:yes, )?(?:perhaps|maybe|possibly)|why not|never say never|could be|might be|(?:that|it)(?:['’]s| is) possible|(?:we|i)(?:['’]ll| will) see|(?:it|that) (?:could|might) (?:be done|work|happen)(?: that way)?|(?:it|that)(?:['’]s| is) (?:something|an idea|a thought) (?:that )?(?:we|i)(?:['’]d| would| could| might) (?:look at|consider|discuss|think about|talk about|study)|(?:i|we)(?:['’]d| would| could| can| might)(?: certainly| probably)? (?:look at|consider|discuss|think about|live with) (?:it|that)|nothing (?:is|has been) (?:ruled out|excluded|off the table)|not (?:ruled out|excluded))(?=[,.!?”"'’])/i;

/** How somebody answers a question. */
export type Answer = "yes" | "no" | "maybe" | "on terms";

/** Words that give an answer, each with it. */
export function wordsFor(answer: Answer, words: string): [string, Answer][] {
  return words.split("|").map((word) => [word, answer]);
}

/** Whether a sentence begins as the answer to a question, and which: "Definitely not", "No, we will not", "Yes, he said", "We might". */
export function answerOf(sentence: string): Answer | undefined {
  const text = sentence.replace(turnMark, "").replace(leadIn, "");
  if (onTerms.test(text)) return "on terms";
  if (no.test(text)) return "no";
  if (maybe.test(text)) return "maybe";
  if (!yes.test(text)) return undefined;
  return butOnTerms.test(text) ? "on terms" : "yes";
}

/** What shows in an interview that somebody else has the word: a dash, "A:", "Lavrov:". */
const turnMark = /^(?:[–—-]\s|(?:[AQ]|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20})?):\s)/u;

/** "Zelensky said: “Yes.”": who says so, before all that is said. */
const leadIn =
  /^[^:.!?"“‘]{2,60} (?:said|says|replied|answered|responded|retorted|told [^:.!?"“‘]{2,30}|shot back|put it bluntly):\s(?=["“‘])/u;

/** All of the answer stands behind who gives it. */
export const isLedIn = (sentence: string): boolean => leadIn.test(sentence);

/** "The Americans, says the European paper": no more than who or how, and whoever says so takes it that the thing is done. */
export function filledIn({ reading, reports }: Pick<SentenceInPlace, "reading" | "reports">): Answer | undefined {
  const [report] = reports;
  if (report?.subject === undefined || report.subject.parties.length === 0) return undefined;
  const end = Math.min(report.from, report.subject.from);
  if (end === 0 || end > longestFilling || beforeAt(reading, end) === 0) return undefined;
  if (end === 1 && ["nobody", "none", "never", "nowhere"].includes(lowerAt(reading, 0))) return "no";
  for (let i = 0; i < end; i++) if (isWord(reading, i, auxiliaries) || endsAt(reading, i, kinds.negator | kinds.silence)) return undefined;
  return "yes";
}
const longestFilling = 12;

/** What was asked, as a mention in the answer, which names nothing of it. */
export function emptied(p: Mark<"provision">): Mark<"provision"> {
  return { meaning: p.meaning, from: 0, to: 0, mask: 0 };
}

/**
 * What the answer makes of what was asked: "yes" stands for it, "no" against it, "we might" leaves it open. `past`: it was asked whether something was done, and who
 * says no denies to have done it.
 */
export function answered(answer: Answer, p: Mark<"provision">, past = false): Governed {
  const g = ungoverned(p);
  if (past && answer === "no") return { ...g, will: true, denied: { ...emptied(p), meaning: { kind: "denial", whole: true } } };
  if (answer === "on terms") return { ...g, conditional: true, will: true, modal: "prescriptive" };
  if (answer === "maybe") return { ...g, side: g.side === "for" ? "open" : g.side, will: true, modal: "possibility" };
  return { ...g, side: answer === "yes" ? g.side : negated(g.side, false), will: true, modal: "prescriptive" };
}
