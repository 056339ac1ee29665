import type { Phenomenon } from "./phenomenon.ts";

/** What tabloids, briefs and live pages do: lists of what one side wants of the other, "such a truce", what has stood since, verdicts told on. */
export const wishLists: readonly Phenomenon[] = [
  {
    name: "a list of what somebody wants, whoever is to do it",
    cases: [
      [
        "What Washington is asking for:\n1. Kyiv signs the minerals deal.\n2. The guns fall silent.",
        ["us supports ceasefire.immediate", "us supports economy.minerals_deal"],
      ],
      [
        "The Russians have three points in mind:\n- Kyiv pulls out of the Donbas. No later than June.\n- Ukraine remains neutral. Nato stays out of reach.",
        ["russia opposes security.nato_membership", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Moscow's demands:\n- Kyiv hands over the rest of Donetsk. The West recognises Crimea as Russian.\n- All sanctions are lifted.",
        [
          "russia supports economy.sanctions_relief",
          "russia supports territory.crimea_recognition",
          "russia supports territory.ukrainian_withdrawal",
        ],
      ],
      ["Zelensky told reporters:\n- Russia rejects a full ceasefire.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "below a list, it is all of the list",
    cases: [
      [
        "What Washington is asking for:\n1. Kyiv signs the minerals deal.\n2. The guns fall silent.\nPutin is not having it.",
        ["us supports ceasefire.immediate", "us supports economy.minerals_deal"],
      ],
    ],
  },
  {
    name: "leave to lose it",
    cases: [
      ["Ukraine can kiss goodbye to Nato membership, Lavrov said.", ["russia opposes security.nato_membership"]],
      ["Kyiv can wave its Nato hopes goodbye, Hegseth told reporters.", ["us opposes security.nato_membership"]],
      ["Moscow can wave goodbye to sanctions relief, Kallas said.", ["europe opposes economy.sanctions_relief"]],
      ["Kyiv can hand over the rest of the Donbas, Rubio said.", ["us open territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "in fact alone is no condition",
    cases: [
      [
        "Under the American plan, Russia keeps the land that it has taken, though only in practice.",
        ["us supports territory.occupied_de_facto"],
      ],
      ["Kyiv would agree to a full ceasefire, but only if Moscow does.", ["ukraine conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "such a one as was just spoken of",
    cases: [
      [
        "Putin has announced a three-day truce. Kyiv will not take part in such a truce, Sybiha said.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "The Kremlin proposes an Easter truce. Zelensky said that Ukraine would not accept a ceasefire of that kind.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "The Kremlin proposes an Easter truce. Zelensky said that Ukraine wanted a full ceasefire.",
        ["russia supports ceasefire.partial", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Lavrov ruled out European troops in Ukraine. Paris has been pushing for such a mission since March.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Moscow rejects the idea of European peacekeepers in Ukraine. The British are promoting such a deployment.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Moscow rejects a freeze along the front line. People in the villages are willing to accept such a freeze, a pollster said.",
        ["russia opposes ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "since then",
    cases: [
      ["It is seven weeks since Kyiv agreed to a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Ever since Ukraine accepted an unconditional ceasefire, the raids have grown.", ["ukraine supports ceasefire.immediate"]],
      ["If Kyiv agreed to a full ceasefire, the raids would stop.", []],
    ],
  },
  {
    name: "whether it comes depends on something",
    cases: [
      ["Whether sanctions are lifted depends on Moscow's conduct, Rubio said.", ["us conditional economy.sanctions_relief"]],
      ["Whether Kyiv would accept a full ceasefire is unclear.", []],
    ],
  },
  {
    name: "what a clause says is unacceptable to somebody",
    cases: [
      [
        "Peskov reiterated that a deployment of Western troops in Ukraine is unacceptable for Moscow.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Rubio stressed that NATO membership for Ukraine is unacceptable to Moscow.", ["russia opposes security.nato_membership"]],
      ["Peskov reiterated that a deployment of Western troops in Ukraine must stop.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "nor on something else",
    cases: [
      [
        "The Ukrainian memorandum foresees no cap on the size of the army, nor on the presence of allied troops in Ukraine.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      [
        "The Ukrainian memorandum foresees no caps on the army and none on allied troops in Ukraine.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "by way of",
    cases: [
      ["Macron promised that the pressure would be raised by way of new sanctions on Russia.", ["europe supports economy.new_sanctions"]],
      ["There is a way to new sanctions on Russia, Macron said.", []],
    ],
  },
  {
    name: "he is not whom a clause is about",
    cases: [
      [
        "In his speech Zelensky spoke first. In a second address he spoke of a game, in which all should wait so that Putin has his parade. A full ceasefire must come now, he said.",
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "one of them",
    cases: [
      [
        "There are things that we cannot sign, Zelensky said. Recognising Crimea as Russian is one of them.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow has red lines, Peskov said. NATO troops in Ukraine are one of them.", ["russia opposes security.foreign_forces"]],
      ["Russia has conditions, Peskov said. The lifting of sanctions is among them.", ["russia supports economy.sanctions_relief"]],
      ["Several ideas were discussed in Geneva. A full ceasefire is one of them.", []],
    ],
  },
  {
    name: "where or when is denied, and not whether",
    cases: [
      ["Peskov denied reports that the next round of talks would be held in Rome.", []],
      [
        "Peskov denied reports that Putin would meet Zelensky in Rome.",
        ["russia denies process.direct_talks", "russia supports process.direct_talks"],
      ],
    ],
  },
  {
    name: "calling it something",
    cases: [
      ["Macron rejected the American plan, calling it a trap.", ["europe opposes process.plan_endorsement"]],
      ["Kyiv should not go as far as the American plan, Macron said.", ["europe opposes process.plan_endorsement"]],
      ["Podolyak called the whole of the American plan tantamount to a surrender.", ["ukraine opposes process.plan_endorsement"]],
      [
        "Macron said that the American plan, calling for an immediate ceasefire, was a trap.",
        ["europe opposes process.plan_endorsement", "us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "the parts of an agency report",
    cases: [
      [
        'Source: Kellogg on Fox News\nDetails: The envoy said that the Ukrainians had listened.\nQuote: "We want a ceasefire along the current line."',
        ["us supports ceasefire.front_line_freeze"],
      ],
      [
        "Keith Kellogg has spoken to Fox News.\nDetails: The envoy said that the joint document of the United States and Ukraine has 22 points. At the top of the list stands an immediate ceasefire.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        'According to Kellogg, the Ukrainian side has said that it is tired. "We want a full ceasefire."',
        ["us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "whether somebody else would",
    cases: [
      [
        '"I think so," Trump told a reporter who wanted to know whether the Ukrainian was ready to give up Crimea.',
        ["ukraine open territory.crimea_recognition"],
      ],
      [
        '"I think so," Trump said when a reporter asked whether Putin was ready to accept a full ceasefire.',
        ["russia open ceasefire.immediate"],
      ],
      ["Trump wanted to know how the Ukrainian draft came about.", []],
    ],
  },
  {
    name: "weighs whether to do it",
    cases: [
      ["New sanctions on Russia have been drawn up, and Trump is weighing whether to approve them.", ["us open economy.new_sanctions"]],
      ["New sanctions on Russia have been drawn up, and Trump is weighing whether to fly to Rome.", []],
    ],
  },
  {
    name: "if somebody is not serious",
    cases: [
      ["Sanctions must be stepped up if Putin is not serious, Macron said.", ["europe conditional economy.new_sanctions"]],
      ["New sanctions on Russia must come if Putin refuses a ceasefire, Macron said.", ["europe conditional economy.new_sanctions"]],
    ],
  },
  {
    name: "signed away",
    cases: [
      ["Kyiv will never sign away its right to join NATO, Sybiha said.", ["ukraine supports security.nato_membership"]],
      ["Kyiv signed the minerals deal.", ["ukraine supports economy.minerals_deal"]],
    ],
  },
  {
    name: "what matters to somebody",
    cases: [
      ["What matters to Moscow is that the root causes be dealt with.", ["russia supports ceasefire.root_causes"]],
      ["What is essential for Kyiv is an immediate ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["What matters is a ceasefire.", []],
    ],
  },
  {
    name: "an institute that assesses",
    cases: [
      ["The Institute for the Study of War assesses that Russia will not give up its claims to the rest of Donbas.", []],
      ["Peskov argues that Russia will not give up its claims to the rest of Donbas.", ["russia opposes territory.drop_unheld_claims"]],
    ],
  },
];
