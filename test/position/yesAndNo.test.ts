import { expect, test } from "vitest";
import { capital, onTheSame, rowsOf } from "./frames/madeUp.ts";
import { wordings } from "./frames/wordings.ts";
import { yesAndNo } from "./frames/yesAndNo.ts";

const sides = [
  { P: "Moscow", W: "Lavrov", party: "russia" },
  { P: "Kyiv", W: "Sybiha", party: "ukraine" },
  { P: "Washington", W: "Rubio", party: "us" },
  { P: "Berlin", W: "Merz", party: "europe" },
] as const;

const singular = { is: "is", was: "was", has: "has" };
const plural = { is: "are", was: "were", has: "have" };

/** Every wording of every provision, another side for each. Only Washington can walk away, and no plan is its author's to refuse. Who is ready for talks only after a truce insists on the order. */
function* sentences() {
  let n = 0;
  for (const [stance, frames] of Object.entries(yesAndNo))
    for (const frame of frames)
      for (const { provision, one, many } of wordings)
        for (const { T, ...verbs } of [...one.map((T) => ({ T, ...singular })), ...many.map((T) => ({ T, ...plural }))]) {
          const B = T.replace(/^(?:an?|the) /, "");
          if (stance === "open" && provision.endsWith("talks_after_ceasefire")) continue;
          if (provision.startsWith("process.us_") || provision.endsWith("_endorsement") || (frame.includes("{B}") && B === T)) continue;
          const { P, W, party } = sides[n++ % sides.length] ?? sides[0];
          const slots: Readonly<Record<string, string>> = { T, B, P, W, ...verbs };
          const text = frame.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
          yield { text: text.startsWith("“") ? text : capital(text), row: `${party} ${stance} ${provision}` };
        }
}

test("of plain yeses, noes and maybes to all that can be at issue 19 in 20 are told, and not one in 200 is turned round", () => {
  const untold: string[] = [];
  const turned: string[] = [];
  let all = 0;
  for (const { text, row } of sentences()) {
    all++;
    const got = rowsOf(text);
    if (got.includes(row)) continue;
    (onTheSame(row, got).length > 0 ? turned : untold).push(`${text} [${got.join()}] not [${row}]`);
  }
  console.log(`yes and no: ${all - untold.length - turned.length} of ${all} told, ${turned.length} turned round`);
  if (process.env.SHOW_WRONG) console.log([...turned, ...untold].join("\n"));
  expect(turned.length).toBeLessThan(all / 200);
  expect(untold.length).toBeLessThan(all / 20);
}, 300_000);
