import type { Phenomenon } from "./phenomenon.ts";

/** Two sides spoken of together or one by one, and stances that somebody has no longer. */
export const twoSides: readonly Phenomenon[] = [
  {
    name: "both of them",
    cases: [
      [
        "Neither Kyiv nor Washington will hear of a US security guarantee for Ukraine. Both support a full ceasefire.",
        [
          "ukraine opposes security.guarantee_with_us",
          "ukraine supports ceasefire.immediate",
          "us opposes security.guarantee_with_us",
          "us supports ceasefire.immediate",
        ],
      ],
      [
        "Zelensky met Macron in Paris on Monday. Both demanded a full ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv and Moscow exchanged papers on Friday. Both rule out land swaps.",
        ["russia opposes territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Kyiv and Moscow met on Friday. The two are at one in demanding a full ceasefire.",
        ["russia supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv and Moscow met on Friday. The two agreed on a full ceasefire.",
        ["russia supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Zelensky and Macron spoke by telephone. The two leaders insisted on a full ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv and Moscow met on Friday. Neither accepts land swaps.",
        ["russia opposes territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Kyiv and Paris met on Friday. Neither of the two will accept land swaps.",
        ["europe opposes territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      ["Like Paris, Kyiv demands a full ceasefire.", ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Like the Europeans, Zelensky rejects recognition of Crimea as Russian.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      ["Kyiv, like Paris, demands a full ceasefire.", ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      ["Unlike Paris, Kyiv demands a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "Common to Kyiv and Paris is the rejection of land swaps.",
        ["europe opposes territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      ["Two soldiers died on Monday. Both supported a full ceasefire, their families said.", []],
      ["Kyiv and Moscow met on Friday. Two drones were shot down.", []],
      ["Like most wars, this one may end with a full ceasefire, an analyst said.", []],
    ],
  },
  {
    name: "of two sides the former and the latter",
    cases: [
      [
        "Kyiv and Moscow differ over a full ceasefire. The former demands it, the latter rejects it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Washington and Kyiv are split on a full ceasefire. The former is against it.", ["us opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "no longer",
    cases: [
      ["Until last month Kyiv rejected a full ceasefire. Now it accepts it.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv used to reject a full ceasefire. Now it supports one.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv used to support a full ceasefire.", []],
      ["Until recently, Moscow opposed a full ceasefire.", []],
      ["Until the summer, Moscow had insisted on recognition of Crimea as Russian.", []],
      ["Kyiv no longer supports a full ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Kyiv has dropped its resistance to a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv has withdrawn its consent to a full ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Kyiv has withdrawn its support for a full ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Gone is Moscow's resistance to a full ceasefire.", ["russia supports ceasefire.immediate"]],
      ["Moscow has come round to a full ceasefire.", ["russia supports ceasefire.immediate"]],
      ["As late as March Moscow had dismissed a full ceasefire.", []],
      ["As recently as March, Moscow dismissed a full ceasefire; now it demands one.", ["russia supports ceasefire.immediate"]],
      ["In the spring Moscow still rejected a full ceasefire; today it accepts it.", ["russia supports ceasefire.immediate"]],
      ["The days when Moscow rejected a full ceasefire are over.", []],
    ],
  },
];
