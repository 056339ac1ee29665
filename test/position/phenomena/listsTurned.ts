import type { Phenomenon } from "./phenomenon.ts";

/** Lists of what is refused or left open, and verdicts behind a label. */
export const listsTurned: readonly Phenomenon[] = [
  {
    name: "headings of what is refused, and verdicts behind a label",
    cases: [
      [
        "What Washington wants\n- The lifting of sanctions on Russia\nWhat it refuses\n- Land swaps",
        ["us opposes territory.land_swaps", "us supports economy.sanctions_relief"],
      ],
      [
        "What Kyiv wants:\n- A full ceasefire\nWhat Kyiv rejects:\n- Land swaps",
        ["ukraine opposes territory.land_swaps", "ukraine supports ceasefire.immediate"],
      ],
      [
        "What Moscow will not accept\n- A full ceasefire\n- Land swaps",
        ["russia opposes ceasefire.immediate", "russia opposes territory.land_swaps"],
      ],
      [
        "Kyiv's red lines:\n- Recognition of Crimea as Russian\n- Land swaps",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.land_swaps"],
      ],
      [
        "No-go areas for Moscow:\n- A full ceasefire\n- Land swaps",
        ["russia opposes ceasefire.immediate", "russia opposes territory.land_swaps"],
      ],
      [
        "Where Kyiv is flexible:\n- Land swaps\n- A full ceasefire",
        ["ukraine open ceasefire.immediate", "ukraine open territory.land_swaps"],
      ],
      ["What Kyiv is ready to discuss:\n- Land swaps", ["ukraine open territory.land_swaps"]],
      ["Moscow rejects:\n- A full ceasefire\n- Land swaps", ["russia opposes ceasefire.immediate", "russia opposes territory.land_swaps"]],
      [
        "Kyiv's conditions:\n- A full ceasefire\n- A prisoner exchange of all for all",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["On a full ceasefire\nKyiv: for. Moscow: against.", ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      ["A full ceasefire\nKyiv: yes. Moscow: no.", ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Full ceasefire\nKyiv: in favour. Moscow: open to it.\nLand swaps\nKyiv: opposed. Moscow: in favour.",
        [
          "russia open ceasefire.immediate",
          "russia supports territory.land_swaps",
          "ukraine opposes territory.land_swaps",
          "ukraine supports ceasefire.immediate",
        ],
      ],
    ],
  },
  {
    name: "lists of what cannot be",
    cases: [
      [
        "Lavrov left no doubt that two things cannot happen. One is a full ceasefire. The other is land swaps.",
        ["russia opposes ceasefire.immediate", "russia opposes territory.land_swaps"],
      ],
      [
        "There are two things Kyiv will never accept. One is recognition of Crimea as Russian. The other is land swaps.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Zelensky listed two demands. One is a full ceasefire, the other a prisoner exchange of all for all.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv has two demands. The first is a full ceasefire. The second is a prisoner exchange of all for all.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["What Moscow will fight tooth and nail is a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["What Moscow will never accept is a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["What Kyiv cannot live with is land swaps.", ["ukraine opposes territory.land_swaps"]],
      [
        "Three topics, three replies from Paris. To a full ceasefire: yes. To land swaps: no. To a prisoner exchange of all for all: maybe.",
        ["europe open humanitarian.prisoner_exchange", "europe opposes territory.land_swaps", "europe supports ceasefire.immediate"],
      ],
      [
        "Moscow's answers were short. On a full ceasefire: no. On land swaps: yes.",
        ["russia opposes ceasefire.immediate", "russia supports territory.land_swaps"],
      ],
      [
        '"Yes to a full ceasefire, no to land swaps," Zelensky said.',
        ["ukraine opposes territory.land_swaps", "ukraine supports ceasefire.immediate"],
      ],
      ["On the last evening two things happened. One was a full ceasefire on the radio. The other was a drone over Kyiv.", []],
    ],
  },
];
