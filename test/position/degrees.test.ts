import { expect, test } from "vitest";
import { degrees } from "./frames/degrees.ts";
import { positionsOf } from "./frames/madeUp.ts";

const things = [
  { P: "Kyiv", party: "ukraine", x: "a full ceasefire", provision: "ceasefire.immediate" },
  { P: "Moscow", party: "russia", x: "the deployment of foreign troops in Ukraine", provision: "security.foreign_forces" },
  { P: "Berlin", party: "europe", x: "lifting sanctions on Russia", provision: "economy.sanctions_relief" },
  { P: "Washington", party: "us", x: "NATO membership for Ukraine", provision: "security.nato_membership" },
  { P: "Moscow", party: "russia", x: "the return of the deported children", provision: "humanitarian.children_return" },
] as const;

test("how much somebody is for or against a thing is told as a reader would take it in 9 of 10 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [frame, allowed] of degrees)
    for (const { P, party, x, provision } of things) {
      all++;
      const text = `${frame.replace("{P}", P).replace("{x}", x)}.`;
      const stances = positionsOf(text).filter((p) => p.party === party && p.provision === provision);
      const got = stances.map((p) => p.stance).join() || "none";
      if (!allowed.split(" ").includes(got)) wrong.push(`${text} [${got}] not [${allowed}]`);
    }
  console.log(`degrees: ${all - wrong.length} of ${all} as a reader would take them`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 60_000);
