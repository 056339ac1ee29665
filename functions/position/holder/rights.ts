import { lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";

/** "Russia could not have a veto", "has no right to veto it": what is denied to somebody is nobody's will but the speaker's. */
export function isRightDenied({ reading, provision: p, governed: { attitudes, negators } }: Case): boolean {
  const isVeto = (at: number): boolean => lowerAt(reading, at) === "veto";
  const vetoed = attitudes.some((a) => isVeto(a.from)) || reading.words.slice(p.from, p.to).some((_, i) => isVeto(p.from + i));
  return vetoed && (negators.length > 0 || attitudes.some((a) => isVeto(a.to) || lowerAt(reading, a.to - 2) === "right"));
}

/** "Ukraine has the right to join, Macron said": who grants somebody a right, or disputes it, speaks for himself. */
export const isRight = ({ reading, governed: { attitudes } }: Case): boolean =>
  attitudes.some((a) => lowerAt(reading, a.to - 2) === "right" && lowerAt(reading, a.to - 1) === "to");
