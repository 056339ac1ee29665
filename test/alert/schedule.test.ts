import { describe, expect, test } from "vitest";
import { judge, retryAfter } from "../../functions/alert/schedule.ts";

const now = "2025-04-17T08:00:00.000Z";

describe("Retry-After", () => {
  test.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["Thu, 17 Apr 2025 09:00:00 GMT", 3_600_000],
    ["Thu, 17 Apr 2025 07:00:00 GMT", 0],
    ["soon", null],
    ["-5", null],
    ["1e9", null],
    ["9".repeat(400), null],
    [undefined, null],
  ])("%j", (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms);
  });

  test("waits as long as is asked for, where the schedule would wait less", () => {
    expect(judge({ status: 503, retryAfter: 3_600_000 }, 0, now, 0).next).toMatchObject({ due: "2025-04-17T09:00:00.000Z" });
  });

  test("does not shorten the schedule", () => {
    expect(judge({ status: 503, retryAfter: 1_000 }, 3, now, 0).next).toMatchObject({ due: "2025-04-17T10:00:00.000Z" });
  });

  test("a receiver cannot put us off for more than a day", () => {
    expect(judge({ status: 429, retryAfter: 10 * 86_400_000 }, 0, now, 0).next).toMatchObject({ due: "2025-04-18T08:00:00.000Z" });
  });
});

describe("a try", () => {
  test.each([200, 201, 204, 299])("%i is success", (status) => {
    expect(judge({ status, retryAfter: null }, 9, now, 0)).toEqual({
      ok: true,
      next: { state: "sent", at: now },
      restUntil: null,
      gone: false,
    });
  });
  test.each([100, 199, 300, 301, 304, 400, 404, 409, 418, 429, 500, 599, null])("%s is a failure that is tried again", (status) => {
    expect(judge({ status, retryAfter: null }, 0, now, 0)).toMatchObject({ ok: false, next: { state: "waiting", for: "retry", round: 1 } });
  });
  test.each([429, 502, 503, 504])("%i lets the whole target rest", (status) => {
    expect(judge({ status, retryAfter: null }, 1, now, 0).restUntil).toBe("2025-04-17T08:05:00.000Z");
  });
  test("500 does not: it may be about this message alone", () => {
    expect(judge({ status: 500, retryAfter: null }, 1, now, 0).restUntil).toBeNull();
  });
  test("the tenth failure is the last", () => {
    expect(judge({ status: 500, retryAfter: null }, 9, now, 0).next).toEqual({ state: "failed", at: now, why: "gave_up" });
  });
});
