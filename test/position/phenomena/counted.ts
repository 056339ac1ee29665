import type { Phenomenon } from "./phenomenon.ts";

/** Points that are counted, what is given to whom, and who says the contrary. */
export const counted: readonly Phenomenon[] = [
  {
    name: "parts of a text that are counted",
    cases: [
      [
        "Kyiv's memorandum has three demands. The first asks for a full ceasefire. All prisoners, says the second, are exchanged for all.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Two clauses of the Ukrainian-European reply deal with the river. In the second Ukraine regains the Kakhovka dam.",
        ["ukraine supports territory.dnipro_access", "europe supports territory.dnipro_access"],
      ],
      [
        "The six points that Sybiha read out in Vilnius fill one page. Tougher sanctions on Russia are asked for in the fifth.",
        ["ukraine supports economy.new_sanctions"],
      ],
      ["The Russian paper has four articles. The first round of talks on it ended at noon.", []],
      ["Kyiv's memorandum has three demands. The first deal was signed in spring.", []],
    ],
  },
  {
    name: "who is given a text has not made it",
    cases: [
      [
        "The paper, which Zelensky's team were handed on Sunday, is called the Witkoff plan. It limits Ukraine's army to 600,000 men.",
        ["us supports security.force_limits"],
      ],
      ["A draft which was handed to Kyiv by the US envoy would lift the sanctions on Russia.", ["us supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "what the other side says next",
    cases: [
      [
        "Umerov called for an all-for-all exchange. A complete exchange is out of the question. “We have nobody to spare,” Moskalkova said.",
        ["ukraine supports humanitarian.prisoner_exchange", "russia opposes humanitarian.prisoner_exchange"],
      ],
      [
        "An exchange of all for all is needed, Umerov said. There should be no delay in such an exchange.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
    ],
  },
  {
    name: "only once, and then",
    cases: [
      [
        "The Russian memorandum is short: Ukraine's army leaves Donbas, and only once it has left does the ceasefire begin.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "may, might and those that remain",
    cases: [
      [
        "Putin hinted he might give up his claims to the parts of the four regions that remain under Ukrainian control.",
        ["russia open territory.drop_unheld_claims"],
      ],
      ["No member state may veto Ukraine's accession to NATO, Sybiha said.", ["ukraine supports security.nato_membership"]],
      ["Under the Ukrainian paper sanctions may come off after a lasting peace.", ["ukraine conditional economy.sanctions_relief"]],
    ],
  },
  {
    name: "those who are wanted at a table, and a deputy",
    cases: [
      ["The White House wants Putin and Zelensky across a table.", ["us supports process.direct_talks"]],
      [
        "Sergei Ryabkov spoke at noon. A freeze along the front line would be a trap, the deputy minister told the agency.",
        ["russia opposes ceasefire.front_line_freeze"],
      ],
      [
        "A ceasefire now would be a gift, Ryabkov said on Monday in the Duma, and Russia will have no part in it.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "A US official rejected a handover of the four regions. The offer is to accept Russian control there in fact.",
        ["us opposes territory.occupied_de_jure", "us supports territory.occupied_de_facto"],
      ],
    ],
  },
  {
    name: "shares of a plan, easing, and what is worth it",
    cases: [
      ["Most of the framework has Kyiv's backing, Yermak said.", ["ukraine supports process.plan_endorsement"]],
      ["Nine tenths of the plan were drafted by Americans.", []],
      ["London rejects any easing, Lammy said.", ["europe opposes economy.sanctions_relief"]],
      ["Any easing of tensions is welcome, Lammy said.", []],
      ["The US could decide that its mediation is no longer worth the trouble, Vance said.", ["us open process.us_walks_away"]],
      [
        "The American draft leaves the billions in two parts; the rest is unblocked and handed back to Russia.",
        ["us supports economy.frozen_assets_release"],
      ],
      ["Lavrov spoke of the causes from which the conflict grew: they must be removed.", ["russia supports ceasefire.root_causes"]],
      ["He would not go further than that, Trump said.", []],
      ["Formal title to it, Kyiv says, is out of the question.", ["ukraine opposes territory.occupied_de_jure"]],
      ["No contingents of NATO, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["Syrskyi said no Ukrainian brigade goes anywhere.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["No Ukrainian brigade is left in Kursk, Peskov said.", []],
    ],
  },
];
