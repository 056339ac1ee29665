import { wordCharacters } from "./characters.ts";

const runWords = 4;

/**
 * Whether this share, 0 to 1, of the later text's four-word runs stands in the earlier one: most of them do in an edited text, hardly any in another
 * one. Runs in what both texts begin and end with are not looked for, since they stand there anyhow: most edits are told by these alone.
 */
export function areKin(earlier: string, later: string, share: number): boolean {
  const wanted = Math.max(1, share * runsIn(wordCount(later)));
  const start = sharedStart(earlier, later);
  const end = sharedEnd(earlier, later, start);
  // The word at the seam may go on otherwise.
  const sure = runsIn(wordCount(later.slice(0, start)) - 1) + runsIn(wordCount(later.slice(later.length - end)) - 1);
  if (sure >= wanted) return true;
  const known = new Set(runs(earlier));
  return runs(later).filter((run) => known.has(run)).length >= wanted;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const wordCount = (text: string): number => wordCharacters.runsIn(text.toLowerCase());

const runsIn = (words: number): number => Math.max(0, words - runWords + 1);

function runs(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: runsIn(words.length) }, (_, i) => words.slice(i, i + runWords).join(" "));
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Of what follows the shared start. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let i = 0;
  while (i < most && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}
