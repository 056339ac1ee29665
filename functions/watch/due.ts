import { createHash } from "node:crypto";
import type { Instant } from "../article/article.ts";
import type { Dossier } from "../position/dossier.ts";
import type { ArticleHead } from "../store/heads.ts";

export type Intervals = Dossier["watch"]["intervals"];

/** The part of time between two looks at what is due: after the first, up to and including the second. `after: null` for a first look ever. */
export interface LookAround {
  after: Instant | null;
  until: Instant;
}

type Followed = Pick<ArticleHead, "id" | "lastChangedAt" | "health" | "pending">;

/** Minutes between two listings of one source. */
export const listingEveryMinutes = 10;

const hour = 3_600_000;
const minute = 60_000;

/**
 * When an article is to be checked next after `after`, or `null` where it is retired. Nothing of this is stored: the times follow from
 * when the article last changed, the dossier's intervals and the article's own jitter, so that a check that finds nothing writes nothing.
 */
export function nextCheck(head: Followed, intervals: Intervals, after: Instant): Instant | null {
  if (isRemoved(head)) return null;
  const changed = Date.parse(head.lastChangedAt);
  const jitter = jitterOf(head.id);
  let from = 0;
  for (const { withinHours, everyMinutes } of intervals) {
    const until = withinHours * hour;
    const every = everyMinutes * minute;
    const passed = Date.parse(after) - changed;
    // The checks of a stretch lie at k intervals and the jitter, in whole milliseconds, after the change.
    const offset = Math.floor(jitter * every);
    let next = Math.ceil((Math.max(from, passed) - offset) / every) * every + offset;
    if (next <= passed) next += every;
    if (next < until) return new Date(changed + next).toISOString();
    from = until;
  }
  return null;
}

/** True where a check of the article falls into the time since the last look; on the first look ever, for every article that is not retired. */
export function isDue(head: Followed, intervals: Intervals, { after, until }: LookAround): boolean {
  const next = nextCheck(head, intervals, after ?? until);
  return next !== null && (after === null || next <= until);
}

/** What one look reads. */
export interface LookPlan {
  /** Articles that changed before this are not due: retired, or not in this look. */
  readSince: Instant;
  /** Articles that changed after this are checked at intervals under an hour … */
  recentSince: Instant;
  /** … and go by the look's own part of time. */
  recent: LookAround;
  /** The part of time for all others, in whole hours; `null` for a look in an hour in which they have had their turn. */
  whole: LookAround | null;
}

/**
 * Keeps the reading of heads in proportion to the checks: an article that is checked once in three hours or a day need not be looked at
 * every few minutes. Looks of one hour share one turn for those, whichever of them comes first in the next hour.
 */
export function planLook(intervals: Intervals, around: LookAround): LookPlan {
  const { after, until } = around;
  const recentHours = Math.max(0, ...intervals.filter(({ everyMinutes }) => everyMinutes < 60).map(({ withinHours }) => withinHours));
  const recentSince = new Date(Date.parse(until) - recentHours * hour).toISOString();
  const longest = Math.max(0, ...intervals.map(({ withinHours }) => withinHours)) * hour;
  const notRetired = (at: Instant) => new Date(Date.parse(at) - longest).toISOString();
  if (after === null) return { readSince: notRetired(until), recentSince, recent: around, whole: around };
  const [from, to] = [wholeHour(after), wholeHour(until)];
  const whole = from < to ? { after: from, until: to } : null;
  return { readSince: whole === null ? recentSince : notRetired(from), recentSince, recent: around, whole };
}

/** True where a look as planned is to check the article. */
export function isDueInLook(head: Followed, intervals: Intervals, { recentSince, recent, whole }: LookPlan): boolean {
  const time = head.lastChangedAt > recentSince ? recent : whole;
  return time !== null && isDue(head, intervals, time);
}

const wholeHour = (at: Instant): Instant => new Date(Math.floor(Date.parse(at) / hour) * hour).toISOString();

/** When a source is to be asked next: every `everyMinutes`, at a time of its own. */
export function nextListing(source: string, everyMinutes: number, after: Instant): Instant {
  const every = everyMinutes * minute;
  const offset = Math.floor(jitterOf(source) * every);
  return new Date((Math.floor((Date.parse(after) - offset) / every) + 1) * every + offset).toISOString();
}

/** An article that is known to be gone for good is not asked for any more. */
const isRemoved = ({ health, pending }: Followed): boolean => health.status === "gone" && pending === null;

/** A number from 0 to 1 that is the article's own, so that articles which changed together are not asked for together. */
function jitterOf(id: string): number {
  return createHash("sha256").update(id).digest().readUInt32BE(0) / 2 ** 32;
}
