import type { Phenomenon } from "./phenomenon.ts";

/** Statements of several, a text's variants, and what is said in one breath with something else. */
export const together: readonly Phenomenon[] = [
  {
    name: "what several have given out",
    cases: [
      [
        "In a joint statement, the leaders of Spain, Poland and Norway thanked Trump. No cap may be put on Ukraine’s army, the statement said.",
        ["europe opposes security.force_limits"],
      ],
      [
        "Ministers from six countries and the European Commission gave their view in a statement. The statement also backs Ukraine’s accession to the EU.",
        ["europe supports security.eu_membership"],
      ],
      // A package is no statement.
      [
        "In a joint statement, European leaders thanked Trump. Zelensky said that the package contains a cap on the army.",
        ["ukraine supports security.force_limits"],
      ],
    ],
  },
  {
    name: "variants of one text",
    cases: [
      [
        "The Ukrainian memorandum opens with a full ceasefire. The Russian one leaves a choice. Under a first option, Ukraine withdraws from the four regions. Under the second, Kyiv stops receiving Western arms.",
        [
          "ukraine supports ceasefire.immediate",
          "russia supports territory.ukrainian_withdrawal",
          "russia opposes security.us_military_aid",
        ],
      ],
    ],
  },
  {
    name: "what would come of it",
    cases: [
      [
        "Putin insists on the root causes. Surrendering the rest of Donetsk would rob Kyiv of its fortresses.",
        ["russia supports ceasefire.root_causes"],
      ],
      ["Ceding Donetsk is out of the question, Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "a threat for the case of a refusal",
    cases: [
      [
        "Moscow would take the Donbas by force unless Ukrainian troops left it, Putin said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a heading of two sides",
    cases: [
      [
        "The sides met in Istanbul.\nWhat Russia and Ukraine proposed\nThe Ukrainian paper opens with a full ceasefire. It would be monitored by Washington.",
        ["ukraine supports ceasefire.immediate", "ukraine supports ceasefire.monitoring"],
      ],
      [
        "The sides met in Istanbul.\nWhat Russia proposed\nThere would be no foreign troops in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "on the day that something happens",
    cases: [
      [
        "A ceasefire would begin on the day Ukrainian troops leave Donbas, Putin said.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["A ceasefire must begin on the day of the summit, Macron said.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "bound, and not on terms",
    cases: [
      [
        "Under the Russian draft, the number of Ukrainian soldiers would be subject to a ceiling.",
        ["russia supports security.force_limits"],
      ],
      ["Ukraine must not be subjected to limits on its army, Kallas said.", ["europe opposes security.force_limits"]],
    ],
  },
  {
    name: "as well as",
    cases: [
      [
        "Zelensky demands a full ceasefire, as well as the return of deported children.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "a service that a text assigns",
    cases: [
      [
        "The Ukrainian paper begins with a full ceasefire. It would be monitored by the United States.",
        ["ukraine supports ceasefire.immediate", "ukraine supports ceasefire.monitoring"],
      ],
      [
        "The Ukrainian paper begins with a full ceasefire. Crimea would never be recognised by Ukraine as Russian.",
        ["ukraine supports ceasefire.immediate", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "a capital that is taken up",
    cases: [
      ["The gesture brought Trump closer to Kyiv, which says that a full ceasefire comes first.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "the rejection of whatever has it",
    cases: [
      [
        "Lavrov repeated Moscow’s rejection of any deal under which NATO troops would stand in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Peskov recalled Russia’s opposition to any formula in which foreign troops appear.", ["russia opposes security.foreign_forces"]],
    ],
  },
  {
    name: "a second clause that is not denied",
    cases: [
      [
        "Ukraine will not leave Donetsk, Zelensky said, and the war should be frozen along the current front line.",
        ["ukraine opposes territory.ukrainian_withdrawal", "ukraine supports ceasefire.front_line_freeze"],
      ],
    ],
  },
  {
    name: "what is added is said besides",
    cases: [
      [
        "“If Moscow wants peace, it must stop shooting now,” Sybiha said, adding that Ukraine was ready for a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["If Moscow stops shooting, Sybiha said, Ukraine would be ready for a full ceasefire.", ["ukraine conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "other people’s efforts",
    cases: [
      ["Trump urged the Europeans to drop their efforts to win a truce.", []],
      ["Trump is ready to drop his peace effort.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "stops receiving",
    cases: [
      ["Putin demands that Kyiv stop receiving Western weapons.", ["russia opposes security.us_military_aid"]],
      ["Kyiv stopped receiving American intelligence last week.", []],
    ],
  },
  {
    name: "sanctions in stages",
    cases: [
      [
        "Under the Ukrainian draft, sanctions may be taken off Russia, but in stages and with a snapback.",
        ["ukraine conditional economy.sanctions_relief"],
      ],
      ["Sanctions would be tightened for as long as the war went on, Kallas said.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "a list whose bullets are lost",
    cases: [
      [
        "Axios has printed the American plan.\nAccording to that document:\nKyiv would cap its army at 600,000\nSanctions on Russia would be lifted\nUkraine would get back the land in the Kharkiv region\nZelensky wants a full ceasefire.",
        [
          "us supports security.force_limits",
          "us supports economy.sanctions_relief",
          "us supports territory.kharkiv_return",
          "ukraine supports ceasefire.immediate",
        ],
      ],
      [
        "Zelensky told reporters what he wants:\nA full ceasefire must come first\nThe children must be returned\nMoscow’s answer\nCrimea must be recognised as Russian, Putin said.",
        [
          "ukraine supports ceasefire.immediate",
          "ukraine supports humanitarian.children_return",
          "russia supports territory.crimea_recognition",
        ],
      ],
      ["This is what happened on Friday:\nPutin met Witkoff in the Kremlin\nUkraine’s army is under pressure near Pokrovsk", []],
    ],
  },
  {
    name: "participles that share an auxiliary",
    cases: [
      [
        "Sanctions must be eased, lawsuits dropped, and frozen assets handed back, Ushakov said.",
        ["russia supports economy.sanctions_relief", "russia supports economy.frozen_assets_release"],
      ],
      [
        "A full ceasefire, long demanded by Kyiv, was rejected by Moscow.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "silent on another thing",
    cases: [
      [
        "The Ukrainian answer puts off any discussion of territory until after a ceasefire and makes no mention of Crimea.",
        ["ukraine supports territory.talks_after_ceasefire", "ukraine supports ceasefire.immediate"],
      ],
      ["The Ukrainian answer makes no mention of a ceasefire.", []],
    ],
  },
  {
    name: "the full text of which",
    cases: [
      [
        "Kyiv and the Europeans have drafted a counter-proposal. Ideas that Washington handed over in Paris, the full text of which Axios has seen, provide for recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "only as the result of something",
    cases: [
      [
        "Zelensky proposed a meeting with Putin. Such a meeting can only be the outcome of an agreement, Peskov said.",
        ["ukraine supports process.direct_talks", "russia conditional process.direct_talks"],
      ],
      ["A ceasefire can only be the fruit of long work, Lavrov said.", ["russia conditional ceasefire.immediate"]],
      ["Zelensky proposed a meeting with Putin. Such a plan can only be a trap, Peskov said.", ["ukraine supports process.direct_talks"]],
    ],
  },
  {
    name: "open to it and for it in one voice",
    cases: [
      [
        "“Russia must cease fire now,” Sybiha said, adding that Kyiv was ready for a truce without conditions. The Ukrainian paper, seen by Reuters, calls for a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "bought with somebody’s money",
    cases: [["Zelensky said that Kyiv would buy American weapons through European funds.", ["ukraine supports security.us_military_aid"]]],
  },
];
