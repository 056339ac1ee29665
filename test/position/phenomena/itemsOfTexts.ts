import type { Phenomenon } from "./phenomenon.ts";

/** What a text says, where its name or the label of an item could be taken for part of it. */
export const itemsOfTexts: readonly Phenomenon[] = [
  {
    name: "a text's name is no part of what it says",
    cases: [
      ["The US draft includes security assurances for Kyiv.", ["us supports security.guarantee_without_us"]],
      ["The US draft provides for continued American arms sales to Kyiv.", ["us supports security.us_military_aid"]],
      ["In the American proposal, Dutch troops are stationed in Ukraine.", ["us supports security.foreign_forces"]],
      ["The American paper would let Western soldiers operate in Ukraine.", ["us supports security.foreign_forces"]],
      ["Russian assets, the EU document says, remain blocked until Moscow pays.", ["europe conditional economy.frozen_assets_release"]],
      ["The US troops left Germany, and the draft includes nothing on Ukraine.", []],
    ],
  },
  {
    name: "whom an item of a text is about",
    cases: [
      ["The American draft:\n- Ukraine: EU entry by 2028", ["us supports security.eu_membership"]],
      ["What the American draft says:\n- Russia: sanctions lifted step by step", ["us supports economy.sanctions_relief"]],
      ["The American draft:\n- A minerals deal with Kyiv", ["us supports economy.minerals_deal"]],
      ["How they see the American draft:\n- Ukraine: no cap on the army", ["ukraine opposes security.force_limits"]],
      ["The American draft:\n- Ukraine: rejects a cap on its army", ["ukraine opposes security.force_limits"]],
      ["The positions:\n- Ukraine: EU entry by 2028", ["ukraine supports security.eu_membership"]],
    ],
  },
];
