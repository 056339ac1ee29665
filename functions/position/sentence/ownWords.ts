import { mark } from "../cues/tokens.ts";
import type { Case, Holder } from "../holder/holder.ts";
import type { Report } from "../sourcing/reports.ts";
import type { Reading } from "./reading.ts";
import { beforeAt, lowerAt } from "./syntax.ts";

/** "wants", "is after", "would like": in nobody's words. */
export const isWish = (c: Case): boolean => isBegunBy(c, wishes);
const wishes = /^(want|wish|like|hope|prefer|plan|intend|seek|look|after|ready|prepared|willing|open|determined|favour|favor|need)/;

/** "offered", "demanded", "agreed to": what somebody can only do in words. */
export const isOffer = (c: Case): boolean => isBegunBy(c, offers);
const offers =
  /^(offer|propos|demand|promis|pledg|reject|refus|insist|agree|told|rul|urg|vow|threaten|float|suggest|tabl|ask|request|call|rais|announc|declar|stress|reiterat|press|push|dismiss|turn|assur|guarantee|signal|broach|moot|object|brought|sketch|plead|appeal|concede|conced|acknowledg|spoke|put|volunteer|warn)/;

/** The outermost of what governs the wording. */
function isBegunBy({ reading, governed: g }: Case, words: RegExp): boolean {
  const outermost = g.attitudes.at(-1);
  return outermost !== undefined && reading.words.slice(outermost.from, outermost.to).some((w) => words.test(w.lexeme.lower));
}

/** "Both sides agreed to exchange …", "said Kyiv insisted": what somebody did or said that day, and not what a text has in it. */
export function happened({ reading, governed: g }: Case, covers: readonly Report[]): boolean {
  return [...covers, ...g.attitudes].some(({ from, to }) => {
    for (let i = from; i < to; i++) if (/(ed|said|told|wrote)$/.test(lowerAt(reading, i))) return true;
    return false;
  });
}

/** "…, he said, a demand which has been ruled out by Moscow": the article adds it to what somebody of another party said. */
export function isAside(reading: Reading, { actor }: Holder): boolean {
  if (actor === undefined || lowerAt(reading, actor.from - 1) !== "by") return false;
  for (let i = actor.from - 1; i > 3; i--)
    if (["which", "that"].includes(lowerAt(reading, i))) return [0, 1, 2].some((back) => (beforeAt(reading, i - back) & mark.comma) !== 0);
  return false;
}
