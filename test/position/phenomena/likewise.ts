import type { Phenomenon } from "./phenomenon.ts";

/** Stances that are the same as one told right before, and answers by their noun. */
export const likewise: readonly Phenomenon[] = [
  {
    name: "whoever does as the one before",
    cases: [
      [
        "Kyiv has declared itself willing to consider land swaps. So has Moscow.",
        ["russia open territory.land_swaps", "ukraine open territory.land_swaps"],
      ],
      [
        "Kyiv supports a full ceasefire. So do the Europeans.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv rejects recognition of Crimea as Russian. So does Paris.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Zelensky will not sanction recognition of Crimea as Russian. Nor will Macron.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv does not accept recognition of Crimea as Russian. Neither does the European Union, Kallas said.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      ["Kyiv supports a full ceasefire. Moscow does too.", ["russia supports ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Kyiv supports a full ceasefire. The same goes for Paris.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv rejects recognition of Crimea as Russian. The same is true of the Europeans.",
        ["europe opposes territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv supports a full ceasefire. Paris takes the same view.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv supports a full ceasefire. Paris takes the opposite view.",
        ["europe opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv supports a full ceasefire. Not so Moscow.", ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Kyiv supports a full ceasefire. Not Moscow: it remains opposed.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv supports a full ceasefire. Likewise Paris.", ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Kyiv supports a full ceasefire. Paris shares that position.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv supports a full ceasefire. Paris sees it the same way.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv supports a full ceasefire. Paris sees it differently.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv supports a full ceasefire. So do two thirds of Ukrainians.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv supports a full ceasefire. So does the Turkish president.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv supports a full ceasefire. So Moscow has the next move.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv rejects recognition of Crimea as Russian. Nor has Moscow commented.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv supports a full ceasefire. The same goes for an analyst in Moscow.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "what holds for another thing as well",
    cases: [
      [
        "Kyiv supports a full ceasefire. The same goes for a prisoner exchange of all for all.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv rejects recognition of Crimea as Russian. The same applies to the lifting of sanctions on Russia.",
        ["ukraine opposes economy.sanctions_relief", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Kyiv rejects recognition of Crimea as Russian and Moscow demands it. The same is true of the lifting of sanctions on Russia.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "ukraine opposes economy.sanctions_relief",
          "ukraine opposes territory.crimea_recognition",
        ],
      ],
      [
        "Kyiv supports a full ceasefire, Moscow rejects it. On the lifting of sanctions on Russia it is the other way round.",
        [
          "russia opposes ceasefire.immediate",
          "russia supports economy.sanctions_relief",
          "ukraine opposes economy.sanctions_relief",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      [
        "Kyiv supports a full ceasefire, Moscow rejects it. With the lifting of sanctions on Russia the roles are reversed.",
        [
          "russia opposes ceasefire.immediate",
          "russia supports economy.sanctions_relief",
          "ukraine opposes economy.sanctions_relief",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      [
        "Kyiv supports a full ceasefire, Moscow rejects it. The reverse is true of the lifting of sanctions on Russia.",
        [
          "russia opposes ceasefire.immediate",
          "russia supports economy.sanctions_relief",
          "ukraine opposes economy.sanctions_relief",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      [
        "Kyiv supports a full ceasefire. It is no different with a prisoner exchange of all for all.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["The talks on a full ceasefire have stalled. The same goes for those on a prisoner exchange of all for all.", []],
      [
        "Kyiv supports a full ceasefire. The talks were about a prisoner exchange of all for all.",
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "the answer, by its noun",
    cases: [
      [
        "Kyiv asked for a full ceasefire. The answer from Moscow was no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv asked for a full ceasefire. Moscow's answer: no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv asked for a full ceasefire. The Kremlin's reply was a flat no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv asked for a full ceasefire. Moscow answered with a curt no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv asked for a full ceasefire. Moscow's response was negative.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Washington asked for a full ceasefire. The reply from Kyiv was yes.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "Washington asked for a full ceasefire. Kyiv's reply was a cautious yes.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "In a letter to Kyiv, Moscow urged a full ceasefire. The reply came within hours: never.",
        ["russia supports ceasefire.immediate", "ukraine opposes ceasefire.immediate"],
      ],
      [
        "Kyiv asked for a full ceasefire. From Moscow came a clear no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv asked for a full ceasefire. Moscow said no.", ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"]],
      [
        "Kyiv asked for a full ceasefire. Moscow's answer was a refusal.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv asked for a full ceasefire. Moscow's answer is still awaited.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv asked for a full ceasefire. There was no answer from Moscow.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv asked for a full ceasefire. No reply came from Moscow.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv asked for a full ceasefire. The answer from analysts was no.", ["ukraine supports ceasefire.immediate"]],
      [
        "Does Kyiv agree to a full ceasefire? It does. And to the lifting of sanctions on Russia? It does not.",
        ["ukraine opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      ["Will Moscow accept a full ceasefire? It will not.", ["russia opposes ceasefire.immediate"]],
      ["Is Kyiv ready for a full ceasefire? It is, says Zelensky.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
];
