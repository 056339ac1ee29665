import type { Phenomenon } from "./phenomenon.ts";

/** Who is not won over, who answers whose request, and what a thing is called beside it. */
export const wonOver: readonly Phenomenon[] = [
  {
    name: "won over in vain",
    cases: [
      ["The envoys failed to win Kyiv over to a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["The mediators tried in vain to persuade Moscow to accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv will not be talked into a land swap.", ["ukraine opposes territory.land_swaps"]],
      ["The envoys failed to reach Kyiv before the talks on a land swap.", []],
    ],
  },
  {
    name: "nobody's request, and who answers it",
    cases: [
      ["A request for a land swap was rejected out of hand by Kyiv.", ["ukraine opposes territory.land_swaps"]],
      ["The mediators' call for a full ceasefire was met by Lavrov with a flat no.", ["russia opposes ceasefire.immediate"]],
      ["The call by Macron for a full ceasefire was heard again on Sunday.", ["europe supports ceasefire.immediate"]],
      ["The idea of a land swap originated in Washington.", ["us supports territory.land_swaps"]],
      ["A request for a land swap was sent to Kyiv.", []],
    ],
  },
  {
    name: "what it is called beside it",
    cases: [
      ["A land swap, a long-standing Russian demand, is back on the agenda.", ["russia supports territory.land_swaps"]],
      ["The Russian veto on a full ceasefire stands.", ["russia opposes ceasefire.immediate"]],
      ["A land swap, a topic of the Russian press, is back on the agenda.", []],
    ],
  },
  {
    name: "with what face it is seen, and what it is held to be",
    cases: [
      ["Kyiv regards a land swap with horror.", ["ukraine opposes territory.land_swaps"]],
      ["Yermak likened a land swap to capitulation.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv considers a land swap a non-starter.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv finds a land swap hard to stomach.", ["ukraine opposes territory.land_swaps"]],
      ["A land swap goes too far for Kyiv.", ["ukraine opposes territory.land_swaps"]],
      ["A land swap is more than Kyiv can bear.", ["ukraine opposes territory.land_swaps"]],
      ["Moscow has gone back on a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Paris backed out of a land swap.", ["europe opposes territory.land_swaps"]],
      ["Paris backed a land swap.", ["europe supports territory.land_swaps"]],
      ["Rather than accept a land swap, Kyiv would leave the talks.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "studies, and what others examine",
    cases: [
      ["A paper by two American academics examines a land swap.", []],
      ["Rubio was shown a study of a land swap.", []],
      ["Rubio wants to study a land swap.", ["us open territory.land_swaps"]],
      ["Lavrov sounded less hostile to a land swap than before.", ["russia open territory.land_swaps"]],
    ],
  },
];
