import type { Context } from "hono";
import { recentlyUsed } from "../article/recentlyUsed.ts";
import { Problem } from "./problem.ts";

const windowMs = 60_000;
/** Callers remembered at once; the longest silent ones are forgotten first, so that memory stays bounded whoever calls. */
const remembered = 10_000;

interface Count {
  from: number;
  used: number;
}

/**
 * Fixed windows of a minute for each key or address, kept in this process. On AWS each function instance counts for
 * itself and the HTTP API's own throttle bounds the whole; on one machine this is the whole.
 * Headers as in draft-ietf-httpapi-ratelimit-headers.
 */
export function createRateLimit(perMinute: number) {
  const counts = recentlyUsed<Count>(remembered);
  return function count(c: Context, who: string, nowMs: number): void {
    const known = counts.of(who);
    const current = known && nowMs - known.from < windowMs && nowMs >= known.from ? known : { from: nowMs, used: 0 };
    current.used++;
    counts.keep(who, current);
    const resetSeconds = Math.ceil((current.from + windowMs - nowMs) / 1000);
    const headers = {
      "ratelimit-policy": `"minute";q=${perMinute};w=60`,
      ratelimit: `"minute";r=${Math.max(0, perMinute - current.used)};t=${resetSeconds}`,
    };
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (current.used > perMinute)
      throw new Problem("too_many_requests", `At most ${perMinute} requests a minute. Wait ${resetSeconds} s.`, {
        headers: { ...headers, "retry-after": String(resetSeconds) },
      });
  };
}
