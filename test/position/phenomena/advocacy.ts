import type { Phenomenon } from "./phenomenon.ts";

/** Standing up for something, and saying nothing of it, in the words that reporters have for both. */
export const advocacy: readonly Phenomenon[] = [
  {
    name: "advocates and what they stress",
    cases: [
      ["Tusk is a firm supporter of Ukraine's membership of the EU.", ["europe supports security.eu_membership"]],
      ["Rubio stressed the importance of a ceasefire.", ["us supports ceasefire.immediate"]],
      ["Moscow has staked everything on a cap on Ukraine's army.", ["russia supports security.force_limits"]],
      ["Macron gave the release of the frozen assets his blessing.", ["europe supports economy.frozen_assets_release"]],
      [
        "Kyiv has placed the return of the deported children at the centre of its demands.",
        ["ukraine supports humanitarian.children_return"],
      ],
      ["A ceasefire is one of Kyiv's key demands.", ["ukraine supports ceasefire.immediate"]],
      ["The game had many supporters of the club in tears after the ceasefire.", []],
    ],
  },
  {
    name: "nothing that lacks it",
    cases: [
      ["Zelensky would not sign any text that lacks a ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow will accept no deal that does not include a cap on Ukraine's army.", ["russia supports security.force_limits"]],
      ["Kyiv refuses to accept anything short of a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow's first condition for any deal is a cap on Ukraine's army.", ["russia supports security.force_limits"]],
      ["Zelensky would not sign any text that includes a cap on the army.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "nothing said of it",
    cases: [
      ["Putin has not spoken publicly about a ceasefire for weeks.", []],
      ["Vance would not be drawn on a swap of territories.", []],
      ["London has not taken a position on a cap on Ukraine's army.", []],
      ["Kyiv asked for details of the cap on its army.", []],
    ],
  },
];
