import { expect, test } from "vitest";
import { anyOf, capital, numbers, onTheSame, rowsOf } from "./frames/madeUp.ts";
import { type Point, points, turns } from "./frames/turns.ts";

const sides = [
  { party: "us", adjective: "American", name: "Washington", owner: "Washington's" },
  { party: "europe", adjective: "European", name: "Europe", owner: "Europe's" },
  { party: "ukraine", adjective: "Ukrainian", name: "Kyiv", owner: "Kyiv's" },
  { party: "russia", adjective: "Russian", name: "Moscow", owner: "Moscow's" },
] as const;
const nouns = ["plan", "document", "draft", "proposal", "paper", "text"] as const;

const filled = (frame: string, side: (typeof sides)[number], noun: string, point: Point): string =>
  frame
    .replaceAll("{A}", side.adjective)
    .replaceAll("{Hs}", side.owner)
    .replaceAll("{H}", side.name)
    .replaceAll("{n}", noun)
    .replaceAll("{does}", point.does)
    .replaceAll("{clause}", point.clause)
    .replaceAll("{Clause}", capital(point.clause))
    .replaceAll("{what}", point.what)
    .replaceAll("{What}", capital(point.what));

/** An article that tells of one text and then of another side's, and the rows that it reports. */
function article(random: () => number): { body: string; rows: string[] } {
  const any = <T>(from: readonly T[]): T => anyOf(random, from);
  const one = any(sides);
  const other = any(sides.filter((side) => side !== one));
  const left = [...points].map((point) => ({ point, at: random() })).sort((a, b) => a.at - b.at);
  const told: string[] = [];
  const rows: string[] = [];
  const tell = (frame: string, side: (typeof sides)[number], noun: string): void => {
    const next = left.pop();
    if (next === undefined) return;
    told.push(filled(frame, side, noun, next.point));
    rows.push(`${side.party} ${next.point.stance} ${next.point.provision}`);
  };
  for (const [side, first] of [
    [one, turns.bringUp],
    [other, turns.turnTo],
  ] as const) {
    const noun = any(nouns);
    tell(any(first), side, noun);
    for (let i = 0; i < 3; i++) {
      if (random() < 0.6) told.push(any(turns.beside));
      tell(any(turns.goOn), side, noun);
    }
  }
  return { body: told.join(" ").replaceAll(/ *\n\n+ */g, "\n\n"), rows };
}

test("of the points of 1,000 articles about two texts at least 19 in 20 are whose text has them", () => {
  const random = numbers(1);
  let all = 0;
  const wrong: string[] = [];
  for (let i = 0; i < 1_000; i++) {
    const { body, rows } = article(random);
    const got = rowsOf(body);
    for (const row of rows) {
      all++;
      if (onTheSame(row, got).join() !== row)
        wrong.push(`${row}
${body}`);
    }
  }
  console.log(`two texts told: ${all - wrong.length} of ${all} as meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n\n"));
  expect(all).toBe(8_000);
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 120_000);
