import { expect, test } from "vitest";
import { numbers } from "./frames/madeUp.ts";
import { textCase } from "./frames/textCase.ts";
import { broughtUp, pointsTold } from "./frames/whoseText.ts";

test("of the texts that are brought up in one sentence and told of in the next at least 49 in 50 are whose they are, with what they say", () => {
  const random = numbers(41);
  let all = 0;
  const wrong: string[] = [];
  for (const first of broughtUp)
    for (const next of pointsTold) {
      // A side that has written it with the other is not bound by it alone.
      if (first[0] === "AB" && next[0] === "B") continue;
      all++;
      const { text, got, right } = textCase(random, first, next);
      if (!right) wrong.push(`${text} [${got}]`);
    }
  console.log(`whose text: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 120_000);
