import { expect, test } from "vitest";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { clauses, nouns, terms } from "./frames/terms.ts";
import { sides, things } from "./frames/things.ts";

const samples = 40;

test("of the ways in which something is accepted on terms at least 9 in 10 are conditional", () => {
  const random = numbers(31);
  let all = 0;
  const wrong: string[] = [];
  for (const frame of terms)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const { party, capital: place, person } = anyOf(random, sides);
      if (rowsOf(`${place} wants ${thing}.`).join() !== `${party} supports ${provision}`) continue;
      i++;
      all++;
      const text = capital(
        frame
          .replaceAll("{place}", place)
          .replace("{person}", person)
          .replace("{thing}", thing)
          .replace("{bare}", thing.replace(/^(?:a|an|the) /, ""))
          .replace("{clause}", anyOf(random, clauses))
          .replace("{noun}", anyOf(random, nouns)),
      );
      const got = rowsOf(text).join();
      if (got !== `${party} conditional ${provision}`) wrong.push(`${text} [${got}]`);
    }
  console.log(`terms: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(all).toBe(terms.length * samples);
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);
