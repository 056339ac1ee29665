import type { Cue } from "./cue.ts";
import type { Symbols } from "./lexicon.ts";

/** One step of a cue: a word of a symbol, or where `ways` are given one of several sequences. */
export interface Item {
  readonly symbol: number;
  readonly ways: readonly (readonly Item[])[] | undefined;
  readonly optional: boolean;
  readonly gap: number;
  readonly over: boolean;
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
 * The sequences that a cue is: each of the alternatives where it is nothing but a choice. An alternative ends where it may, for the
 * shortest counts; a cue that is one sequence goes on as far as its optional words are there.
 */
export function sequencesOf(cue: Cue, symbols: Symbols): Sequence[] {
  const whole = itemsOf(cue, symbols);
  const all = choices(whole);
  return all.map((sequence) => {
    let end = sequence.length;
    while (end > 1 && sequence[end - 1]?.optional) end--;
    const items = sequence.slice(0, end);
    const tail = sequence === whole ? sequence.slice(end) : [];
    return { items, tail, needs: needsOf(items, symbols), isWord: tail.length === 0 && end === 1 && items[0]?.ways === undefined };
  });
}

function choices(items: readonly Item[]): (readonly Item[])[] {
  const [only] = items;
  return only?.ways !== undefined && items.length === 1 ? only.ways.flatMap(choices) : [items];
}

function itemsOf(cue: Cue, symbols: Symbols): Item[] {
  if (cue.kind === "sequence")
    return cue.items.map(({ cue: inner, optional, gap, over }) => ({ ...nodeOf(inner, symbols), optional, gap, over }));
  return [{ ...nodeOf(cue, symbols), optional: false, gap: 0, over: false }];
}

function nodeOf(cue: Cue, symbols: Symbols): Pick<Item, "symbol" | "ways"> {
  if (cue.kind === "word") return { symbol: symbols.define(cue.word), ways: undefined };
  if (cue.kind === "sequence") return { symbol: -1, ways: [itemsOf(cue, symbols)] };
  const ways = cue.cues.map((inner) => itemsOf(inner, symbols));
  const single = ways.map(([item, ...rest]) => (item && rest.length === 0 && !item.optional && item.ways === undefined ? item.symbol : -1));
  if (single.every((symbol) => symbol >= 0)) return { symbol: symbols.union(single), ways: undefined };
  return { symbol: -1, ways };
}

/** The symbols that a sequence can begin with. */
export function firstSymbols(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (const item of items) {
    if (item.ways === undefined) found.push(item.symbol);
    else found.push(...item.ways.flatMap(firstSymbols));
    if (!item.optional) break;
  }
  return [...new Set(found)];
}

/** What must follow the first word: everything after the first item that is not optional, for that one may be the first word. */
function needsOf(items: readonly Item[], symbols: Symbols): Need[] {
  const needs: Need[] = [];
  const first = items.findIndex((item) => !item.optional);
  let end = 0;
  for (const [i, item] of items.entries()) {
    if (i > first && !item.optional) needs.push({ symbol: symbols.union(firstSymbols([item])), within: end + lead([item]) });
    end += longest([item]);
  }
  return needs;
}

/** Words that may stand before an item. */
const skipped = (item: Item): number => (item.gap === 0 ? noLight : item.gap);

/** The most words that may stand before what items begin with. */
function lead(items: readonly Item[]): number {
  const first = items.findIndex((item) => !item.optional);
  const item = items[first];
  if (item === undefined) return 0;
  return longest(items.slice(0, first)) + skipped(item) + Math.max(0, ...(item.ways ?? []).map(lead));
}

/** The most words that items can cover, with what stands before each. */
function longest(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + skipped(item) + (item.ways === undefined ? 1 : Math.max(...item.ways.map(longest))), 0);
}
