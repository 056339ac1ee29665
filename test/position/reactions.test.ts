import { expect, test } from "vitest";
import { anyOf, numbers, rowsOf } from "./frames/madeUp.ts";
import { reactions, wishes } from "./frames/reactions.ts";
import { wordings } from "./frames/wordings.ts";

const sides = [
  { party: "russia", capital: "Moscow", person: "Sergei Lavrov", official: "Kremlin spokesman Dmitry Peskov" },
  { party: "ukraine", capital: "Kyiv", person: "Volodymyr Zelensky", official: "Foreign Minister Andrii Sybiha" },
  { party: "us", capital: "Washington", person: "Marco Rubio", official: "Vice President JD Vance" },
  { party: "europe", capital: "Paris", person: "Emmanuel Macron", official: "European Commission President Ursula von der Leyen" },
] as const;
/** Coded for some parties alone, or two provisions in one. */
const special = /unheld|walks_away|us_russia|endorse|guarantee|minerals|root_causes|direct_talks|partial|talks_after/;
const things = wordings.flatMap(({ provision, one }) =>
  special.test(provision)
    ? []
    : one.filter((thing) => /^(?:a|an|the) /.test(thing) && !thing.includes("without")).map((thing) => [provision, thing] as const),
);
const samples = 40;

test("of what another side answers to a wish in the next sentence at least 19 in 20 are his, as he says it", () => {
  const random = numbers(23);
  let all = 0;
  const wrong: string[] = [];
  for (const [stance, reaction] of reactions)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const a = anyOf(random, sides);
      const b = anyOf(
        random,
        sides.filter((side) => side !== a),
      );
      const wish = anyOf(random, wishes).replace("A", a.capital).replace("P", a.person).replace("{thing}", thing);
      // What is not coded by itself says nothing of the answer.
      if (rowsOf(wish).join() !== `${a.party} supports ${provision}`) continue;
      i++;
      all++;
      const isPlace = random() < 0.5;
      const who = isPlace ? b.capital : anyOf(random, [b.person, b.official]);
      const she = who.endsWith("Leyen");
      const answer = reaction
        .replace("X", who)
        .replace("{he}", isPlace ? "it" : she ? "she" : "he")
        .replace("{his}", isPlace ? "its" : she ? "her" : "his");
      const text = `${wish} ${answer}`;
      const expected = [`${a.party} supports ${provision}`, `${b.party} ${stance} ${provision}`].sort().join();
      const got = rowsOf(text).sort().join();
      if (got !== expected) wrong.push(`${text} [${got}]`);
    }
  console.log(`reactions: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(all).toBe(reactions.length * samples);
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 120_000);
