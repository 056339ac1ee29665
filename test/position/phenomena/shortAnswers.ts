import type { Phenomenon } from "./phenomenon.ts";

/** Wishes that are shown or counted in prose, answers with a verb alone, accounts that are disputed, and who does not hesitate. */
export const shortAnswers: readonly Phenomenon[] = [
  {
    name: "who never says never leaves it open",
    cases: [
      ["Asked about a truce, Lavrov answered: “Never say never.”", ["russia open ceasefire.immediate"]],
      ["Asked about a truce, Lavrov answered: “Never.”", ["russia opposes ceasefire.immediate"]],
      ["“Would Russia accept a full ceasefire?” “Never say never,” Lavrov answered.", ["russia open ceasefire.immediate"]],
      ["Would Russia accept a full ceasefire? “Why not,” Lavrov said.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "wishes that are shown, counted or put in a sentence",
    cases: [
      [
        "Here is what the Kremlin wants. Ukraine never joins NATO. Its army shrinks to 100,000 men.",
        ["russia opposes security.nato_membership", "russia supports security.force_limits"],
      ],
      [
        "Svyrydenko came with two requests. Money for rebuilding Ukraine. Tougher sanctions on Russia.",
        ["ukraine supports economy.new_sanctions", "ukraine supports economy.reconstruction"],
      ],
      ["The American position can be put in one sentence. Crimea is recognised as Russian.", ["us supports territory.crimea_recognition"]],
      ["Here is what the Kremlin looks like. Ukraine never joins NATO, an analyst wrote.", []],
      ["Svyrydenko came with two colleagues. Money for rebuilding Ukraine was short.", []],
    ],
  },
  {
    name: "an answer with its verb alone",
    cases: [
      [
        "Will Moscow accept a full ceasefire, as Kyiv demands? It will not, said Lavrov.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Will Moscow accept a full ceasefire? It will not be warm in May, said Lavrov.", []],
    ],
  },
  {
    name: "accounts that are disputed, and what was not asked for",
    cases: [
      [
        "The State Department disputed accounts that Witkoff had promised Putin the recognition of Crimea.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        'The Times reported that the Americans had asked Kyiv to leave Donbas. "We did not ask for that," Rubio said.',
        ["us denies territory.ukrainian_withdrawal", "us supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "dismissed as something, with the object first",
    cases: [["An energy truce the Kremlin dismissed as a trick.", ["russia opposes ceasefire.partial"]]],
  },
  {
    name: "for another it does not hold",
    cases: [
      [
        "For Kyiv a full ceasefire is a must. For Moscow it is not.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Vance says that for Washington NATO membership is off the table. For Kyiv it is not, Sybiha said.",
        ["ukraine supports security.nato_membership", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "who does not hesitate",
    cases: [
      [
        "Should Putin stall, Trump would not hesitate to impose new sanctions on Russia, Bessent said.",
        ["us conditional economy.new_sanctions"],
      ],
      ["Europe will not shrink from sending troops to Ukraine, Macron said.", ["europe supports security.foreign_forces"]],
      ["Trump did hesitate to impose new sanctions on Russia.", []],
    ],
  },
  {
    name: "on which two are agreed",
    cases: [
      [
        "On joint drilling in the Arctic, Dmitriev and Witkoff are agreed.",
        ["russia supports economy.us_russia_cooperation", "us supports economy.us_russia_cooperation"],
      ],
      ["On joint drilling in the Arctic, Dmitriev and Witkoff have met.", []],
    ],
  },
  {
    name: "those of whom an outlet has a text",
    cases: [
      [
        "The paper which Kyiv and several European capitals have been putting together since the weekend starts from the map as it is: the armies stop on today's line of contact, Bloomberg reported, citing people who had seen a draft.",
        ["europe supports ceasefire.front_line_freeze", "ukraine supports ceasefire.front_line_freeze"],
      ],
      ["The armies will stop on today's line of contact, Bloomberg reported, citing people who had seen the front.", []],
    ],
  },
];
