import { isVerbless } from "../sentence/ownClause.ts";
import type { Reading } from "../sentence/reading.ts";

const what = /\b(?:what|which)\b/i;
/** "What can you not do without?" asks for what is wanted. */
const indispensable = /\bnot (?:do without|give up|forgo|renounce)\b/i;
const refused =
  /\b(?:red lines?|(?:not|never) (?:accept|sign|agree|tolerate|allow|consent|put up with)|rule out|unacceptable|out of the question)\b/i;
const wanted =
  /\b(?:wants?|needs?|expect|demands?|ask(?:ing)? for|hope|wish|success|(?:good|best|minimum|acceptable) (?:result|outcome|deal|agreement)|goals?|aims?|priorit(?:y|ies)|conditions?|insist|propose|proposing|offer|minimum|require)\b/i;

/** Whether a question asks for what somebody wants or for what he refuses: a bare noun answers it. */
export function wishAsked(question: string): "wanted" | "refused" | undefined {
  if (!what.test(question)) return undefined;
  if (indispensable.test(question)) return "wanted";
  return refused.test(question) ? "refused" : wanted.test(question) ? "wanted" : undefined;
}

/** "A full ceasefire.", right behind such a question or another bare noun: what was asked holds for it. */
export const namesWish = (reading: Reading): boolean => reading.words.length <= longestFragment && isVerbless(reading);
const longestFragment = 20;
