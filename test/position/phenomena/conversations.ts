import type { Phenomenon } from "./phenomenon.ts";

/** Who is meant, and what is answered, where people talk to each other and of each other. */
export const conversations: readonly Phenomenon[] = [
  {
    name: "said of somebody",
    cases: [
      [`"They're ready to send soldiers," Vance said of the Europeans on Sunday.`, ["europe open security.foreign_forces"]],
      [`"They want the root causes dealt with," Rubio said of the Russians.`, ["russia supports ceasefire.root_causes"]],
      [`"They won't leave Donetsk," said Witkoff of the Ukrainians.`, ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Speaking of the Russians, Rubio said they wanted the root causes dealt with.", ["russia supports ceasefire.root_causes"]],
      [`"We're ready to send soldiers," Starmer said of Ukraine.`, ["europe open security.foreign_forces"]],
      [`"It's out of the question," Lavrov said of a truce.`, ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "he told me",
    cases: [
      [
        "SECRETARY RUBIO: I spoke with Lavrov. He told me what they always say, that the root causes have to be addressed.",
        ["russia supports ceasefire.root_causes"],
      ],
      [
        `Rubio spoke with Lavrov on Thursday. "He repeated to me that you have got to deal with the root causes," he said.`,
        ["russia supports ceasefire.root_causes"],
      ],
      ["SECRETARY RUBIO: I spoke with Lavrov. I told him that the fighting has to stop at once.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "nobody in particular agrees",
    cases: [
      [`"You don't need a ceasefire," Trump said. Nobody in the room agreed.`, ["us opposes ceasefire.immediate"]],
      [`"You don't need a ceasefire," Trump said. Not all of the guests agreed.`, ["us opposes ceasefire.immediate"]],
      [
        "Trump said that a ceasefire must come first. Zelensky agreed.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["On the paper there is a council for it all. On the other hand nobody has asked for it.", []],
    ],
  },
  {
    name: "yes and done",
    cases: [
      [
        "The Americans asked for a full ceasefire in March. Kyiv said yes to it the same evening.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "SECRETARY RUBIO: Good morning.\nQUESTION: Is the minerals deal dead?\nSECRETARY RUBIO: No. We want to get it signed, and soon.",
        ["us supports economy.minerals_deal"],
      ],
      [
        "SECRETARY RUBIO: Good morning.\nQUESTION: Is the minerals deal dead?\nSECRETARY RUBIO: No. We want that deal signed.",
        ["us supports economy.minerals_deal"],
      ],
      ["SECRETARY RUBIO: As for NATO membership, that's not a realistic prospect.", ["us opposes security.nato_membership"]],
      [
        "SECRETARY RUBIO: Good morning.\nQUESTION: And sanctions?\nSECRETARY RUBIO: The Europeans have theirs. Ours will come off only as part of a deal.",
        ["us conditional economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "what somebody wants, named behind a comma",
    cases: [
      ["Trump dismissed two of Kyiv's long-held hopes, joining NATO and getting Crimea back.", ["us opposes security.nato_membership"]],
      ["Lavrov rejected one of Kyiv's demands, Western troops on its soil.", ["russia opposes security.foreign_forces"]],
      [
        "Umerov needs a week to study the Russian demands, and proposed that Zelensky and Putin meet in June.",
        ["ukraine supports process.direct_talks"],
      ],
    ],
  },
  {
    name: "in return, whoever does it",
    cases: [
      [
        "Putin wants all of Donetsk. In exchange, the front line elsewhere would be frozen.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.front_line_freeze"],
      ],
      [
        "Under the American plan, Ukraine would leave Donetsk. In return, sanctions would stay.",
        ["us supports territory.ukrainian_withdrawal", "us opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "not until",
    cases: [
      ["Not until there is a deal will sanctions be lifted, Rubio said.", ["us conditional economy.sanctions_relief"]],
      [
        "Russia's memorandum has two lists. Not before one of them is worked off would the guns fall silent.",
        ["russia conditional ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "infinitives in a list",
    cases: [
      [
        "In the Russian paper, Ukraine is to be neutral, to join no pact and to let no foreign soldiers on to its soil.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "who is given something, and what there would be",
    cases: [
      [
        `Under the American plan, Ukraine's army would be limited to 600,000. Ukraine is promised "robust security guarantees".`,
        ["us supports security.force_limits", "us supports security.guarantee_without_us"],
      ],
      [
        "Putin laid out his terms. He demands that Ukraine quit Donetsk, that NATO keep its distance, and for the Ukrainian army there would be a ceiling.",
        ["russia supports territory.ukrainian_withdrawal", "russia supports security.force_limits"],
      ],
    ],
  },
  {
    name: "what was only talked about",
    cases: [
      ["Ushakov said only that raising the level of the negotiators had been discussed.", []],
      ["The Kremlin said that a meeting of the two presidents had been mentioned.", []],
      ["The Kremlin said a meeting of the two presidents was being considered.", ["russia open process.direct_talks"]],
    ],
  },
  {
    name: "whose house somebody speaks for",
    cases: [
      ["Jonas Feld of the Harbour Institute estimated that a retreat from Donbas remains unacceptable for Kyiv.", []],
      ["Borders cannot be changed by force, says the president of the European Commission.", ["europe opposes territory.occupied_de_jure"]],
      ["The money has to go into rebuilding Ukraine and nowhere else, Merz said.", ["europe supports economy.reconstruction"]],
      [
        "Macron told NBC that several European countries would have troops in Ukraine, far from the front.",
        ["europe supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "the next thing that somebody would have to do",
    cases: [
      [
        "In the Russian paper, Ukraine would have to renounce any alliance, shrink its forces and do without Western weapons.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits", "russia opposes security.us_military_aid"],
      ],
      [
        "The Russian document runs to four pages. Its opening chapter demands that Kyiv hand over what is left of Donetsk.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow would stop fighting only once the causes of the war have been dealt with.",
        ["russia conditional ceasefire.immediate", "russia supports ceasefire.root_causes"],
      ],
    ],
  },
  {
    name: "what an idea is called",
    cases: [
      [
        "Starmer is ready to put boots on the ground. Lavrov called the idea unacceptable.",
        ["europe open security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "The American plan would put the Zaporizhzhia nuclear plant under American management. Moscow would never agree to that, Likhachev said.",
        ["us supports territory.znpp_us_oversight", "russia opposes territory.znpp_us_oversight"],
      ],
      ["Starmer is ready to put boots on the ground. Lavrov called the weather unacceptable.", ["europe open security.foreign_forces"]],
    ],
  },
  {
    name: "the same of somebody else, with little said",
    cases: [
      [
        "Zelensky, Merz and Macron called for a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      ["Rubio met Zelensky, Merz and Macron called for a full ceasefire.", ["europe supports ceasefire.immediate"]],
      [
        "Washington is ready to recognise Crimea as Russian. Ukraine will not do so, Sybiha said.",
        ["us open territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Washington may recognise Crimea as Russian. Kyiv and Berlin say they never will.",
        [
          "us open territory.crimea_recognition",
          "ukraine opposes territory.crimea_recognition",
          "europe opposes territory.crimea_recognition",
        ],
      ],
      ["Washington may recognise Crimea as Russian. It will not rain tomorrow.", ["us open territory.crimea_recognition"]],
      [
        "The White House wants the abducted children returned to Ukraine, as Kyiv has demanded for years.",
        ["us supports humanitarian.children_return", "ukraine supports humanitarian.children_return"],
      ],
      ["Hegseth said that membership of Nato was not a realistic aim for Ukraine.", ["us opposes security.nato_membership"]],
      ["Bessent announced sanctions on Rosneft and Lukoil.", ["us supports economy.new_sanctions"]],
    ],
  },
];
