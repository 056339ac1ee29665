/** Values by name, of which those that were used last stay. */
export interface RecentlyUsed<Value> {
  of(name: string): Value | undefined;
  keep(name: string, value: Value): void;
}

/** Keeps up to `most` values; the one that was neither kept nor asked for longest is forgotten first. */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  // A map goes through its entries in the order in which they were set.
  const values = new Map<string, Value>();
  return {
    of(name) {
      const value = values.get(name);
      if (value !== undefined && values.delete(name)) values.set(name, value);
      return value;
    },
    keep(name, value) {
      values.delete(name);
      values.set(name, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
