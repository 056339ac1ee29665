import type { Instant } from "../article/article.ts";
import type { QuietHours } from "../store/subscriptions.ts";
import { asInstant, instantOf, localTime } from "./localTime.ts";

/**
 * When the quiet hours that hold at `now` end; null where it is not quiet. `from` = `to` means never quiet.
 * The end is a time on the local clock, so a night in which the clock changes is an hour longer or shorter.
 */
export function quietUntil(quiet: QuietHours | null, now: Instant): Instant | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const at = Date.parse(now);
  const today = localTime(at, quiet.timeZone);
  const on = (dayOffset: number, time: string) =>
    instantOf({ ...today, day: today.day + dayOffset }, { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }, quiet.timeZone);
  const nights = quiet.from < quiet.to ? [0] : [-1, 0];
  for (const night of nights) {
    const begins = on(night, quiet.from);
    const ends = on(quiet.from < quiet.to ? night : night + 1, quiet.to);
    if (begins <= at && at < ends) return asInstant(ends);
  }
  return null;
}

/** True where a change is grave enough to come through quiet hours. */
export const breaksQuiet = (quiet: QuietHours | null, score: number): boolean =>
  quiet !== null && quiet.unlessSeverity !== null && score >= quiet.unlessSeverity;
