import type { Phenomenon } from "./phenomenon.ts";

/** Reports that are disowned, and whose spokesman disowns them. */
export const disowned: readonly Phenomenon[] = [
  {
    name: "a denial that takes up all that was told",
    cases: [
      [
        "Russia has offered to relinquish its claims to the parts of the four regions it does not hold, the Financial Times reported. No such offer was ever made, Peskov said.",
        ["russia supports territory.drop_unheld_claims", "russia denies territory.drop_unheld_claims"],
      ],
      [
        "The US is offering to recognise Crimea as Russian, Bloomberg wrote. “We did not make any such offer,” Leavitt told reporters.",
        ["us supports territory.crimea_recognition", "us denies territory.crimea_recognition"],
      ],
      [
        "Kyiv has agreed to an energy truce, according to Politico. There is not a grain of truth in it, Lytvyn said.",
        ["ukraine supports ceasefire.partial", "ukraine denies ceasefire.partial"],
      ],
      [
        "Putin has proposed to freeze the war along the current front line, the Financial Times reported. “Nothing of the sort was discussed,” Ushakov told reporters.",
        ["russia supports ceasefire.front_line_freeze", "russia denies ceasefire.front_line_freeze"],
      ],
      [
        "Berlin is ready to send troops to Ukraine, Bild reported. Not so, a government spokesman in Berlin said.",
        ["europe open security.foreign_forces", "europe denies security.foreign_forces"],
      ],
      [
        "Moscow is open to American monitoring of a ceasefire, Axios reported, citing two officials. Zakharova called this a lie.",
        ["russia open ceasefire.monitoring", "russia denies ceasefire.monitoring"],
      ],
      // It denies what the sentences before told, and says something of another thing.
      [
        "Putin could hand back the Kharkiv region, Reuters wrote. The Kremlin had made no such offer, Peskov said, and Crimea would remain Russian.",
        ["russia open territory.kharkiv_return", "russia denies territory.kharkiv_return", "russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "who refuses what is reported of himself denies it",
    cases: [
      [
        "Putin has proposed to freeze the war along the current front line, the Financial Times reported. The Kremlin dismissed that.",
        ["russia supports ceasefire.front_line_freeze", "russia denies ceasefire.front_line_freeze"],
      ],
      [
        "Ukraine has offered a full ceasefire. Moscow dismissed that.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "consent that was never given, and consent that never will be",
    cases: [
      [
        "Ukraine never gave its consent to the recognition of Crimea as Russian, Yermak said.",
        ["ukraine denies territory.crimea_recognition"],
      ],
      ["Russia will never give its consent to American monitoring of a ceasefire, Peskov said.", ["russia opposes ceasefire.monitoring"]],
    ],
  },
  {
    name: "an office under an office",
    cases: [
      ["Starmer was in Kyiv. The prime minister’s spokesman said a full ceasefire was needed.", ["europe supports ceasefire.immediate"]],
      ["The prime minister’s spokesman said Russia must agree to a full ceasefire.", []],
      [
        "Speaking beside Trump in Alaska, Putin spoke of peace. Crimea, he said, will remain Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
      ["Zelensky asked for a meeting. In the Kremlin they will not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "whose text it is where several made it",
    cases: [
      [
        "The joint Ukrainian and European text is brief. It demands an immediate ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "Zelensky and his three guests, Macron, Merz and Tusk, signed a text of a page. It demands an immediate ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "The E3’s reworking of the American document was seen by Reuters. It caps the Ukrainian army at 800,000 men.",
        ["europe supports security.force_limits"],
      ],
      ["The memo that Witkoff left behind offers recognition of Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      [
        "An immediate ceasefire is the first line of the paper by Kyiv and its European partners.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "how long something stays is no term",
    cases: [
      [
        "So long as the door of NATO stays shut, the Ukrainian paper says, Kyiv wants to be made a major non-NATO ally of the United States.",
        ["ukraine supports security.partner_status"],
      ],
    ],
  },
];
