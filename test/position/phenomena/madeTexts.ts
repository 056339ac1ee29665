import type { Phenomenon } from "./phenomenon.ts";

/** Who makes a text, who only reads it or speaks of it, and whose statement a page reprints. */
export const madeTexts: readonly Phenomenon[] = [
  {
    name: "who handles a text has not made it",
    cases: [
      [
        "What the American plan for Ukraine says\nNegotiators from Kyiv and Brussels haggled over a draft all night. All sanctions on Russia would be lifted.",
        ["us supports economy.sanctions_relief"],
      ],
      ["Ukraine and Europe were shown a paper on Monday. All sanctions on Russia would be lifted.", []],
      [
        "Ukraine and Europe came with a paper on Monday. No sanctions on Russia would be lifted.",
        ["ukraine opposes economy.sanctions_relief", "europe opposes economy.sanctions_relief"],
      ],
      ["Kyiv submitted a draft. Ukraine's army would not be capped.", ["ukraine opposes security.force_limits"]],
      [
        "Berlin adopted, together with Ukraine, a declaration on Friday. European troops would be stationed in Ukraine.",
        ["europe supports security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
    ],
  },
  {
    name: "a text of another year, and a deal without an article, are none that is told",
    cases: [
      ["Kyiv submitted a draft. Somebody dug out the Istanbul drafts of 2022, in which Ukraine was to be neutral.", []],
      [
        "Kyiv submitted a draft. Hopes of peace deal grow. All sanctions on Russia are to be lifted, Putin said.",
        ["russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "according to him",
    cases: [
      ["Lavrov came out at noon. According to him, Ukraine must not join NATO.", ["russia opposes security.nato_membership"]],
      ["Lavrov came out at noon. Sanctions, according to him, will have to be lifted.", ["russia supports economy.sanctions_relief"]],
      [
        "Zelensky spoke in Kyiv. According to him, the Americans envisage a withdrawal of Ukrainian troops from Donbas.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Lavrov spoke in Moscow. According to the top diplomat, sanctions will have to be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "a threat against what is done",
    cases: [
      [
        "Should Western countries station soldiers in Ukraine, Moscow will treat it as an intervention.",
        ["russia opposes security.foreign_forces"],
      ],
      ["If NATO sends troops to Ukraine, Russia will regard it as an act of aggression.", ["russia opposes security.foreign_forces"]],
      ["Foreign troops in Ukraine will be regarded by Moscow as a threat.", ["russia opposes security.foreign_forces"]],
      ["If NATO sends troops to Ukraine, Russia will regard it as a matter for itself.", []],
    ],
  },
  {
    name: "a comment is its author's, not theirs whom it is about",
    cases: [
      [
        "Comment by Foreign Ministry Spokeswoman Maria Zakharova on the meeting of the European leaders\nWe cannot accept foreign troops in Ukraine. The supply of Western weapons to Ukraine has to stop.",
        ["russia opposes security.foreign_forces", "russia opposes security.us_military_aid"],
      ],
      [
        "Remarks by Foreign Minister Sergey Lavrov following talks with the American delegation\nWe are again told that there must be a ceasefire first. Ukraine must not join NATO.",
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "the text that its clause is about stays the one that is told",
    cases: [
      [
        "The American plan came first. Paris and Berlin have drawn up a document, seen by Axios, which takes the American plan apart. Ukraine would join NATO in ten years.",
        ["europe supports security.nato_membership"],
      ],
      [
        "The American plan came first. Paris and Berlin have drawn up a document. It bars Ukraine from NATO.",
        ["europe opposes security.nato_membership"],
      ],
      [
        "The American plan came first. The terms Putin set out in June went further. Kyiv brushed those terms aside. Moscow would halt along the present front line.",
        ["russia supports ceasefire.front_line_freeze"],
      ],
      ["Mr Trump met aides. The deal he has in mind lifts all sanctions on Russia.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "an elliptic question among those on a text asks what it says",
    cases: [
      [
        "What is in the American plan?\nUkraine would not join NATO.\nAnd Russia?\nAll sanctions would be lifted.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "What does Kyiv say?\nNo recognition of Crimea as Russian.\nAnd Russia?\nUkraine must not join NATO.",
        ["russia opposes security.nato_membership", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "the text that the sentence is about",
    cases: [
      [
        "The American plan was first. The European version, which runs to three pages, is likely to infuriate Moscow, and lists the United States as one of the guarantors.",
        ["europe supports security.guarantee_with_us"],
      ],
      [
        "The American plan has 28 points. That is not in the plan but in a declaration to which Paris and Berlin put their names. Under it, European troops would be based in Ukraine.",
        ["europe supports security.foreign_forces"],
      ],
      ["The American plan has 28 points. The assets could be thawed as part of a Russian package, an analyst said.", []],
      [
        "The American plan has 28 points. It is important that Ukraine never joins NATO, Putin said.",
        ["russia opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "what somebody tells of another's text",
    cases: [
      [
        "The Americans returned to the idea of a zone, Zelensky noted: in their version, Ukraine's troops leave Donbas.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Zelensky told reporters that under the American draft Ukraine's troops leave Donbas.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      ["Zelensky noted that under his own draft Ukraine's troops stay in Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
];
