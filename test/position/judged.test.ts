import { expect, test } from "vitest";
import { judged } from "./frames/judged.ts";
import { positionsOf } from "./frames/madeUp.ts";

const deeds = [
  { Q: "Kyiv", W: "Rubio", party: "us", i: "accept a full ceasefire", g: "accepting a full ceasefire", provision: "ceasefire.immediate" },
  {
    Q: "Kyiv",
    W: "Merz",
    party: "europe",
    i: "withdraw its troops from Donbas",
    g: "withdrawing its troops from Donbas",
    provision: "territory.ukrainian_withdrawal",
  },
  {
    Q: "Washington",
    W: "Sybiha",
    party: "ukraine",
    i: "lift sanctions on Russia",
    g: "lifting sanctions on Russia",
    provision: "economy.sanctions_relief",
  },
  {
    Q: "Europe",
    W: "Lavrov",
    party: "russia",
    i: "send troops to Ukraine",
    g: "sending troops to Ukraine",
    provision: "security.foreign_forces",
  },
  {
    Q: "Moscow",
    W: "Merz",
    party: "europe",
    i: "return the deported children",
    g: "returning the deported children",
    provision: "humanitarian.children_return",
  },
] as const;
const ways = ["{Q} {deed}, {W} said.", "{W} said that {Q} {deed}.", "“{Q} {deed},” {W} said."];

test("what somebody says that another should do, may do or would be wrong to do is his, and not the other's, in 17 of 20 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [frame, allowed] of judged)
    for (const { Q, W, party, i, g, provision } of deeds)
      for (const way of ways) {
        all++;
        const deed = frame.replace("{i}", i).replace("{g}", g);
        const text = way.replace("{Q}", Q).replace("{W}", W).replace("{deed}", deed);
        const on = positionsOf(text).filter((p) => p.provision === provision);
        const got = on.map((p) => (p.party === party ? p.stance : `${p.party} ${p.stance}`)).join() || "none";
        if (!allowed.split(" ").includes(got)) wrong.push(`${text} [${got}] not [${allowed}]`);
      }
  console.log(`judged: ${all - wrong.length} of ${all} as a reader would take them`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual((all * 3) / 20);
}, 60_000);
