import type { Phenomenon } from "./phenomenon.ts";

/** Who answers in the next sentence, and to what. */
export const whoAnswers: readonly Phenomenon[] = [
  {
    name: "whoever was asked answers",
    cases: [
      [
        "Rubio asked Zelensky to recognise Crimea. He refused.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Trump called Putin and asked for a full ceasefire. He refused.",
        ["russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "Trump met Zelensky, who asked for NATO membership. He said no.",
        ["ukraine supports security.nato_membership", "us opposes security.nato_membership"],
      ],
      ["Putin rejected a full ceasefire. He refused to explain why.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "judging that it was refused, or the thing",
    cases: [
      ["Kyiv rejected the recognition of Crimea. Moscow welcomed it.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv refused a cap on the army. Moscow called it a mistake.", ["ukraine opposes security.force_limits"]],
      ["Moscow rejected foreign troops in Ukraine. London called this unacceptable.", ["russia opposes security.foreign_forces"]],
      [
        "Kyiv proposed a full ceasefire. Moscow called it unacceptable.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "an auxiliary for what was told",
    cases: [
      [
        "Washington would lift sanctions. Brussels would not.",
        ["europe opposes economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      [
        "Kyiv will not recognise Crimea. Washington might.",
        ["ukraine opposes territory.crimea_recognition", "us open territory.crimea_recognition"],
      ],
      ["Washington would lift sanctions. Brussels might not.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "a word behind a colon",
    cases: [
      ["On foreign troops, Moscow is adamant: none.", ["russia opposes security.foreign_forces"]],
      ["On foreign troops, Moscow's answer is simple: no.", ["russia opposes security.foreign_forces"]],
      ["On NATO membership, Kyiv is firm: yes.", ["ukraine supports security.nato_membership"]],
      ["On foreign troops, Moscow is silent.", []],
    ],
  },
];
