import type { Instant } from "../article/article.ts";
import type { DeliveryState, TryRecord } from "../store/deliveries.ts";
import { asInstant } from "./localTime.ts";

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/**
 * Waits before each try, counted from the end of the one before, as Standard Webhooks proposes
 * (standard-webhooks/spec, "Deliverability and reliability"): ten tries in a little over three days.
 */
export const waits = [0, 5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour] as const;

/** A wait is stretched by up to this share, so that many deliveries that failed together do not come back together. */
const jitterShare = 0.1;
/** After so long of failures alone a subscription is disabled. */
const disabledAfter = 5 * 24 * hour;
/** A receiver may ask for a pause, but not for ever. */
const longestPause = 24 * hour;

/** What came of a try: `status` null where there was no answer. `retryAfter` in milliseconds, null where none was asked for. */
export interface Answer {
  status: number | null;
  retryAfter: number | null;
}

export interface Judgement {
  ok: boolean;
  next: DeliveryState;
  /** Until when nothing at all may be sent to this target: it is overloaded, or asked for a pause. */
  restUntil: Instant | null;
  /** The target said that it is gone. */
  gone: boolean;
}

const overloaded: readonly number[] = [429, 502, 503, 504];

/**
 * What follows from a try. Success is 2xx alone; a redirect is a failure, and never followed; 410 is the end; everything else is
 * tried again by the schedule, not before `Retry-After`.
 * @param round tries made before this one since the delivery was planned or replayed
 * @param chance 0 to 1, from the source of randomness
 */
export function judge(answer: Answer, round: number, now: Instant, chance: number): Judgement {
  const { status } = answer;
  if (status !== null && status >= 200 && status < 300) return { ok: true, next: { state: "sent", at: now }, restUntil: null, gone: false };
  if (status === 410) return { ok: false, next: { state: "failed", at: now, why: "gone" }, restUntil: null, gone: true };
  const asked = Math.min(answer.retryAfter ?? 0, longestPause);
  const planned = waits[round + 1];
  const due = planned === undefined ? null : asInstant(Date.parse(now) + Math.max(planned * (1 + jitterShare * chance), asked));
  const rests = status !== null && overloaded.includes(status);
  return {
    ok: false,
    next: due === null ? { state: "failed", at: now, why: "gave_up" } : { state: "waiting", due, for: "retry", round: round + 1 },
    restUntil: asked > 0 ? asInstant(Date.parse(now) + asked) : rests ? due : null,
    gone: false,
  };
}

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3); null where it is absent or neither. */
export function retryAfter(header: string | undefined, now: Instant): number | null {
  if (header === undefined) return null;
  const given = header.trim();
  if (/^\d{1,9}$/.test(given)) return Number(given) * second;
  const date = /^[A-Z][a-z]{2,8}, [\w: -]{10,40}$/.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - Date.parse(now));
}

/** True where a subscription has met nothing but failures for so long that it is to be disabled. */
export const isHopeless = (failingSince: Instant | null, now: Instant): boolean =>
  failingSince !== null && Date.parse(now) - Date.parse(failingSince) >= disabledAfter;

/** Where a try is kept: the beginning of the answer, never more than the log should hold. */
export const tryOf = (at: Instant, ok: boolean, status: number | null, ms: number, head: string): TryRecord => ({
  at,
  ok,
  status,
  ms,
  head: head.slice(0, 500),
});
