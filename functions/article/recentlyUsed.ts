/** Values by name, of which those that were used last stay. */
export interface RecentlyUsed<Value> {
  of(name: string): Value | undefined;
  keep(name: string, value: Value): void;
}

/** Keeps up to `most` values; of those that were neither kept nor asked for a while the oldest is forgotten first. */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  // A map goes through its entries in the order in which they were set.
  const entries = new Map<string, { readonly name: string; readonly value: Value; readonly turn: number }>();
  // To move one costs several times what it costs to find it, and one that was moved a moment ago lies far from those that are forgotten next.
  const moment = most >> 2;
  let turn = 0;
  return {
    of(name) {
      const known = entries.get(name);
      // Under the name that it was kept by: the one it is asked for by may be a piece of a page, and would hold that.
      if (known !== undefined && turn - known.turn >= moment && entries.delete(name)) entries.set(known.name, { ...known, turn: ++turn });
      return known?.value;
    },
    keep(name, value) {
      entries.delete(name);
      entries.set(name, { name, value, turn: ++turn });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
}
