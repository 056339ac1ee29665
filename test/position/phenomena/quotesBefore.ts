import type { Phenomenon } from "./phenomenon.ts";

/** A short quote, and behind it what it was said of. */
export const quotesBefore: readonly Phenomenon[] = [
  {
    name: "what a quote of a few words was said of",
    cases: [
      [
        "“There is no way around it.” With these words President Emmanuel Macron defended his insistence on a full ceasefire.",
        ["europe supports ceasefire.immediate"],
      ],
      [
        "“No, no and no.” Thus Foreign Minister Sergei Lavrov when asked on the steps of the ministry whether he would agree to a full ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "“Let us talk about it. Why not?” Foreign Minister Sergei Lavrov thus reacted to a question about a full ceasefire.",
        ["russia open ceasefire.immediate"],
      ],
      [
        "“We are looking at it. We have not said yes, we have not said no.” It was a full ceasefire that President Volodymyr Zelensky was talking about.",
        ["ukraine open ceasefire.immediate"],
      ],
      [
        "“Never,” said Foreign Minister Sergei Lavrov. The question had been about a full ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "“Out of the question.” This was Lavrov's reply when reporters asked about a full ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
      ["“A trap.” That was the verdict of Foreign Minister Sergei Lavrov on a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["“The sooner the better,” Rubio said. He meant a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["“Unacceptable.” With one word Lavrov brushed aside a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      [
        "Would Kyiv agree to a swap of territories? The answer, given by President Volodymyr Zelensky at a crowded news conference, was no.",
        ["ukraine opposes territory.land_swaps"],
      ],
      [
        "President Volodymyr Zelensky demanded a full ceasefire. So, half an hour later and almost word for word, did Foreign Minister Sergei Lavrov.",
        ["russia supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Talks between Kyiv and Washington broke up. Both have signed up to a swap of territories; neither would hear of a full ceasefire.",
        [
          "ukraine opposes ceasefire.immediate",
          "ukraine supports territory.land_swaps",
          "us opposes ceasefire.immediate",
          "us supports territory.land_swaps",
        ],
      ],
      ["Will Moscow accept a full ceasefire? The answer was no, analysts say.", []],
      // Near misses: an outsider, and words that say nothing of it.
      ["“Never.” That was the verdict of an analyst in London on a full ceasefire.", []],
      ["“Interesting.” Zelensky was speaking of a full ceasefire.", []],
      ["“It was a long day.” With these words Zelensky left a meeting about a full ceasefire.", []],
    ],
  },
];
