import type { Phenomenon } from "./phenomenon.ts";

/** Clauses that stand before or behind the main one: of time, of concession, of purpose. */
export const timeClauses: readonly Phenomenon[] = [
  {
    name: "what somebody did, told in a clause of time",
    cases: [
      [
        "When Kyiv proposed a full ceasefire, Moscow rejected it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "As soon as Europe proposed foreign troops, Moscow rejected them.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Hardly had Kyiv proposed a full ceasefire when Moscow rejected it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "After Moscow rejected a full ceasefire, Europe announced new sanctions.",
        ["europe supports economy.new_sanctions", "russia opposes ceasefire.immediate"],
      ],
      ["The talks collapsed after Kyiv refused to recognise Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Vance left the room when Zelensky rejected a cap on the army.", ["ukraine opposes security.force_limits"]],
      [
        "Hours after Kyiv accepted a full ceasefire, Moscow turned it down.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Moscow proposed direct talks after rejecting a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["When Moscow accepts a full ceasefire, Europe will lift sanctions.", ["europe conditional economy.sanctions_relief"]],
      [
        "Merz said Europe would lift sanctions when Moscow accepted a full ceasefire.",
        ["europe conditional economy.sanctions_relief", "europe supports ceasefire.immediate"],
      ],
      ["The days when Moscow rejected a full ceasefire are gone.", []],
    ],
  },
  {
    name: "as long as, whether or not, even if",
    cases: [
      [
        "As long as Moscow rejects a full ceasefire, Europe will not lift sanctions.",
        ["europe conditional economy.sanctions_relief", "russia opposes ceasefire.immediate"],
      ],
      ["Whether or not Moscow accepts a full ceasefire, Europe will impose new sanctions.", ["europe supports economy.new_sanctions"]],
      ["Europe will not lift sanctions even if Moscow agrees to a full ceasefire.", ["europe opposes economy.sanctions_relief"]],
      ["Only if Moscow accepts a full ceasefire will Europe lift sanctions.", ["europe conditional economy.sanctions_relief"]],
      ["Not until Moscow accepts a full ceasefire will Europe lift sanctions.", ["europe conditional economy.sanctions_relief"]],
    ],
  },
  {
    name: "what another would have for what is asked of him",
    cases: [
      ["If Moscow wants sanctions relief, it must accept a full ceasefire, Merz said.", ["europe supports ceasefire.immediate"]],
      ["If it wants sanctions relief, Moscow must accept a full ceasefire, Merz said.", ["europe supports ceasefire.immediate"]],
      ["To get sanctions relief, Moscow must accept a full ceasefire, Merz said.", ["europe supports ceasefire.immediate"]],
      [
        "Moscow will get no sanctions relief until it accepts a full ceasefire, Macron said.",
        ["europe conditional economy.sanctions_relief", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a pronoun before its noun",
    cases: [
      [
        "Though it rejects foreign troops, Moscow accepts direct talks.",
        ["russia opposes security.foreign_forces", "russia supports process.direct_talks"],
      ],
      ["Kyiv spoke again. Though it rejects a cap on the army, Moscow was content.", ["ukraine opposes security.force_limits"]],
    ],
  },
];
