import type { Phenomenon } from "./phenomenon.ts";

/** What goes on: behind a semicolon, in the next sentence, in a row of clauses, behind a clause about the thing. */
export const onward: readonly Phenomenon[] = [
  {
    name: "what a speaker goes on to lay down",
    cases: [
      [
        "Moscow must accept a ceasefire, said Starmer; if it refused, sanctions would be ramped up.",
        ["europe supports ceasefire.immediate", "europe conditional economy.new_sanctions"],
      ],
      [
        "Moscow must accept a ceasefire, said Starmer. If it refused, sanctions would be ramped up.",
        ["europe supports ceasefire.immediate", "europe conditional economy.new_sanctions"],
      ],
      [
        "The fighters had confessed, Zakharova said at her briefing. Civilian detainees would not be released.",
        ["russia opposes humanitarian.civilian_detainees"],
      ],
      ["The fighters had confessed, an analyst said. Civilian detainees would not be released.", []],
      ["The talks were useful, Peskov said. Kyiv’s delegation has left, and the sanctions are in force.", []],
    ],
  },
  {
    name: "clauses in a row hang on one demand",
    cases: [
      [
        "Russia demands that Ukraine leave Donbas, that sanctions be lifted and that Washington stop arming Kyiv.",
        [
          "russia supports territory.ukrainian_withdrawal",
          "russia supports economy.sanctions_relief",
          "russia opposes security.us_military_aid",
        ],
      ],
      [
        "Kyiv said that it would not leave Donbas and that Russia must pay reparations.",
        ["ukraine opposes territory.ukrainian_withdrawal", "ukraine supports economy.reconstruction"],
      ],
      ["Poland went on opposing a lifting of sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
      ["Moscow continues to demand that Western arms deliveries stop.", ["russia opposes security.us_military_aid"]],
    ],
  },
  {
    name: "the verb behind a clause about the thing",
    cases: [
      [
        "The new sanctions that Washington is weighing must not be imposed, Ryabkov said.",
        ["russia opposes economy.new_sanctions", "us open economy.new_sanctions"],
      ],
      [
        "Merz spoke of the frozen Russian assets which, he said, must not be returned to Moscow.",
        ["europe opposes economy.frozen_assets_release"],
      ],
      [
        "Merz called sanctions relief for Russia something that he would do everything to stop.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["A cap on Ukraine’s army is nothing that Kyiv would put up with.", ["ukraine opposes security.force_limits"]],
      ["A cap on Ukraine’s army was not something Kyiv could agree to.", ["ukraine opposes security.force_limits"]],
      ["A cap on Ukraine’s army is something that Kyiv could live with.", ["ukraine open security.force_limits"]],
    ],
  },
  {
    name: "whose list, whose text stands before a colon",
    cases: [
      [
        "Kyiv’s red lines, as handed to the Americans in Geneva:\n– no legal recognition of Crimea as Russian;\n– no ceiling for its army.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes security.force_limits"],
      ],
      [
        "A European diplomat summed up the American draft in one breath: no foreign troops on Ukrainian soil and a cap on Ukraine’s army.",
        ["us opposes security.foreign_forces", "us supports security.force_limits"],
      ],
      ["An Easter truce: that was Zelensky’s offer.", ["ukraine supports ceasefire.partial"]],
    ],
  },
  {
    name: "names and errands are no will",
    cases: [
      ["The people whom Kyiv describes as civilian hostages had been convicted, Zakharova said.", []],
      [
        "The American draft puts frozen Russian money into rebuilding Ukraine, and holds out joint ventures between the US and Russia.",
        ["us supports economy.reconstruction", "us supports economy.us_russia_cooperation"],
      ],
      ["Kyiv would send its negotiators to meet the Russians in Istanbul, Yermak said.", ["ukraine supports process.direct_talks"]],
    ],
  },
  {
    name: "taken up in the same sentence",
    cases: [
      [
        "Having studied the European counterproposal, Ushakov called it completely unacceptable.",
        ["russia opposes process.counterplan_endorsement"],
      ],
      [
        "Trump wants all prisoners of war exchanged, and Kyiv agreed to that on the spot.",
        ["us supports humanitarian.prisoner_exchange", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["The minerals deal is ready. The Commission welcomes the agreement.", ["europe supports economy.minerals_deal"]],
      [
        "On a US part in the guarantees for Kyiv he was brief: the American president was open to it.",
        ["us open security.guarantee_with_us"],
      ],
    ],
  },
];
