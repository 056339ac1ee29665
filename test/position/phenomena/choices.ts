import type { Phenomenon } from "./phenomenon.ts";

/** One thing or the other: ultimatums, preference, correction, exception, and what is denied twice. */
export const choices: readonly Phenomenon[] = [
  {
    name: "do it or face the consequences",
    cases: [
      [
        "Russia must accept a full ceasefire or else face new sanctions, Macron said.",
        ["europe conditional economy.new_sanctions", "europe supports ceasefire.immediate"],
      ],
      [
        "Russia can accept a full ceasefire or face new sanctions, Kallas said.",
        ["europe conditional economy.new_sanctions", "europe supports ceasefire.immediate"],
      ],
      [
        "Moscow faces new sanctions unless it accepts a full ceasefire, Macron said.",
        ["europe conditional economy.new_sanctions", "europe supports ceasefire.immediate"],
      ],
      ["Moscow faces new sanctions.", []],
      [
        "Either Kyiv withdraws from Donbas or there will be no full ceasefire, Putin said.",
        ["russia opposes ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["Kyiv must choose between a full ceasefire and a three-day truce, Vance said.", []],
      ["Moscow faces a choice between a full ceasefire and new sanctions, Merz said.", []],
    ],
  },
  {
    name: "the one rather than the other",
    cases: [
      [
        "Kyiv prefers a full ceasefire to a three-day truce.",
        ["ukraine opposes ceasefire.partial", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv wants a full ceasefire rather than a three-day truce.",
        ["ukraine opposes ceasefire.partial", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Moscow favours direct talks over a full ceasefire.",
        ["russia opposes ceasefire.immediate", "russia supports process.direct_talks"],
      ],
      [
        "Kyiv wants not a three-day truce but a full ceasefire.",
        ["ukraine opposes ceasefire.partial", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Moscow does not want a full ceasefire but a three-day truce.",
        ["russia opposes ceasefire.immediate", "russia supports ceasefire.partial"],
      ],
    ],
  },
  {
    name: "save for the one",
    cases: [
      [
        "Moscow accepts the European draft with the exception of foreign troops.",
        ["russia opposes security.foreign_forces", "russia supports process.counterplan_endorsement"],
      ],
      [
        "Except for the recognition of Crimea, Kyiv backs the American plan.",
        ["ukraine opposes territory.crimea_recognition", "ukraine supports process.plan_endorsement"],
      ],
      ["Other than a cap on the army, Kyiv accepts all points.", ["ukraine opposes security.force_limits"]],
      ["Kyiv wants nothing but a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow has offered nothing beyond a three-day truce.", ["russia supports ceasefire.partial"]],
      ["Kyiv has no demand other than a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow has no objections except to foreign troops.", ["russia opposes security.foreign_forces"]],
      ["Few concessions are included in the American plan, apart from sanctions relief.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "no less, no more, anything but, neither",
    cases: [
      ["Kyiv is no less opposed to the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv is less opposed to a three-day truce.", ["ukraine open ceasefire.partial"]],
      ["Zelensky is anything but willing to recognise Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow will scarcely agree to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      [
        "Moscow is against neither a full ceasefire nor direct talks, Peskov said.",
        ["russia open ceasefire.immediate", "russia open process.direct_talks"],
      ],
      ["The Kremlin has neither confirmed nor denied that it will accept direct talks.", []],
    ],
  },
];
