import type { Phenomenon } from "./phenomenon.ts";

/** What somebody wants, told in whole clauses as journalists do. */
export const wholeClauses: readonly Phenomenon[] = [
  {
    name: "what is to become of one thing after the other",
    cases: [
      [
        "Russia wants its reserves returned and Ukraine barred from the alliance.",
        ["russia supports economy.frozen_assets_release", "russia opposes security.nato_membership"],
      ],
      [
        "The Kremlin wants Ukraine kept out of NATO, its army cut and sanctions lifted.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits", "russia supports economy.sanctions_relief"],
      ],
      [
        "The Europeans want Ukraine's army left without a ceiling and Western soldiers admitted.",
        ["europe opposes security.force_limits", "europe supports security.foreign_forces"],
      ],
      [
        "Moscow wants Ukraine's army cut and foreign troops kept out of the country.",
        ["russia supports security.force_limits", "russia opposes security.foreign_forces"],
      ],
      // Near: the next one does something himself, or its verb is not said again.
      [
        "Kyiv wants sanctions kept and Moscow rejected the truce.",
        ["ukraine opposes economy.sanctions_relief", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv wants the children returned, Moscow the lifting of sanctions.",
        ["ukraine supports humanitarian.children_return", "russia supports economy.sanctions_relief"],
      ],
      ["Moscow wants its pictures returned and Ukraine kept talking.", []],
    ],
  },
  {
    name: "what is laid on somebody in return",
    cases: [
      [
        "In return for a truce Ukraine would have to leave the Donbas, the American draft says.",
        ["us supports ceasefire.immediate", "us supports territory.ukrainian_withdrawal"],
      ],
      ["In return for a ceasefire, Kyiv would have to hold elections.", []],
    ],
  },
  {
    name: "neither of two things",
    cases: [
      [
        "Kyiv could live with neither a limit on its army nor a ban on joining NATO.",
        ["ukraine opposes security.force_limits", "ukraine supports security.nato_membership"],
      ],
      [
        "The American draft bars Ukraine from NATO and cuts its army to 600,000. Kyiv is prepared to accept neither.",
        [
          "us opposes security.nato_membership",
          "us supports security.force_limits",
          "ukraine supports security.nato_membership",
          "ukraine opposes security.force_limits",
        ],
      ],
      [
        "The American draft bars Ukraine from NATO and cuts its army to 600,000. Kyiv will not sign either.",
        [
          "us opposes security.nato_membership",
          "us supports security.force_limits",
          "ukraine supports security.nato_membership",
          "ukraine opposes security.force_limits",
        ],
      ],
      [
        "The American draft bars Ukraine from NATO and cuts its army to 600,000. Lavrov does not think so either.",
        ["us opposes security.nato_membership", "us supports security.force_limits"],
      ],
    ],
  },
  {
    name: "what could not be accepted",
    cases: [
      [
        "Kyiv could agree to neither a smaller army nor a ban on foreign troops.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      ["Kyiv could agree to a smaller army.", ["ukraine open security.force_limits"]],
    ],
  },
  {
    name: "talks before a truce",
    cases: [
      ["There can be no ceasefire before talks, Peskov said.", ["russia opposes process.talks_after_ceasefire"]],
      [
        "Kyiv wants no negotiations before a ceasefire.",
        ["ukraine supports process.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "the one but not the other, and a clause of its own",
    cases: [
      [
        "Russia accepts that Ukraine will enter the EU but not that it will enter NATO.",
        ["russia supports security.eu_membership", "russia opposes security.nato_membership"],
      ],
      [
        "The Kremlin could live with Ukraine in the European Union but not in NATO.",
        ["russia open security.eu_membership", "russia opposes security.nato_membership"],
      ],
      ["Macron said Europe would never accept the use of force, and Crimea is Ukraine.", ["europe opposes territory.crimea_recognition"]],
      ["Kyiv demands that sanctions be kept but not that its troops be praised.", ["ukraine opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "in everyday words",
    cases: [
      ["Spain would send nobody to Ukraine, its prime minister said.", ["europe opposes security.foreign_forces"]],
      ["Spain would send nobody to the summit, its prime minister said.", []],
      ["Moscow does not want Ukraine's army to grow beyond 100,000 men.", ["russia supports security.force_limits"]],
      ["Under the American draft Ukraine would be taken into the European Union.", ["us supports security.eu_membership"]],
      [
        "Kyiv is ready to meet the Russians, but first the shooting must stop.",
        [
          "ukraine conditional process.direct_talks",
          "ukraine supports process.talks_after_ceasefire",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      ["Kyiv is ready to meet the Russians, but first the snow must melt.", ["ukraine conditional process.direct_talks"]],
      ["Putin wants to visit the strips of land that his army took in Sumy.", []],
    ],
  },
  {
    name: "as long as, and not before",
    cases: [
      [
        "Russia will agree to no ceasefire as long as Kyiv is given American weapons.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      [
        "Moscow will not agree to a ceasefire as long as Kyiv does not pull out of the Donbas.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "As long as American weapons are sent to Kyiv, there can be no ceasefire, Peskov said.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      [
        "Moscow would accept Ukraine in the European Union as long as it remains out of NATO.",
        ["russia conditional security.eu_membership", "russia opposes security.nato_membership"],
      ],
      [
        "The EU will not ease sanctions as long as Russian troops are on Ukrainian soil.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      [
        "Brussels will not lift sanctions while Russian troops remain in Ukraine.",
        ["europe opposes economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Zelensky cannot accept that Russian soldiers stay in Ukraine.", ["ukraine supports territory.russian_withdrawal"]],
      [
        "Moscow will not stop firing before Kyiv's troops have left the Donbas.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv will not discuss land before there is a ceasefire.",
        ["ukraine supports territory.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what America would give",
    cases: [
      ["Washington will not give security guarantees.", ["us opposes security.guarantee_with_us"]],
      ["The United States would come to Ukraine's defence.", ["us supports security.guarantee_with_us"]],
      ["Trump has promised to come to Ukraine's aid.", ["us supports security.guarantee_with_us"]],
      ["Kyiv welcomes the American planes.", []],
    ],
  },
];
