import type { Phenomenon } from "./phenomenon.ts";

/** What is left to a vote of the people. */
export const putToVote: readonly Phenomenon[] = [
  {
    name: "what a vote is to decide",
    cases: [
      [
        "Zelensky said that a withdrawal from Donetsk would have to be decided by referendum.",
        ["ukraine conditional territory.ukrainian_withdrawal"],
      ],
      ["Only a referendum can decide on a withdrawal from Donbas, Zelensky said.", ["ukraine conditional territory.ukrainian_withdrawal"]],
      [
        "Whether troops leave Donbas is for the people of Ukraine to decide in a referendum, Zelensky said.",
        ["ukraine conditional territory.ukrainian_withdrawal"],
      ],
      ["Zelensky would put a withdrawal from Donbas to a referendum.", ["ukraine conditional territory.ukrainian_withdrawal"]],
      ["On giving up Donbas only the Ukrainian people may decide, Zelensky said.", ["ukraine conditional territory.ukrainian_withdrawal"]],
      [
        "Zelensky said the people of Ukraine would have the final say on a withdrawal from Donbas.",
        ["ukraine conditional territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "another people's vote, and none that is to come",
    cases: [
      ["Merz declared that on territorial concessions it is the Ukrainian people who have to decide.", []],
      ["The annexation of Crimea was decided by a referendum held under the guns of soldiers.", []],
      ["Ukraine's people will never accept a withdrawal from Donbas, Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["A withdrawal without a referendum is impossible, Zelensky said.", []],
    ],
  },
  {
    name: "who speaks behind his office, and what is next denied",
    cases: [
      [
        "Yuri Ushakov, the president's adviser, today said that a ceasefire can only come after Ukraine leaves Donbas.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Russia's memorandum was published. Ukraine would have to be neutral, stay out of military alliances and host no foreign troops, bases or infrastructure.",
        ["russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
    ],
  },
];
