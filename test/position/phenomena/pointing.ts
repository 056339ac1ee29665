import type { Phenomenon } from "./phenomenon.ts";

/** Words that point at what the sentence before named, and verbs that stand once for two clauses. */
export const pointing: readonly Phenomenon[] = [
  {
    name: "which of several things a word points at",
    cases: [
      [
        "The talks dealt with a full ceasefire and a prisoner exchange of all for all. Moscow rejected the former and accepted the latter.",
        ["russia opposes ceasefire.immediate", "russia supports humanitarian.prisoner_exchange"],
      ],
      [
        "The envoys argued over a full ceasefire and a US security guarantee for Ukraine. Kyiv insists on the first and is open to the second.",
        ["ukraine open security.guarantee_with_us", "ukraine supports ceasefire.immediate"],
      ],
      [
        "The sides spoke about a full ceasefire and the lifting of sanctions on Russia. Ukraine supports the former but not the latter.",
        ["ukraine opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      [
        "The mediators named three items: a full ceasefire, the lifting of sanctions on Russia and a prisoner exchange of all for all. Kyiv supports the first and the third.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "The mediators named two items: a full ceasefire and a prisoner exchange of all for all. Moscow said yes to the one and no to the other.",
        ["russia opposes humanitarian.prisoner_exchange", "russia supports ceasefire.immediate"],
      ],
      [
        "Moscow demands recognition of Crimea as Russian and the lifting of sanctions on Russia. Kyiv is ready to discuss the second of these demands.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "ukraine open economy.sanctions_relief",
        ],
      ],
      [
        "Kyiv and Moscow discussed a full ceasefire and a prisoner exchange of all for all. The first round ended on Friday and the second will follow.",
        [],
      ],
      ["The envoys spoke about a full ceasefire and a prisoner exchange of all for all. The former minister rejected the latter.", []],
      ["The envoys spoke about a full ceasefire and a prisoner exchange of all for all. An analyst rejected the former.", []],
    ],
  },
  {
    name: "all or none of several things",
    cases: [
      [
        "Moscow demands recognition of Crimea as Russian and the lifting of sanctions on Russia. Kyiv rejects both.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "ukraine opposes economy.sanctions_relief",
          "ukraine opposes territory.crimea_recognition",
        ],
      ],
      [
        "Moscow demands recognition of Crimea as Russian and the lifting of sanctions on Russia. Kyiv will accept neither.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "ukraine opposes economy.sanctions_relief",
          "ukraine opposes territory.crimea_recognition",
        ],
      ],
      [
        "Moscow demands recognition of Crimea as Russian and the lifting of sanctions on Russia. Neither demand is acceptable to Kyiv.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "ukraine opposes economy.sanctions_relief",
          "ukraine opposes territory.crimea_recognition",
        ],
      ],
      [
        "The mediators named three items: a full ceasefire, the lifting of sanctions on Russia and a prisoner exchange of all for all. Moscow agreed to none of them.",
        ["russia opposes ceasefire.immediate", "russia opposes economy.sanctions_relief", "russia opposes humanitarian.prisoner_exchange"],
      ],
      [
        "The mediators named three items: a full ceasefire, the lifting of sanctions on Russia and a prisoner exchange of all for all. Moscow accepted all three.",
        [
          "russia supports ceasefire.immediate",
          "russia supports economy.sanctions_relief",
          "russia supports humanitarian.prisoner_exchange",
        ],
      ],
      ["The envoys spoke about a full ceasefire and a prisoner exchange of all for all. Neither side commented.", []],
      ["Kyiv and Moscow discussed a full ceasefire and a prisoner exchange of all for all. Both sides will meet again.", []],
    ],
  },
  {
    name: "the thing spoken of, by another noun",
    cases: [
      [
        "Moscow demands recognition of Crimea as Russian. Such a step would be a grave mistake, Zelensky said.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Moscow demands recognition of Crimea as Russian. The demand was turned down by Kyiv.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Moscow demands recognition of Crimea as Russian. The request was refused outright by the Ukrainian delegation.",
        ["russia supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Washington has proposed a full ceasefire. The proposal was welcomed by Kyiv and rejected by Moscow.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "There was much talk of a full ceasefire. Moscow opposes the step, while Kyiv is in favour of it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Washington has proposed a full ceasefire. The proposal was leaked on Friday.", ["us supports ceasefire.immediate"]],
      ["Washington has proposed a full ceasefire. The offer did not go down well.", ["us supports ceasefire.immediate"]],
      ["Washington has proposed a full ceasefire. The step surprised diplomats in Kyiv.", ["us supports ceasefire.immediate"]],
      ["Envoys spoke of a full ceasefire and a US security guarantee for Ukraine. Kyiv agreed with some of the ideas in the package.", []],
      [
        "Moscow demands recognition of Crimea as Russian. The request was received by Kyiv on Monday.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "a pronoun in each clause",
    cases: [
      [
        "There was much talk of a full ceasefire. For Kyiv this is a priority; for Moscow it is unacceptable.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Hours went by on a full ceasefire. For Moscow that is a red line.", ["russia opposes ceasefire.immediate"]],
      ["There was much talk of a full ceasefire. The Kremlin has vowed to block it.", ["russia opposes ceasefire.immediate"]],
      ["Washington has proposed a full ceasefire. That would be a mistake, an analyst said.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "one after the other, in one sentence",
    cases: [
      [
        "Kyiv accepted a full ceasefire, Moscow rejected it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv says yes to a full ceasefire, Moscow says no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "On a full ceasefire, Kyiv says yes while Moscow says no.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv wants to secure a full ceasefire; Moscow wants to prevent it.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "A full ceasefire was welcomed by Kyiv and rejected by Moscow.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "A full ceasefire is unacceptable to Moscow but welcome in Kyiv.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["To Moscow a full ceasefire is unacceptable.", ["russia opposes ceasefire.immediate"]],
      ["A full ceasefire was rejected by Moscow and dismissed by analysts in Kyiv.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "a verb that stands once for two",
    cases: [
      [
        "A full ceasefire was rejected by Moscow, the lifting of sanctions on Russia by Kyiv.",
        ["russia opposes ceasefire.immediate", "ukraine opposes economy.sanctions_relief"],
      ],
      [
        "Kyiv supports a full ceasefire, Moscow the lifting of sanctions on Russia.",
        ["russia supports economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv insists on a full ceasefire and Moscow on the lifting of sanctions on Russia.",
        ["russia supports economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kyiv supports a full ceasefire and Moscow's withdrawal of troops from occupied territory.",
        ["ukraine supports ceasefire.immediate", "ukraine supports territory.russian_withdrawal"],
      ],
    ],
  },
  {
    name: "what another makes of the points of a text that is told",
    cases: [
      [
        "The American plan foresees a withdrawal from Donbas and a cap on the army. Kyiv will not accept the first.",
        [
          "us supports territory.ukrainian_withdrawal",
          "us supports security.force_limits",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
      [
        "The American plan foresees a withdrawal from Donbas and a cap on the army. Kyiv said it could not accept the second of these.",
        ["us supports territory.ukrainian_withdrawal", "us supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "none or some of a thing",
    cases: [
      [
        "Paris will send troops to Ukraine. Warsaw will send none.",
        ["europe supports security.foreign_forces", "europe opposes security.foreign_forces"],
      ],
      [
        "Paris will send troops to Ukraine. Italy has ruled out sending any.",
        ["europe supports security.foreign_forces", "europe opposes security.foreign_forces"],
      ],
      ["Paris will send troops to Ukraine. Canada has already sent some.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "of what words in quotes were said",
    cases: [
      ["“We will never recognise it,” Tusk said of Crimea.", ["europe opposes territory.crimea_recognition"]],
      ["“They must be lifted,” Lavrov said of the sanctions.", ["russia supports economy.sanctions_relief"]],
      ["“They are doing a great job,” Trump said of his envoys.", []],
    ],
  },
];
