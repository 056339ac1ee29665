/**
 * Sorts a list in place and returns it; what is equal stays in its order. A sentence has a handful of marks and actors: for so few, putting
 * one after the other into its place is several times as fast as `sort`, and needs no second list.
 */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    const item = list[i];
    if (item === undefined) continue;
    let at = i;
    for (; at > 0; at--) {
      const before = list[at - 1];
      if (before === undefined || compare(before, item) <= 0) break;
      list[at] = before;
    }
    list[at] = item;
  }
  return list;
}
