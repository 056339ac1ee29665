import { expect, test } from "vitest";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { sides, things } from "./frames/things.ts";
import { deeds, ofDeeds, ofThings } from "./frames/twoClauses.ts";

const stances = { s: "supports", o: "opposes", "?": "open" } as const;
const samples = 24;
const random = numbers(47);

/** Two things of two subjects, of which a plain sentence has just the row that is meant. */
function pair(from: readonly (readonly [string, string])[], plain: string, party: string) {
  for (;;) {
    const [a, b] = [anyOf(random, from), anyOf(random, from)];
    const isPlain = ([provision, thing]: readonly [string, string]): boolean =>
      rowsOf(plain.replace("A", thing)).join() === `${party} supports ${provision}`;
    if (a[0].split(".")[0] !== b[0].split(".")[0] && isPlain(a) && isPlain(b)) return [a, b] as const;
  }
}

test("of sentences that say this of one thing and that of another at least 9 in 10 give just their rows", () => {
  let all = 0;
  const wrong: string[] = [];
  for (const [frames, from, plain] of [
    [ofThings, things, "{X} wants A."],
    [ofDeeds, deeds, "{X} will A."],
  ] as const)
    for (const [frame, told] of frames)
      for (let i = 0; i < samples; i++) {
        const { party, capital: place, person } = anyOf(random, sides);
        const [a, b] = pair(from, plain.replace("{X}", place), party);
        const slots: Readonly<Record<string, string>> = { A: a[1], B: b[1], "{X}": place, "{P}": person };
        const text = capital(frame.replace(/\{[XP]\}|\b[AB]\b/g, (slot) => slots[slot] ?? slot));
        const want = [`${party} ${stances[told[0]]} ${a[0]}`, `${party} ${stances[told[1]]} ${b[0]}`].sort();
        const got = rowsOf(text).sort();
        all++;
        if (got.join() !== want.join()) wrong.push(`${frame} ${text} [${got}]`);
      }
  console.log(`two clauses: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);
