import type { Alignable, Link } from "./align.ts";

type NearLink = Omit<Link, "moved">;
interface Weighed {
  index: number;
  /** Numbers of its words, without repeats. */
  words: readonly number[];
  weight: number;
}
interface Candidate {
  b: Weighed;
  a: Weighed;
  /** Shared weight against both, 0 to 1 (Dice). */
  likeness: number;
  /** Shared weight against the lighter of the two. */
  containment: number;
  sameGap: boolean;
}

/** Below so much in common two sentences are two sentences; between equal neighbours less is enough. */
const nearEnough = 0.5;
const nearEnoughInPlace = 0.34;
/** So much of a sentence must be found in another one to be a part of it. */
const partEnough = 0.6;
const partWords = 3;
/** Bounds of the search, which make it linear: rare words looked up for each sentence, sentences looked at for each word, candidates weighed. */
const rareWords = 12;
const postings = 48;
const candidates = 8;

/** Links sentences that have no equal: one for one where they have most in common, then further parts of what was split or merged. */
export function nearLinks(before: readonly Alignable[], after: readonly Alignable[], same: ReadonlyMap<number, number>): NearLink[] {
  const takenAfter = new Set(same.values());
  const openBefore = [...before.keys()].filter((i) => !same.has(i));
  const openAfter = [...after.keys()].filter((i) => !takenAfter.has(i));
  if (openBefore.length === 0 || openAfter.length === 0) return [];
  const numbers = new Map<string, number>();
  const numbered = (all: readonly Alignable[]) => (i: number) => ({ index: i, words: numbersOf(all[i]?.words ?? [], numbers) });
  const [open, openNow] = [openBefore.map(numbered(before)), openAfter.map(numbered(after))];
  const weights = weightsOf(numbers, before, after, same);
  const [old, fresh] = [open.map((s) => weighed(s, weights)), openNow.map((s) => weighed(s, weights))];
  const found = findCandidates(old, fresh, weights, gapsOf(before.length, after.length, same));
  return withParts(oneForOne(found), found, weights);
}

/** What each word weighs, by its number. */
type Weights = readonly number[];

/** The numbers of a sentence's words, without repeats; a word that has none yet gets the next one. */
function numbersOf(words: readonly string[], numbers: Map<string, number>): number[] {
  const own = new Set<number>();
  for (const word of words) {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    own.add(number);
  }
  return [...own];
}

/** Weighs words by how few sentences have them: rare ones say more (inverse document frequency). */
function weightsOf(
  numbers: ReadonlyMap<string, number>,
  before: readonly Alignable[],
  after: readonly Alignable[],
  same: ReadonlyMap<number, number>,
): Weights {
  const seenIn = new Array<number>(numbers.size).fill(0);
  // Which sentence last had the word: it counts once for each.
  const lastIn = new Int32Array(numbers.size).fill(-1);
  let sentence = 0;
  const count = ({ words }: Alignable, times: number) => {
    for (const word of words) {
      const number = numbers.get(word);
      if (number === undefined || lastIn[number] === sentence) continue;
      lastIn[number] = sentence;
      seenIn[number] = (seenIn[number] ?? 0) + times;
    }
    sentence++;
  };
  // A sentence that stands in both versions word for word is looked through once.
  const counted = new Set<number>();
  for (const [b, one] of before.entries()) {
    const a = same.get(b);
    const isSame = a !== undefined && after[a]?.words === one.words;
    if (isSame) counted.add(a);
    count(one, isSame ? 2 : 1);
  }
  for (const [a, one] of after.entries()) if (!counted.has(a)) count(one, 1);
  const all = before.length + after.length;
  return seenIn.map((n) => Math.log(1 + all / n));
}

function weighed({ index, words }: { index: number; words: readonly number[] }, weights: Weights): Weighed {
  return { index, words, weight: words.reduce((sum, w) => sum + (weights[w] ?? 0), 0) };
}

/** Tells the gap between two equal sentences in which a sentence stands: two sentences in one gap replaced each other. */
function gapsOf(beforeLength: number, afterLength: number, same: ReadonlyMap<number, number>) {
  const pairOfAfter = new Map([...same].map(([b, a]) => [a, b]));
  const gapBefore = lastPairs(beforeLength, (i) => same.get(i));
  const gapAfter = lastPairs(afterLength, (i) => (pairOfAfter.has(i) ? i : undefined));
  return (b: number, a: number): boolean => gapBefore[b] === gapAfter[a];
}

function lastPairs(length: number, anchorOf: (i: number) => number | undefined): number[] {
  const gaps: number[] = [];
  let last = -1;
  for (let i = 0; i < length; i++) {
    last = anchorOf(i) ?? last;
    gaps.push(last);
  }
  return gaps;
}

/** Looks from both sides: the rare words of a long sentence may all stand in one of the parts that it was merged from. */
function findCandidates(
  old: readonly Weighed[],
  fresh: readonly Weighed[],
  weights: Weights,
  sameGap: (b: number, a: number) => boolean,
): Candidate[] {
  const ofFresh = nearest(fresh, old, weights);
  const pairs = [...ofFresh].flatMap(([a, near]) => near.map((n) => ({ b: n.other, a, shared: n.shared })));
  const covered = new Set(pairs.flatMap(({ b, a, shared }) => (shared >= partEnough * Math.min(a.weight, b.weight) ? [b] : [])));
  const more = [
    ...nearest(
      old.filter((b) => !covered.has(b)),
      fresh,
      weights,
    ),
  ].flatMap(([b, near]) =>
    near.filter((n) => !ofFresh.get(n.other)?.some((m) => m.other === b)).map((n) => ({ b, a: n.other, shared: n.shared })),
  );
  return [...pairs, ...more].map(({ b, a, shared }): Candidate => {
    const [likeness, containment] = [(2 * shared) / (a.weight + b.weight), shared / Math.min(a.weight, b.weight)];
    return { b, a, likeness, containment, sameGap: sameGap(b.index, a.index) };
  });
}

interface Near {
  other: Weighed;
  /** Weight of the words that both have. */
  shared: number;
}

/** For each sentence those of the other version that share most of its rarest words. */
function nearest(sentences: readonly Weighed[], others: readonly Weighed[], weights: Weights): Map<Weighed, Near[]> {
  const index = indexOf(others);
  const weightOf = (word: number) => weights[word] ?? 0;
  // Which sentence last had the word: tells what two sentences share without building a set for each.
  const lastIn = new Int32Array(weights.length).fill(-1);
  const votes = new Float64Array(others.length);
  const voteOf = (place: number) => votes[place] ?? 0;
  return new Map(
    sentences.map((sentence) => {
      for (const word of sentence.words) lastIn[word] = sentence.index;
      const voted: number[] = [];
      for (const word of heaviest(sentence.words, rareWords, weightOf)) {
        const weight = weightOf(word);
        for (const place of index.get(word) ?? []) {
          const vote = voteOf(place);
          if (vote === 0) voted.push(place);
          votes[place] = vote + weight;
        }
      }
      const best = heaviest(voted, candidates, voteOf).flatMap((place) => others[place] ?? []);
      for (const place of voted) votes[place] = 0;
      const shared = (other: Weighed) => other.words.reduce((sum, w) => (lastIn[w] === sentence.index ? sum + weightOf(w) : sum), 0);
      return [sentence, best.map((other) => ({ other, shared: shared(other) }))] as const;
    }),
  );
}

/** The `most` heaviest, in order; of equal ones those that come first. */
function heaviest(all: readonly number[], most: number, weightOf: (one: number) => number): number[] {
  const best: number[] = [];
  for (const one of all) {
    const weight = weightOf(one);
    let place = best.length;
    while (place > 0 && weightOf(best[place - 1] ?? 0) < weight) place--;
    if (place === most) continue;
    if (best.length === most) best.pop();
    best.splice(place, 0, one);
  }
  return best;
}

/** For each word where the sentences stand that have it, in their order. */
function indexOf(sentences: readonly Weighed[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [place, { words }] of sentences.entries())
    for (const word of words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [place]);
      else if (list.length < postings) list.push(place);
    }
  return index;
}

function isNear({ likeness, containment, sameGap, a, b }: Candidate): boolean {
  if (likeness >= (sameGap ? nearEnoughInPlace : nearEnough)) return true;
  return containment >= 0.75 && Math.min(a.words.length, b.words.length) >= 4;
}

function oneForOne(found: readonly Candidate[]): Map<Weighed, Weighed> {
  const score = (c: Candidate) => c.likeness + (c.sameGap ? 0.1 : 0);
  const pairs = new Map<Weighed, Weighed>();
  const taken = new Set<Weighed>();
  for (const c of [...found].filter(isNear).sort((x, y) => score(y) - score(x))) {
    if (pairs.has(c.b) || taken.has(c.a)) continue;
    pairs.set(c.b, c.a);
    taken.add(c.a);
  }
  return pairs;
}

/** Adds the other parts of a sentence that was split, or of sentences that were merged: they stand next to the part already found. */
function withParts(pairs: ReadonlyMap<Weighed, Weighed>, found: readonly Candidate[], weights: Weights): NearLink[] {
  const links = new Map([...pairs].map(([b, a]) => [b, { before: [b], after: [a] }]));
  const ofAfter = new Map([...links.values()].map((link) => [link.after[0], link]));
  const takenAfter = new Set(pairs.values());
  let open = found
    .filter(({ b, a }) => !links.has(b) || !takenAfter.has(a))
    .sort((x, y) => x.a.index - y.a.index || y.containment - x.containment);
  // A part that stands beside another one is found only after that one: as long as a round finds any, the rest is looked at again.
  for (let left = Infinity; open.length < left; ) {
    left = open.length;
    open = open.filter(({ b, a }) => {
      const [split, merge] = [links.get(b), ofAfter.get(a)];
      if (split && !takenAfter.has(a) && split.before.length === 1 && isFurtherPart(a, b, split.after, weights)) {
        split.after.push(a);
        takenAfter.add(a);
        return false;
      }
      if (!merge || links.has(b) || merge.after.length > 1 || !isFurtherPart(b, a, merge.before, weights)) return true;
      merge.before.push(b);
      links.set(b, merge);
      return false;
    });
  }
  return [...new Set(links.values())].map((link) => ({
    kind: link.after.length > 1 ? "split" : link.before.length > 1 ? "merged" : "edited",
    before: link.before.map((w) => w.index).sort((x, y) => x - y),
    after: link.after.map((w) => w.index).sort((x, y) => x - y),
  }));
}

/** Whether what `whole` still holds beyond its other parts covers `part`, which stands beside one of them. */
function isFurtherPart(part: Weighed, whole: Weighed, others: readonly Weighed[], weights: Weights): boolean {
  if (part.words.length < partWords || !others.some((o) => Math.abs(o.index - part.index) <= 1)) return false;
  const [taken, held] = [new Set(others.flatMap((o) => o.words)), new Set(whole.words)];
  const own = part.words.filter((word) => !taken.has(word));
  const weightOf = (words: readonly number[]) => words.reduce((sum, w) => sum + (weights[w] ?? 0), 0);
  return own.length > 0 && weightOf(own.filter((word) => held.has(word))) / weightOf(own) >= partEnough;
}
