import { expect, test } from "vitest";
import { capital, rowsOf } from "./frames/madeUp.ts";
import { answers, proposals, somethingElse } from "./frames/namedAgain.ts";

test("what has just been spoken of may go by a name that fits other things as well", () => {
  const wrong: string[] = [];
  for (const [provision, by, to, thing, again] of proposals)
    for (const [stance, answer] of answers) {
      const [[party = "", place = ""], [other = "", otherPlace = ""]] = [by.split(" "), to.split(" ")];
      const isMany = again.endsWith("s") && !again.includes("ing ");
      const said = answer
        .replace("{B}", otherPlace)
        .replace("{n}", again)
        .replace("{N}", capital(again))
        .replace("{was}", isMany ? "were" : "was")
        .replace("{is}", isMany ? "are" : "is");
      const text = `${place} proposed ${thing}. ${said}`;
      const got = rowsOf(text).sort().join();
      if (got !== [`${party} supports ${provision}`, `${other} ${stance} ${provision}`].sort().join()) wrong.push(`${text} [${got}]`);
    }
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual((proposals.length * answers.length) / 50);
}, 60_000);

test.each(somethingElse)("%s %s", (proposal, said, row) => {
  expect(rowsOf(`${proposal} ${said}`)).toEqual([row]);
});

test("nothing is named again that nobody has spoken of", () => {
  expect(rowsOf("Moscow rejected the measures. Kyiv opposes the cap, and Paris welcomed the mission.")).toEqual([]);
});
