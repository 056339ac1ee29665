import type { Phenomenon } from "./phenomenon.ts";

/** What articles say in passing: whose choice is counted, who wrote a text, who wants what a noun names. */
export const chosenWords: readonly Phenomenon[] = [
  {
    name: "a clause behind the noun says who wants it, whatever is told of it",
    cases: [
      [
        "The talks brought no progress on the full ceasefire that Ukraine and its European allies have been calling for.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "The delegations did not discuss the withdrawal of Ukrainian troops from Donbas that Russia insists on.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "There was no mention of the unconditional ceasefire that Kyiv has been pressing Russia to accept.",
        ["ukraine supports ceasefire.immediate"],
      ],
      [
        "Trump rejected the full ceasefire that Ukraine demands.",
        ["ukraine supports ceasefire.immediate", "us opposes ceasefire.immediate"],
      ],
      ["The American plan omits the security guarantees that Kyiv wants.", ["ukraine supports security.guarantee_with_us"]],
      ["There was no sign of the ceasefire that Ukraine could accept.", []],
      ["They spoke of the unconditional ceasefire that the Europeans had demanded in March.", []],
    ],
  },
  {
    name: "of two options the first and the second are whoever gives the choice",
    cases: [
      [
        "Moscow set out two variants. In the first, Ukrainian forces would withdraw from Donetsk region. In the second, no foreign forces could remain on Ukrainian territory.",
        ["russia opposes security.foreign_forces", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "In the first of two scenarios put forward by Washington, Ukraine would be barred from NATO. In the second, called a “soft landing”, sanctions on Russia would be lifted.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "Two options were put forward by Moscow. The second option bars foreign troops from Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "For a lasting truce the Kremlin named two routes. In the second, no foreign forces could remain in Ukraine.",
        ["russia conditional ceasefire.immediate", "russia opposes security.foreign_forces"],
      ],
      ["The Russian paper lists two paths to a full ceasefire.", ["russia conditional ceasefire.immediate"]],
      ["Historians see two paths to a full ceasefire.", []],
      ["Analysts see two scenarios. In the first, Ukrainian troops would leave Donbas.", []],
      ["Kyiv has two options, an analyst said. In the first, Ukrainian troops would leave Donbas.", []],
    ],
  },
  {
    name: "both countries are no two texts, and a road map is one",
    cases: [
      [
        "The Russian draft came first, the Ukrainian one a week later. The Russian draft bars Ukraine from NATO. Both countries would reopen their embassies. Foreign troops would be banned from Ukraine.",
        ["russia opposes security.foreign_forces", "russia opposes security.nato_membership"],
      ],
      [
        "The Russian draft was short.\nThe Ukrainian road map wants a full ceasefire. All deported children would return.",
        ["ukraine supports ceasefire.immediate", "ukraine supports humanitarian.children_return"],
      ],
      [
        "Kyiv's paper went to Moscow.\nThere would be no limit on the army after a settlement and no recognition of Crimea.",
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "a text by another name is the text right before",
    cases: [
      [
        "Moscow drew up two variants. In the second, billed as a “closing document”, no foreign forces could remain in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "In the Russian draft, called a “package proposal”, Ukrainian troops leave Donbas.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a text that people of two sides wrote is that side's by which the article calls it",
    cases: [
      [
        "The plan drawn up by Witkoff and Dmitriev and the counter-draft from London and Paris share a layout.\nThe US plan is the longer one. Both papers say that Ukraine may join the EU. The first bars foreign troops from Ukraine.",
        ["europe supports security.eu_membership", "us opposes security.foreign_forces", "us supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "a condition of the last clause is none for the clause before",
    cases: [
      [
        "In the European draft Ukraine is rebuilt and fully compensated, and the assets remain immobilised until Russia has paid.",
        ["europe conditional economy.frozen_assets_release", "europe supports economy.reconstruction"],
      ],
    ],
  },
  {
    name: "a participle shares the auxiliary of the clause before",
    cases: [
      ["Under the US plan sanctions would be lifted and Russia invited back into the G8.", ["us supports economy.sanctions_relief"]],
      [
        "Moscow said that sanctions must be lifted and Kyiv rejected the idea of lifting sanctions.",
        ["russia supports economy.sanctions_relief", "ukraine opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "what a text promises is in it; what finishes a thing off is against it",
    cases: [
      ["Under the US plan, cooperation with Moscow on energy is promised as well.", ["us supports economy.us_russia_cooperation"]],
      [
        "The US plan would kill off Ukraine's bid to join NATO.",
        ["us opposes security.nato_membership", "ukraine supports security.nato_membership"],
      ],
    ],
  },
  {
    name: "who takes the idea of somebody who wants a thing wants it too",
    cases: [
      [
        "Trump rejected the idea of Macron, who wants European troops in Ukraine.",
        ["europe supports security.foreign_forces", "us opposes security.foreign_forces"],
      ],
      ["Zelensky spoke of the idea of Macron, who wants European troops in Ukraine.", ["europe supports security.foreign_forces"]],
    ],
  },
  {
    name: "the refusal of a clause that opens with what is missing is conditional",
    cases: [
      [
        "Zelensky said that without a referendum he would not agree to a withdrawal from Donbas.",
        ["ukraine conditional territory.ukrainian_withdrawal"],
      ],
      [
        "Zelensky said that without doubt he would not agree to a withdrawal from Donbas.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "whose ministry, whose spokesperson, who is among them",
    cases: [
      [
        "It is a road to nowhere, Sergei Lavrov said today. The foreign ministry had earlier rejected any scenario involving soldiers of NATO countries in Ukraine.",
        ["russia opposes security.foreign_forces"],
      ],
      [
        "Kremlin spokesman Dmitry Peskov was dismissive. “We don't want an unconditional ceasefire,” the spokesperson said.",
        ["russia opposes ceasefire.immediate"],
      ],
      [
        "Starmer and other European leaders, Zelensky among them, called for a full ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "A holiday truce would give Ukraine a breathing space, Peskov claimed. “We want peace, we don't want a truce,” the spokesman said.",
        ["russia opposes ceasefire.partial"],
      ],
    ],
  },
  {
    name: "what was broken off, whom it is told, on whom it is laid",
    cases: [
      [
        "The Russian president proposed that direct talks with Ukraine, broken off in 2022, be resumed in Istanbul.",
        ["russia supports process.direct_talks"],
      ],
      [
        "Dmitry Peskov has told the US network ABC that arms deliveries from America would have to stop before Russia could agree to a ceasefire.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      ["Trump said that Moscow wanted a ceasefire, and Kyiv must agree to it.", ["russia supports ceasefire.immediate"]],
      [
        "As for security guarantees, Zelensky said that Ukraine seeks legally binding ones from the US, modelled on Article 5.",
        ["ukraine supports security.guarantee_with_us"],
      ],
      ["If Putin turned his back on peace, sanctions would follow, Starmer said.", ["europe conditional economy.new_sanctions"]],
    ],
  },
];
