import type { Cue } from "./cue.ts";
import type { Symbols } from "./lexicon.ts";

/** One step of a cue: a word of a symbol, or where `ways` are given one of several sequences; then the symbol is that of all words they begin with. */
export interface Item {
  readonly symbol: number;
  /** The symbols that it can begin with, as the cue names them. */
  readonly begins: readonly number[];
  readonly ways: Ways | undefined;
  /** It begins with a word of its symbol, and nothing but light words may stand before. */
  readonly plain: boolean;
  readonly optional: boolean;
  readonly gap: number;
  readonly over: boolean;
  /** The most words that may stand before what it begins with, and that it can cover with those. */
  readonly lead: number;
  readonly length: number;
}

/** Several sequences of which any may stand. */
export interface Ways {
  readonly sequences: readonly (readonly Item[])[];
  /** For each the symbol that it must begin with, or `untold`: in a row, for most can't begin where they are asked, and need not be looked at. */
  readonly firsts: Int32Array;
  /** The most words that may stand before what any of them begins with. */
  readonly lead: number;
}
export const untold = -1;

/** So many articles, possessives and the like may stand between two words that a cue wants next to each other. */
export const noLight = 3;

/** What an item is wherever it stands; `lead` and `length` without what may stand before it there. */
type Node = Pick<Item, "symbol" | "begins" | "ways" | "plain" | "lead" | "length">;

/** Takes the cues of one collection apart. Words and groups are named by many cues: what they are made of is worked out once. */
export class CueItems {
  private readonly nodes = new Map<Cue, Node>();
  private readonly symbols: Symbols;

  constructor(symbols: Symbols) {
    this.symbols = symbols;
  }

  /** The steps of a cue. */
  itemsOf(cue: Cue): Item[] {
    if (cue.kind !== "sequence") return [placed(this.nodeOf(cue), false, 0, false)];
    return cue.items.map(({ cue: inner, optional, gap, over }) => placed(this.nodeOf(inner), optional, gap, over));
  }

  private nodeOf(cue: Cue): Node {
    const known = this.nodes.get(cue);
    if (known !== undefined) return known;
    const node = this.makeNode(cue);
    this.nodes.set(cue, node);
    return node;
  }

  private makeNode(cue: Cue): Node {
    if (cue.kind === "word") return wordOf(this.symbols.define(cue.word));
    const named = cue.kind === "sequence" ? [this.itemsOf(cue)] : cue.cues.map((inner) => this.itemsOf(inner));
    const begins = named.flatMap(beginsOf);
    const symbol = this.symbols.union(begins);
    if (cue.kind === "either" && named.every(isWord)) return wordOf(symbol);
    const sequences = this.joined(named);
    const firsts = Int32Array.from(sequences, firstOf);
    const lead = most(sequences, leadOf);
    const ways = { sequences, firsts, lead };
    return { symbol, begins, ways, plain: !firsts.includes(untold), lead, length: most(sequences, lengthOf) };
  }

  /** Ways that are one word each and stand side by side become one, for asking once whether a word is any of them is quicker. */
  private joined(ways: readonly Item[][]): Item[][] {
    const out: Item[][] = [];
    let run: Item[] = [];
    const endRun = (): void => {
      if (run.length > 1) {
        const begins = run.flatMap((item) => item.begins);
        run = [placed({ ...wordOf(this.symbols.union(begins)), begins }, false, 0, false)];
      }
      if (run.length > 0) out.push(run);
      run = [];
    };
    for (const way of ways)
      if (isWord(way)) run.push(...way);
      else {
        endRun();
        out.push(way);
      }
    endRun();
    return out;
  }
}

function wordOf(symbol: number): Node {
  return { symbol, begins: [symbol], ways: undefined, plain: true, lead: 0, length: 1 };
}

function placed({ symbol, begins, ways, plain, lead, length }: Node, optional: boolean, gap: number, over: boolean): Item {
  const skipped = gap === 0 ? noLight : gap;
  return { symbol, begins, ways, plain, optional, gap, over, lead: skipped + lead, length: skipped + length };
}

function isWord(items: readonly Item[]): boolean {
  const [first] = items;
  return items.length === 1 && first?.ways === undefined && !first?.optional;
}

/** The symbols that a sequence can begin with. */
export function beginsOf(items: readonly Item[]): readonly number[] {
  const [first] = items;
  if (first === undefined) return [];
  return first.optional ? [...first.begins, ...beginsOf(items.slice(1))] : first.begins;
}

function firstOf([first]: readonly Item[]): number {
  return first?.plain && !first.optional ? first.symbol : untold;
}

function leadOf(items: readonly Item[]): number {
  let before = 0;
  for (const item of items) {
    if (!item.optional) return before + item.lead;
    before += item.length;
  }
  return before;
}

function lengthOf(items: readonly Item[]): number {
  let sum = 0;
  for (const item of items) sum += item.length;
  return sum;
}

function most(ways: readonly (readonly Item[])[], of: (items: readonly Item[]) => number): number {
  let best = 0;
  for (const way of ways) best = Math.max(best, of(way));
  return best;
}
