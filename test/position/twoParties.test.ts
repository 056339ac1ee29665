import { expect, test } from "vitest";
import { filledFrames } from "./frames/cast.ts";
import { numbers } from "./frames/madeUp.ts";
import { twoParties } from "./frames/twoParties.ts";

test("of sentences in which one party asks, presses, warns or answers another at least 19 in 20 give just the rows that are meant", () => {
  const { all, wrong } = filledFrames(twoParties, 20, numbers(52));
  console.log(`two parties: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 120_000);
