import type { Actor } from "../actors/actors.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Case } from "./holder.ts";

/** "Russia could not have a veto", "has no right to veto it": what is denied to somebody is nobody's will but the speaker's. */
export function isRightDenied({ reading, provision: p, governed: { attitudes, negators } }: Case): boolean {
  const isVeto = (at: number): boolean => lowerAt(reading, at) === "veto";
  const vetoed = attitudes.some((a) => isVeto(a.from)) || reading.words.slice(p.from, p.to).some((_, i) => isVeto(p.from + i));
  return vetoed && (negators.length > 0 || attitudes.some((a) => isVeto(a.to) || lowerAt(reading, a.to - 2) === "right"));
}

/**
 * "Ukraine has the right to join, Macron said", "is not entitled to reparations", "deserves to be in NATO", "has no place in it": who grants
 * somebody a right, or disputes it, speaks for himself.
 */
export function isRight({ reading, provision: p, governed: { attitudes } }: Case, { to }: Actor): boolean {
  if (attitudes.some((a) => lowerAt(reading, a.to - 2) === "right" && lowerAt(reading, a.to - 1) === "to")) return true;
  for (let i = Math.max(to, p.from - longestRight); i <= p.from; i++) {
    const word = lowerAt(reading, i);
    if (titles.has(word)) return true;
    if (shares.has(word) && whose.has(lowerAt(reading, i - 1)) && has.has(lowerAt(reading, i - 2))) return true;
  }
  return false;
}
const longestRight = 8;
const titles = new Set("entitled deserve deserves deserved belong belongs".split(" "));
const shares = new Set("right place business claim".split(" "));
const whose = new Set("no a the any every its their full".split(" "));
const has = new Set("has have had".split(" "));
