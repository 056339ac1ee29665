import type { Phenomenon } from "./phenomenon.ts";

/** The provisions in words that reporters use beside those of the negotiators, and words that only look like them. */
export const plainWords: readonly Phenomenon[] = [
  {
    name: "a truce for a parade",
    cases: [
      ["Zelensky rejected Putin’s parade truce.", ["ukraine opposes ceasefire.partial"]],
      ["Putin announced a ceasefire for the Victory Day parade.", ["russia supports ceasefire.partial"]],
      ["Trump is not happy with the strikes on Kyiv.", []],
      [
        "Trump wants a permanent ceasefire and not a truce of three days.",
        ["us supports ceasefire.immediate", "us opposes ceasefire.partial"],
      ],
    ],
  },
  {
    name: "the four regions to be quit",
    cases: [
      ["Moscow demands that the army quit the whole of the four provinces.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Medinsky asked that Ukraine be free of foreign troops.", ["russia opposes security.foreign_forces"]],
      ["Zelensky said trading of land was forbidden by the constitution.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "who is to meet whom",
    cases: [
      ["Umerov proposed that the presidents of both countries meet in June.", ["ukraine supports process.direct_talks"]],
      ["Zelensky was ready to see Mr Putin without conditions.", ["ukraine open process.direct_talks"]],
      ["Zelensky wants to see Putin punished.", []],
      ["Donald Trump and Vladimir Putin will see each other on Friday.", []],
    ],
  },
  {
    name: "membership and its ban",
    cases: [
      [
        "Under the American draft, NATO would be ruled out by the constitution, but the EU would be fine.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "what lies on the table",
    cases: [
      ["Kyiv must not accept what is on the table, Pistorius said.", ["europe opposes process.plan_endorsement"]],
      ["Trump is growing frustrated with both leaders.", []],
      ["Trump has grown tired of the talks and may walk away.", ["us open process.us_walks_away"]],
    ],
  },
  {
    name: "somebody of another side answers, and the text is told no longer",
    cases: [
      [
        "The Russian memorandum caps Ukraine’s army at 100,000 men. The constitution forbids a handover of Donbas, Zelensky said in Brussels. Any talks about territory would have to start from the line of contact.",
        [
          "russia supports security.force_limits",
          "ukraine opposes territory.ukrainian_withdrawal",
          "ukraine supports territory.talks_after_ceasefire",
        ],
      ],
    ],
  },
];
