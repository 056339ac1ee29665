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
      [
        "Washington's draft is long. Kyiv's paper came on Friday. The first point demands a full and unconditional ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["At this point the army stood near Pokrovsk. Point six lifts all sanctions on Russia.", []],
    ],
  },
  {
    name: "a part belongs to the text behind it",
    cases: [
      [
        "Kyiv's paper came on Friday. The first point of the American draft lifts all sanctions on Russia.",
        ["us supports economy.sanctions_relief"],
      ],
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
  {
    name: "the text of who has handed something over",
    cases: [
      [
        "The two sheets that Medinsky slid across the table were typed. The memorandum demands legal recognition of Crimea as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
      [
        "On Thursday Witkoff handed the Ukrainians a single page. The document, which nobody was to keep, bars Ukraine from NATO.",
        ["us opposes security.nato_membership"],
      ],
      ["Medinsky met the Ukrainians for an hour. The memorandum demands legal recognition of Crimea as Russian.", []],
    ],
  },
  {
    name: "verbs in a list of what is laid down",
    cases: [
      [
        "The Russian memorandum is short. Ukraine is to declare itself neutral, admit no foreign troops and accept a cap on its army.",
        ["russia opposes security.nato_membership", "russia opposes security.foreign_forces", "russia supports security.force_limits"],
      ],
      [
        "The American plan is short. Kyiv would recognise Crimea as Russian, pledge to stay out of NATO and hold elections.",
        ["us supports territory.crimea_recognition", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "who was given a text did not write it",
    cases: [
      [
        "A two-page outline, which was handed to Ukrainian negotiators in Geneva on Monday by Mr Trump's envoy, has leaked. It would recognise Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      ["The plan Kyiv received from Washington would recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["The draft that was sent to Kyiv would recognise Crimea as Russian.", []],
      ["Sanctions on Russia would be lifted under the terms Witkoff set out.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "texts of several authors",
    cases: [
      [
        "The Ukrainian-European plan rejects any cap on Ukraine's army.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
      [
        "A paper drawn up by Ukraine together with European governments rejects any cap on Ukraine's army.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
      ["A plan drawn up by Washington with Russian help would recognise Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      [
        "Kyiv and its European allies replied to Washington's plan with one of their own. The text calls for an immediate ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "Zelensky presents 20-point framework. Under the text, Ukraine's army is capped at 800,000.",
        ["us supports security.force_limits", "ukraine supports security.force_limits"],
      ],
    ],
  },
  {
    name: "the text that is being told goes on",
    cases: [
      [
        "That draft, written by Berlin and Paris, keeps the order of Mr Witkoff's plan. Ukraine's army would be capped at 800,000.",
        ["europe supports security.force_limits"],
      ],
      [
        "The American plan is short. Ukraine would not seek to join NATO. Sanctions on Russia would be lifted.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "The European draft is longer. An early clause from the American plan has been dropped. Sanctions on Moscow would not be eased.",
        ["europe opposes economy.sanctions_relief"],
      ],
      ["The American paper speaks of peace and adds that Ukraine will not join NATO.", ["us opposes security.nato_membership"]],
      [
        "The American plan is short. Ukraine will not join NATO, Lavrov said. Sanctions must be lifted.",
        ["russia opposes security.nato_membership", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "two texts side by side",
    cases: [
      ["The American plan for Ukraine and the answer that Kyiv has written lie far apart.", []],
      ["A US plan on Ukraine and the answer by Berlin and Paris differ on nearly all points.", []],
      ["Washington accepts Ukraine and Europe's joint answer.", ["us supports process.counterplan_endorsement"]],
    ],
  },
  {
    name: "what a text gives a party",
    cases: [
      [
        "The American plan fits on one page. What Russia gets, officials say:\n- Recognition of Crimea as Russian.\n- An end to all sanctions.",
        ["us supports territory.crimea_recognition", "us supports economy.sanctions_relief"],
      ],
      [
        "The American plan fits on one page.\nWhat Russia wants:\n- Recognition of Crimea as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "an answer that is still to come is no text",
    cases: [
      [
        "The American plan is short. Washington expects Kyiv's answer on Friday. It would recognise Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      ["Washington is waiting for Europe's counterproposal.", []],
      ["Washington expects Kyiv's reply by Friday.", []],
      ["Washington backs Kyiv's reply.", ["us supports process.counterplan_endorsement"]],
    ],
  },
  {
    name: "which of two texts goes on",
    cases: [
      [
        "The American plan would recognise Crimea as Russian. All that is missing from the European version. Talks on territory, it says, start from the line of contact.",
        ["us supports territory.crimea_recognition", "europe supports territory.talks_after_ceasefire"],
      ],
      [
        "The American plan and the European draft were compared on Monday. Sanctions on Russia would be lifted in either version.",
        ["us supports economy.sanctions_relief", "europe supports economy.sanctions_relief"],
      ],
      [
        "The American plan has been leaked. In the European one, the army may have 800,000 men. Sanctions on Russia would stay in place.",
        ["europe supports security.force_limits", "europe opposes economy.sanctions_relief"],
      ],
      [
        "A counterproposal drafted in Berlin and Paris was handed in on Sunday. It caps Ukraine's army at 800,000.",
        ["europe supports security.force_limits"],
      ],
      [
        "A counterproposal drafted in Paris by Kyiv was handed in on Sunday. It caps Ukraine's army at 800,000.",
        ["ukraine supports security.force_limits"],
      ],
      [
        "The Europeans have finished their draft. Ukraine, their document says, will never join NATO.",
        ["europe opposes security.nato_membership"],
      ],
      [
        "The delegation from Moscow handed over a memorandum of three pages. The memorandum demands recognition of Crimea. Both countries would drop claims to compensation.",
        ["russia supports territory.crimea_recognition", "russia opposes economy.reconstruction"],
      ],
    ],
  },
  {
    name: "a text that is only called their own, and headings on it",
    cases: [
      [
        "Berlin and Paris went through the American plan and sent back their own.\nWhat they changed\n- Army: capped at 800,000. In the American draft it is 600,000.\n- Crimea is not recognised as Russian.",
        ["us supports security.force_limits", "europe supports security.force_limits", "europe opposes territory.crimea_recognition"],
      ],
      [
        "The American plan is short. Kyiv can hold its own. Crimea would be recognised as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
];
