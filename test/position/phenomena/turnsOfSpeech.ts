import type { Phenomenon } from "./phenomenon.ts";

/** Doubts, verdicts, journeys and other ways of putting it that turn whose will it is or what it comes to. */
export const turnsOfSpeech: readonly Phenomenon[] = [
  {
    name: "doubt of what somebody else wants",
    cases: [
      ['"I don\'t believe Putin wants a ceasefire," Kallas said.', ["russia opposes ceasefire.immediate"]],
      ["Merz said he did not think that Moscow was prepared to accept a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ['"We do not think the Russians are willing to agree to a ceasefire," Rubio said.', ["russia opposes ceasefire.immediate"]],
      ['"I don\'t think we need a 30-day truce," Merz said.', ["europe opposes ceasefire.partial"]],
      ['"I don\'t think Kyiv will ever join NATO," Trump said.', ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "a denial before its subject",
    cases: [
      [
        "The American plan has 19 points. Nor does it rule out European troops on Ukrainian soil, two diplomats said.",
        ["us open security.foreign_forces"],
      ],
      ["Neither Paris nor London rules out sending troops to Ukraine.", ["europe open security.foreign_forces"]],
      ["Nor has Moscow accepted an immediate ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Under no circumstances will Ukraine leave Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Will Ukraine leave Donbas?", []],
    ],
  },
  {
    name: "a verdict on what follows",
    cases: [
      [
        "Witkoff has brought his own draft. Putin made it clear that Ukrainian troops must leave Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Witkoff negotiated for five hours in the Kremlin. Peskov made it plain to reporters: Ukrainian troops have to leave Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Zelensky finds it fair if both armies stay where they stand.", ["ukraine supports ceasefire.front_line_freeze"]],
      ["Kallas finds it wrong if the front line is frozen.", ["europe opposes ceasefire.front_line_freeze"]],
      ["Kallas would find it hard if the front line were frozen.", []],
    ],
  },
  {
    name: "what somebody comes home without",
    cases: [
      ["Zelensky returned to Kyiv without the Tomahawks he had hoped for.", []],
      ["Trump sent Zelensky home from the White House without Tomahawk missiles.", []],
      ["Putin flew home without a ceasefire.", []],
      ["Zelensky will not sign without American security guarantees.", ["ukraine supports security.guarantee_with_us"]],
    ],
  },
  {
    name: "what the verb is about stands first",
    cases: [
      ["About foreign troops in Ukraine Moscow does not want to hear.", ["russia opposes security.foreign_forces"]],
      ["About limits on the army Kyiv will not even talk.", ["ukraine opposes security.force_limits"]],
      ["On the ceasefire Moscow has no news to share.", []],
    ],
  },
  {
    name: "a clause on who somebody is, with a list in it",
    cases: [
      [
        "Zelensky, who flew in to London on Monday for talks with Starmer, Macron and Merz, rejects a withdrawal from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Lavrov, who on Friday received the foreign ministers of Hungary, Slovakia and Serbia, turned down an immediate ceasefire.",
        ["russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what there would be in exchange",
    cases: [
      [
        "Team Trump wants Ukraine to give up the rest of Donetsk, a source told The Sun. In exchange there would be US security guarantees, plus EU membership as early as 2027.",
        ["us supports territory.ukrainian_withdrawal", "us supports security.guarantee_with_us", "us supports security.eu_membership"],
      ],
      [
        "Putin wants all of Donetsk. In exchange, the front line elsewhere would be frozen. Kyiv rejects that.",
        [
          "russia supports territory.ukrainian_withdrawal",
          "russia conditional ceasefire.front_line_freeze",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
    ],
  },
  {
    name: "the parts of a text",
    cases: [
      ["Russia's memorandum consists of three parts: a final settlement, the terms of a ceasefire and a timetable.", []],
      ["The Russian memorandum has three chapters: a ceasefire, sanctions and elections.", []],
    ],
  },
];
