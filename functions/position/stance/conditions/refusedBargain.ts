import { wall } from "../../cues/tokens.ts";
import { hasWord, wordClass } from "../../cues/wordClasses.ts";
import { refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** "will not recognise Crimea in exchange for a truce", "refuses to cap its army as the price of relief": what a refused bargain would have brought is not asked for. */
export function isRefusedBargain(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, bargains)) return false;
  const at = bargainBefore(reading, p.from);
  if (at === undefined) return false;
  return reading.marks.some(
    (m) =>
      ((isKind(m, "negator") && lowerAt(reading, m.from - 1) !== "if") || (isKind(m, "attitude") && refuses(m))) &&
      m.to <= at &&
      at - m.to <= farthest &&
      !isParted(reading, m.to, at),
  );
}

/** Where "in exchange for", "in return for" or "as the price of" begins that leads to a wording. */
function bargainBefore(reading: Reading, from: number): number | undefined {
  for (let i = from - 1; i >= Math.max(2, from - longestArticle); i--) {
    if (lowerAt(reading, i) !== "for" && lowerAt(reading, i) !== "of") continue;
    const noun = lowerAt(reading, i - 1);
    if ((noun === "exchange" || noun === "return") && lowerAt(reading, i - 2) === "in") return i - 2;
    if (noun === "price" && ["a", "the"].includes(lowerAt(reading, i - 2))) return i - 3;
  }
  return undefined;
}

/** Punctuation or a new clause stands between. */
function isParted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((beforeAt(reading, i) & wall) !== 0 || ["but", "unless", "except"].includes(lowerAt(reading, i))) return true;
  return false;
}

const bargains = wordClass("exchange return price");
/** "for a full and lasting". */
const longestArticle = 5;
/** Words between the refusal and the bargain. */
const farthest = 14;
