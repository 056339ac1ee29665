import type { Phenomenon } from "./phenomenon.ts";

/** Several things in one sentence, and several who stand to one. */
export const inOneSentence: readonly Phenomenon[] = [
  {
    name: "not only the one but also the other",
    cases: [
      [
        "Kyiv opposes not only land swaps but also a cap on the size of its army.",
        ["ukraine opposes territory.land_swaps", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow demands not just a lifting of sanctions, but recognition of Crimea as Russian.",
        ["russia supports economy.sanctions_relief", "russia supports territory.crimea_recognition"],
      ],
      [
        "Paris not only wants a full ceasefire but also rejects recognition of Crimea.",
        ["europe supports ceasefire.immediate", "europe opposes territory.crimea_recognition"],
      ],
      [
        "Not only today but for all time, and for us it is unacceptable, Lavrov said of Ukraine's membership of NATO.",
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "along with the one, the other",
    cases: [
      [
        "Along with the return of all deported children, Kyiv wants a full ceasefire.",
        ["ukraine supports humanitarian.children_return", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Besides a cap on its army, Kyiv rejects a withdrawal from the Donbas.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["In addition to a lifting of sanctions Moscow will ask, in Istanbul, for nothing.", []],
      [
        "On top of an easing of sanctions, Moscow is asking for the release of its frozen assets.",
        ["russia supports economy.sanctions_relief", "russia supports economy.frozen_assets_release"],
      ],
    ],
  },
  {
    name: "who stands beside whom",
    cases: [
      ["Kyiv, joined by Paris, demands a full ceasefire.", ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"]],
      [
        "Paris, along with Kyiv, rejects recognition of Crimea.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Together with Paris, Kyiv calls for a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "Macron joined Zelensky in calling for a full ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Moscow has sided with Washington in refusing European troops in Ukraine.",
        ["russia opposes security.foreign_forces", "us opposes security.foreign_forces"],
      ],
      [
        "Kyiv as well as Paris rules out recognition of Crimea.",
        ["ukraine opposes territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      ["Kyiv, pressed by Washington, demands a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv, backed by Washington, demands a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Zelensky joined Macron in Paris and called for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "whose demand it is, behind a comma",
    cases: [
      [
        "Washington rejected a full ceasefire, a key demand of Kyiv.",
        ["us opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv rejected a withdrawal from the Donbas, Moscow's main demand.",
        ["ukraine opposes territory.ukrainian_withdrawal", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv refuses a cap on its army, one of the demands made by Moscow.",
        ["ukraine opposes security.force_limits", "russia supports security.force_limits"],
      ],
      [
        "Paris supports Ukrainian membership of NATO, a red line for Moscow.",
        ["europe supports security.nato_membership", "russia opposes security.nato_membership"],
      ],
      ["Kyiv rejected a withdrawal from the Donbas, Kyiv's officials said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "objections behind a preposition",
    cases: [
      [
        "Moscow wants recognition of Crimea, to which Kyiv objects.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv wants a full ceasefire, with which Paris agrees.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "asked to drop what one thinks",
    cases: [
      [
        "Washington urged Paris to drop its opposition to land swaps.",
        ["us supports territory.land_swaps", "europe opposes territory.land_swaps"],
      ],
      [
        "Kyiv called on Moscow to give up its demand for a Ukrainian withdrawal from the Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["Moscow urged Kyiv to accept its demand for recognition of Crimea.", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "what a plan calls for, and who answers",
    cases: [
      [
        "Paris rejects the American plan's call for land swaps.",
        ["europe opposes territory.land_swaps", "us supports territory.land_swaps"],
      ],
      [
        "Kyiv said it could not accept land swaps, as foreseen in the American plan.",
        ["ukraine opposes territory.land_swaps", "us supports territory.land_swaps"],
      ],
      [
        "Kyiv turned down an easing of the sanctions imposed since 2014 put forward by Washington.",
        ["ukraine opposes economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      [
        "The American plan includes recognition of Crimea, which Kyiv rejects.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow rejects the American plan's terms.", ["russia opposes process.plan_endorsement"]],
      ["Zelensky rejected recognition of Crimea, as reported by Axios.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "what a text leaves out",
    cases: [
      [
        "The Russian plan provides for recognition of Crimea but not for a full ceasefire.",
        ["russia supports territory.crimea_recognition"],
      ],
      [
        "Moscow wants recognition of Crimea but not a full ceasefire.",
        ["russia supports territory.crimea_recognition", "russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "made a condition",
    cases: [
      [
        "Kyiv made the release of civilian detainees a condition for a full ceasefire.",
        ["ukraine supports humanitarian.civilian_detainees", "ukraine conditional ceasefire.immediate"],
      ],
      ["Without American weapons for Ukraine, Kyiv will not sign anything.", ["ukraine supports security.us_military_aid"]],
    ],
  },
  {
    name: "the verb is not said again",
    cases: [
      [
        "Moscow has accepted a full ceasefire and Washington an easing of the sanctions imposed since 2014.",
        ["russia supports ceasefire.immediate", "us supports economy.sanctions_relief"],
      ],
      [
        "Washington wants a pull-out of Ukrainian troops from the Donbas, Kyiv the return of all deported children.",
        ["us supports territory.ukrainian_withdrawal", "ukraine supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "items of a list are things of their own",
    cases: [
      [
        "Moscow rules out the supply of American weapons to Ukraine, a freeze along the front line and the release of prisoners of war.",
        [
          "russia opposes security.us_military_aid",
          "russia opposes ceasefire.front_line_freeze",
          "russia opposes humanitarian.prisoner_exchange",
        ],
      ],
      [
        "Kyiv's demands include the release of civilian detainees and the release of frozen Russian assets.",
        ["ukraine supports humanitarian.civilian_detainees", "ukraine supports economy.frozen_assets_release"],
      ],
      [
        "Nothing is to restrict the size of Ukraine's army or the presence of friendly troops, Macron said.",
        ["europe opposes security.force_limits", "europe supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "the same goes for",
    cases: [
      [
        "Moscow rejects a full ceasefire. The same goes for the return of detained civilians to Ukraine.",
        ["russia opposes ceasefire.immediate", "russia opposes humanitarian.civilian_detainees"],
      ],
    ],
  },
];
