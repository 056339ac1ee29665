import type { Phenomenon } from "./phenomenon.ts";

/** Who is meant where two or three parties have their turn: whose wish, whose deed, whose counterpart, whose text. */
export const whoIsMeant: readonly Phenomenon[] = [
  {
    name: "who wishes for what another calls a dead letter",
    cases: [
      [
        "Kyiv's bid for NATO is a non-starter, Zakharova said.",
        ["russia opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      [
        "Ukraine's hopes of joining NATO are dead, Medvedev said.",
        ["russia opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      [
        "Kyiv's hopes of joining NATO are unrealistic, Vance said.",
        ["us opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      [
        "Ukraine's dream of NATO is over, Peskov said.",
        ["russia opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
      ["Zelensky has given up Ukraine's bid for NATO.", ["ukraine opposes security.nato_membership"]],
      ["Ukraine's NATO membership is a non-starter, Witkoff said.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "whose deed somebody is asked about",
    cases: [
      ["Asked if he thought Zelensky would cede Crimea, Vance replied: “I think so.”", ["ukraine supports territory.crimea_recognition"]],
      ["Asked whether Kyiv would ever give up Crimea, Witkoff said no.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Asked whether Russia would release the deported children, Yermak said he did not think so.",
        ["russia opposes humanitarian.children_return"],
      ],
      [
        "Asked whether Moscow would return the abducted children, Sybiha said he doubted it.",
        ["russia opposes humanitarian.children_return"],
      ],
      ["Asked whether Washington would recognise Crimea, Rubio said no.", ["us opposes territory.crimea_recognition"]],
      ["Asked whether Ukraine would join NATO, Hegseth said no.", ["us opposes security.nato_membership"]],
      ["Asked whether Kyiv would give up Crimea, Hegseth did not answer.", []],
      [
        "Lavrov spoke in Ankara. Asked about the sanctions, the minister said that they had to be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "who does what another does not",
    cases: [
      [
        "Moscow does not want European peacekeepers in Ukraine. Kyiv does.",
        ["russia opposes security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      [
        "The Kremlin did not agree to an unconditional ceasefire. Kyiv did.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Zelensky did not say whether he wanted an unconditional ceasefire. Trump did.", []],
      [
        "A German official said that the US would accept a smaller Ukrainian army. The official said that Berlin would not.",
        ["us supports security.force_limits", "europe opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "counterparts, and texts of each",
    cases: [
      [
        "Zelensky said he was ready to meet Putin in Istanbul. His Russian counterpart sees no point in it.",
        ["ukraine open process.direct_talks", "russia opposes process.direct_talks"],
      ],
      ["Zelensky was in Vilnius. His Russian counterpart said he was ready for direct talks.", ["russia open process.direct_talks"]],
      ["Sybiha told his Polish counterpart that Kyiv would not cede Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Washington and Brussels have each put a document on the table. The former would lift the sanctions imposed in 2014. The latter would keep them until a lasting peace is reached.",
        ["us supports economy.sanctions_relief", "europe conditional economy.sanctions_relief"],
      ],
      [
        "Kyiv and Moscow each tabled a draft. The first calls for an unconditional ceasefire. The second bars Ukraine's membership of NATO.",
        ["ukraine supports ceasefire.immediate", "russia opposes security.nato_membership"],
      ],
      ["Lavrov said that Crimea had to be recognised as Russian.", ["russia supports territory.crimea_recognition"]],
      ["Zelensky refused to say that Crimea was Russian.", []],
    ],
  },
  {
    name: "what is given to whom, and what answers what",
    cases: [
      ["Washington has offered Kyiv guarantees like Article 5.", ["us supports security.guarantee_with_us"]],
      ["Trump has promised Zelensky guarantees similar to NATO's Article 5.", ["us supports security.guarantee_with_us"]],
      ["The answer to Trump's plan that Kyiv sent rules out recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["The answer to the American plan that Kyiv sent on Friday calls for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "Witkoff's proposal would recognise Crimea as Russian. Kyiv's would not.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "The American plan would recognise Crimea as Russian. The European document would not.",
        ["us supports territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what a text is called is no other text",
    cases: [
      [
        "Senators described the 28 points as a wish list of the Russians. The text would cap the Ukrainian army.",
        ["us supports security.force_limits"],
      ],
      ["Tusk called the American plan a Russian draft. It would restrict the Ukrainian army.", ["us supports security.force_limits"]],
      ["Kellogg described the Russian draft. It would shrink the Ukrainian army.", ["russia supports security.force_limits"]],
      ["The American plan would recognise Crimea as Russian. The text would not.", ["us supports territory.crimea_recognition"]],
    ],
  },
];
