import { mark } from "../../cues/tokens.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import type { Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** "…: only once the guns are silent", "…: not before Kyiv has voted", "…: gladly, but once the causes are gone": what is answered names its condition. */
export function isOnTerms(reading: Reading, question: number): boolean {
  let from = question;
  while (from < question + longestLeadIn && (beforeAt(reading, from) & mark.colon) === 0) {
    // "said it would depend on the terms"
    if (["depend", "depends", "depended", "hinge", "hinges"].includes(lowerAt(reading, from)) && !endsAt(reading, from - 1, kinds.negator))
      return true;
    from++;
  }
  if ((beforeAt(reading, from) & mark.colon) === 0) return false;
  const lower = lowerAt(reading, from);
  const next = lowerAt(reading, from + 1);
  if (lower === "only") return ["if", "after", "when", "once", "with", "in", "under", "on"].includes(next);
  if (lower === "on") return ["condition", "one", "certain", "two"].includes(next);
  if (lower === "under") return ["certain", "some", "strict"].includes(next) || lowerAt(reading, from + 2) === "right";
  if (lower === "not") return ["before", "until", "unless", "without"].includes(next);
  if (agreeing.has(lower) && ["if", "provided", "providing", "once", "when", "assuming"].includes(next)) return true;
  return agreeing.has(lower) && next === "but" && ["only", "once", "not", "first", "when", "after"].includes(lowerAt(reading, from + 2));
}
/** "…, the minister told reporters in Geneva:" */
const longestLeadIn = 10;
const agreeing = new Set("yes gladly fine certainly sure willingly".split(" "));
