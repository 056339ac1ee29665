import type { Table } from "./table.ts";

const lanes = new WeakMap<Table, Map<string, Promise<unknown>>>();

/**
 * Runs work of one lane of a table one after another within this process. Writers to one counter would only overtake each other,
 * and a transaction that loses is paid for like one that wins. What other processes do is left to the conditions.
 */
export async function inLane<T>(table: Table, lane: string, work: () => Promise<T>): Promise<T> {
  const queue = lanes.get(table) ?? new Map<string, Promise<unknown>>();
  lanes.set(table, queue);
  const turn = (queue.get(lane) ?? Promise.resolve()).then(work, work);
  queue.set(lane, turn);
  try {
    return await turn;
  } finally {
    if (queue.get(lane) === turn) queue.delete(lane);
  }
}
