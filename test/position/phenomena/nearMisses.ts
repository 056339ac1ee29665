import type { Phenomenon } from "./phenomenon.ts";

/** What two sentences have in common but for one word, and what that word decides. */
export const nearMisses: readonly Phenomenon[] = [
  {
    name: "under the condition of the sentence before",
    cases: [
      [
        "If Moscow refuses, Europe will impose new sanctions, Merz said. Macron promised that the penalties would be massive.",
        ["europe conditional economy.new_sanctions"],
      ],
      ["Merz wants new sanctions. Macron promised that the penalties would be massive.", ["europe supports economy.new_sanctions"]],
      ["And if Putin says no? Then new sanctions would follow, Merz said.", ["europe conditional economy.new_sanctions"]],
      ["What if Moscow refuses? Merz said Europe would impose new sanctions.", ["europe conditional economy.new_sanctions"]],
      ["What if Moscow refuses? Merz wants new sanctions.", ["europe supports economy.new_sanctions"]],
      ["And if the Kremlin says no? Europe will not lift its sanctions, Merz said.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "the easing of a policy, and a policy chief who speaks",
    cases: [
      [
        "The European Union rejects the lifting of sanctions on Russia, foreign policy chief Kaja Kallas said.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["The European Central Bank sees no reason for an easing of its policy on Russian banks.", []],
    ],
  },
  {
    name: "asked what another thinks, behind a label, and denied of the goal",
    cases: [
      [
        "Asked whether he thinks that Kyiv would accept a truce, Putin said it was out of the question.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "Asked if Trump believes that he will recognise Crimea as Russian, Zelensky ruled it out.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "PRESIDENT ZELENSKY: As for recognition of Crimea as Russian, it will not happen.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Rubio: On NATO membership for Ukraine, it's not going to happen.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "refused behind “but” is the other thing",
    cases: [
      [
        "Trump backs a truce but has ruled it out that Ukraine will join NATO.",
        ["us supports ceasefire.immediate", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "wishes of another, not taken or only mentioned before a clause",
    cases: [
      [
        "Zelensky will not accept Moscow's conditions, recognition of Crimea and a smaller army.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Berlin did not support Moscow's demands, recognition of Crimea and a smaller Ukrainian army.",
        ["europe opposes security.force_limits", "europe opposes territory.crimea_recognition"],
      ],
      ["Trump supports Ukraine's wishes, but NATO membership is out.", []],
    ],
  },
  {
    name: "what is denied before a colon is not what is quoted behind it",
    cases: [
      ["Kyiv did not mince its words: “Crimea is Ukraine,” Sybiha said.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Moscow would not hand it over: “The Zaporizhzhia plant is a Russian facility,” Lavrov said.",
        ["russia opposes territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "among them, and what it amounted to",
    cases: [
      [
        "There are things we cannot sign, Zelensky said. Recognition of Crimea as Russian is among them.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Limits on the Ukrainian army amounted to capitulation, Sybiha said.", ["ukraine opposes security.force_limits"]],
      ["A truce now amounted to a defeat, Medvedev wrote.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "one of what is rejected, an unrealistic goal, and power that is shared",
    cases: [
      [
        "Zelensky said which points Kyiv rejects. Recognition of Crimea as Russian is one of them.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Moscow will reject some points, Peskov said. Foreign troops in Ukraine are one of them.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Asked about NATO membership for Ukraine, Trump called it an impossible demand.", ["us opposes security.nato_membership"]],
      [
        "Asked about a return to Ukraine's borders of 2014, Hegseth said that it was an unrealistic scenario.",
        ["us opposes territory.russian_withdrawal"],
      ],
      [
        "The Zaporizhzhia plant would be restarted under the IAEA and its electricity shared with Russia, the American draft says.",
        ["us supports territory.znpp_us_oversight"],
      ],
      ["Lavrov called the idea of a truce now unacceptable.", ["russia opposes ceasefire.immediate"]],
      ["The plan limits the army, and that Zelensky rejects.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "infinitives of one list, of which each has its own verb",
    cases: [
      [
        "Under the Russian memorandum Ukraine is to remain neutral, to join no military alliance and to let in no foreign troops.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "what is not given up",
    cases: [
      ["Moscow will not give up its demand that Crimea be recognised as Russian.", ["russia supports territory.crimea_recognition"]],
      ["Moscow gave up its demand that Crimea be recognised as Russian.", ["russia opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "who speaks for a house of learning",
    cases: [
      [
        "Jane Doe of the Harbour Institute estimated that the demand for recognition of Crimea as Russian remains unacceptable for Kyiv.",
        [],
      ],
      ["Whether Ukraine joins NATO depends on a consensus of the allies, Merz said.", ["europe conditional security.nato_membership"]],
    ],
  },
  {
    name: "agreed to what has just been put forward",
    cases: [
      [
        '"We believe that an unconditional ceasefire is possible. Ukraine agreed to it 44 days ago," Andrii Sybiha said.',
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
];
