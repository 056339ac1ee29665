import { heldMemory } from "../bench/heldMemory.ts";

/** How many MB more this process holds after some work than before it, all that nobody holds being collected. */
export async function heapGrowth(work: () => unknown): Promise<number> {
  const before = heldMemory().heap;
  await work();
  return heldMemory().heap - before;
}
