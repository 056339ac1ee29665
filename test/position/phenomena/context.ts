import type { Phenomenon } from "./phenomenon.ts";

/** What a sentence takes from its clause structure and from the sentences around it. */
export const context: readonly Phenomenon[] = [
  {
    name: "a stranger's opinion is nobody's position",
    cases: [
      ["“Kyiv should give up Crimea,” says Henrik Solberg of the University of Bergen.", []],
      ["Washington must recognise Crimea as Russian, argued Dr Paula Reyes, who advised two chancellors.", []],
      ["Sir Giles Marchmont reckons that Ukraine will have to accept a cap on its army.", []],
      [
        "Ukraine's deputy energy minister Ostap Holovko was blunt. Ukraine will never recognise Crimea as Russian, Holovko told reporters.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Moscow will not agree to a ceasefire, said Pyotr Samsonov, a deputy chairman of the Russian Security Council.",
        ["russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a statement that is reprinted speaks for whoever issued it",
    cases: [
      [
        "Joint statement by the leaders of Germany and Norway\n\nWe call for a full and unconditional ceasefire without delay.",
        ["europe supports ceasefire.immediate"],
      ],
      [
        "Statement of the presidents of Ukraine and Finland\n\nWe will never recognise Crimea as Russian.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "an aside does not part a verb from its subject",
    cases: [
      [
        "Nobody, the president of Ukraine told reporters, will recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Russia, which has made the demand for years, insists on the withdrawal of Ukrainian troops from Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a demand without a verb",
    cases: [
      ["First a full ceasefire, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      [
        "No lifting of sanctions before a full withdrawal of Russian troops, according to Kaja Kallas.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
    ],
  },
  {
    name: "the object stands first",
    cases: [
      ["To the membership of Ukraine in NATO, Russia will never agree.", ["russia opposes security.nato_membership"]],
      ["A full ceasefire is what Kyiv demands.", ["ukraine supports ceasefire.immediate"]],
      ["An exchange of all prisoners is exactly what Zelensky asked for.", ["ukraine supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "a question and its answer",
    cases: [
      ["Will Ukraine join NATO? “Never,” Peskov said.", ["russia opposes security.nato_membership"]],
      ["Would Berlin send German soldiers to Ukraine? “Yes,” Merz replied.", ["europe supports security.foreign_forces"]],
      ["Is a full ceasefire near? Nobody knows.", []],
    ],
  },
  {
    name: "a second party's stance in a relative clause",
    cases: [
      [
        "Kyiv demands a full ceasefire, which Moscow rejects.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Russia insists on the recognition of Crimea, a demand that has been ruled out by Ukraine.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what is promised comes with a condition",
    cases: [
      [
        "Russia will stop the fighting when Ukrainian troops leave Donbas, Lavrov said.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv will not lift its demand, and if Moscow refuses, new sanctions must follow, Zelensky said.",
        ["ukraine conditional economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "the other side",
    cases: [
      [
        "Ukraine and Russia met in Istanbul. Ukraine was represented by Rustem Umerov. The other side, Umerov said, rejects a full ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "no such offer",
    cases: [
      [
        "Putin is ready to freeze the front line, sources told Reuters.\nThe Kremlin neither confirmed nor rejected the report.",
        ["russia open ceasefire.front_line_freeze"],
      ],
      [
        "Putin is ready to freeze the front line, sources told Reuters.\nThe Kremlin did not deny it.",
        ["russia open ceasefire.front_line_freeze"],
      ],
      [
        "No offer to withdraw Ukrainian troops from Donbas has been made by Kyiv, Yermak said.",
        ["ukraine denies territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a direction is no backing",
    cases: [["Russia pulled its units back from the Kharkiv region in 2022.", []]],
  },
];
