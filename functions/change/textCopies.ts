import { plainWords } from "./words.ts";

/** Words in a row that make a shingle; so many in common are no chance. */
const shingleLength = 5;
/** Shingles of a text that are kept, the first ones: copies begin alike. */
const longestText = 8_000;
const hashes = 64;

/** Shingles of a text, as sorted 32-bit hashes without repeats. */
export type Shingles = Uint32Array;
/** MinHash of the shingles: the share of equal places estimates how alike two texts are. Broder 1997, "On the resemblance and containment of documents". */
export type MinHash = Uint32Array;

/** Contained by at least so much, two texts are one report; by at least `sharedWire`, they share a wire's text. Measured on 1,425 articles of 2025. */
export const sameReport = 0.8;
export const sharedWire = 0.3;

/** The five-word shingles of a text, blind to typography and letter case. */
export function shinglesOf(text: string): Shingles {
  const words = plainWords(text).slice(0, longestText + shingleLength);
  const found = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i++)
    found.add(
      hashOf(
        words
          .slice(i, i + shingleLength)
          .map((w) => w.key)
          .join(" "),
      ),
    );
  return Uint32Array.from(found).sort();
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export function minHashOf(shingles: Shingles): MinHash {
  const result = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < hashes; i++) {
      const value = mixed(shingle, i);
      if (value < (result[i] ?? 0)) result[i] = value;
    }
  }
  return result;
}

/** One of a family of hash functions (the finaliser of MurmurHash3 with a seed). */
function mixed(value: number, seed: number): number {
  let h = value ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Whether two texts may share enough to be worth the exact comparison: any agreement of two places does, for at a containment of `sharedWire` between
 * texts of like length about 11 of 64 agree, and a short text within a long one has few.
 */
export function mayBeCopies(a: MinHash, b: MinHash): boolean {
  let equal = 0;
  for (let i = 0; i < hashes; i++) if (a[i] === b[i] && a[i] !== 0xffffffff) equal++;
  return equal >= 2;
}

/** Share of the shorter text's shingles that the other one has, 0 to 1; 0 where it is too short to tell. */
export function containment(a: Shingles, b: Shingles): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 20) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / shorter;
}
