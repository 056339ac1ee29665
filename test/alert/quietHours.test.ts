import { describe, expect, test } from "vitest";
import { breaksQuiet, quietUntil } from "../../functions/alert/quietHours.ts";
import { quietHours } from "../../functions/store/subscriptions.ts";

const night = { timeZone: "Europe/Berlin", from: "22:00", to: "07:00", unlessSeverity: 0.8 };

describe("quiet until", () => {
  test.each([
    ["before they begin", "2025-04-17T19:59:59.000Z", null],
    ["from their first minute", "2025-04-17T20:00:00.000Z", "2025-04-18T05:00:00.000Z"],
    ["past midnight", "2025-04-17T23:30:00.000Z", "2025-04-18T05:00:00.000Z"],
    ["not at their end", "2025-04-18T05:00:00.000Z", null],
    ["in the short night of spring", "2025-03-29T22:30:00.000Z", "2025-03-30T05:00:00.000Z"],
    ["in the long night of autumn", "2025-10-25T21:30:00.000Z", "2025-10-26T06:00:00.000Z"],
    ["in the hour that comes twice", "2025-10-26T01:30:00.000Z", "2025-10-26T06:00:00.000Z"],
  ])("%s", (_, now, until) => {
    expect(quietUntil(night, now)).toBe(until);
  });

  test("quiet hours by day end on the same day", () => {
    const lunch = { ...night, from: "12:00", to: "13:30" };
    expect(quietUntil(lunch, "2025-04-17T10:15:00.000Z")).toBe("2025-04-17T11:30:00.000Z");
    expect(quietUntil(lunch, "2025-04-17T22:15:00.000Z")).toBeNull();
  });

  test("none set, or beginning where they end: never quiet", () => {
    expect(quietUntil(null, "2025-04-17T23:30:00.000Z")).toBeNull();
    expect(quietUntil({ ...night, from: "07:00" }, "2025-04-17T23:30:00.000Z")).toBeNull();
  });
});

test.each([
  [0.79, false],
  [0.8, true],
])("severity %d comes through a limit of 0.8: %s", (score, through) => {
  expect(breaksQuiet(night, score)).toBe(through);
  expect(breaksQuiet({ ...night, unlessSeverity: null }, score)).toBe(false);
});

test("zones that only look like one that is known are none", () => {
  const ofZone = (timeZone: string) => quietHours.safeParse({ timeZone, from: "22:00", to: "06:00" }).success;
  expect(["Europe/Kyiv", "europe/kyiv", "Europe/\u212ayiv", "Europe/Kyiv\n", "+02:00", ""].map(ofZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
