import { asInstant, instantOf, localTime } from "../alert/localTime.ts";
import type { Instant } from "../article/article.ts";
import type { Rhythm } from "../store/subscriptions.ts";

/**
 * The last time at or before `now` at which a digest of this rhythm fell due. A period is known by this instant.
 * Where the clock skips the hour, it falls due at the skip; where the hour comes twice, the first time alone.
 */
export function lastDue(rhythm: Rhythm, now: Instant): Instant {
  const at = Date.parse(now);
  const today = localTime(at, rhythm.timeZone);
  const back = rhythm.every === "day" ? 0 : (today.weekday - rhythm.weekday + 7) % 7;
  const step = rhythm.every === "day" ? 1 : 7;
  const dueOn = (day: number) => instantOf({ ...today, day }, { hour: rhythm.hour, minute: 0 }, rhythm.timeZone);
  const due = dueOn(today.day - back);
  return asInstant(due <= at ? due : dueOn(today.day - back - step));
}
