/** The same for each of so many. Written out, for `fill` leaves compiled code and comes back, which takes longer than to go through a sentence. */
export function eachOf<T>(count: number, same: T): T[] {
  const all = new Array<T>(count);
  for (let i = 0; i < count; i++) all[i] = same;
  return all;
}
