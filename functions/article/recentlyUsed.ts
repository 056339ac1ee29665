/** Values by name, of which those that were used last stay. */
export interface RecentlyUsed<Value> {
  of(name: string): Value | undefined;
  keep(name: string, value: Value): void;
}

interface Entry<Value> {
  readonly name: string;
  readonly value: Value;
  /** How many entries had been put last when this one was. */
  at: number;
}

/**
 * Keeps up to `most` values; the one that was neither kept nor asked for longest is forgotten first. One that is asked for stays where it is while it
 * is among the last quarter, for a new place costs more than the asking.
 */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  // A map goes through its entries in the order in which they were set.
  const entries = new Map<string, Entry<Value>>();
  let moves = 0;
  const putLast = (entry: Entry<Value>): void => {
    entries.delete(entry.name);
    entries.set(entry.name, entry);
    entry.at = ++moves;
  };
  return {
    of(name) {
      const known = entries.get(name);
      // Under the name that it was kept by: the one it is asked for by may be a piece of a page, and would hold that.
      if (known !== undefined && moves - known.at > most / 4) putLast(known);
      return known?.value;
    },
    keep(name, value) {
      putLast({ name, value, at: 0 });
      if (entries.size <= most) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },
  };
}
