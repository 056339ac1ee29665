import type { Phenomenon } from "./phenomenon.ts";

/** What hangs on what: conditions, the order of things, and what only looks like a condition. */
export const conditions: readonly Phenomenon[] = [
  {
    name: "how long it lasts, and no condition",
    cases: [
      ["Zelensky proposed a truce until the delegations meet again.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv wants a 30-day ceasefire until negotiators have drafted a treaty.", ["ukraine supports ceasefire.partial"]],
      ["Moscow will observe the energy truce until Catholic Easter.", ["russia supports ceasefire.partial"]],
      ["EU sanctions are going nowhere until the last tank has gone, Kallas said.", ["europe conditional economy.sanctions_relief"]],
      ["A ceasefire must wait until the terms are agreed, Lavrov said.", ["russia conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "when it was said, and no condition",
    cases: [
      [
        '"We will not withdraw from Donbas," Zelensky told journalists when asked about the Russian terms.',
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv will never recognise Crimea as Russian, Sybiha told reporters when pressed on the point.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        '"We will not lift any sanctions," Merz told journalists when questioned about the talks.',
        ["europe opposes economy.sanctions_relief"],
      ],
      [
        "Russia would accept a ceasefire, Putin said, if arms deliveries to Ukraine stopped.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
    ],
  },
  {
    name: "words of condition that are none",
    cases: [
      ["The Kremlin is considering a pause in air strikes, if not an end to the war of attrition.", ["russia open ceasefire.partial"]],
      ["The American plan contains a security guarantee to be provided by European states.", ["us supports security.guarantee_without_us"]],
      ["Kyiv agrees to a ceasefire provided that Moscow does.", ["ukraine conditional ceasefire.immediate"]],
      [
        "Ukraine supports an immediate ceasefire while stressing that its borders must not be redrawn.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["Zelensky said he was ready to meet Putin and that he would go to Ankara if invited.", ["ukraine open process.direct_talks"]],
    ],
  },
  {
    name: "the moment something happens",
    cases: [
      [
        "Putin would order a ceasefire the minute Kyiv gave up its NATO bid.",
        ["russia conditional ceasefire.immediate", "russia opposes security.nato_membership"],
      ],
      ["Europe will ease sanctions the moment the guns fall silent, Merz said.", ["europe conditional economy.sanctions_relief"]],
      [
        "Moscow would agree to a truce the instant Western deliveries end.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      ["Moscow rejects a ceasefire at the moment, Peskov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
];
