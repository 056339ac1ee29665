import { expect, test } from "vitest";
import { anyOf, capital, numbers, rowsOf } from "./frames/madeUp.ts";
import { severalThings } from "./frames/severalThings.ts";
import { wordings } from "./frames/wordings.ts";

const sides = [
  { party: "russia", name: "Moscow", owner: "Moscow's", adjective: "Russian", person: "Sergei Lavrov" },
  { party: "ukraine", name: "Kyiv", owner: "Kyiv's", adjective: "Ukrainian", person: "Volodymyr Zelensky" },
  { party: "us", name: "Washington", owner: "Washington's", adjective: "American", person: "Marco Rubio" },
  { party: "europe", name: "Paris", owner: "Paris's", adjective: "French", person: "Emmanuel Macron" },
] as const;
const stances: Readonly<Record<string, string>> = { s: "supports", o: "opposes", "?": "open", c: "conditional" };
/** Coded for some parties alone, or two provisions in one. */
const special = /unheld|walks_away|us_russia|endorse|guarantee_without|minerals|root_causes|direct_talks|partial/;
const things = wordings.flatMap(({ provision, one }) =>
  special.test(provision)
    ? []
    : one.filter((thing) => /^(?:a|an|the) /.test(thing) && !thing.includes("without")).map((thing) => [provision, thing] as const),
);
const alone = things.filter(([provision, thing]) => rowsOf(`The American plan includes ${thing}.`).join() === `us supports ${provision}`);

const random = numbers(22);

/** Three things of three subjects, and two parties. */
function cast() {
  const picked: (readonly [string, string])[] = [];
  while (picked.length < 3) {
    const thing = anyOf(random, alone);
    if (picked.every(([other]) => other.split(".")[0] !== thing[0].split(".")[0])) picked.push(thing);
  }
  const a = anyOf(random, sides);
  return {
    picked,
    a,
    b: anyOf(
      random,
      sides.filter((side) => side !== a),
    ),
  };
}

test("of sentences that tell of several things or of several parties at least 9 in 10 give just their rows", () => {
  let all = 0;
  const wrong: string[] = [];
  for (const [frame, told] of severalThings)
    for (let i = 0; i < 20; i++) {
      const { picked, a, b } = cast();
      let text = frame;
      for (const [slot, side] of [
        ["A", a],
        ["B", b],
      ] as const)
        text = text
          .replaceAll(`{${slot}s}`, side.owner)
          .replaceAll(`{${slot}a}`, side.adjective)
          .replaceAll(`{${slot}p}`, side.person)
          .replaceAll(`{${slot}}`, side.name);
      for (const [n, [, thing]] of picked.entries()) text = text.replaceAll(`{${n + 1}}`, thing);
      const want = told.map((row) => {
        const [who = "", which, stance = ""] = row.split(" ");
        return `${who === "A" ? a.party : b.party} ${stances[stance]} ${picked[Number(which) - 1]?.[0]}`;
      });
      all++;
      const got = rowsOf(capital(text));
      if ([...got].sort().join() !== want.sort().join()) wrong.push(`${text} → ${got.join(", ")}`);
    }
  console.log(`several things: ${all - wrong.length} of ${all}`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 120_000);
