import { expect, test } from "vitest";
import { changes } from "./frames/changes.ts";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { sides, things } from "./frames/things.ts";

const samples = 40;

test("of sentences about a change of mind at least 9 in 10 have the stance that is held now", () => {
  const random = numbers(71);
  const wrong: string[] = [];
  for (const [stance, frame] of changes)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const { party, capital: place, person } = anyOf(random, sides);
      if (rowsOf(`${place} wants ${thing}.`).join() !== `${party} supports ${provision}`) continue;
      i++;
      const text = capital(frame.replaceAll("{place}", place).replace("{person}", person).replace("{thing}", thing));
      const got = rowsOf(text).join();
      if (got !== (stance === "none" ? "" : `${party} ${stance} ${provision}`)) wrong.push(`${frame}\t${text} [${got}]`);
    }
  const all = changes.length * samples;
  console.log(`changes: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);

test("what only looks like a joined verb, a term or a price changes nothing", () => {
  expect(rowsOf("Moscow troops came to the border and rejected a full ceasefire.")).toEqual([]);
  expect(rowsOf("Kyiv is ready for a full ceasefire. But only after midnight did he say so.")).toEqual([
    "ukraine open ceasefire.immediate",
  ]);
  expect(rowsOf("Isolation is the price for Kyiv's rejection of a full ceasefire.")).toEqual(["ukraine opposes ceasefire.immediate"]);
});
