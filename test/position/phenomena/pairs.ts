import type { Phenomenon } from "./phenomenon.ts";

/** Two texts side by side, who is made to do what, and what is said never to have been asked. */
export const pairs: readonly Phenomenon[] = [
  {
    name: "a text makes somebody do something",
    cases: [
      ["The US draft has Ukraine write into its basic law that it will never join NATO.", ["us opposes security.nato_membership"]],
      ["The American plan would have Ukraine declare that it will not enter NATO.", ["us opposes security.nato_membership"]],
      ["The Trump plan makes Kyiv pull its troops out of Donbas.", ["us supports territory.ukrainian_withdrawal"]],
      ["The European draft lets Ukraine join the EU.", ["europe supports security.eu_membership"]],
      [
        "The US plan would:\n- have Ukraine promise that it will not join NATO;\n- lift all sanctions.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      // Who has done something by himself is made to do nothing.
      ["The American draft is out, and Ukraine has agreed to a ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["In its letter Kyiv wrote that it will never recognise Crimea.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "both of two texts, and the one of the other side",
    cases: [
      [
        "The American paper and the European paper were published. Both papers foresee that Ukraine joins the EU. Both would send the abducted children home.",
        [
          "europe supports humanitarian.children_return",
          "europe supports security.eu_membership",
          "us supports humanitarian.children_return",
          "us supports security.eu_membership",
        ],
      ],
      [
        "The European plan was turned down by Moscow. The American one recognises Crimea as Russian.",
        ["russia opposes process.counterplan_endorsement", "us supports territory.crimea_recognition"],
      ],
      // No text, but one of the presidents.
      ["The British minister and the American one may meet Zelensky. A ceasefire is needed.", []],
      [
        "The European answer was seen by Reuters. Instead of recognising Crimea, as under the US draft, it speaks of talks. Ukraine would join the EU.",
        ["europe supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "whose draft it is, by the name before it",
    cases: [
      ["The US draft lifts the sanctions on Russia.", ["us supports economy.sanctions_relief"]],
      ["The US-drafted plan lifts the sanctions on Russia.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "nobody has asked for it",
    cases: [
      ["Nobody on our side has asked Kyiv to pull out of Donbas, Vance said.", ["us denies territory.ukrainian_withdrawal"]],
      ["No one in Washington has asked Ukraine to recognise Crimea.", ["us denies territory.crimea_recognition"]],
      ["We have never demanded that Ukraine give up Donbas, Rubio said.", ["us denies territory.ukrainian_withdrawal"]],
      ["No one in the Kremlin has ever proposed a ceasefire, Peskov said.", ["russia denies ceasefire.immediate"]],
      // What nobody wants is refused.
      ["No one in Kyiv wants a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["No one at the White House accepts limits on Ukraine's army.", ["us opposes security.force_limits"]],
    ],
  },
  {
    name: "a report is judged before it is told",
    cases: [
      [
        'Peskov dismissed as one of the week\'s "fakes" a report in the Financial Times that Putin had offered a ceasefire along the front line.',
        ["russia denies ceasefire.front_line_freeze", "russia supports ceasefire.front_line_freeze"],
      ],
      [
        "Leavitt rejected as gossip reports in the European press that Washington would recognise Crimea.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Peskov denied claims by Kyiv that Russia would accept a ceasefire.",
        ["russia denies ceasefire.immediate", "russia supports ceasefire.immediate"],
      ],
      [
        "Moscow rejected a truce. A report in the Financial Times says that Washington would recognise Crimea.",
        ["russia opposes ceasefire.immediate", "us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what a text provided for, and what it is provided that",
    cases: [
      [
        "The American plan is short. The lifting of sanctions for which it provided is welcome in Berlin.",
        ["us supports economy.sanctions_relief"],
      ],
      ["Kyiv would accept a ceasefire, provided Moscow accepts it too.", ["ukraine conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "a claim kept up, in an inverted clause",
    cases: [
      ["Nor has Moscow withdrawn its claim to the whole of the four regions.", ["russia opposes territory.drop_unheld_claims"]],
      ["Moscow has dropped its claim to all of Kherson.", ["russia supports territory.drop_unheld_claims"]],
      [
        "The US plan lifts the sanctions. Nor does it touch the four regions that Russia has declared its own.",
        ["us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "what a list is only headed with",
    cases: [
      [
        "The Russian memorandum was published.\nOn a ceasefire:\n- Ukrainian troops leave the four regions",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "The Russian memorandum was published.\nForeign troops:\n- The four regions are recognised as Russian",
        ["russia supports territory.occupied_de_jure"],
      ],
      [
        "The Russian memorandum was published.\nA ceasefire on these terms: Ukrainian troops leave the four regions.",
        ["russia supports ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "what is not spelled out",
    cases: [
      ["The US plan lifts the sanctions. What the guarantors would do is not spelled out.", ["us supports economy.sanctions_relief"]],
      ["The US plan lifts the sanctions. How a ceasefire would be monitored is left unsaid.", ["us supports economy.sanctions_relief"]],
      [
        "The US plan lifts the sanctions. A ceasefire would be monitored by Washington.",
        ["us supports ceasefire.monitoring", "us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "a proposal of one thing is no plan",
    cases: [
      ["Kyiv accepted a US proposal in March for an unconditional ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv accepted the US proposal in March.", ["ukraine supports process.plan_endorsement"]],
    ],
  },
  {
    name: "a club that somebody may join is no it",
    cases: [
      [
        "Under the US offer, NATO membership is off the table for Kyiv, though it could still enter the European Union.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
      ["NATO would not object, but it will not send troops to Ukraine.", []],
    ],
  },
  {
    name: "under the heading of a text",
    cases: [
      [
        "In Istanbul two papers were exchanged.\nThe Russian memorandum\n- Ukraine tolerates no foreign forces on its soil",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "In Istanbul two papers were exchanged.\nThe Russian memorandum\n- A truce, to start when the Ukrainian army has begun to leave the four regions",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "In Istanbul two papers were exchanged.\nThe Russian memorandum\n- Kyiv rejected foreign troops, Umerov said",
        ["ukraine opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "or else",
    cases: [
      ['"Either the two of them agree, or we walk away from this," Rubio said.', ["us supports process.us_walks_away"]],
      ['"They asked whether we walk away from this," Rubio said.', []],
    ],
  },
  {
    name: "what is conceded is no position",
    cases: [
      ["Pistorius spoke on ARD. That a truce might cost the Ukrainians land, he did not dispute.", []],
      ["That a new ceasefire might be agreed he did not rule out, Putin said.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "who speaks in a transcript, and of whom",
    cases: [
      [
        "SECRETARY RUBIO: The Russians look at it differently. They want the recognition of Crimea.",
        ["russia supports territory.crimea_recognition"],
      ],
      [
        "SECRETARY RUBIO: We want a ceasefire. We reject foreign troops in Ukraine.",
        ["us opposes security.foreign_forces", "us supports ceasefire.immediate"],
      ],
      [
        "SECRETARY RUBIO: Some friends, the British and the French in particular, have told us that they are willing to send troops to Ukraine.",
        ["europe open security.foreign_forces"],
      ],
      ["The British want a ceasefire.", ["europe supports ceasefire.immediate"]],
      // An adjective, and nobody.
      ["The British weather delayed the talks on a ceasefire.", []],
      [
        "SECRETARY RUBIO: What the Russians tell us is that a ceasefire only comes once the root causes are removed.",
        ["russia conditional ceasefire.immediate", "russia supports ceasefire.root_causes"],
      ],
    ],
  },
  {
    name: "a package of sanctions is a measure, and no text",
    cases: [
      ["The EU will adopt its 19th package next week, Costa said.", ["europe supports economy.new_sanctions"]],
      ["Hungary blocked the 18th package.", ["europe opposes economy.new_sanctions"]],
      ["We are preparing the 20th package of sanctions, Kallas said.", ["europe supports economy.new_sanctions"]],
      ["More sanctions are in the pipeline, Kallas said.", ["europe supports economy.new_sanctions"]],
      ["The American package recognises Crimea as Russian.", ["us supports territory.crimea_recognition"]],
      ["The 17th package was adopted in May.", []],
    ],
  },
  {
    name: "a negator in a name",
    cases: [
      ["No 10 said that more sanctions on Moscow would follow.", ["europe supports economy.new_sanctions"]],
      ["A No 10 spokesperson said that a ceasefire is needed.", ["europe supports ceasefire.immediate"]],
      ["No spokesperson of No 10 said that troops would go to Ukraine.", []],
    ],
  },
  {
    name: "another's announcement, offer or idea",
    cases: [
      [
        "Putin declared a 72-hour truce for next week. Zelensky dismissed Putin's announcement as a ploy.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "Macron proposed to send European troops to Ukraine. Moscow brushed aside Macron's idea.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      ["Putin declared a 72-hour truce. Zelensky rejected Putin's offer of gas.", ["russia supports ceasefire.partial"]],
      ["Putin declared a 72-hour truce. The Kremlin stood by Putin's announcement.", ["russia supports ceasefire.partial"]],
    ],
  },
  {
    name: "the opposite",
    cases: [
      [
        "Kyiv wants a ceasefire. Moscow wants the opposite.",
        ["russia opposes ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["Kyiv wants a ceasefire. Moscow wants the opposite bank of the river.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "the president of whoever has the word",
    cases: [
      [
        "Zelensky, the Ukrainian president, met Trump.\nSECRETARY RUBIO: The President wants a ceasefire.",
        ["us supports ceasefire.immediate"],
      ],
      [
        "Zelensky, the Ukrainian president, met Trump. The president wants a ceasefire, Rubio heard.",
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
];
