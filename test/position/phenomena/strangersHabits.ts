import type { Phenomenon } from "./phenomenon.ts";

/** Habits of agencies and briefs that eight articles by a stranger brought up. */
export const strangersHabits: readonly Phenomenon[] = [
  {
    name: "a house of analysts is no party, and the items of a text go on behind their titles",
    cases: [
      [
        "The European text was published by Reuters.\nI. The counter-draft\n1. Armed forces. Ukraine's military is held to a strength of 800,000 in peacetime.\n2. Guarantee. The United States gives an assurance that mirrors Article 5.\n3. Money. Ukraine is to be rebuilt in full.",
        ["europe supports economy.reconstruction", "europe supports security.force_limits", "europe supports security.guarantee_with_us"],
      ],
      [
        "Axios has published the American plan.\nThe American plan\n(a) Army. Ukraine's army is capped at 600,000.\n(b) Land. Ukraine's troops leave the part of Donetsk that they still hold.\n(c) Children. Russia returns all deported children.",
        ["us supports humanitarian.children_return", "us supports security.force_limits", "us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Two texts are on the table.\nThe Russian memorandum\n- Alliances. Ukraine joins no military bloc. Kyiv renounces membership of NATO.\n- Army. The size of Ukraine's armed forces is limited.\nThe Ukrainian paper\n- Alliances. Ukraine may join NATO if the allies agree.\n- Prisoners. Russia releases all civilian detainees.",
        [
          "russia opposes security.nato_membership",
          "russia supports security.force_limits",
          "ukraine conditional security.nato_membership",
          "ukraine supports humanitarian.civilian_detainees",
        ],
      ],
      [
        "The Kyiv Observatory of Security\nThe counter-draft of Britain and France was published by Reuters.\nThe counter-draft\n1. Money. Ukraine is to be rebuilt in full.\n2. Land. Talks on territory begin after the ceasefire.",
        ["europe supports economy.reconstruction", "europe supports territory.talks_after_ceasefire"],
      ],
      ["A cap on the army would be folly, the Russia Strategy Forum wrote.", []],
      ["Ukraine's army is held to 600,000 men.", []],
    ],
  },
  {
    name: "what is called something is a thing",
    cases: [
      [
        "Lavrov welcomed the American plan. Zelensky called it unacceptable.",
        ["russia supports process.plan_endorsement", "ukraine opposes process.plan_endorsement"],
      ],
      [
        'Russia demanded a cap on the army. Macron branded it "a non-starter".',
        ["europe opposes security.force_limits", "russia supports security.force_limits"],
      ],
      [
        "Ushakov dismissed the European text. A State Department official called it unacceptable.",
        ["russia opposes process.counterplan_endorsement", "us opposes process.counterplan_endorsement"],
      ],
      [
        "Putin wants Ukraine out of NATO for good. Rutte said members decide. Kallas called it blackmail.",
        ["russia opposes security.nato_membership"],
      ],
      [
        "The envoys proposed that Ukraine give up the rest of Donetsk. Yermak deemed it out of the question.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Macron proposed foreign troops in Ukraine. Zakharova termed it a provocation, and Lavrov called it wholly unacceptable.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Rubio set out the American proposal in Paris. He called it fair and said that Kyiv backed it.",
        ["ukraine supports process.plan_endorsement"],
      ],
    ],
  },
  {
    name: "what one would not work with",
    cases: [
      ["A cap on the army is not something we can live with, Umerov said.", ["ukraine opposes security.force_limits"]],
      [
        "Foreign troops in Ukraine are not something that Russia will ever accept, Lavrov said.",
        ["russia opposes security.foreign_forces"],
      ],
      ["A cap on the army is something we can live with, Umerov said.", ["ukraine open security.force_limits"]],
      ["A cap on the army is not something we would rule out, Umerov said.", ["ukraine open security.force_limits"]],
    ],
  },
  {
    name: "an aide is one of many, and a name alone heads what is told below it",
    cases: [
      [
        "Moscow. Presidential aide Yuri Ushakov dismissed the European text.\nKyiv. A cap on the army is out of the question, said an adviser to the delegation.",
        ["russia opposes process.counterplan_endorsement", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow. Presidential aide Yuri Ushakov dismissed the European text.\nKyiv. The head of the presidential office, Andriy Yermak, rejected a cap on the army. Foreign troops must come, according to an adviser to the delegation.",
        [
          "russia opposes process.counterplan_endorsement",
          "ukraine opposes security.force_limits",
          "ukraine supports security.foreign_forces",
        ],
      ],
    ],
  },
  {
    name: "what stands in for something refuses it",
    cases: [
      [
        "Kyiv said guarantees by the US would serve as a substitute for joining NATO.",
        ["ukraine opposes security.nato_membership", "ukraine supports security.guarantee_with_us"],
      ],
      [
        "Under the US plan, European guarantees would stand in for NATO membership.",
        ["us opposes security.nato_membership", "us supports security.guarantee_without_us"],
      ],
      ["Zelensky said there was no substitute for NATO membership.", ["ukraine supports security.nato_membership"]],
      [
        "The US draft would have a freeze along the front line take the place of any recognition of Crimea.",
        ["us opposes territory.crimea_recognition", "us supports ceasefire.front_line_freeze"],
      ],
      ["Ukraine's place is in NATO, Kallas said.", ["europe supports security.nato_membership"]],
      ["Merz stood in for Macron at the talks on foreign troops.", []],
    ],
  },
  {
    name: "sides that nobody has named",
    cases: [
      ["The sides agreed to a full ceasefire, Witkoff said.", []],
      ["Witkoff said the parties had agreed on an all-for-all exchange.", []],
      [
        "Russia and Ukraine met in Abu Dhabi. Witkoff said that the parties had agreed to a full ceasefire.",
        ["russia supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["The two countries would recognise Crimea as Russian under the American plan.", ["us supports territory.crimea_recognition"]],
      ["Rubio said both sides must accept a full ceasefire.", ["us supports ceasefire.immediate"]],
      [
        "Kyiv and Moscow sent their negotiators to Istanbul. The two delegations agreed to exchange all prisoners, Fidan said.",
        ["russia supports humanitarian.prisoner_exchange", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["Macron wants the two countries to hold direct talks.", ["europe supports process.direct_talks"]],
      ["The two sides reject a partial truce, Vance told reporters.", []],
    ],
  },
  {
    name: "the next verb of a row, and the alliance as the British write it",
    cases: [
      ["Ukraine would be designated a major non-Nato ally under the American draft.", ["us supports security.partner_status"]],
      ["Kyiv must swear off Nato for good, Lavrov said.", ["russia opposes security.nato_membership"]],
      [
        "Under the Russian memorandum Kyiv would cap its army and turn down foreign troops.",
        ["russia opposes security.foreign_forces", "russia supports security.force_limits"],
      ],
      [
        "The European draft would lift the sanctions in stages and rule out any cap on the army.",
        ["europe opposes security.force_limits", "europe supports economy.sanctions_relief"],
      ],
      ["Recognising Crimea would be wrong and out of the question, Kallas said.", ["europe opposes territory.crimea_recognition"]],
      ["Trump said Ukraine would never get into Nato.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "regions, truces and prisoners, further apart or fewer",
    cases: [
      [
        "The four regions that Russia wrote into its constitution would have to be recognised as Russian, Ryabkov said.",
        ["russia supports territory.occupied_de_jure"],
      ],
      ["Russia and Ukraine have agreed to exchange no fewer than 900 prisoners of war each, Medinsky told a briefing.", []],
      [
        "A truce at Easter, proposed by Macron and welcomed by Zelensky, was brushed aside in Moscow.",
        ["europe supports ceasefire.partial", "russia opposes ceasefire.partial", "ukraine supports ceasefire.partial"],
      ],
    ],
  },
  {
    name: "whose a participle behind a comma is",
    cases: [
      [
        "Trump gave Moscow 50 days to come to terms, announcing that Patriot systems would go to Ukraine.",
        ["us supports security.us_military_aid"],
      ],
      ["Rubio met Lavrov in Kuala Lumpur, saying afterwards that sanctions on Russia would stay.", ["us opposes economy.sanctions_relief"]],
      [
        "Macron rang Zelensky on Sunday, telling reporters later that European troops would be sent to Ukraine.",
        ["europe supports security.foreign_forces"],
      ],
      ["Trump gave Moscow 50 days, warning that new sanctions would follow.", ["us supports economy.new_sanctions"]],
      [
        "Merz received Zelensky in Berlin, adding that frozen assets would not be released.",
        ["europe opposes economy.frozen_assets_release"],
      ],
      ["On Monday Vance told Kyiv to hurry, adding that Ukraine would not join NATO.", ["us opposes security.nato_membership"]],
      [
        "The Kremlin thanked Washington, stressing that Crimea must be recognised as Russian.",
        ["russia supports territory.crimea_recognition"],
      ],
      [
        "A cap on the army is unacceptable, said Umerov, adding that foreign troops must come.",
        ["ukraine opposes security.force_limits", "ukraine supports security.foreign_forces"],
      ],
      ["In a call with Putin, Trump praised Zelensky, noting that a full ceasefire was needed.", ["us supports ceasefire.immediate"]],
      ["Putin received Witkoff, insisting that Ukraine leave Donetsk.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Zelensky thanked Trump, rejecting any cap on the army.", ["ukraine opposes security.force_limits"]],
      ["Lavrov attacked the Europeans, ruling out foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Rubio met Sybiha, offering Ukraine an Article 5-like guarantee from the US.", ["us supports security.guarantee_with_us"]],
      ["Trump spoke of Putin, who wants Donetsk, calling for a full ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
];
