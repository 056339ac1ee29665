import type { Phenomenon } from "./phenomenon.ts";

/** Who asks, tells, reads or presses, and who is asked, told, read to or pressed. */
export const askedAndTold: readonly Phenomenon[] = [
  {
    name: "who is told something does not say it",
    cases: [
      ["Zelensky was told by Vance that NATO membership was off the table.", ["us opposes security.nato_membership"]],
      ["The Europeans have been informed that NATO membership is out of the question.", []],
      ["Zelensky was told by Vance to forget the talks and rejected limits on the army.", ["ukraine opposes security.force_limits"]],
      ["Putin let Trump know that he was open to a ceasefire.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "at whose wish",
    cases: [
      [
        "Ukraine agreed at Trump's urging to a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "With the blessing of London, Kyiv rejected a cap on its army.",
        ["europe opposes security.force_limits", "ukraine opposes security.force_limits"],
      ],
      ["Without Washington's approval, Kyiv has proposed a land swap.", ["ukraine supports territory.land_swaps"]],
      ["At Putin's request, the meeting was moved to Istanbul.", []],
    ],
  },
  {
    name: "another's text in somebody's hands",
    cases: [
      ["Moscow has obtained the European draft. It provides for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["Zelensky received Macron in Kyiv. He called for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow handed over a paper. Nothing is said in it of limits on the Ukrainian army.", []],
      ["The American text is short. Absent is any mention of NATO membership.", []],
    ],
  },
  {
    name: "pressed, and not won",
    cases: [
      [
        "Zelensky held out against American pressure to recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Kyiv has lobbied for months to win Washington's support for its membership of NATO.",
        ["ukraine supports security.nato_membership"],
      ],
      ["Starmer said after seeing Zelensky that a full ceasefire was necessary.", ["europe supports ceasefire.immediate"]],
      ["American pressure on Moscow has grown since the last round.", []],
      ["Paris disagrees with Berlin about the frozen Russian assets.", []],
    ],
  },
];
