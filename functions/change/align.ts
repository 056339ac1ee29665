import { nearLinks } from "./alignNear.ts";

/** What alignment sees of a sentence: `key` is equal for sentences that are the same but for noise. */
export interface Alignable {
  key: string;
  words: readonly string[];
}

/**
 * Sentences of both versions (by index) that belong together. `same`: equal keys; `edited`: one for one, with other words;
 * `split` and `merged`: one sentence against several. `moved`: it stands elsewhere among the sentences that stayed.
 */
export interface Link {
  kind: "same" | "edited" | "split" | "merged";
  before: number[];
  after: number[];
  moved: boolean;
}

export interface Alignment {
  links: Link[];
  removed: number[];
  added: number[];
}

/**
 * Aligns the sentences of two versions: equal ones first, wherever they stand, then near ones by their rare words. Takes time in proportion to
 * the sentences: near ones are looked for among a bounded number of candidates.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[]): Alignment {
  const same = equalPairs(before, after);
  const near = nearLinks(before, after, same);
  const links: Link[] = [
    ...[...same].map(([b, a]) => ({ kind: "same" as const, before: [b], after: [a], moved: false })),
    ...near.map((link) => ({ ...link, moved: false })),
  ].sort((x, y) => first(x.after) - first(y.after));
  markMoved(links);
  return { links, removed: unlinked(before, links, "before"), added: unlinked(after, links, "after") };
}

function unlinked(sentences: readonly Alignable[], links: readonly Link[], side: "before" | "after"): number[] {
  const linked = new Uint8Array(sentences.length);
  for (const link of links) for (const i of link[side]) linked[i] = 1;
  return [...sentences.keys()].filter((i) => linked[i] === 0);
}

const first = (indices: readonly number[]): number => indices[0] ?? 0;

/** Pairs of sentences with equal keys, before → after. Unique ones anchor; repeated ones follow their neighbours, then their order. */
function equalPairs(before: readonly Alignable[], after: readonly Alignable[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (b: number, a: number) => {
    pairs.set(b, a);
    taken.add(a);
  };
  const placesBefore = placesByKey(before);
  const placesAfter = placesByKey(after);
  for (const [key, places] of placesBefore) {
    const there = placesAfter.get(key);
    const [b, a] = [places[0], there?.[0]];
    if (b !== undefined && a !== undefined && places.length === 1 && there?.length === 1) pair(b, a);
  }
  const follow = (step: 1 | -1) => {
    const from = step === 1 ? 0 : before.length - 1;
    for (let b = from; b >= 0 && b < before.length; b += step) {
      const neighbour = b - step < 0 || b - step >= before.length ? (step === 1 ? -1 : after.length) : pairs.get(b - step);
      if (pairs.has(b) || neighbour === undefined) continue;
      const a = neighbour + step;
      if (!taken.has(a) && after[a]?.key === before[b]?.key && after[a] !== undefined) pair(b, a);
    }
  };
  follow(1);
  follow(-1);
  for (const [key, places] of placesBefore) {
    const open = places.filter((b) => !pairs.has(b));
    if (open.length === 0) continue;
    const free = (placesAfter.get(key) ?? []).filter((a) => !taken.has(a));
    for (const [i, b] of open.entries()) {
      const a = free[i];
      if (a !== undefined) pair(b, a);
    }
  }
  return pairs;
}

function placesByKey(sentences: readonly Alignable[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { key }] of sentences.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}

/** Marks the links outside the longest run that keeps its order (patience sorting, n log n); the shorter part of what crossed is what moved. */
function markMoved(links: Link[]): void {
  const tops: number[] = [];
  const previous = new Array<number>(links.length).fill(-1);
  for (const [i, link] of links.entries()) {
    const place = firstAtLeast(tops, first(link.before), links);
    previous[i] = place > 0 ? (tops[place - 1] ?? -1) : -1;
    tops[place] = i;
  }
  const stayed = new Set<number>();
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) stayed.add(i);
  for (const [i, link] of links.entries()) link.moved = !stayed.has(i);
}

function firstAtLeast(tops: readonly number[], value: number, links: readonly Link[]): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = links[tops[middle] ?? 0];
    if (at !== undefined && first(at.before) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
