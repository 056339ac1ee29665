import { expect, test } from "vitest";
import { rowsOf } from "./frames/madeUp.ts";
import { adjectives, frames, nouns, things, verbs } from "./frames/stanceWords.ts";

function* sentences() {
  for (const [kind, words] of Object.entries({ verbs, adjectives, nouns }))
    for (const [stance, list] of Object.entries(words))
      for (const w of list)
        for (const frame of frames[kind === "verbs" || kind === "adjectives" ? kind : "nouns"])
          for (const { x, P, party, provision } of things)
            yield { text: frame.replace("{P}", P).replace("{w}", w).replace("{x}", x), row: `${party} ${stance} ${provision}` };
}

test("words that say how somebody stands to a thing are coded so in at least 49 of 50 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const { text, row } of sentences()) {
    all++;
    const got = rowsOf(text).join();
    if (got !== row) wrong.push(`${text} [${got}] not [${row}]`);
  }
  console.log(`stance words: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 300_000);
