import type { Phenomenon } from "./phenomenon.ts";

/** A word of what was just spoken of stands for it; what is to be done with "it". */
export const echoes: readonly Phenomenon[] = [
  {
    name: "the cap, the freeze",
    cases: [
      [
        "Under the American draft Ukraine's army would be capped at 600,000. European leaders object to the cap.",
        ["us supports security.force_limits", "europe opposes security.force_limits"],
      ],
      [
        "Washington proposes freezing the front where it is. Any freeze is unacceptable, Peskov said.",
        ["us supports ceasefire.front_line_freeze", "russia opposes ceasefire.front_line_freeze"],
      ],
      [
        "Under the American draft Ukraine's army would be capped at 600,000. European leaders object to the cap on oil prices.",
        ["us supports security.force_limits"],
      ],
      ["The Russian memorandum has three pages. The first demand is a full ceasefire.", ["russia supports ceasefire.immediate"]],
      ["The Russian memorandum has three pages. The constitution demands a full ceasefire.", []],
    ],
  },
  {
    name: "what is to be done with it",
    cases: [
      [
        "Trump wants Putin and Zelensky to meet. Kyiv is ready to discuss it, Sybiha said.",
        ["us supports process.direct_talks", "ukraine open process.direct_talks"],
      ],
      [
        "Trump wants Putin and Zelensky to meet. Zelensky is ready to do so.",
        ["us supports process.direct_talks", "ukraine open process.direct_talks"],
      ],
      ["Trump wants Putin and Zelensky to meet. Zelensky is ready to work with Berlin.", ["us supports process.direct_talks"]],
    ],
  },
  {
    name: "items of one's own list, and a ministry by its initials",
    cases: [
      [
        "The US position in short:\n* no NATO for Ukraine\n* Americans to run the Zaporizhzhia nuclear plant",
        ["us opposes security.nato_membership", "us supports territory.znpp_us_oversight"],
      ],
      [
        "European troops in Ukraine are inadmissible, considers the MFA of the Russian Federation.",
        ["russia opposes security.foreign_forces"],
      ],
    ],
  },
];
