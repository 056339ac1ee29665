import type { Phenomenon } from "./phenomenon.ts";

/** What a text lacks and who minds, what a refused bargain would bring, when something was said, and what wide wordings reach over. */
export const whatIsMissed: readonly Phenomenon[] = [
  {
    name: "refused for what it lacks",
    cases: [
      ["Kyiv rejected the memorandum since it lacked security guarantees.", ["ukraine supports security.guarantee_without_us"]],
      ["Moscow turned down the offer because it did not mention the root causes.", ["russia supports ceasefire.root_causes"]],
      [
        "Russia could not accept the American proposals, as they did not address the root causes of the conflict, Ryabkov said.",
        ["russia supports ceasefire.root_causes", "russia opposes process.plan_endorsement"],
      ],
      ["Paris complained that the draft made no mention of an international monitoring mission.", ["europe supports ceasefire.monitoring"]],
      [
        "Zelensky criticised the paper for failing to include the return of the deported children.",
        ["ukraine supports humanitarian.children_return"],
      ],
      [
        "Kyiv would not sign, because the draft does not rule out the recognition of Crimea.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow rejected the text because it did not exclude NATO membership for Ukraine.", ["russia opposes security.nato_membership"]],
      ["Kyiv noted that the draft does not mention the lifting of sanctions.", []],
      ["Moscow has no objection, since the paper does not mention NATO membership for Ukraine.", []],
    ],
  },
  {
    name: "a refused bargain",
    cases: [
      ["Kyiv will not cap its army in return for sanctions relief.", ["ukraine opposes security.force_limits"]],
      ["Kyiv refused to recognise Crimea as the price of a truce.", ["ukraine opposes territory.crimea_recognition"]],
      ["Berlin has ruled out easing sanctions in exchange for a partial truce.", ["europe opposes economy.sanctions_relief"]],
      [
        "Moscow would stop the fighting in exchange for sanctions relief.",
        ["russia conditional ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "so long after something else",
    cases: [
      [
        "Kyiv ruled out the recognition of Crimea, two days after Washington demanded concessions.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Moscow said it would not accept foreign troops in Ukraine, hours after Paris announced a summit.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "Moscow would accept a truce three days after sanctions are lifted.",
        ["russia conditional ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "said of the doer inside of a wide wording",
    cases: [
      ["Russia will not pay for the rebuilding of Ukraine.", ["russia opposes economy.reconstruction"]],
      ["Washington could go on arming Ukraine, officials there said.", ["us open security.us_military_aid"]],
      ["The United States will never again arm Ukraine.", ["us opposes security.us_military_aid"]],
      [
        "Putin agreed that the United States might give Ukraine protection like that of Article 5.",
        ["russia supports security.guarantee_with_us"],
      ],
    ],
  },
  {
    name: "what a plan leaves somebody free to pursue",
    cases: [
      [
        "The American plan would recognise Crimea as Russian. Kyiv could pursue membership of the European Union.",
        ["us supports territory.crimea_recognition", "us supports security.eu_membership"],
      ],
      [
        "The American plan would recognise Crimea as Russian. Kyiv could refuse to join the European Union.",
        ["us supports territory.crimea_recognition", "ukraine opposes security.eu_membership"],
      ],
    ],
  },
  {
    name: "calls that are rejected",
    cases: [
      ["Kyiv rejected calls to cap its army.", ["ukraine opposes security.force_limits"]],
      ["Moscow dismissed appeals to free all civilian detainees.", ["russia opposes humanitarian.civilian_detainees"]],
      ["Moscow heard calls to free all civilian detainees.", []],
    ],
  },
  {
    name: "who grants something, and who does it",
    cases: [
      [
        "Washington would recognise Crimea, and Moscow would get sanctions relief in return.",
        ["us supports economy.sanctions_relief", "us supports territory.crimea_recognition"],
      ],
      ["Kyiv would give up Crimea, and Moscow would get sanctions relief.", ["ukraine supports territory.crimea_recognition"]],
      [
        "Under the American plan, Ukraine would keep its army and Moscow would get sanctions relief in stages.",
        ["us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "what is gone, and what is wanted back",
    cases: [
      ["Kyiv welcomed that the cap on the army was gone.", ["ukraine opposes security.force_limits"]],
      ["Yermak said the cap on the army was gone.", []],
      ["The talks turned to the sanctions Moscow wants lifted.", ["russia supports economy.sanctions_relief"]],
      ["Ukraine handed over a list of 339 abducted children it wants returned.", ["ukraine supports humanitarian.children_return"]],
      ["Kyiv called on its partners to hand over the frozen assets in full.", []],
    ],
  },
  {
    name: "the idea is what was put forward",
    cases: [
      [
        "Kyiv has agreed to a ceasefire proposed by Washington. The US, for its part, resumed military aid. Putin said he agreed with the idea in principle but had questions.",
        ["russia conditional ceasefire.immediate", "ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "words that only look like others",
    cases: [
      [
        "The Ukrainian paper, which was seen by The Associated Press, rejects any cap on Ukraine's army and any ban on the presence of allied troops.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      ["Ukraine's army must be left able to defend the country, EU leaders wrote.", []],
      ["Zakharova said foreign troops in Ukraine would be the start of a world war.", ["russia opposes security.foreign_forces"]],
      [
        "It is an important condition for Moscow that Ukraine's army leaves the Donbas, Peskov said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Russia has suggested halting fire along the contact line for 24 to 48 hours so that medics can pick up the wounded, Medinsky said.",
        ["russia supports ceasefire.partial"],
      ],
      ["The Ukrainians would have a hard time getting back to their 2014 borders, Rubio said.", []],
    ],
  },
  {
    name: "of a demand and what hangs on it",
    cases: [
      [
        "Russia insists that Ukraine hand over the whole of Donetsk before any truce. “That is a non-starter,” a Ukrainian official said.",
        [
          "russia conditional ceasefire.immediate",
          "russia supports territory.ukrainian_withdrawal",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
    ],
  },
  {
    name: "said to be so of a thing that somebody named before",
    cases: [
      [
        "Washington wants a ceasefire. Kyiv said it would be unacceptable.",
        ["us supports ceasefire.immediate", "ukraine opposes ceasefire.immediate"],
      ],
      [
        "Brussels proposed new sanctions on Russia. The Kremlin called them illegal.",
        ["europe supports economy.new_sanctions", "russia opposes economy.new_sanctions"],
      ],
      ["Brussels proposed new sanctions on Russia. The Kremlin called them to order.", ["europe supports economy.new_sanctions"]],
      ["Washington wants a ceasefire. Kyiv said it was ready for anything.", ["us supports ceasefire.immediate"]],
    ],
  },
];
