import type { Instant } from "../article/article.ts";

/** A wall clock's reading somewhere. `weekday` 1 is Monday, 7 Sunday. */
interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

/** By the zone in small letters: capitals make no other zone, and there are more ways to set them than memory. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase();
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(key, made);
  return made;
}

/** What a clock in `timeZone` shows at an instant (epoch milliseconds). */
export function localTime(at: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, hour: part("hour"), minute: part("minute"), weekday };
}

const minute = 60_000;
const day = 86_400_000;

/**
 * The first instant at which a clock in `timeZone` shows this day and time, as epoch milliseconds. In the hour that is skipped in
 * spring: the moment of the skip, which is when that time would have come. In the hour that comes twice in autumn: its first coming.
 * `date.day` may lie outside of its month (0, 32), as `Date.UTC` takes it.
 */
export function instantOf(
  date: { year: number; month: number; day: number },
  time: { hour: number; minute: number },
  timeZone: string,
): number {
  const wall = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute);
  // The offset a day before and a day after: a change of the clock in between has one on each side.
  const offsets = [offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)];
  const candidates = [...new Set(offsets)].map((offset) => wall - offset).sort((a, b) => a - b);
  const exact = candidates.find((at) => at + offsetAt(at, timeZone) === wall);
  return exact ?? skipBefore(Math.max(...candidates), timeZone);
}

/** Milliseconds that a clock in `timeZone` is ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const l = localTime(at, timeZone);
  return Date.UTC(l.year, l.month - 1, l.day, l.hour, l.minute) - Math.floor(at / minute) * minute;
}

/** The change of the clock in the day before `at`, to the minute. */
function skipBefore(at: number, timeZone: string): number {
  const after = offsetAt(at, timeZone);
  let [low, high] = [at - day, at];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (offsetAt(middle, timeZone) === after) high = middle;
    else low = middle;
  }
  return high;
}

export const asInstant = (at: number): Instant => new Date(at).toISOString();
