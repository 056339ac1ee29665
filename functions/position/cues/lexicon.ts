import { Letters } from "./letters.ts";
import { Spellings } from "./spellings.ts";
import { SymbolSets } from "./symbolSets.ts";
import { type Classes, classesOf } from "./wordClasses.ts";
import { nameKey, stem } from "./words.ts";

/** A word as written, with what the cues need to know of it. One object for each spelling. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** The symbols that it is a form of, as one of the lexicon's sets. */
  readonly symbols: number;
  /** Where the row begins of the sequences of cues that may begin with it, see `following.ts`. */
  readonly cues: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Is written as names are: a capital, and small letters. */
  readonly nameLike: boolean;
  /** May stand between two words that a cue wants next to each other: articles, possessives, adverbs in -ly. */
  readonly light: boolean;
  /** Begins another thought: a gap in a cue does not reach over it. */
  readonly turns: boolean;
  /** A verb of saying: what stands before it and what is said do not make one wording. */
  readonly tells: boolean;
  /** A preposition: an article before it is that of a noun, so that "demands an all-for-all exchange" holds no "demand for". */
  readonly links: boolean;
  /** An article, a possessive or the like. */
  readonly determines: boolean;
  /** The classes of words that it is of. */
  readonly classes: Classes;
}

/** Looks words up, computing what there is to know of each once. */
export interface Lexicon {
  /** The symbols of its words. */
  readonly sets: SymbolSets;
  get(text: string): Lexeme;
  /** Takes the text whose words are looked up next. */
  take(text: string): Letters;
  /** The word [start, end) of the text that was taken last. */
  at(start: number, end: number): Lexeme;
}

/** Origin: the determiners and possessives of English (Quirk et al., A Comprehensive Grammar, 5.10–5.19). */
const determiners = new Set("the a an its his her their our your my any some all such this these those both each every own".split(" "));
/** Adverbs without -ly that slip between a verb and its object or an adjective and its noun. Origin: own reading of news prose. */
const lightAdverbs = new Set("also even still again ever then now just so-called de jure".split(" ").slice(0, 8));

/** Origin: the adversative conjunctions of English, and what parts a thing from another that is denied beside it. */
const turning = new Set("but while whereas although though because however rather instead".split(" "));

const telling = new Set("said says told tells".split(" "));
const linking = new Set("for to on of in at with by".split(" "));

/**
 * The symbols that cues are made of. A symbol is a set of words; `define` gives its number, the same for the same definition.
 * A word with a capital stands for itself (and its capitals), one in small letters for all its regular forms, `=word` for
 * that form alone, `word*` for all that begin so and `~Name` for all spellings of a name.
 */
export class Symbols {
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly lower = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly names = new Map<string, number[]>();
  private readonly prefixes: [string, number][] = [];
  private readonly unions = new Map<number, number[]>();
  /** The symbols that a union is of, none of them a union. */
  private readonly members = new Map<number, readonly number[]>();

  get size(): number {
    return this.numbers.size;
  }

  define(word: string): number {
    return this.number(word, (symbol) => {
      if (word.startsWith("=")) push(this.lower, word.slice(1).toLowerCase(), symbol);
      else if (word.startsWith("~")) push(this.names, nameKey(word), symbol);
      else if (word.endsWith("*")) this.prefixes.push([word.slice(0, -1).toLowerCase(), symbol]);
      else if (word !== word.toLowerCase()) {
        push(this.exact, word, symbol);
        if (word.length > 3) push(this.exact, word.toUpperCase(), symbol);
      } else push(this.stems, stem(word), symbol);
    });
  }

  /** The symbol of all words of several symbols. */
  union(members: readonly number[]): number {
    const [only] = members;
    if (only !== undefined && members.length === 1) return only;
    const sorted = [...new Set(members.flatMap((member) => this.members.get(member) ?? [member]))].sort((a, b) => a - b);
    return this.number(`|${sorted.join("|")}`, (symbol) => {
      this.members.set(symbol, sorted);
      for (const member of sorted) push(this.unions, member, symbol);
    });
  }

  /** The symbols that a spelling is a form of. */
  of(text: string, lower: string, stemmed: string): number[] {
    const found = [...(this.exact.get(text) ?? []), ...(this.lower.get(lower) ?? []), ...(this.stems.get(stemmed) ?? [])];
    if (text !== lower) found.push(...(this.names.get(nameKey(text)) ?? []));
    for (const [prefix, symbol] of this.prefixes) if (lower.startsWith(prefix)) found.push(symbol);
    return [...new Set([...found, ...found.flatMap((symbol) => this.unions.get(symbol) ?? [])])];
  }

  /** All symbols, those that the same words are of side by side. */
  neighbours(): Iterable<number> {
    const ofMany = [...this.unions].sort(([, a], [, b]) => b.length - a.length);
    return new Set([...ofMany.flatMap(([member, unions]) => [member, ...unions]), ...this.numbers.values()]);
  }

  private number(key: string, onNew: (symbol: number) => void): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const symbol = this.numbers.size;
    this.numbers.set(key, symbol);
    onNew(symbol);
    return symbol;
  }
}

/** A lexicon over finished symbols; `cuesOf` tells what the cues have to do with a word of certain symbols. */
export function createLexicon(symbols: Symbols, cuesOf: (symbols: readonly number[]) => number): Lexicon {
  const sets = new SymbolSets();
  // Most words are a form of nothing, and the others of few sets of symbols: what follows from those, several hundred bytes, is shared.
  const byForms = new Map<string, Pick<Lexeme, "symbols" | "cues">>();
  const followingFrom = (own: readonly number[]) => {
    const key = own.join();
    const known = byForms.get(key) ?? { symbols: sets.add(own), cues: cuesOf(own) };
    byForms.set(key, known);
    return known;
  };
  const spellings = new Spellings((text): Lexeme => {
    const lower = interned(text.toLowerCase());
    const stemmed = interned(stem(lower));
    const own = symbols.of(text, lower, stemmed);
    const determines = determiners.has(lower);
    const light =
      determines || lightAdverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && lower !== "only" && lower !== "july");
    const [capital, nameLike] = [/^\p{Lu}/u.test(text), /^\p{Lu}\p{L}*\p{Ll}/u.test(text)];
    const [turns, tells, links] = [turning.has(lower), telling.has(lower), linking.has(lower)];
    // Written out, for V8 keeps what is spread into an object, and all behind it, in a place of its own.
    const { symbols: forms, cues } = followingFrom(own);
    return {
      text,
      lower,
      stem: stemmed,
      symbols: forms,
      cues,
      classes: classesOf(lower, stemmed),
      capital,
      nameLike,
      light,
      turns,
      tells,
      links,
      determines,
    };
  });
  const [word, taken] = [new Letters(), new Letters()];
  return {
    sets,
    get: (text) => spellings.at(word.take(text), 0, text.length),
    take: (text) => taken.take(text),
    at: (start, end) => spellings.at(taken, start, end),
  };
}

/** The same string as V8 keeps the names of properties: two of them are compared by their place in memory, not letter by letter. */
function interned(text: string): string {
  // Without a prototype it is a table, and no shape that V8 would keep for others like it.
  const table: Record<string, true> = Object.create(null);
  table[text] = true;
  return Object.keys(table)[0] ?? text;
}

/** Adds to the list that stands under a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
