import { expect, test } from "vitest";
import { filledFrames } from "./frames/cast.ts";
import { goesOn } from "./frames/goesOn.ts";
import { numbers } from "./frames/madeUp.ts";

test("of what somebody says and who goes on at least 19 in 20 texts give just the rows that are meant", () => {
  const { all, wrong } = filledFrames(goesOn, 20, numbers(51));
  console.log(`goes on: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 120_000);
