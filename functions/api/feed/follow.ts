import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "./page.ts";

/** Followers that may wait in one process at once; one more is answered at once and asks again. */
const maxFollowers = 200;
const everyMs = 500;
let followers = 0;

/**
 * Long poll: reads until the page has changes, the time is over, or the reader has gone.
 * @param read reads the page afresh
 */
export async function followed(read: () => Promise<Page>, seconds: number, signal: AbortSignal): Promise<Page> {
  let page = await read();
  if (seconds === 0 || followers >= maxFollowers) return page;
  const until = performance.now() + seconds * 1000;
  followers++;
  try {
    while (page.changes.length === 0 && !page.more && performance.now() < until && !signal.aborted) {
      await sleep(Math.min(everyMs, Math.max(1, until - performance.now())), undefined, { signal }).catch(() => undefined);
      page = await read();
    }
    return page;
  } finally {
    followers--;
  }
}
