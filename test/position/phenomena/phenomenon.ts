/** A sentence (or a few) of our own, and every row that a careful coder writes for it: "party stance provision". */
export type Case = readonly [text: string, rows: readonly string[]];

export interface Phenomenon {
  name: string;
  cases: readonly Case[];
}
