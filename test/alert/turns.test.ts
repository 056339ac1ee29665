import { expect, test } from "vitest";
import { turns } from "../../functions/alert/turns.ts";
import type { Delivery, DeliveryState } from "../../functions/store/deliveries.ts";

const now = "2025-04-17T08:00:00.000Z";
const later = "2025-04-17T09:00:00.000Z";
const morning = "2025-04-18T05:00:00.000Z";

type Waiting = Extract<DeliveryState, { state: "waiting" }>;

const waiting = (seq: number, lane: string, reason: Waiting["for"] = "its_turn", due = now): Delivery => ({
  subscription: "harbour_0000000000000001",
  seq,
  changeId: `harbour.${seq}`,
  lane,
  plannedAt: now,
  now: { state: "waiting", due, for: reason, round: reason === "retry" ? 1 : 0 },
  tries: [],
});
const seqs = (deliveries: Delivery[]) => turns(deliveries, now).lanes.map((lane) => lane.map((d) => d.seq));

test("each lane in the order of the feed", () => {
  expect(seqs([waiting(1, "a"), waiting(2, "b"), waiting(3, "a")])).toEqual([[1, 3], [2]]);
});

test("a lane whose first is to be tried again later waits for it, the others do not", () => {
  const all = [waiting(1, "a", "retry", later), waiting(2, "b"), waiting(3, "a")];
  expect(seqs(all)).toEqual([[2]]);
  expect(turns(all, now).nextDue).toBe(later);
});

test("what is held for quiet hours is due at their end", () => {
  const all = [waiting(1, "a", "quiet_hours", morning), waiting(2, "b", "quiet_hours", morning)];
  expect(turns(all, now)).toEqual({ lanes: [], nextDue: morning });
});

test("what comes through quiet hours takes along what is held before it in its lane, and nothing else", () => {
  const all = [
    waiting(1, "a", "quiet_hours", morning),
    waiting(2, "b", "quiet_hours", morning),
    waiting(3, "a"),
    waiting(4, "a", "quiet_hours", morning),
  ];
  expect(seqs(all)).toEqual([[1, 3]]);
  expect(turns(all, now).nextDue).toBe(morning);
});

test("nothing waits: nothing is due", () => {
  expect(turns([], now)).toEqual({ lanes: [], nextDue: null });
});
