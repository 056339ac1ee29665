import { expect, test } from "vitest";
import { onTheSame, rowsOf } from "./frames/madeUp.ts";
import { againstIt, forIt, stoppages, stopped } from "./frames/stoppages.ts";

function* sentences() {
  for (const [stance, verbs] of [
    ["opposes", forIt],
    ["supports", againstIt],
  ] as const)
    for (const verb of verbs)
      for (const stoppage of stoppages)
        for (const { P, party, x, provision } of stopped)
          yield { text: `${P} ${verb} ${stoppage.replace("{x}", x)}.`, row: `${party} ${stance} ${provision}` };
}

test("whoever wants a thing stopped opposes it, and whoever does not supports it, in 19 of 20 sentences", () => {
  const wrong: string[] = [];
  let turned = 0;
  let all = 0;
  for (const { text, row } of sentences()) {
    all++;
    const got = rowsOf(text);
    if (got.includes(row)) continue;
    if (onTheSame(row, got).length > 0) turned++;
    wrong.push(`${text} [${got.join()}] not [${row}]`);
  }
  console.log(`stoppages: ${all - wrong.length} of ${all} told, ${turned} turned round`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
  expect(turned).toBeLessThanOrEqual(all / 30);
}, 120_000);
