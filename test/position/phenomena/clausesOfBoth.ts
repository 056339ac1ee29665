import type { Phenomenon } from "./phenomenon.ts";

/** Relative clauses with a main clause behind them, and verbs whose object somebody is. */
export const clausesOfBoth: readonly Phenomenon[] = [
  {
    name: "whom it angers",
    cases: [
      ["Zelensky angered Trump by rejecting a withdrawal from Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Trump shocked Kyiv by offering to recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["Trump alarmed Brussels by promising to lift sanctions on Russia.", ["us supports economy.sanctions_relief"]],
      ["Putin disappointed Trump by refusing a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Trump is unhappy with Putin for rejecting a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Trump is angry at Putin for rejecting a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Trump was furious with Moscow for refusing to agree to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Macron infuriated Moscow with a proposal to send European troops to Ukraine.", ["europe supports security.foreign_forces"]],
      ["Macron surprised Moscow when he proposed sending European troops to Ukraine.", ["europe supports security.foreign_forces"]],
      [
        "Zelensky upset the White House when he rejected the recognition of Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Zelensky dismayed Washington, rejecting the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["Brussels annoyed Washington by calling for new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      [
        "Moscow defied Trump by rejecting a full ceasefire and a three-day truce.",
        ["russia opposes ceasefire.partial", "russia opposes ceasefire.immediate"],
      ],
      ["Putin rebuffed Trump, rejecting a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv pleased Washington by accepting a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Hegseth shocked Kyiv by ruling out NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
      ["Angering Trump, Putin rejected a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Merz reassured Kyiv by ruling out any easing of sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "the clause and the main clause",
    cases: [
      [
        "The recognition of Crimea as Russian, which Kyiv rejects, is part of the American plan.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The cap on the army, which Kyiv rejects, is part of the American plan.",
        ["us supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "A cap on the army, which Kyiv rejects, remains part of the American plan.",
        ["us supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "The withdrawal from Donbas that Moscow demands is out of the question for Kyiv.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "The withdrawal from Donbas Moscow demands is out of the question for Kyiv.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "The full ceasefire Kyiv wants is rejected by Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "The full ceasefire that Kyiv has accepted was rejected by Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "The unconditional ceasefire to which Kyiv has agreed is being rejected by Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "The cap on the army, on which Moscow insists, is unacceptable to Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      ["The cap on the army, on which Moscow insists, was discussed on Friday.", ["russia supports security.force_limits"]],
      [
        "The recognition of Crimea as Russian, which Kyiv rejects, was discussed on Friday.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The recognition of Crimea, which Moscow demands and Kyiv rejects, was not discussed.",
        ["ukraine opposes territory.crimea_recognition", "russia supports territory.crimea_recognition"],
      ],
      [
        "Russia demands recognition of Crimea, which is unacceptable to Kyiv.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The sanctions relief Washington has offered is opposed by Brussels.",
        ["us supports economy.sanctions_relief", "europe opposes economy.sanctions_relief"],
      ],
      [
        "The NATO membership that Kyiv seeks is out of the question, Lavrov said.",
        ["russia opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
    ],
  },
];
