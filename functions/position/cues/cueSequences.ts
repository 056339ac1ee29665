import type { Item } from "./cueItems.ts";

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
  /** Where it may begin with optional words: what follows them unless it comes first itself. */
  readonly opened: Need | undefined;
  /** It is one word and nothing else. */
  readonly isWord: boolean;
}

/**
 * The sequences that a cue is. A choice that it begins with becomes a sequence for each alternative, so that a word looks up only those that
 * begin with it. An alternative ends where it may, for the shortest counts; a cue that is one sequence goes on as far as its optional words
 * are there.
 */
export function sequencesOf(cue: readonly Item[]): Sequence[] {
  const split = cue.at(-1)?.optional ? [cue] : alternatives(cue);
  return split.map((sequence) => {
    const items = withoutTail(sequence);
    const tail = sequence === cue ? sequence.slice(items.length) : [];
    return { items, tail, needs: needsOf(items), opened: openedIn(items), isWord: sequence.length === 1 && items[0]?.ways === undefined };
  });
}

function withoutTail(items: readonly Item[]): readonly Item[] {
  let end = items.length;
  while (end > 1 && items[end - 1]?.optional) end--;
  return end === items.length ? items : items.slice(0, end);
}

/** Where optional words follow the choice, it stays one: their places take turns with those of the alternatives. */
function alternatives(items: readonly Item[]): (readonly Item[])[] {
  const [first, ...rest] = items;
  if (first?.ways === undefined || first.optional || rest.some((item) => item.optional)) return [items];
  return first.ways.sequences.flatMap((way) => alternatives([...way, ...rest]));
}

/** What must follow the first word: everything after the first item that is not optional, for that one may be the first word. */
function needsOf(items: readonly Item[]): Need[] {
  const needs: Need[] = [];
  let end = 0;
  let hasFirst = false;
  for (const item of items) {
    if (hasFirst && !item.optional) needs.push({ symbol: item.symbol, within: end + item.lead });
    end += item.length;
    hasFirst ||= !item.optional;
  }
  return needs;
}

function openedIn(items: readonly Item[]): Need | undefined {
  let end = 0;
  for (const item of items) {
    if (!item.optional) return end === 0 ? undefined : { symbol: item.symbol, within: end + item.lead };
    end += item.length;
  }
  return undefined;
}
