import type { Phenomenon } from "./phenomenon.ts";

/** Whose a text is, and how long its contents go on being told. */
export const texts: readonly Phenomenon[] = [
  {
    name: "what somebody would do is still the content of the text",
    cases: [
      [
        "The American plan was sent to Kyiv on Monday. Moscow would announce a new election in the Donbas. All sanctions on Russia would be lifted.",
        ["us supports economy.sanctions_relief"],
      ],
      [
        "The Russian memorandum runs to three pages. Kyiv is to declare a state of neutrality. Arms deliveries to Ukraine are to stop.",
        ["russia opposes security.nato_membership", "russia opposes security.us_military_aid"],
      ],
      [
        "The American plan was sent to Kyiv on Monday. Moscow announced an election in the Donbas. All sanctions on Russia would be lifted.",
        [],
      ],
    ],
  },
  {
    name: "a text binds those outside",
    cases: [
      ["The American plan has been leaked. NATO would pledge never to admit Ukraine.", ["us opposes security.nato_membership"]],
      [
        "The plan drawn up by Washington goes further. The IAEA would restart the Zaporizhzhia plant and hand it to American operators.",
        ["us supports territory.znpp_us_oversight"],
      ],
      ["The American plan has been leaked. NATO will never admit Ukraine, said Mark Rutte.", []],
      ["NATO would pledge never to admit Ukraine.", []],
    ],
  },
];
