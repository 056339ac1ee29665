import type { Match } from "../cues/matcher.ts";

/** The words a match named, as bits counted from word `from`; 0 where they lie too far apart to be compared. */
function bitsFrom(match: Match<unknown>, from: number): number {
  const shift = match.from - from;
  return shift < 0 || shift > 30 ? 0 : match.mask << shift;
}

/** All words of `inner` are words of `outer`, which has more. */
export function covers(outer: Match<unknown>, inner: Match<unknown>): boolean {
  if (outer.from > inner.from || outer.to < inner.to || outer.mask === inner.mask) return false;
  const bits = bitsFrom(inner, outer.from);
  return bits !== 0 && bits !== outer.mask && (bits & ~outer.mask) === 0;
}

/** Both named one of the same words. */
export function sharesWords(a: Match<unknown>, b: Match<unknown>): boolean {
  if (a.to <= b.from || b.to <= a.from) return false;
  const from = Math.min(a.from, b.from);
  return (bitsFrom(a, from) & bitsFrom(b, from)) !== 0;
}
