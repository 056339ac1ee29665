const shingleWords = 4;

/** Share of the later text's four-word runs that stand in the earlier one, 0 to 1: near 1 for an edited text, near 0 for another one. */
export function kinship(earlier: string, later: string): number {
  const known = new Set(shingles(earlier));
  const runs = shingles(later);
  return runs.length === 0 ? 0 : runs.filter((run) => known.has(run)).length / runs.length;
}

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - shingleWords + 1) }, (_, i) => words.slice(i, i + shingleWords).join(" "));
}
