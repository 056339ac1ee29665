import { expect, test } from "vitest";
import { bad, frames, good, ofRefusal, things } from "./frames/effects.ts";
import { capital, rowsOf } from "./frames/madeUp.ts";

function said(frame: string, does: string, { thing, refusing, who }: (typeof things)[number]): string {
  return frame
    .replace("{X}", capital(thing))
    .replace("{x}", thing)
    .replace("{R}", capital(refusing))
    .replace("{r}", refusing)
    .replace("{does}", does)
    .replace("{P}", who);
}

function* sentences() {
  for (const [effects, stance, turned] of [
    [bad, "opposes", "supports"],
    [good, "supports", "opposes"],
  ] as const)
    for (const does of effects)
      for (const thing of things) {
        for (const frame of frames) {
          if (stance === "supports" && frame.includes("warned")) continue;
          yield { text: said(frame, does, thing), row: `${thing.party} ${stance} ${thing.provision}` };
        }
        if (stance === "supports") continue;
        for (const frame of ofRefusal) yield { text: said(frame, does, thing), row: `${thing.party} ${turned} ${thing.provision}` };
      }
}

test("what a thing would lead to is coded as a word for or against it in at least 39 of 40 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const { text, row } of sentences()) {
    all++;
    const got = rowsOf(text).join();
    if (got !== row) wrong.push(`${text} [${got}] not [${row}]`);
  }
  console.log(`effects: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 40);
}, 300_000);
