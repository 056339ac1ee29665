import { expect, test } from "vitest";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { noPosition } from "./frames/noPosition.ts";
import { sides, things } from "./frames/things.ts";

const samples = 40;

test("of sentences in which nobody takes a position at least 49 in 50 have no row", () => {
  const random = numbers(61);
  const wrong: string[] = [];
  for (const frame of noPosition)
    for (let i = 0; i < samples; i++) {
      const [, thing] = anyOf(random, things);
      const { capital: place, person } = anyOf(random, sides);
      const text = capital(frame.replaceAll("{place}", place).replace("{person}", person).replace("{thing}", thing));
      const got = rowsOf(text);
      if (got.length > 0) wrong.push(`${text} [${got.join()}]`);
    }
  const all = noPosition.length * samples;
  console.log(`no position: ${all - wrong.length} of ${all} without a row`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 120_000);
