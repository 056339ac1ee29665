import type { Phenomenon } from "./phenomenon.ts";

/** What one side says that the other will not do, shared curbs, and points quoted with their numbers. */
export const foretold: readonly Phenomenon[] = [
  {
    name: "what somebody will not do, by another's account",
    cases: [
      ["Ukraine is not going to give up Crimea, Rubio told senators.", ["ukraine opposes territory.crimea_recognition"]],
      ["Russia will never withdraw from Crimea or any other land, Kallas said.", ["russia opposes territory.russian_withdrawal"]],
      ["Moscow is not going to stop the fighting, Merz said.", ["russia opposes ceasefire.immediate"]],
      ["Ukraine will not join NATO, Vance said.", ["us opposes security.nato_membership"]],
      ["Ukraine will not get NATO membership, Hegseth said.", ["us opposes security.nato_membership"]],
      ["Kyiv must not give up Crimea, Kallas said.", ["europe opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "curbs that two things share",
    cases: [
      [
        "Kyiv's paper says that its army shall not be restricted, nor the presence of foreign troops.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      [
        "Moscow's paper says that Ukraine shall not join NATO, nor the European Union.",
        ["russia opposes security.nato_membership", "russia opposes security.eu_membership"],
      ],
    ],
  },
  {
    name: "points quoted with their numbers, and authors who write",
    cases: [
      [
        "The American paper's first points, as printed by Axios: “1. A full ceasefire. 2. Direct talks between Kyiv and Moscow.”",
        ["us supports ceasefire.immediate", "us supports process.direct_talks"],
      ],
      ["He has been to Kyiv on May 1. Direct talks between Kyiv and Moscow are an old idea.", []],
      [
        "The Ukrainian paper is long. Crimea, the authors write, will not be recognised as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
];
