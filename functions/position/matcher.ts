import { type Cue, longestCue, parseCue } from "./cue.ts";
import { createLexicon, has, type Lexicon, Symbols } from "./lexicon.ts";
import { mark, type Word, wall } from "./tokens.ts";

/** Where a cue was found: words [from, to), `mask` with a bit for each word that it named (from `from` on). */
export interface Match<T> {
  meaning: T;
  from: number;
  to: number;
  mask: number;
}

/** Finds all cues of a collection in a sentence. */
export interface Matcher<T> {
  readonly lexicon: Lexicon;
  /** Every match in order of its first word. For each cue and first word the shortest match alone. */
  find(words: readonly Word[]): Match<T>[];
}

type Node = { symbol: number } | { either: Item[][] };
interface Item {
  node: Node;
  optional: boolean;
  gap: number;
  over: boolean;
}

const noLight = 3;

/**
 * Compiles cues to be matched together. Each word of a text looks up the cues that can begin with it; a cue then moves a set of
 * places forward through at most `longestCue` words, so that the time is linear in the text whatever the cues are.
 */
export function compileCues<T>(
  cues: readonly { cue: string; meaning: T }[],
  group: (name: string) => readonly string[] | undefined,
): Matcher<T> {
  const symbols = new Symbols();
  const compiled = cues.map(({ cue, meaning }) => {
    const whole = withTail(itemsOf(parseCue(cue, group), symbols));
    return {
      ...whole,
      needs: whole.items.slice(1).flatMap((item) => (item.optional ? [] : [symbols.union(firstSymbols([item]))])),
      single: whole.tail.length === 0 && whole.items.length === 1 && whole.items.every((item) => "symbol" in item.node),
      meaning,
    };
  });
  const beginning = new Map<number, number[]>();
  compiled.forEach(({ items }, i) => {
    for (const symbol of firstSymbols(items)) beginning.set(symbol, [...(beginning.get(symbol) ?? []), i]);
  });
  const lexicon = createLexicon(symbols, beginning);
  return {
    lexicon,
    find(words) {
      const found: Match<T>[] = [];
      const present = symbolsOf(words);
      for (let i = 0; i < words.length; i++)
        for (const number of words[i]?.lexeme.begins ?? none) {
          const cue = compiled[number];
          if (cue === undefined || !hasAll(present, cue.needs)) continue;
          if (cue.single) {
            found.push({ meaning: cue.meaning, from: i, to: i + 1, mask: 1 });
            continue;
          }
          const end = extended(cue.tail, words, i, shortest(advance(cue.items, words, i, [{ at: i, mask: 0 }])));
          if (end) found.push({ meaning: cue.meaning, from: i, to: end.at, mask: end.mask });
        }
      return found;
    },
  };
}

const none: readonly number[] = [];

function hasAll(present: Uint32Array, needs: readonly number[]): boolean {
  for (let i = 0; i < needs.length; i++) if (!has(present, needs[i] ?? 0)) return false;
  return true;
}

/** The symbols of all words together: a cue that needs another can't match, and is not tried. */
function symbolsOf(words: readonly Word[]): Uint32Array {
  const all = new Uint32Array(words[0]?.lexeme.symbols.length ?? 0);
  for (const { lexeme } of words) {
    const { symbols } = lexeme;
    for (let i = 0; i < symbols.length; i++) all[i] = (all[i] ?? 0) | (symbols[i] ?? 0);
  }
  return all;
}

/** Optional words at the end belong to the match where they are there. */
function withTail(items: Item[]): { items: Item[]; tail: Item[] } {
  let end = items.length;
  while (end > 1 && items[end - 1]?.optional) end--;
  return { items: items.slice(0, end), tail: items.slice(end) };
}

function extended(tail: readonly Item[], words: readonly Word[], start: number, end: Place | undefined): Place | undefined {
  if (!end || tail.length === 0) return end;
  const places = advance(tail, words, start, [end]);
  return places.reduce((longest, place) => (place.at > longest.at ? place : longest), end);
}

interface Place {
  at: number;
  mask: number;
}

function shortest(places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  for (const place of places) if (best === undefined || place.at < best.at) best = place;
  return best;
}

/** Moves a set of places through the items: from before the first to after the last. One place for each word at most. */
function advance(items: readonly Item[], words: readonly Word[], start: number, from: Place[]): Place[] {
  let places = from;
  for (const item of items) {
    const next: Place[] = item.optional ? [...places] : [];
    for (const place of places) {
      const first = place.at === start;
      const reach = first ? place.at : Math.min(place.at + item.gap, words.length - 1, start + longestCue);
      for (let at = place.at; at <= reach; at++) {
        const word = words[at];
        if (word === undefined || (at > start && (word.before & wall) !== 0)) break;
        if (!item.over && !first && (word.before & (mark.comma | mark.colon | mark.dash | mark.open)) !== 0) break;
        match(item.node, words, start, at, place.mask, next);
        if (word.lexeme.turns) break;
      }
      if (!first && item.gap === 0) overLight(item.node, words, start, place, next);
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
}

/** Articles, possessives and the like may stand where a cue says nothing. */
function overLight(node: Node, words: readonly Word[], start: number, place: Place, next: Place[]): void {
  const stop = mark.comma | mark.colon | mark.dash | mark.open | wall;
  for (let at = place.at; at < place.at + noLight; at++) {
    const word = words[at];
    if (!word?.lexeme.light || (word.before & stop) !== 0) return;
    const after = words[at + 1];
    if (after === undefined || (after.before & stop) !== 0) return;
    match(node, words, start, at + 1, place.mask, next);
  }
}

function match(node: Node, words: readonly Word[], start: number, at: number, mask: number, next: Place[]): void {
  if ("either" in node) {
    for (const items of node.either) for (const place of advance(items, words, start, [{ at, mask }])) if (place.at > at) note(next, place);
    return;
  }
  const word = words[at];
  if (word && has(word.lexeme.symbols, node.symbol)) note(next, { at: at + 1, mask: mask | (1 << (at - start)) });
}

function note(places: Place[], place: Place): void {
  if (!places.some((p) => p.at === place.at)) places.push(place);
}

function itemsOf(cue: Cue, symbols: Symbols): Item[] {
  if (cue.kind === "sequence")
    return cue.items.map((item) => ({ node: nodeOf(item.cue, symbols), optional: item.optional, gap: item.gap, over: item.over }));
  return [{ node: nodeOf(cue, symbols), optional: false, gap: 0, over: false }];
}

function nodeOf(cue: Cue, symbols: Symbols): Node {
  if (cue.kind === "word") return { symbol: symbols.define(cue.word) };
  if (cue.kind === "sequence") return { either: [itemsOf(cue, symbols)] };
  const nodes = cue.cues.map((inner) => itemsOf(inner, symbols));
  const single = nodes.map(([item, ...rest]) =>
    item && rest.length === 0 && !item.optional && "symbol" in item.node ? item.node.symbol : -1,
  );
  if (single.every((symbol) => symbol >= 0)) return { symbol: symbols.union(single) };
  return { either: nodes };
}

function firstSymbols(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (const item of items) {
    if ("symbol" in item.node) found.push(item.node.symbol);
    else found.push(...item.node.either.flatMap(firstSymbols));
    if (!item.optional) break;
  }
  return [...new Set(found)];
}
