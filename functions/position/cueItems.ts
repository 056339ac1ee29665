import type { Cue } from "./cue.ts";
import type { Symbols } from "./lexicon.ts";

/** One step of a cue: a word of a symbol, or where `ways` are given one of several sequences; then the symbol is that of all words they begin with. */
export interface Item {
  readonly symbol: number;
  readonly ways: readonly (readonly Item[])[] | undefined;
  /** It begins with a word of its symbol, and nothing but light words may stand before. */
  readonly plain: boolean;
  readonly optional: boolean;
  readonly gap: number;
  readonly over: boolean;
  /** The most words that may stand before what it begins with, and that it can cover with those. */
  readonly lead: number;
  readonly length: number;
}

/** A symbol that a sequence can't do without, and how far behind its first word it stands at most. */
export interface Need {
  readonly symbol: number;
  readonly within: number;
}

/** A sequence to look for; `tail`: the optional words at its end, which belong to a match where they are there. */
export interface Sequence {
  readonly items: readonly Item[];
  readonly tail: readonly Item[];
  readonly needs: readonly Need[];
  /** It is one word and nothing else. */
  readonly isWord: boolean;
}

/** So many articles, possessives and the like may stand between two words that a cue wants next to each other. */
export const noLight = 3;

/**
 * The sequences that a cue is. A choice that it begins with becomes a sequence for each alternative, so that a word looks up only those that
 * begin with it. An alternative ends where it may, for the shortest counts; a cue that is one sequence goes on as far as its optional words
 * are there.
 */
export function sequencesOf(cue: Cue, symbols: Symbols): Sequence[] {
  const whole = itemsOf(cue, symbols);
  const split = withoutTail(whole).length === whole.length ? alternatives(whole) : [whole];
  return split.map((sequence) => {
    const items = withoutTail(sequence);
    const tail = sequence === whole ? sequence.slice(items.length) : [];
    const [first] = items;
    return { items, tail, needs: needsOf(items), isWord: sequence.length === 1 && first?.ways === undefined };
  });
}

function withoutTail(items: readonly Item[]): readonly Item[] {
  let end = items.length;
  while (end > 1 && items[end - 1]?.optional) end--;
  return items.slice(0, end);
}

/** Where optional words follow the choice, it stays one: their places take turns with those of the alternatives. */
function alternatives(items: readonly Item[]): (readonly Item[])[] {
  const [first, ...rest] = items;
  if (first?.ways === undefined || first.optional || rest.some((item) => item.optional)) return [items];
  return first.ways.flatMap((way) => alternatives([...way, ...rest]));
}

function itemsOf(cue: Cue, symbols: Symbols): Item[] {
  if (cue.kind === "sequence") return cue.items.map(({ cue: inner, ...place }) => itemOf(inner, place, symbols));
  return [itemOf(cue, { optional: false, gap: 0, over: false }, symbols)];
}

function itemOf(cue: Cue, place: Pick<Item, "optional" | "gap" | "over">, symbols: Symbols): Item {
  const skipped = place.gap === 0 ? noLight : place.gap;
  const word = (symbol: number): Item => ({ symbol, ways: undefined, plain: true, ...place, lead: skipped, length: skipped + 1 });
  if (cue.kind === "word") return word(symbols.define(cue.word));
  const ways = cue.kind === "sequence" ? [itemsOf(cue, symbols)] : cue.cues.map((inner) => itemsOf(inner, symbols));
  const isWord = ([item, ...rest]: readonly Item[]) => item !== undefined && rest.length === 0 && !item.optional && item.ways === undefined;
  const symbol = symbols.union(ways.flatMap(firstSymbols));
  if (cue.kind === "either" && ways.every(isWord)) return word(symbol);
  const plain = ways.every(([item]) => item?.plain && !item.optional);
  const lead = skipped + Math.max(...ways.map(leadOf));
  return { symbol, ways, plain, ...place, lead, length: skipped + Math.max(...ways.map(lengthOf)) };
}

/** The symbols that a sequence can begin with. */
export function firstSymbols(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (const item of items) {
    if (item.ways === undefined) found.push(item.symbol);
    else found.push(...item.ways.flatMap(firstSymbols));
    if (!item.optional) break;
  }
  return found;
}

/** What must follow the first word: everything after the first item that is not optional, for that one may be the first word. */
function needsOf(items: readonly Item[]): Need[] {
  const first = items.findIndex((item) => !item.optional);
  let end = 0;
  return items.flatMap((item, i) => {
    const within = end + item.lead;
    end += item.length;
    return i > first && !item.optional ? [{ symbol: item.symbol, within }] : [];
  });
}

function leadOf(items: readonly Item[]): number {
  const first = items.findIndex((item) => !item.optional);
  return lengthOf(items.slice(0, first)) + (items[first]?.lead ?? 0);
}

const lengthOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.length, 0);
