import { expect, test } from "vitest";
import { deedsOnThings, wantsDone, wantsUndone, willDo, willNotDo } from "./frames/decisions.ts";
import { rowsOf } from "./frames/madeUp.ts";

const pairs = [
  { P: "Washington", party: "us", Q: "Berlin" },
  { P: "Berlin", party: "europe", Q: "Washington" },
  { P: "Moscow", party: "russia", Q: "Berlin" },
  { P: "Kyiv", party: "ukraine", Q: "Washington" },
] as const;

/** Who decides for himself is Washington or Berlin, who can do it all; who speaks of another is anybody. */
function* sentences() {
  for (const [frames, isFor, who] of [
    [willDo, true, 2],
    [willNotDo, false, 2],
    [wantsDone, true, 4],
    [wantsUndone, false, 4],
  ] as const)
    for (const [n, frame] of frames.entries())
      for (const [i, g, provision, isForIt] of deedsOnThings) {
        const { P, party, Q } = pairs[n % who] ?? pairs[0];
        const slots: Readonly<Record<string, string>> = { P, Q, i, g };
        const text = `${frame.replace(/\{(\w)\}/g, (slot, name: string) => slots[name] ?? slot)}.`;
        yield { text, party, provision, row: `${party} ${isFor === isForIt ? "supports" : "opposes"} ${provision}` };
      }
}

test("who decides, promises, asks or forbids that something be done is told in 19 of 20 sentences, and turned round in none of 100", () => {
  const untold: string[] = [];
  const turned: string[] = [];
  let all = 0;
  for (const { text, party, provision, row } of sentences()) {
    all++;
    const got = rowsOf(text);
    if (got.includes(row)) continue;
    const isTurned = got.some((other) => other.startsWith(`${party} `) && other.endsWith(` ${provision}`));
    (isTurned ? turned : untold).push(`${text} [${got.join()}] not [${row}]`);
  }
  console.log(`decisions: ${all - untold.length - turned.length} of ${all} told, ${turned.length} turned round`);
  if (process.env.SHOW_WRONG) console.log([...turned, ...untold].join("\n"));
  expect(untold.length + turned.length).toBeLessThanOrEqual(all / 20);
  expect(turned.length).toBeLessThanOrEqual(all / 100);
}, 120_000);
