/** Values by name, of which those that were used last stay. */
export interface RecentlyUsed<Value> {
  of(name: string): Value | undefined;
  keep(name: string, value: Value): void;
}

/** Keeps up to `most` values; the one that was neither kept nor asked for longest is forgotten first. */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  // A map goes through its entries in the order in which they were set.
  const entries = new Map<string, { readonly name: string; readonly value: Value }>();
  return {
    of(name) {
      const known = entries.get(name);
      // Under the name that it was kept by: the one it is asked for by may be a piece of a page, and would hold that.
      if (known !== undefined && entries.delete(name)) entries.set(known.name, known);
      return known?.value;
    },
    keep(name, value) {
      entries.delete(name);
      entries.set(name, { name, value });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
}
