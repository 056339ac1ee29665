import type { Phenomenon } from "./phenomenon.ts";

/** What a sentence takes from the ones before it: the items of a list, two sides told in turn, a verb that is left out. */
export const stepByStep: readonly Phenomenon[] = [
  {
    name: "below a list, by place",
    cases: [
      [
        "Russia's conditions:\n- a cap on the Ukrainian army\n- the lifting of sanctions\n- a swap of land\nZelensky agreed to the first and refused the other two.",
        [
          "russia supports security.force_limits",
          "russia supports economy.sanctions_relief",
          "russia supports territory.land_swaps",
          "ukraine supports security.force_limits",
          "ukraine opposes economy.sanctions_relief",
          "ukraine opposes territory.land_swaps",
        ],
      ],
      [
        "Russia has two conditions:\n- a cap on the Ukrainian army\n- the lifting of sanctions\nNeither is acceptable to Kyiv.",
        [
          "russia supports security.force_limits",
          "russia supports economy.sanctions_relief",
          "ukraine opposes security.force_limits",
          "ukraine opposes economy.sanctions_relief",
        ],
      ],
      [
        "Russia has two conditions:\n- a cap on the Ukrainian army\n- the lifting of sanctions\nThe two envoys left. Both were tired.",
        ["russia supports security.force_limits", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "one of the things that a text contains, the text itself aside",
    cases: [
      [
        "The Ukrainian draft, sent on Friday, contains a full ceasefire and a swap of land. Washington rejected the latter within a day.",
        ["ukraine supports ceasefire.immediate", "ukraine supports territory.land_swaps", "us opposes territory.land_swaps"],
      ],
      [
        "Two drafts are on the table. The American draft provides for a truce and a swap of land. The second rejects neither.",
        ["us supports ceasefire.immediate", "us supports territory.land_swaps"],
      ],
      ["Of those, Kyiv rejects a swap of land.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "two sides told of one after the other",
    cases: [
      [
        "Moscow insists on a cap on the Ukrainian army. Kyiv refuses it. Neither wants a swap of land.",
        [
          "russia supports security.force_limits",
          "ukraine opposes security.force_limits",
          "russia opposes territory.land_swaps",
          "ukraine opposes territory.land_swaps",
        ],
      ],
      [
        "Merz and Lavrov met reporters. The first called for a full ceasefire. The second said that he did not exclude it.",
        ["europe supports ceasefire.immediate", "russia open ceasefire.immediate"],
      ],
      [
        "Moscow: yes to the lifting of sanctions, no to a full ceasefire\nWashington: likewise on both counts",
        [
          "russia supports economy.sanctions_relief",
          "russia opposes ceasefire.immediate",
          "us supports economy.sanctions_relief",
          "us opposes ceasefire.immediate",
        ],
      ],
    ],
  },
  {
    name: "each in a clause of its own",
    cases: [
      [
        "The two differ on a full ceasefire: Macron calls for it, Lavrov said it was impossible.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Opinions on the lifting of sanctions differ. Washington is for it, Paris firmly against it.",
        ["us supports economy.sanctions_relief", "europe opposes economy.sanctions_relief"],
      ],
      [
        "On the lifting of sanctions: Moscow for, Kyiv against",
        ["russia supports economy.sanctions_relief", "ukraine opposes economy.sanctions_relief"],
      ],
      [
        "Who stands where\n- On the lifting of sanctions: Moscow for, Kyiv against\nThe talks go on.",
        ["russia supports economy.sanctions_relief", "ukraine opposes economy.sanctions_relief"],
      ],
      ["Kyiv wants a full ceasefire and said it would accept it, Moscow confirmed.", ["ukraine supports ceasefire.immediate"]],
      [
        "Paris proposes a full ceasefire. Kyiv wants it, Moscow does not want it.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what is left out, and what it stands for",
    cases: [
      ["Rubio was asked whether Washington would lift sanctions. He replied that it would not.", ["us opposes economy.sanctions_relief"]],
      ["Would Washington lift sanctions on Russia? Rubio said that it would, and soon.", ["us supports economy.sanctions_relief"]],
      ["Rubio was asked whether Washington would lift sanctions. He replied that it would if asked.", []],
      [
        "Paris proposes a full ceasefire. Moscow has now accepted it.",
        ["europe supports ceasefire.immediate", "russia supports ceasefire.immediate"],
      ],
      [
        "Paris proposes a full ceasefire. Moscow is firmly against.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Paris proposes a full ceasefire. Lawmakers voted: 40 were for and 12 against.", ["europe supports ceasefire.immediate"]],
      [
        "Paris rules out the lifting of sanctions. Moscow insists on it.",
        ["europe opposes economy.sanctions_relief", "russia supports economy.sanctions_relief"],
      ],
      ["At midnight Prime Minister Keir Starmer called for a full ceasefire.", ["europe supports ceasefire.immediate"]],
    ],
  },
];
