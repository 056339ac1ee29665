import { wordCharacters } from "./characters.ts";

const runWords = 4;

/**
 * Whether this share, 0 to 1, of the later text's four-word runs stands in the earlier one: most of them do in an edited text, hardly any in another
 * one. Runs in what both texts begin and end with are not looked for, since they stand there anyhow: most edits are told by these alone.
 */
export function areKin(earlier: string, later: string, share: number): boolean {
  const start = sharedStart(earlier, later);
  const end = sharedEnd(earlier, later, start);
  const sureUpTo = (most: number): number => {
    const words = [later.slice(0, start), later.slice(later.length - end)].map((shared) => wordCount(shared, most + runWords));
    // The word at the seam may go on otherwise.
    return words.reduce((sum, count) => sum + runsIn(count - 1), 0);
  };
  // Half as many words as characters are more than any text has.
  const enough = Math.max(1, share * runsIn(Math.ceil(later.length / 2)));
  if (sureUpTo(enough) >= enough) return true;
  const wanted = Math.max(1, share * runsIn(wordCount(later)));
  if (sureUpTo(wanted) >= wanted) return true;
  const known = new Set(runs(earlier));
  return runs(later).filter((run) => known.has(run)).length >= wanted;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const wordCount = (text: string, most?: number): number => wordCharacters.runsIn(text, most);

const runsIn = (words: number): number => Math.max(0, words - runWords + 1);

function runs(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: runsIn(words.length) }, (_, i) => words.slice(i, i + runWords).join(" "));
}

/** Texts are compared so much at once, up to where they part. */
const stride = 256;

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i + stride <= most && a.slice(i, i + stride) === b.slice(i, i + stride)) i += stride;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Of what follows the shared start. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const [endOfA, endOfB] = [a.length, b.length];
  let i = 0;
  while (i + stride <= most && a.slice(endOfA - i - stride, endOfA - i) === b.slice(endOfB - i - stride, endOfB - i)) i += stride;
  while (i < most && a.charCodeAt(endOfA - 1 - i) === b.charCodeAt(endOfB - 1 - i)) i++;
  return i;
}
