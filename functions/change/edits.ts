import { diffArrays } from "diff";

/** A stretch that both sides share, or that one of them has alone. */
export interface Edit<T> {
  op: "same" | "removed" | "added";
  values: T[];
}

/**
 * The shortest edit from one list to another (Myers, by the library `diff`). What both begin and end with is set aside first, for edits of
 * sentences are local: mostly what is left has nothing in common. `undefined` where more than `longest` values would have to go or come.
 */
export function editsOf<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  longest = Infinity,
): Edit<T>[] | undefined {
  const shorter = Math.min(before.length, after.length);
  const equalAt = (i: number, j: number): boolean => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && same(a, b);
  };
  let start = 0;
  while (start < shorter && equalAt(start, start)) start++;
  let end = 0;
  while (end < shorter - start && equalAt(before.length - 1 - end, after.length - 1 - end)) end++;
  const middle = editsBetween(before.slice(start, before.length - end), after.slice(start, after.length - end), same, longest);
  if (middle === undefined) return undefined;
  return [...stretch("same", after.slice(0, start)), ...middle, ...stretch("same", after.slice(after.length - end))];
}

const stretch = <T>(op: Edit<T>["op"], values: T[]): Edit<T>[] => (values.length === 0 ? [] : [{ op, values }]);

/** Longer lists are left to the library: whether they share anything takes as long to tell. */
const fewPairs = 100;

function editsBetween<T>(before: T[], after: T[], same: (a: T, b: T) => boolean, longest: number): Edit<T>[] | undefined {
  const few = before.length * after.length <= fewPairs;
  if (few && before.length + after.length <= longest && !before.some((a) => after.some((b) => same(a, b)))) {
    return [...stretch("removed", before), ...stretch("added", after)];
  }
  const parts = diffArrays(before, after, { comparator: same, maxEditLength: longest });
  return parts?.map((p): Edit<T> => ({ op: p.added ? "added" : p.removed ? "removed" : "same", values: p.value }));
}
