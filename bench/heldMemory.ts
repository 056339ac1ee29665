import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a process holds, in MB. */
export interface HeldMemory {
  heap: number;
  rss: number;
}

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Heap after everything that nobody holds was collected, and what the process takes of the machine. */
export function heldMemory(): HeldMemory {
  if (typeof collect === "function") for (let i = 0; i < 3; i++) collect();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** How much more (or less) the later half of the samples holds than the earlier one: 0.1 is a tenth more. */
export function growthOf(samples: readonly HeldMemory[], which: keyof HeldMemory): number {
  const middle = Math.floor(samples.length / 2);
  const mean = (some: readonly HeldMemory[]) => some.reduce((sum, each) => sum + each[which], 0) / some.length;
  return mean(samples.slice(middle)) / mean(samples.slice(0, middle)) - 1;
}
