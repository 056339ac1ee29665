import type { Phenomenon } from "./phenomenon.ts";

/** Notes, replies, annexes and read-outs, and what a text does, says in passing or says behind a colon. */
export const papers: readonly Phenomenon[] = [
  {
    name: "what else a text is called",
    cases: [
      ["The Ukrainian reply, sent on Monday, rules out any cap on the army.", ["ukraine opposes security.force_limits"]],
      ["A Russian note demands that Kyiv leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["The American annex recognises Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["In the Russian read-out any truce at sea is ruled out.", ["russia opposes ceasefire.partial"]],
      ["The European side letter asks for a guarantee like NATO's Article 5.", ["europe supports security.guarantee_with_us"]],
      ["Kyiv notes that sanctions on Russia were imposed in 2014.", []],
      ["The points were read out by Zelensky from a copy. Sanctions on Russia were imposed in 2014.", []],
      ["In reply to a question Peskov said that sanctions must be lifted.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "a text does something to somebody, whatever the verb",
    cases: [
      ["The European draft opens Ukraine to foreign troops.", ["europe supports security.foreign_forces"]],
      ["Point three of the US plan keeps Kyiv's army below 600,000.", ["us supports security.force_limits"]],
      ["The US plan, which Axios has seen, gives Ukraine a guarantee like NATO's Article 5.", ["us supports security.guarantee_with_us"]],
      ["The Russian draft bars Ukraine from NATO.", ["russia opposes security.nato_membership"]],
      ["The US plan worries Kyiv.", []],
    ],
  },
  {
    name: "a text speaks in passing",
    cases: [
      ["The Russian memorandum runs to three pages. Ukraine, it goes on, will be neutral.", ["russia opposes security.nato_membership"]],
      ["The Russian memorandum is long. Ukraine, it says further, is to give up NATO.", ["russia opposes security.nato_membership"]],
      ["In return, adds the Russian note, all sanctions are to be lifted.", ["russia supports economy.sanctions_relief"]],
      ["Trump unveiled the American plan. Ukraine, he went on, would not join NATO.", ["us opposes security.nato_membership"]],
      [
        "The Russian memorandum was handed over on Monday. Sanctions, its author writes, must be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
      ["The author of the Russian memorandum wants all sanctions lifted.", ["russia supports economy.sanctions_relief"]],
      ["The author of a book on Russia wants all sanctions lifted.", []],
    ],
  },
  {
    name: "a text before a colon",
    cases: [
      ["The American annex, in its second paragraph: all sanctions on Russia are lifted.", ["us supports economy.sanctions_relief"]],
      [
        "Among the points of the Russian memorandum is one that surprises nobody: Ukraine stays out of NATO.",
        ["russia opposes security.nato_membership"],
      ],
      [
        "Section two of the Russian memorandum: a cap on Ukraine's army; all sanctions lifted.",
        ["russia supports security.force_limits", "russia supports economy.sanctions_relief"],
      ],
      ["The American plan is dead: Russia will not withdraw its troops from Kherson.", ["russia opposes territory.russian_withdrawal"]],
      ["Rubio spoke of the Russian memorandum: all sanctions would remain.", ["us opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "who signed or adopted it, and when",
    cases: [
      [
        "The declaration signed in Paris by Macron, Starmer and Zelensky provides for European troops in Ukraine.",
        ["europe supports security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      [
        "The resolution, adopted in Strasbourg by the European Parliament, calls for the return of all deported Ukrainian children.",
        ["europe supports humanitarian.children_return"],
      ],
      ["The memorandum signed in Budapest in 1994 by Ukraine, Russia and the United States provides for a neutral Ukraine.", []],
      [
        "The American paper, dubbed a wish list by its critics in Kyiv, recognises Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "a heading that is a text's name, and headings inside it",
    cases: [
      [
        "THE AMERICAN DRAFT\n- Ukraine renounces NATO.\nTerritory\n- Crimea is recognised as Russian.",
        ["us opposes security.nato_membership", "us supports territory.crimea_recognition"],
      ],
      [
        "The American draft\n- Ukraine renounces NATO.\nReactions\n- Sanctions are lifted, traders hope.",
        ["us opposes security.nato_membership"],
      ],
      ["Points of the day\n- Ukraine renounces NATO.", []],
    ],
  },
  {
    name: "what becomes of an accord is more than its name",
    cases: [
      ["The American note says only that the minerals accord will go ahead.", ["us supports economy.minerals_deal"]],
      ["The American note is about the minerals accord.", []],
    ],
  },
  {
    name: "turned down behind a but",
    cases: [
      ["Zelensky used other words but turned the US plan down all the same.", ["ukraine opposes process.plan_endorsement"]],
      ["Zelensky was polite but the US plan was read to him twice.", []],
    ],
  },
  {
    name: "a verdict before, and what it is said of behind",
    cases: [
      ['"Out of the question," Lavrov said of a ceasefire.', ["russia opposes ceasefire.immediate"]],
      ['"We are not against it," Peskov said of a thirty-day truce.', ["russia open ceasefire.partial"]],
      ['"A trap," said Yermak of the American plan.', ["ukraine opposes process.plan_endorsement"]],
      ['"It was a long night," Rubio said of the talks on a ceasefire.', []],
      ['"It is a mistake," Zelensky said of the third point of the American plan.', []],
    ],
  },
  {
    name: "what is said of it behind an aside",
    cases: [
      ["The US plan is, Lavrov said, a trap.", ["russia opposes process.plan_endorsement"]],
      ["The US plan was, in the words of Zelensky's adviser, capitulation.", ["ukraine opposes process.plan_endorsement"]],
      ["The US plan is, Lavrov said, on its way.", []],
      ["A ceasefire, with conditions or without, is out of the question, Lavrov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "nobody's leave lays down",
    cases: [
      ["No third country may have a veto over Ukraine's accession to NATO, Sybiha wrote.", ["ukraine supports security.nato_membership"]],
      ["Nobody can stop Ukraine from joining NATO, Sybiha said.", ["ukraine supports security.nato_membership"]],
      ["NATO membership may be possible for Ukraine, Rubio said.", ["us open security.nato_membership"]],
    ],
  },
  {
    name: "a text without its noun, and what one text has struck out of another",
    cases: [
      ["In Witkoff's, the front line is frozen.", ["us supports ceasefire.front_line_freeze"]],
      [
        "The American plan is long. The European draft is shorter. Struck out is recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition"],
      ],
      [
        "The American plan is long. The European draft is shorter. Its first point is recognition of Crimea as Russian.",
        ["europe supports territory.crimea_recognition"],
      ],
      ["The American draft closes Ukraine to foreign troops.", ["us opposes security.foreign_forces"]],
      ["The Americans are close to a deal on foreign troops in Ukraine.", []],
    ],
  },
  {
    name: "those who agree before a colon, by an outlet's account",
    cases: [
      [
        "According to Axios, Witkoff and Putin agreed on one thing: Ukraine should leave Donbas.",
        ["us supports territory.ukrainian_withdrawal", "russia supports territory.ukrainian_withdrawal"],
      ],
      ["According to Axios, the talks had one result: Ukraine should leave Donbas.", []],
      [
        "The text is short: Kyiv, its European allies and Washington demand a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "made ready, and ready",
    cases: [
      ["The counter-draft prepared by Britain goes through the American plan line by line.", []],
      ["Britain is prepared for the American plan.", ["europe open process.plan_endorsement"]],
      ["Russia is in agreement with the American draft, Dmitriev said.", ["russia supports process.plan_endorsement"]],
    ],
  },
  {
    name: "what was reported is a lie, made up, or never told anybody",
    cases: [
      [
        "The Times reported that Kyiv had agreed to give up NATO. No promise of the kind was made, Zelensky said.",
        ["ukraine opposes security.nato_membership", "ukraine denies security.nato_membership"],
      ],
      [
        "The Guardian wrote that Belgium had assured Moscow that its frozen assets would be returned. The Belgian prime minister's office called the article invented.",
        ["europe supports economy.frozen_assets_release", "europe denies economy.frozen_assets_release"],
      ],
      ["No American has ever told Ukraine to give up the rest of Donetsk, Rubio said.", ["us denies territory.ukrainian_withdrawal"]],
      ["Kyiv rejects NATO membership. Zelensky said that was untrue.", ["ukraine opposes security.nato_membership"]],
    ],
  },
  {
    name: "added to a text, agreed between two, or whose authors are told",
    cases: [
      [
        "A separate annex to the US plan contains a security guarantee modelled on NATO's Article 5.",
        ["us supports security.guarantee_with_us"],
      ],
      [
        "The version agreed between Kyiv and Washington gives Ukraine EU membership.",
        ["ukraine supports security.eu_membership", "us supports security.eu_membership"],
      ],
      ["The version lost between Kyiv and Washington gives Ukraine EU membership.", []],
      ["The plan, whose authors are Witkoff and Kushner, gives Ukraine EU membership.", ["us supports security.eu_membership"]],
      ["The plan, whose readers are Witkoff and Kushner, gives Ukraine EU membership.", []],
      [
        "The plan by Zelensky and European leaders calls for a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what is put into a text, crossed out of it or left open by it",
    cases: [
      ["The limits on Ukraine's army have been crossed out in the Ukrainian version.", ["ukraine opposes security.force_limits"]],
      ["The Americans put the return of deported children into their draft.", ["us supports humanitarian.children_return"]],
      ["The Americans put the return of deported children off until spring.", []],
      ["The American draft leaves the door to NATO open for Ukraine.", ["us open security.nato_membership"]],
      ["The American draft leaves the future of NATO membership open.", []],
    ],
  },
  {
    name: "lists, and headings that ask what a text says",
    cases: [
      ["What is in the American plan?\n- The front line is frozen.", ["us supports ceasefire.front_line_freeze"]],
      ["What does Europe think?\n- The front line is frozen.", []],
      ["On the Russian list are an end to all sanctions and two embassies.", ["russia supports economy.sanctions_relief"]],
      ["Kyiv drew up a list. Sanctions on Russia were imposed in 2014.", []],
      ["Washington's would limit Ukraine's army to 600,000 men.", ["us supports security.force_limits"]],
      ["The Russian memorandum is blunt: Ukraine stays out of NATO.", ["russia opposes security.nato_membership"]],
    ],
  },
  {
    name: "read with an open mind, read and refused, and what an answer refuses",
    cases: [
      ["Trump will look at the European counterproposal with an open mind, Vance said.", ["us open process.counterplan_endorsement"]],
      ["We have studied the American plan and we decline it, Ryabkov said.", ["russia opposes process.plan_endorsement"]],
      ["Russia's written answer rejects an immediate ceasefire.", ["russia opposes ceasefire.immediate"]],
      [
        "The US plan would lift the oil sanctions on Russia, Reuters reported. The US Treasury said the report was wrong.",
        ["us supports economy.sanctions_relief", "us denies economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "where something stands, and whose it is to do",
    cases: [
      ["The Europeans want the limit on Ukraine's army taken out of the American draft.", ["europe opposes security.force_limits"]],
      ["The Europeans want the American draft.", ["europe supports process.plan_endorsement"]],
      ["One point of the leaked text reads: the United States recognises Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["One point of the leaked text reads: Crimea is a peninsula of the United States' friends.", []],
      ["A smaller army for Ukraine is also among the Kremlin's written demands.", ["russia supports security.force_limits"]],
      ["A smaller army for Ukraine is among the many subjects of the talks.", []],
      ["Moscow's red line is foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      [
        "The Americans' latest text leaves open the possibility that some of the frozen money goes back to Russia.",
        ["us open economy.frozen_assets_release"],
      ],
    ],
  },
];
