import type { Phenomenon } from "./phenomenon.ts";

/** Tables and lists that say by a word who takes what how. */
export const filedUnder: readonly Phenomenon[] = [
  {
    name: "filed under a verdict",
    cases: [
      [
        "Kyiv\nFor: a full ceasefire\nAgainst: limits on its army\nOpen: a swap of territories\nThe list was published on Monday.",
        ["ukraine open territory.land_swaps", "ukraine opposes security.force_limits", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Washington: where it stands\nFor: a full ceasefire, a swap of territories\nAgainst: an American security guarantee for Ukraine\nThe list was published on Monday.",
        ["us opposes security.guarantee_with_us", "us supports ceasefire.immediate", "us supports territory.land_swaps"],
      ],
      [
        "The Russian answer:\n- Accepted: a swap of territories\n- Rejected: a full ceasefire",
        ["russia opposes ceasefire.immediate", "russia supports territory.land_swaps"],
      ],
      [
        "A table drawn up by Russian negotiators sorts the demands.\nRed (will not be accepted): a full ceasefire.\nAmber (under consideration): a swap of territories.\nGreen (accepted): the lifting of sanctions on Russia.",
        ["russia open territory.land_swaps", "russia opposes ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      [
        "Key points of the Ukrainian proposal:\n• A full ceasefire: provided for;\n• A swap of territories: excluded.",
        ["ukraine opposes territory.land_swaps", "ukraine supports ceasefire.immediate"],
      ],
      // Nobody's table, and a colon behind something else.
      ["Experts sort the demands.\nRejected: a full ceasefire.\nAccepted: a swap of territories.", []],
      ["Read more: a full ceasefire and what it would mean.", []],
    ],
  },
  {
    name: "a line for each side",
    cases: [
      [
        "At a glance\nMoscow – yes to a swap of territories, no to a full ceasefire\nKyiv – the reverse\nThe talks go on.",
        [
          "russia opposes ceasefire.immediate",
          "russia supports territory.land_swaps",
          "ukraine opposes territory.land_swaps",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      [
        "A full ceasefire\nProposed by Moscow. Rejected by Kyiv.\nThe talks go on.",
        ["russia supports ceasefire.immediate", "ukraine opposes ceasefire.immediate"],
      ],
      [
        "A full ceasefire\nSupported by Kyiv and Paris. Opposed by Moscow.\nThe talks go on.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["A full ceasefire\nProposed by Turkey. Rejected by nobody.\nThe talks go on.", []],
    ],
  },
  {
    name: "yes to this and no to that",
    cases: [
      [
        "Rubio used his appearance to spell out the red lines of his country once more. No to a full ceasefire. No to a swap of territories.",
        ["us opposes ceasefire.immediate", "us opposes territory.land_swaps"],
      ],
      [
        "Zelensky summed it up for reporters. Yes to a full ceasefire. No to a swap of territories.",
        ["ukraine opposes territory.land_swaps", "ukraine supports ceasefire.immediate"],
      ],
      ["An analyst summed it up for reporters. Yes to a full ceasefire. No to a swap of territories.", []],
    ],
  },
  {
    name: "below what they will not have",
    cases: [
      [
        "Washington's red lines\n• A full ceasefire\n• A swap of territories\nThe list was published on the government's website.",
        ["us opposes ceasefire.immediate", "us opposes territory.land_swaps"],
      ],
      [
        "What Paris rules out\n- The return of deported Ukrainian children\n- The release of seized assets\nThe list was published on Monday.",
        ["europe opposes economy.frozen_assets_release", "europe opposes humanitarian.children_return"],
      ],
      [
        "What Moscow will accept\n- A swap of territories\nWhat it will not\n- A full ceasefire\nThe list was published on Monday.",
        ["russia opposes ceasefire.immediate", "russia supports territory.land_swaps"],
      ],
      [
        "Kyiv has two wishes. One is a full ceasefire. The other, added on Monday, is Ukrainian membership of NATO.",
        ["ukraine supports ceasefire.immediate", "ukraine supports security.nato_membership"],
      ],
      [
        "The Russian proposal comprises the following: a full ceasefire; the release of frozen Russian assets.",
        ["russia supports ceasefire.immediate", "russia supports economy.frozen_assets_release"],
      ],
    ],
  },
];
