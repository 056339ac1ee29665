import { afterEach, describe, expect, test, vi } from "vitest";
import { asInstant, instantOf, localTime } from "../../functions/alert/localTime.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("a zone is one zone, and is remembered once, however its capitals are set", () => {
  const made = vi.spyOn(Intl, "DateTimeFormat");
  const at = Date.parse("2025-04-17T05:00:00Z");
  const hours = ["Europe/Vilnius", "europe/vilnius", "EUROPE/VILNIUS", "eUROPE/Vilnius"].map((zone) => localTime(at, zone).hour);
  expect(hours).toEqual([8, 8, 8, 8]);
  expect(made).toHaveBeenCalledTimes(1);
});

describe("the first instant at which a clock shows a time", () => {
  test.each([
    ["an ordinary day", "2025-04-17", "08:00", "Europe/Kyiv", "2025-04-17T05:00:00.000Z"],
    ["west of Greenwich", "2025-04-17", "20:30", "America/New_York", "2025-04-18T00:30:00.000Z"],
    ["a zone with a quarter of an hour", "2025-04-17", "06:00", "Asia/Kathmandu", "2025-04-17T00:15:00.000Z"],
    ["beyond the date line", "2025-04-17", "01:00", "Pacific/Kiritimati", "2025-04-16T11:00:00.000Z"],
    ["spring: the hour that is skipped comes at the skip", "2025-03-30", "02:30", "Europe/Berlin", "2025-03-30T01:00:00.000Z"],
    ["spring: the hour after the skip", "2025-03-30", "03:00", "Europe/Berlin", "2025-03-30T01:00:00.000Z"],
    ["autumn: the hour that comes twice, its first coming", "2025-10-26", "02:30", "Europe/Berlin", "2025-10-26T00:30:00.000Z"],
    ["autumn: the hour after", "2025-10-26", "03:00", "Europe/Berlin", "2025-10-26T02:00:00.000Z"],
    ["half an hour of summer time", "2025-10-05", "02:15", "Australia/Lord_Howe", "2025-10-04T15:30:00.000Z"],
    ["a day that begins at 1:00", "2024-04-26", "00:00", "Africa/Cairo", "2024-04-25T22:00:00.000Z"],
    ["a day that never was", "2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("%s", (_, date, time, zone, expected) => {
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    expect(asInstant(instantOf({ year, month, day }, { hour, minute }, zone))).toBe(expected);
  });
});

test("hours all over two years in zones that change their clocks differently are found again", () => {
  for (const zone of ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran"]) {
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += 13 * 3_600_000) {
      const local = localTime(at, zone);
      const found = instantOf(local, local, zone);
      // An hour that comes twice is found at its first coming: an hour (or less) earlier, on the same clock reading.
      expect([0, 1_800_000, 3_600_000]).toContain(at - found);
      expect(localTime(found, zone)).toEqual(local);
    }
  }
});
