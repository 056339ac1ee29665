import { expect, test } from "vitest";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { reactions, wishes, within } from "./frames/reactions.ts";
import { sides, things } from "./frames/things.ts";

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

test("of sentences that tell a wish and how another side stands to it at least 9 in 10 give just these two", () => {
  const random = numbers(24);
  let all = 0;
  const wrong: string[] = [];
  for (const [stance, frame] of within)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const a = anyOf(random, sides);
      const b = anyOf(
        random,
        sides.filter((side) => side !== a),
      );
      if (rowsOf(`${a.capital} wants ${thing}.`).join() !== `${a.party} supports ${provision}`) continue;
      i++;
      all++;
      const named = frame.replace(/\bA\b/g, a.capital).replace(/\bB\b/g, b.capital).replace("{a}", a.person).replace("{b}", b.person);
      const text = capital(named.replace("{thing}", thing));
      const got = rowsOf(text).sort().join();
      if (got !== [`${a.party} supports ${provision}`, `${b.party} ${stance} ${provision}`].sort().join()) wrong.push(`${text} [${got}]`);
    }
  console.log(`within: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(all).toBe(within.length * samples);
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);
