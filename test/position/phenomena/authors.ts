import type { Phenomenon } from "./phenomenon.ts";

/** Whose text is told, who "he" is, and which words only look like somebody's. */
export const authors: readonly Phenomenon[] = [
  {
    name: "who likes or refuses a text did not write it",
    cases: [
      ["The proposal, which Kyiv sent to Washington, would freeze the front.", ["ukraine supports ceasefire.front_line_freeze"]],
      ["The proposal, which Kyiv rejects, would freeze the front.", []],
      ["Berlin spoke of a draft which the Ukrainians seemed willing to support. The front would be frozen.", []],
    ],
  },
  {
    name: "the plan of the office that an institution houses",
    cases: [
      [
        "Zelensky was in Rome. The White House would hear of nothing but the president's own plan. The front is frozen where it is.",
        ["us supports ceasefire.front_line_freeze"],
      ],
      [
        "Trump was in Rome. The Kremlin knew nothing but the president's own draft. The front is frozen where it is.",
        ["russia supports ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "nouns that are spelled like verbs of saying",
    cases: [
      [
        "The Russian draft was published. Ukraine would become a neutral state, closed to foreign soldiers.",
        ["russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
      [
        "The Russian draft was published. Both countries would renounce claims for wartime damage. Ukraine would not join NATO.",
        ["russia opposes economy.reconstruction", "russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "the pronoun of an opening clause is whoever comes next",
    cases: [
      [
        "Trump spoke first. In Pretoria, from where he hurried home, Zelensky was asked about it. The first thing is a full ceasefire, he said.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["Trump spoke first. Asked about it, he shrugged. A full ceasefire must come first, he said.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "it stands for nobody where the clause follows",
    cases: [
      ["Moscow was calm. It would be wrong to conclude that a ceasefire will be agreed.", []],
      ["It is important that the ceasefire begins at once, Macron said.", ["europe supports ceasefire.immediate"]],
      ["Moscow was calm. It rejects a full ceasefire.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "what a text is silent on stands first",
    cases: [
      ["The American plan has seven points. Of foreign troops in Ukraine there is no mention of any kind.", []],
      ["The American plan has seven points. Foreign troops in Ukraine are ruled out.", ["us opposes security.foreign_forces"]],
    ],
  },
  {
    name: "the present tense of what a text makes somebody do",
    cases: [
      [
        "The American plan has seven points. Ukraine dissolves two brigades and withdraws its troops from Donetsk.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      ["Kyiv was hopeful. Ukraine dissolves two brigades and withdraws its troops from Donetsk.", []],
    ],
  },
];
