import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

const owners: readonly (readonly [string, string])[] = [
  ["Trump's", "us"],
  ["the American", "us"],
  ["Moscow's", "russia"],
  ["the European", "europe"],
];
const nouns =
  "statement|remark|assertion|claim|view|position|stance|insistence|warning|announcement|message|line|argument|belief|declaration".split(
    "|",
  );
const clauses: readonly (readonly [string, string, "supports" | "opposes"])[] = [
  ["Ukraine would not join NATO", "security.nato_membership", "opposes"],
  ["Ukraine must never join NATO", "security.nato_membership", "opposes"],
  ["NATO membership is off the table", "security.nato_membership", "opposes"],
  ["Crimea will stay with Russia", "territory.crimea_recognition", "supports"],
  ["Crimea must be recognised as Russian", "territory.crimea_recognition", "supports"],
  ["Ukraine should pull out of Donbas", "territory.ukrainian_withdrawal", "supports"],
  ["there can be no lifting of sanctions", "economy.sanctions_relief", "opposes"],
  ["sanctions should be lifted", "economy.sanctions_relief", "supports"],
  ["foreign troops in Ukraine are out of the question", "security.foreign_forces", "opposes"],
  ["all prisoners must be freed", "humanitarian.prisoner_exchange", "supports"],
  ["an immediate ceasefire is needed", "ceasefire.immediate", "supports"],
];
/** What becomes of it; and how somebody else stands to it, where he says so. */
const frames: readonly (readonly [string, "nothing" | "same" | "contrary"])[] = [
  ["{X} was noted in Kyiv.", "nothing"],
  ["{X} surprised Kyiv.", "nothing"],
  ["{X} came on Monday.", "nothing"],
  ["{X} drew a sharp response from Kyiv.", "nothing"],
  ["{X} has not changed.", "nothing"],
  ["{X} was ignored.", "nothing"],
  ["{X} caused alarm in Kyiv.", "nothing"],
  ["Asked about {x}, Zelensky shrugged.", "nothing"],
  ["Zelensky declined to comment on {x}.", "nothing"],
  ["Zelensky reacted calmly to {x}.", "nothing"],
  ["Zelensky welcomed {x}.", "same"],
  ["Zelensky agreed with {x}.", "same"],
  ["Zelensky said he shared {x}.", "same"],
  ["{X} was welcomed by Kyiv.", "same"],
  ["Zelensky rejected {x}.", "contrary"],
  ["Zelensky criticised {x}.", "contrary"],
  ["Zelensky said he disagreed with {x}.", "contrary"],
  ["{X} was rejected by Kyiv.", "contrary"],
  ["{X} was unacceptable to Kyiv.", "contrary"],
  ["Zelensky dismissed {x} as nonsense.", "contrary"],
  ["Zelensky denounced {x}.", "contrary"],
];
const contrary = { supports: "opposes", opposes: "supports" } as const;

test("what a noun says with its clause is its owner's, and others stand to it as they say, in 49 of 50 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [owner, party] of owners)
    for (const noun of nouns)
      for (const [clause, provision, stance] of clauses)
        for (const [frame, other] of frames) {
          all++;
          const told = `${owner} ${noun} that ${clause}`;
          const text = frame.replace("{x}", told).replace("{X}", `${told[0]?.toUpperCase()}${told.slice(1)}`);
          const meant = [`${party} ${stance}`];
          if (other !== "nothing") meant.push(`ukraine ${other === "same" ? stance : contrary[stance]}`);
          const found = positionsOf(text).filter((p) => p.provision === provision);
          const rows = [...new Set(found.map((p) => `${p.party} ${p.stance}`))].sort();
          if (rows.join() !== meant.sort().join()) wrong.push(`${text} [${rows.join()}] not [${meant.join()}]`);
        }
  console.log(`told by a noun: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 120_000);

test.each([
  ["Trump confirmed Rubio's statement that the US would withdraw from the negotiations.", "us process.us_walks_away supports Trump"],
  ["Trump ignored Rubio's statement that the US would withdraw from the negotiations.", "us process.us_walks_away supports Rubio"],
])("who confirms what another says speaks too: %s", (text, row) => {
  expect(positionsOf(text).map((p) => `${p.party} ${p.provision} ${p.stance} ${p.speaker}`)).toEqual([row]);
});

test.each([
  "Moscow dismissed Trump's claim that it had agreed to a full ceasefire.",
  "Kyiv denied Moscow's claim that it would give up Donbas.",
])("whether a party has done what another says of it is for the party to say: %s", (text) => {
  expect(positionsOf(text).some((p) => p.stance === "denies")).toBe(true);
});
