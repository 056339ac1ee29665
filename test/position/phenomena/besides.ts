import type { Phenomenon } from "./phenomenon.ts";

/** What stands between commas, in titles and behind "told": whose the rest of the sentence is. */
export const besides: readonly Phenomenon[] = [
  {
    name: "asides with a quote in them, and texts written somewhere",
    cases: [
      [
        "The Kremlin's paper, dubbed “the big bargain” by diplomats in Kyiv, would lift the sanctions on Russia.",
        ["russia supports economy.sanctions_relief"],
      ],
      [
        "In the version which was prepared in Kyiv it is written: Crimea will not be recognised as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["In a paper that was discussed in Kyiv it is written: Crimea will not be recognised as Russian.", []],
      [
        "Zelensky's offer to extend the Easter truce came late, Peskov said. No such truce interests the Kremlin.",
        ["ukraine supports ceasefire.partial", "russia opposes ceasefire.partial"],
      ],
    ],
  },
  {
    name: "taken up in the same sentence",
    cases: [
      [
        "The Americans put the return of deported children into their draft; Kyiv asks for the same in its own.",
        ["us supports humanitarian.children_return", "ukraine supports humanitarian.children_return"],
      ],
      ["The guarantors are named in the American paper; Russia is not among them.", []],
      [
        "The American text proposes a meeting of Putin and Zelensky. Kyiv did not rule it out.",
        ["us supports process.direct_talks", "ukraine open process.direct_talks"],
      ],
      ["A handover of Donbas could not, in his view, be accepted, Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Giving back the strip in Kharkiv region does not enter into Moscow's plans.", ["russia opposes territory.kharkiv_return"]],
      [
        "First a ceasefire, then talks: that remains the Ukrainian position.",
        ["ukraine supports process.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
      ["First a ceasefire, then talks: that is not the Ukrainian position.", []],
      [
        "Ukraine will not rest, and trading one region for another is a path it will not go down, Zelensky said.",
        ["ukraine opposes territory.land_swaps"],
      ],
    ],
  },
  {
    name: "titles, and whom somebody told",
    cases: [
      [
        "Treasury Secretary Scott Bessent and Yulia Svyrydenko signed the minerals deal.",
        ["us supports economy.minerals_deal", "ukraine supports economy.minerals_deal"],
      ],
      ["“A trap and nothing else,” Putin told an audience in Kazan of a truce at Easter.", ["russia opposes ceasefire.partial"]],
      ["Putin told an audience in Kazan of the truce at Easter.", []],
      ["Riga is not going to tell anybody that Crimea is Russian, Braže said.", ["europe opposes territory.crimea_recognition"]],
      [
        "“A security guarantee will come,” Macron said, whether by troops on the ground in Ukraine or by planes.",
        ["europe supports security.guarantee_without_us", "europe supports security.foreign_forces"],
      ],
      ["Our course to NATO is written in our constitution, Stefanchuk said.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "measures, ceilings and money",
    cases: [
      [
        "The Treasury is looking at measures that could be relaxed in the talks with Russia, Bessent said.",
        ["us open economy.sanctions_relief"],
      ],
      ["The €200 billion stay where they are, Costa said.", ["europe opposes economy.frozen_assets_release"]],
      [
        "The Russian paper asks for ceilings on the numbers and the equipment of Ukraine's armed forces.",
        ["russia supports security.force_limits"],
      ],
      ["Putin proposed to Kyiv to resume, without delay, the negotiations that were broken off.", ["russia supports process.direct_talks"]],
      ["American weapons and satellite intelligence keep coming, Vance said.", ["us supports security.us_military_aid"]],
      ["We will not waive anything that is in our constitution, Lavrov said.", ["russia opposes territory.drop_unheld_claims"]],
      ["The paper by Moscow has a renunciation of claims for war damage.", ["russia opposes economy.reconstruction"]],
    ],
  },
];
