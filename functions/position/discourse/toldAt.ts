import type { Position } from "../position.ts";

/**
 * What the sentence that begins at `start` has told, of all rows told so far. From behind: what was told since the beginning of a long text is
 * not gone through for each sentence.
 */
export function toldAt(recent: readonly Position[], start: number): readonly Position[] {
  const last = recent.findLastIndex((row) => row.span.start <= start);
  return recent.slice(recent.findLastIndex((row, i) => i <= last && row.span.start !== start) + 1, last + 1);
}
