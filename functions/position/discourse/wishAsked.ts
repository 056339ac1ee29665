import { isOf } from "../cues/wordClasses.ts";
import { isVerbless } from "../sentence/ownClause.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries } from "../sentence/syntax.ts";

const what = /\b(?:what|which)\b/i;
/** "What can you not do without?" asks for what is wanted. */
const indispensable = /\bnot (?:do without|give up|forgo|renounce)\b/i;
const refused =
  /\b(?:red lines?|(?:not|never) (?:accept|sign|agree|tolerate|allow|consent|put up with)|rule out|unacceptable|out of the question)\b/i;
const wanted =
  /\b(?:wants?|needs?|expect|demand(?:s|ing)?|ask(?:ing)? for|hope|wish|success|(?:good|best|minimum|acceptable) (?:result|outcome|deal|agreement)|goals?|aims?|seek(?:s|ing)?|priorit(?:y|ies)|conditions?|insist|propose|proposing|offer(?:ing)?|minimum|require)\b/i;

/** Whether a question asks for what somebody wants or for what he refuses: a bare noun answers it. */
export function wishAsked(question: string): "wanted" | "refused" | undefined {
  if (!what.test(question)) return undefined;
  if (indispensable.test(question)) return "wanted";
  return refused.test(question) ? "refused" : wanted.test(question) ? "wanted" : undefined;
}

/** "What does Moscow want?", "So what is Kyiv after?": what stands behind such a question in its paragraph is wanted by whom it asks about. */
export function asksForWishes({ text, words }: Reading, wisher: { from: number; to: number }): boolean {
  if (!text.endsWith("?") || wisher.from > longestOpening) return false;
  const opening = words.findIndex((w) => w.lexeme.lower === "what");
  if (opening < 0 || opening > 1 || !isOf(words[opening + 1], auxiliaries)) return false;
  const wish = words.slice(wisher.to, wisher.to + longestWish);
  return wish.some((w) => seeking.has(w.lexeme.lower)) || wanted.test(wish.map((w) => w.lexeme.lower).join(" "));
}
const longestOpening = 5;
/** Ask for a wish behind its subject alone: "What is Kyiv after", "What does it ask of Moscow". */
const seeking = new Set(["after", "ask", "asking"]);
/** Words to the verb of "does Moscow really want". */
const longestWish = 3;

/** "A full ceasefire.", right behind such a question or another bare noun: what was asked holds for it. */
export const namesWish = (reading: Reading): boolean => reading.words.length <= longestFragment && isVerbless(reading);
const longestFragment = 20;
