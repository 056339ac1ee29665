import { describe, expect, test } from "vitest";
import { lastDue } from "../../functions/digest/period.ts";

const day = 86_400_000;
const daily = { every: "day", hour: 2, timeZone: "Europe/Berlin", evenIfEmpty: false } as const;
const weekly = { every: "week", weekday: 1, hour: 9, timeZone: "America/New_York", evenIfEmpty: false } as const;

describe("the last time that a digest fell due", () => {
  test.each([
    ["a minute before its hour: yesterday", daily, "2025-04-16T23:59:00.000Z", "2025-04-16T00:00:00.000Z"],
    ["at its hour: now", daily, "2025-04-17T00:00:00.000Z", "2025-04-17T00:00:00.000Z"],
    ["spring skips the hour: at the skip", daily, "2025-03-30T12:00:00.000Z", "2025-03-30T01:00:00.000Z"],
    ["autumn has the hour twice: in the first", daily, "2025-10-26T00:10:00.000Z", "2025-10-26T00:00:00.000Z"],
    ["autumn has the hour twice: and not again in the second", daily, "2025-10-26T01:10:00.000Z", "2025-10-26T00:00:00.000Z"],
    ["weekly, on another weekday", weekly, "2025-04-17T12:00:00.000Z", "2025-04-14T13:00:00.000Z"],
    ["weekly, on the day before its hour: a week ago", weekly, "2025-04-21T12:59:00.000Z", "2025-04-14T13:00:00.000Z"],
    ["weekly, on the day at its hour", weekly, "2025-04-21T13:00:00.000Z", "2025-04-21T13:00:00.000Z"],
    ["weekly, over the turn of the year", weekly, "2026-01-01T12:00:00.000Z", "2025-12-29T14:00:00.000Z"],
  ])("%s", (_, rhythm, now, due) => {
    expect(lastDue(rhythm, now)).toBe(due);
  });
});

test("asked every hour for two years, each day has one digest and no day has two", () => {
  const seen = new Set<string>();
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) seen.add(lastDue(daily, new Date(at).toISOString()));
  const gaps = [...seen].sort().map((due, i, all) => Date.parse(due) - Date.parse(all[i - 1] ?? due));
  // 730 days, and the one that was last due before the first of them.
  expect(seen.size).toBe(731);
  expect(new Set(gaps.slice(1))).toEqual(new Set([day, day - 3_600_000, day + 3_600_000]));
});
