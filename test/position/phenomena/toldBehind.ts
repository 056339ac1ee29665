import type { Phenomenon } from "./phenomenon.ts";

/** Whose a text or a statement is, where the sentence beside it says so. */
export const toldBehind: readonly Phenomenon[] = [
  {
    name: "the one from, that of, its counterpart",
    cases: [
      [
        "Kyiv and Washington have each submitted a paper. The one from Kyiv includes a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      [
        "The text from Moscow permits land swaps; its American counterpart bars them.",
        ["russia supports territory.land_swaps", "us opposes territory.land_swaps"],
      ],
      [
        "Where the text from Moscow would permit a full ceasefire, its American counterpart bars it.",
        ["russia supports ceasefire.immediate", "us opposes ceasefire.immediate"],
      ],
      [
        "Two drafts are making the rounds, one American, one French. The first stipulates a full ceasefire; the second would prohibit that.",
        ["europe opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "The American draft provides for a full ceasefire, the Russian one forbids it.",
        ["russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "The American plan says yes to a full ceasefire, the Russian one says no.",
        ["russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      ["The draft comes from Kyiv. Under it there would be a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["The draft was written in Kyiv. Under it, a full ceasefire would begin on Monday.", ["ukraine supports ceasefire.immediate"]],
      ["The paper is Moscow's. It lists land swaps among its aims.", ["russia supports territory.land_swaps"]],
      [
        "What Kyiv has put on the table is one page long. It provides for a full ceasefire and rules out land swaps.",
        ["ukraine opposes territory.land_swaps", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Washington circulated a note among the delegations. The document lists a full ceasefire among its aims and is silent on land swaps.",
        ["us supports ceasefire.immediate"],
      ],
      ["The Ukrainian paper makes no mention of a full ceasefire. Nor does it touch on land swaps.", []],
      ["The American plan is silent on a full ceasefire. Nor does it deal with land swaps.", []],
    ],
  },
  {
    name: "whose it is, told behind it",
    cases: [
      ["There must be a full ceasefire. That is Kyiv's position.", ["ukraine supports ceasefire.immediate"]],
      ["Land swaps are out of the question. So says Kyiv.", ["ukraine opposes territory.land_swaps"]],
      ["Land swaps are out of the question. That, at least, is how Kyiv sees it.", ["ukraine opposes territory.land_swaps"]],
      ["There can be no land swaps. This is the line in Kyiv.", ["ukraine opposes territory.land_swaps"]],
      ['"We insist on a full ceasefire." With these words Zelensky opened the session.', ["ukraine supports ceasefire.immediate"]],
      ['"A full ceasefire must come first." That was Zelensky\'s message to the ministers.', ["ukraine supports ceasefire.immediate"]],
      ['"Out of the question" was how Rubio put it. He had been asked about a full ceasefire.', ["us opposes ceasefire.immediate"]],
      ['"It won\'t happen." Lavrov was speaking of a full ceasefire.', ["russia opposes ceasefire.immediate"]],
      ['"Never," said Lavrov. He was talking about a full ceasefire.', ["russia opposes ceasefire.immediate"]],
      ["There must be a full ceasefire. That is the view of most analysts.", []],
      ["There must be a full ceasefire. That was the headline in Paris.", []],
    ],
  },
  {
    name: "a condition in the next sentence",
    cases: [
      [
        "Kyiv would agree to a freeze of the front line. There is a catch, though: parliament must vote on it first.",
        ["ukraine conditional ceasefire.front_line_freeze"],
      ],
      ["Moscow accepts a full ceasefire. But there is one condition.", ["russia conditional ceasefire.immediate"]],
      [
        "Lavrov agreed to a full ceasefire. The consent comes with strings: elections come first.",
        ["russia conditional ceasefire.immediate"],
      ],
      ["Moscow rejects a full ceasefire. There is a catch in every such offer, Lavrov said.", ["russia opposes ceasefire.immediate"]],
      ["Moscow accepts a full ceasefire. There was a catch of breath in the hall.", ["russia supports ceasefire.immediate"]],
    ],
  },
];
