import { expect, test } from "vitest";
import { acrossSentences } from "./frames/acrossSentences.ts";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { clauses, nouns } from "./frames/terms.ts";
import { sides, things } from "./frames/things.ts";

const samples = 40;

test("of terms told in a clause or a sentence of their own at least 9 in 10 make it conditional", () => {
  const random = numbers(72);
  const wrong: string[] = [];
  for (const frame of acrossSentences)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const { party, capital: place, person } = anyOf(random, sides);
      if (rowsOf(`${place} wants ${thing}.`).join() !== `${party} supports ${provision}`) continue;
      i++;
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
      if (got !== `${party} conditional ${provision}`) wrong.push(`${frame}\t${text} [${got}]`);
    }
  const all = acrossSentences.length * samples;
  console.log(`across sentences: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);
