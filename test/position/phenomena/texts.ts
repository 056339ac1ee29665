import type { Phenomenon } from "./phenomenon.ts";

/** Whose a text is, and how long its contents go on being told. */
export const texts: readonly Phenomenon[] = [
  {
    name: "what somebody would do is still the content of the text",
    cases: [
      [
        "The American plan was sent to Kyiv on Monday. Moscow would announce a new election in the Donbas. All sanctions on Russia would be lifted.",
        ["us supports economy.sanctions_relief"],
      ],
      [
        "The Russian memorandum runs to three pages. Kyiv is to declare a state of neutrality. Arms deliveries to Ukraine are to stop.",
        ["russia opposes security.nato_membership", "russia opposes security.us_military_aid"],
      ],
      [
        "The American plan was sent to Kyiv on Monday. Moscow announced an election in the Donbas. All sanctions on Russia would be lifted.",
        [],
      ],
    ],
  },
  {
    name: "a text binds those outside",
    cases: [
      ["The American plan has been leaked. NATO would pledge never to admit Ukraine.", ["us opposes security.nato_membership"]],
      [
        "The plan drawn up by Washington goes further. The IAEA would restart the Zaporizhzhia plant and hand it to American operators.",
        ["us supports territory.znpp_us_oversight"],
      ],
      ["The American plan has been leaked. NATO will never admit Ukraine, said Mark Rutte.", []],
      ["NATO would pledge never to admit Ukraine.", []],
    ],
  },
  {
    name: "a part stands for the text that is told",
    cases: [
      [
        "Washington's draft reached Kyiv on Friday. Its first lines are harmless. Point six lifts all sanctions on Russia.",
        ["us supports economy.sanctions_relief"],
      ],
      [
        "The Russian memorandum runs to three pages. It opens with history. A further clause bars NATO troops from Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "Moscow sent a list of ten conditions. All sanctions on Russia are lifted, per point nine.",
        ["russia supports economy.sanctions_relief"],
      ],
      ["At this point the army stood near Pokrovsk. Point six lifts all sanctions on Russia.", []],
    ],
  },
  {
    name: "a part belongs to the text behind it",
    cases: [
      ["Point 7 of Moscow's memorandum rules out foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      [
        "The second article of the draft that Kyiv sent back says that Ukraine will never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["A fourth clause in the American draft bars NATO troops from Ukraine.", ["us opposes security.foreign_forces"]],
    ],
  },
  {
    name: "according to a text",
    cases: [
      [
        "Ukraine's army would be capped at 600,000 men, according to the American term sheet seen by Axios.",
        ["us supports security.force_limits"],
      ],
      ["According to point four of the Russian memorandum, Ukraine stays out of NATO.", ["russia opposes security.nato_membership"]],
      ["Ukraine's army would be capped at 600,000 men, according to a paper on a Telegram channel.", []],
    ],
  },
  {
    name: "who made a text, it is his",
    cases: [
      [
        "Under the paper Kyiv sent back on Friday, Russian assets stay frozen until reparations are paid.",
        ["ukraine conditional economy.frozen_assets_release"],
      ],
      [
        "An outline circulated by Witkoff foresees American recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      [
        "Under the concept seen by Reuters, which Kyiv and its European partners drew up, NATO membership stays possible.",
        ["ukraine supports security.nato_membership", "europe supports security.nato_membership"],
      ],
      ["A draft rejected by Moscow foresees a full and unconditional ceasefire.", []],
      ["The proposal that Kyiv give up Crimea foresees a full and unconditional ceasefire.", []],
    ],
  },
];
