import type { Item } from "./cueItems.ts";

/** A sequence to look for; `tail`: the optional words at its end, which belong to a match where they are there. */
export interface Sequence {
  readonly items: readonly Item[];
  readonly tail: readonly Item[];
  /** The symbols that it can't do without behind its first word. */
  readonly needs: readonly number[];
  /** Where it may begin with optional words: what follows them unless it comes first itself. */
  readonly opened: number | undefined;
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
function needsOf(items: readonly Item[]): number[] {
  const first = items.findIndex((item) => !item.optional);
  return items.filter((item, i) => i > first && !item.optional).map(({ symbol }) => symbol);
}

function openedIn(items: readonly Item[]): number | undefined {
  const [first] = items;
  return first?.optional ? items.find((item) => !item.optional)?.symbol : undefined;
}
