import type { Phenomenon } from "./phenomenon.ts";

/** Texts that see others do things, points named one by one, what is brushed aside, and who is only served by it. */
export const newsDetails: readonly Phenomenon[] = [
  {
    name: "what a text would see others do",
    cases: [
      [
        "Washington's terms would freeze the front and see the White House recognise Crimea as Russian.",
        ["us supports ceasefire.front_line_freeze", "us supports territory.crimea_recognition"],
      ],
      ["The Kremlin wants to freeze the front and see the Europeans leave Ukraine.", ["russia supports ceasefire.front_line_freeze"]],
      ["The envoy would freeze the front, and then he would see Kyiv again.", []],
    ],
  },
  {
    name: "several capitals behind a name",
    cases: [
      [
        "A draft sent by Witkoff's team to Kyiv and three European capitals would cap Ukraine's army at 600,000.",
        ["us supports security.force_limits"],
      ],
      [
        "Kyiv and three European capitals demand a full ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "an option to buy",
    cases: [["Washington gets first refusal on new licences under the minerals deal.", []]],
  },
  {
    name: "what somebody says of a text is in it",
    cases: [
      ["Ukrainian troops leave Donetsk, Vance told Fox News of the American terms.", ["us supports territory.ukrainian_withdrawal"]],
      [
        "Ukrainian troops would never leave Donetsk, Zelensky told Fox News of an afternoon in May.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "whose call it is",
    cases: [
      [
        "Peskov said the Kremlin would think through the call for a full ceasefire which European leaders had issued.",
        ["europe supports ceasefire.immediate", "russia open ceasefire.immediate"],
      ],
      [
        "Peskov rejected the truce which Kyiv had proposed.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Peskov rejected the truce that had been agreed in Jeddah.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "what somebody may perhaps accept",
    cases: [
      ["Kyiv is ready to study the American plan and perhaps to accept it.", ["ukraine open process.plan_endorsement"]],
      ["The American plan is one that Kyiv is ready to read and perhaps to accept.", ["ukraine open process.plan_endorsement"]],
    ],
  },
  {
    name: "a statement that several sign",
    cases: [
      [
        "Russian troops must leave Ukraine, reads a statement which Sybiha signed in Warsaw together with the foreign ministers of Poland and Estonia.",
        ["europe supports territory.russian_withdrawal", "ukraine supports territory.russian_withdrawal"],
      ],
      ["Russian troops must leave Ukraine, reads a statement on a wall in Warsaw.", []],
    ],
  },
  {
    name: "points named one by one",
    cases: [
      [
        "Lavrov listed for the newspaper: Kyiv out of NATO for good; the frozen assets given back to Russia; no foreign troops in Ukraine.",
        [
          "russia opposes security.foreign_forces",
          "russia opposes security.nato_membership",
          "russia supports economy.frozen_assets_release",
        ],
      ],
      ["Lavrov read the newspaper: the frozen assets given back to Russia?", []],
    ],
  },
  {
    name: "what comes first",
    cases: [
      ["First comes a full ceasefire, Podolyak said.", ["ukraine supports ceasefire.immediate"]],
      ["Podolyak spoke to reporters. First comes a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["First came a full ceasefire, then the war went on.", []],
    ],
  },
  {
    name: "a text that somebody is drawing up starts from something",
    cases: [
      [
        "The paper which Kyiv and several European capitals have been putting together starts from the map as it is: the armies stop on today's line of contact.",
        ["europe supports ceasefire.front_line_freeze", "ukraine supports ceasefire.front_line_freeze"],
      ],
      ["The paper which Kyiv fears starts from the map as it is: the armies stop on today's line of contact.", []],
    ],
  },
  {
    name: "on terms, behind a colon",
    cases: [
      ["On freezing the front: not before Kyiv has held elections, Lavrov says.", ["russia conditional ceasefire.front_line_freeze"]],
      [
        "Lavrov spoke for an hour. On a full ceasefire: only once the causes are gone, he said.",
        ["russia conditional ceasefire.immediate"],
      ],
      ["On European peacekeepers in Ukraine: not acceptable to Moscow.", ["russia opposes security.foreign_forces"]],
      ["On European peacekeepers in Ukraine: nothing new from Moscow.", []],
    ],
  },
  {
    name: "brushed aside, and called something",
    cases: [
      [
        "Zelensky asked for a 30-day truce in the air. On Monday the Kremlin brushed the idea aside.",
        ["russia opposes ceasefire.partial", "ukraine supports ceasefire.partial"],
      ],
      ["Zelensky asked for a 30-day truce in the air. On Monday he brushed the snow aside.", ["ukraine supports ceasefire.partial"]],
      ['A full ceasefire the Kremlin called "putting the cart before the horse".', ["russia opposes ceasefire.immediate"]],
      ['A full ceasefire the Kremlin called "the order of the day".', []],
    ],
  },
  {
    name: "whom it would serve does not see it so",
    cases: [
      ["A frozen front would be a gift to Putin, Budrys said.", ["europe opposes ceasefire.front_line_freeze"]],
      ["A neutral buffer zone in Donetsk is foreseen in the American draft.", []],
    ],
  },
];
