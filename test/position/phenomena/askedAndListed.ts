import type { Phenomenon } from "./phenomenon.ts";

/** What a sentence asks or announces for the next ones, and what is denied and stays reported. */
export const askedAndListed: readonly Phenomenon[] = [
  {
    name: "wishes announced in a sentence of their own",
    cases: [
      [
        "Kyiv's wishes are these. Russian troops leave the Kharkiv region. The nuclear plant at Enerhodar goes back to Ukraine. A swap of territory is excluded.",
        [
          "ukraine opposes territory.land_swaps",
          "ukraine supports territory.kharkiv_return",
          "ukraine supports territory.russian_withdrawal",
          "ukraine supports territory.znpp_us_oversight",
        ],
      ],
      [
        "The Kremlin's demands have not changed. Crimea must be recognised as Russian. No NATO for Ukraine.",
        ["russia opposes security.nato_membership", "russia supports territory.crimea_recognition"],
      ],
      ["Umerov arrived in Geneva with a list. At the top stood a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "What Moscow wants is no secret. Sanctions must be lifted. Ukraine must stay out of NATO.",
        ["russia opposes security.nato_membership", "russia supports economy.sanctions_relief"],
      ],
      [
        "Medinsky presented a list of demands. Kyiv was to withdraw its troops from the Donbas. Western arms deliveries should end.",
        ["russia opposes security.us_military_aid", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow's conditions are well known. Kyiv rejects them. Foreign troops must be stationed in Ukraine, Sybiha said.",
        ["ukraine supports security.foreign_forces"],
      ],
      ["Medinsky was handed a list of names. The children must be returned.", []],
      ["Kyiv's losses are well known. Sanctions should be lifted one day, an economist wrote.", []],
    ],
  },
  {
    name: "a report that is denied stays beside the denial",
    cases: [
      [
        "The White House denied reports that Trump wanted Crimea to be recognised as Russian.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Peskov rejected accounts that Moscow had agreed to European peacekeepers in Ukraine.",
        ["russia denies security.foreign_forces", "russia supports security.foreign_forces"],
      ],
      [
        'The reports that Washington had told Kyiv to withdraw from Donetsk were "false", Rubio wrote.',
        ["us denies territory.ukrainian_withdrawal", "us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Zelensky's office dismissed claims that Ukraine would accept limits on its army.",
        ["ukraine denies security.force_limits", "ukraine supports security.force_limits"],
      ],
      ["Nobody in Washington has suggested that Kyiv should leave the Donbas, Vance said.", ["us denies territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "who wants what is asked",
    cases: [
      [
        'Would Kyiv withdraw its troops from the Donbas, as the Kremlin wants? "Never," Sybiha said.',
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Will Europe send peacekeepers to Ukraine, as Paris and London propose?", ["europe supports security.foreign_forces"]],
      [
        "Can Ukraine accept a cap on its army, as the American draft suggests? No, Umerov said.",
        ["ukraine opposes security.force_limits", "us supports security.force_limits"],
      ],
      [
        "Can Ukraine accept a cap on its army, as the American draft would have it? No, Umerov said.",
        ["ukraine opposes security.force_limits"],
      ],
      ["Would Kyiv withdraw its troops from the Donbas, as it did from Avdiivka?", []],
    ],
  },
  {
    name: "asked in one sentence and answered in the next",
    cases: [
      [
        'Asked whether Kyiv could live with a partial truce, a member of Umerov\'s team smiled. "It is something we would consider," he said.',
        ["ukraine open ceasefire.partial"],
      ],
      ['Asked if Moscow would return the deported children, Peskov was brief. "No."', ["russia opposes humanitarian.children_return"]],
      ['Pressed on a ceasefire, Ushakov shrugged. "We\'ll see," he told the reporters.', ["russia open ceasefire.immediate"]],
      [
        'Asked in the Oval Office whether Washington would lift sanctions on Russia, the president shrugged. "It could be done."',
        ["us open economy.sanctions_relief"],
      ],
      ['Asked whether Kyiv could live with a partial truce, Yermak smiled. "It is Friday," he said.', []],
    ],
  },
  {
    name: "a curt no",
    cases: [
      [
        'Asked about European peacekeepers in Ukraine, Lavrov had a short reply: "Not in this life."',
        ["russia opposes security.foreign_forces"],
      ],
      ['Asked if Berlin would recognise Crimea as Russian, Merz answered: "Not with us."', ["europe opposes territory.crimea_recognition"]],
      ["Asked about European peacekeepers in Ukraine, Trump did not say no.", ["us open security.foreign_forces"]],
      [
        "Asked whether the land question might be left until after a truce, Trump did not rule it out.",
        ["us open territory.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "the office of whose house the sentence names",
    cases: [
      [
        "The White House press secretary denied accounts that the president wanted Crimea to be recognised as Russian.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["To please the Kremlin, the president could lift sanctions on Russia, an analyst said.", []],
    ],
  },
];
