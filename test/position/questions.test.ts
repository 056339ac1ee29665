import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

const questions = [
  "Asked whether {S} would accept {P}, {W} {a}",
  "Asked if {S} would accept {P}, {W} {a}",
  "When asked whether {S} could accept {P}, {W} {a}",
  "Would {S} accept {P}? {W} {a}",
  "Is {S} ready for {P}? {W} {a}",
  "To the question whether {S} would agree to {P}, {W} {a}",
  "Pressed on whether {S} supports {P}, {W} {a}",
  "A reporter asked whether {S} wanted {P}. {W} {a}",
  "Asked about {P}, {W} {a}",
  "On {P}, {W} {a}",
];
/** How somebody answers, and the stances that a careful reader may take it for. */
const answers: readonly (readonly [string, string])[] = [
  ["said yes.", "supports"],
  ["said: “Yes.”", "supports"],
  ["said: “Of course.”", "supports"],
  ["said: “Absolutely.”", "supports"],
  ["nodded.", "supports none"],
  ["answered in the affirmative.", "supports"],
  ["said no.", "opposes"],
  ["said: “No.”", "opposes"],
  ["said: “Never.”", "opposes"],
  ["said: “Absolutely not.”", "opposes"],
  ["shook his head.", "opposes none"],
  ["answered in the negative.", "opposes"],
  ["said that was out of the question.", "opposes"],
  ["said: “That is out of the question.”", "opposes"],
  ["said it was possible.", "open"],
  ["said: “Perhaps.”", "open none"],
  ["said: “We will see.”", "none open"],
  ["declined to comment.", "none"],
  ["did not answer.", "none"],
  ["said it was too early to say.", "none"],
  ["changed the subject.", "none"],
  ["said: “Ask the Americans.”", "none"],
  ["said he did not know.", "none"],
  ["said it would depend on the guarantees.", "conditional open none"],
  ["said: “Only if there are guarantees.”", "conditional"],
  ["said: “Under certain conditions.”", "conditional"],
  ["smiled and said nothing.", "none"],
  ["said the question did not arise.", "none opposes"],
  ["said: “Why not?”", "open supports none"],
  ["said: “I do not think so.”", "opposes none"],
];
const sides = [
  ["Kyiv", "Zelensky", "ukraine"],
  ["Moscow", "Peskov", "russia"],
  ["Washington", "Rubio", "us"],
  ["Europe", "Kallas", "europe"],
] as const;
const things = [
  ["a full ceasefire", "ceasefire.immediate"],
  ["the release of the frozen assets", "economy.frozen_assets_release"],
  ["international peacekeepers in Ukraine", "security.foreign_forces"],
] as const;

test("what is answered to a question is the stance on what was asked, in 9 of 10 sentences, and never turned round", () => {
  const wrong: string[] = [];
  let all = 0;
  let turned = 0;
  for (const question of questions)
    for (const [answer, stances] of answers)
      for (const [S, W, party] of sides)
        for (const [P, provision] of things) {
          all++;
          const text = question.replace("{S}", S).replace("{P}", P).replace("{W}", W).replace("{a}", answer);
          const on = positionsOf(text).filter((p) => p.provision === provision);
          const got = on.map((p) => (p.party === party ? p.stance : `${p.party} ${p.stance}`)).join() || "none";
          if (stances.split(" ").includes(got)) continue;
          if (got !== "none") turned++;
          wrong.push(`${text} [${got}] not [${stances}]`);
        }
  console.log(`questions: ${all - wrong.length} of ${all} as they are meant, ${turned} turned round`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
  expect(turned).toBe(0);
}, 60_000);
