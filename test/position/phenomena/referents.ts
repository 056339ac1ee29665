import type { Phenomenon } from "./phenomenon.ts";

/** Which of two texts, or which thing, a word stands for. */
export const referents: readonly Phenomenon[] = [
  {
    name: "which of two texts is the first and which the other",
    cases: [
      [
        "The American paper and the European one differ. The European paper lets Ukraine join the EU. The other paper bars Ukraine from NATO.",
        ["europe supports security.eu_membership", "us opposes security.nato_membership"],
      ],
      [
        "The American paper and the European one differ. The European one lets Ukraine join the EU; the other bars Ukraine from NATO.",
        ["europe supports security.eu_membership", "us opposes security.nato_membership"],
      ],
      [
        "The European plan was known. Then came the American plan and the Russian memorandum. The first text recognises Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      [
        "The European plan was known. Then came the American plan and the Russian memorandum. The second text bars Ukraine from NATO.",
        ["russia opposes security.nato_membership"],
      ],
      // Named again the other way round they keep their order.
      [
        "The American plan and the European plan were published. The European plan is shorter than the American plan. The first recognises Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      [
        "Two drafts are on the table. The American draft came first. The European draft followed. The first recognises Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "whose one of two announced texts is said to be",
    cases: [
      [
        "Two drafts are on the table. The first is American and recognises Crimea as Russian. The second is European and lets Ukraine join the EU.",
        ["europe supports security.eu_membership", "us supports territory.crimea_recognition"],
      ],
      [
        "Two drafts are on the table. The first, which Washington wrote, recognises Crimea as Russian. The second, which Berlin drafted, lets Ukraine join the EU.",
        ["europe supports security.eu_membership", "us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what a text measures, and to whom it was shown",
    cases: [
      ["The Russian memorandum is three pages long and bars Ukraine from NATO.", ["russia opposes security.nato_membership"]],
      [
        "The American plan recognises Crimea as Russian. European diplomats say that two pages later it bars Ukraine from NATO.",
        ["us opposes security.nato_membership", "us supports territory.crimea_recognition"],
      ],
      ["The draft that Ukrainian negotiators were walked through bars Ukraine from NATO.", []],
      ["Under a draft published by Axios on Thursday, Ukraine would recognise Crimea as Russian.", []],
      ["The Europeans plan a deployment of European troops to Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "the thing spoken of before, by its kind or by nothing",
    cases: [
      [
        "Moscow offers a three-day ceasefire. Kyiv will not join that kind of ceasefire.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "Putin proposed a three-day truce. Zelensky rejects this sort of truce.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "Moscow wants Ukraine to withdraw from Donbas. It would be an unacceptable outcome for Kyiv.",
        ["russia supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      // All of a list, and not its last item.
      [
        "Moscow's demands:\n- Ukraine stays out of NATO.\n- Crimea is recognised as Russian.\nKyiv rejects that.",
        ["russia opposes security.nato_membership", "russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "who speaks behind a colon and behind a label",
    cases: [
      [
        "Zelensky wants a truce. Ushakov is more guarded: Ukraine must not join NATO, he told reporters.",
        ["russia opposes security.nato_membership", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Zelensky was asked about Crimea in Kyiv.\nQuote: We will never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
];
