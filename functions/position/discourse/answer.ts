import type { Mark } from "../sentence/reading.ts";
import { type Governed, negated, ungoverned } from "../stance/govern.ts";

const no =
  /^["“‘'(]*(?:no(?=[,.!”"'’]|\s+(?:we|i|he|she|it|they|chance|way)\b)|never|nyet|forget it|out of the question|(?:definitely|certainly|absolutely|of course) not|not (?:at all|a chance|on any terms)|under no circumstances|(?:(?:absolutely|completely|totally|simply) )?(?:unacceptable|impossible|unthinkable|inconceivable|absurd|excluded|ruled out|a red line|a non-starter)(?=[,.!”"'’]))/i;
const yes = /^["“‘'(]*(?:yes(?=[,.!”"'’]|\s)|absolutely(?! not)|definitely(?! not)|certainly(?! not)|of course(?! not)|why not\b)/i;

const maybe =
  /^["“‘'(]*(?:(?:we|it|he|she|they|i) (?:might|could|may)(?: (?:be|well|do so|consider (?:it|that)))?|perhaps|maybe|possibly|could be|might be|(?:that|it)(?:['’]s| is) possible|(?:we|i)(?:['’]ll| will) see|nothing (?:is|has been) (?:ruled out|excluded|off the table)|not (?:ruled out|excluded))(?=[,.!”"'’])/i;

/** How somebody answers a question. */
export type Answer = "yes" | "no" | "maybe";

/** Whether a sentence begins as the answer to a question, and which: "Definitely not", "No, we will not", "Yes, he said", "We might". */
export function answerOf(text: string): Answer | undefined {
  if (no.test(text)) return "no";
  if (maybe.test(text)) return "maybe";
  return yes.test(text) ? "yes" : undefined;
}

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
  if (answer === "maybe") return { ...g, side: g.side === "for" ? "open" : g.side, will: true, modal: "possibility" };
  return { ...g, side: answer === "yes" ? g.side : negated(g.side, false), will: true, modal: "prescriptive" };
}
