import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

const things: readonly (readonly [string, "is" | "are"])[] = [
  ["European peacekeepers", "are"],
  ["foreign troops in Ukraine", "are"],
  ["an immediate ceasefire", "is"],
  ["a 30-day truce", "is"],
  ["Ukraine's EU membership", "is"],
  ["the lifting of sanctions", "is"],
  ["sanctions relief", "is"],
  ["the return of the deported children", "is"],
  ["an all-for-all prisoner exchange", "is"],
  ["direct talks with Kyiv", "are"],
  ["a cap on the Ukrainian army", "is"],
  ["US control of the Zaporizhzhia plant", "is"],
  ["the withdrawal of Ukrainian troops from Donbas", "is"],
  ["the minerals deal", "is"],
];
const descriptions =
  "a complicated thing|a complicated matter|a long story|an important issue|a difficult question|a delicate topic|a technical question|a matter for experts|a subject for specialists|the subject of talks|the main topic|a sensitive issue|on the agenda|an old topic|a separate matter|another question|a new idea|not a new idea|a distant prospect|years away|a big word|the talk of the town|part of the conversation|a hot topic|well known to all|in the newspapers every day|only one of many topics|a question of time|a complex process|the most difficult issue|a tool|a weapon|an instrument of pressure|a legal question|a matter of interpretation|something for the lawyers".split(
    "|",
  );

test("what a thing is like is no position on it, in 49 of 50 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [thing, is] of things)
    for (const description of descriptions)
      for (const text of [
        `${thing[0]?.toUpperCase()}${thing.slice(1)} ${is} ${description}, Peskov said.`,
        `Peskov said that ${thing} ${is === "is" ? "was" : "were"} ${description}.`,
      ]) {
        all++;
        const rows = positionsOf(text).map((p) => `${p.party} ${p.provision} ${p.stance}`);
        if (rows.length > 0) wrong.push(`${text} [${rows.join()}]`);
      }
  console.log(`described: ${all - wrong.length} of ${all} without a row`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 60_000);

const deeds =
  "takes time|raises many questions|needs careful preparation|requires a lot of work|costs money|has many aspects|has been discussed for months|was discussed in Istanbul|was mentioned twice|divides the allies|worries many|concerns everyone|sounds familiar|means different things to different people|plays a role|would take years|will take time|would cost billions|may take months|could take years|does not depend on us alone|was not discussed|did not come up|would be costly|would not be easy|will not be easy|is not easy|is difficult|was complicated|is being negotiated".split(
    "|",
  );

test("what a thing takes or is to be is no position on it, in 19 of 20 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [thing, is] of things)
    for (const deed of deeds)
      for (const text of [`${thing[0]?.toUpperCase()}${thing.slice(1)} ${deed}, Peskov said.`, `Peskov said that ${thing} ${deed}.`]) {
        if (is === "are") continue;
        all++;
        const rows = positionsOf(text).map((p) => `${p.party} ${p.provision} ${p.stance}`);
        if (rows.length > 0) wrong.push(`${text} [${rows.join()}]`);
      }
  console.log(`what it takes: ${all - wrong.length} of ${all} without a row`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 60_000);

test.each([
  ["An immediate ceasefire would have to come first, Zelensky said.", "ukraine ceasefire.immediate supports"],
  ["The return of the deported children will begin in May, Yermak said.", "ukraine humanitarian.children_return supports"],
  ["An immediate ceasefire is the first step, Kellogg said.", "us ceasefire.immediate supports"],
  ["The return of the deported children is a priority, Yermak said.", "ukraine humanitarian.children_return supports"],
  ["An immediate ceasefire is the only way forward, Macron said.", "europe ceasefire.immediate supports"],
  ["Foreign troops in Ukraine are a red line, Peskov said.", "russia security.foreign_forces opposes"],
  ["Foreign troops in Ukraine are a provocation, Peskov said.", "russia security.foreign_forces opposes"],
])("what commends a thing or damns it is: %s", (text, row) => {
  expect(positionsOf(text).map((p) => `${p.party} ${p.provision} ${p.stance}`)).toEqual([row]);
});
