import { setTimeout as sleep } from "node:timers/promises";

/** Waits before the `attempt`-th retry, counted from 1. */
export type Pause = (attempt: number) => Promise<void>;

/**
 * Full jitter (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015): 0 to 40 ms at first, doubling
 * up to 0 to 640 ms. Of the spreads tried, this one let most commits a second through with 4 to 32 writers (bench/store.ts).
 */
export const jitteredPause: Pause = async (attempt) => {
  await sleep(Math.random() * 40 * 2 ** Math.min(attempt - 1, 4));
};
