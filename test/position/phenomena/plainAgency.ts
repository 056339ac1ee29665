import type { Phenomenon } from "./phenomenon.ts";

/** Habits of plain agency reports: who "his side" is when somebody else is told, what a text goes on to do, a bare answer ahead of other things. */
export const plainAgency: readonly Phenomenon[] = [
  {
    name: "his side is his who tells it, and not theirs who are told",
    cases: [
      [
        "The American plan would have Ukraine leave Donbas. Umerov told the Americans over dinner that his side could not go along with that.",
        ["us supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "France wants to send troops. Lavrov told the French that his country would never accept it.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      ["Ushakov told the Americans that his government would not recognise European troops.", ["russia opposes security.foreign_forces"]],
      ["Yermak told Witkoff that his delegation rejected a pull-out from Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["Rubio told the Ukrainians that their army would have to leave Donbas.", ["us supports territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "a text that binds somebody goes on",
    cases: [
      [
        "The American draft obliges Kyiv to renounce NATO, although it grants Ukraine a path into the EU.",
        ["us opposes security.nato_membership", "us supports security.eu_membership"],
      ],
      [
        "The American plan obliges Kyiv to leave Donbas, but it refuses to do so.",
        ["us supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a verb that goes on in quotation marks is no answer by itself",
    cases: [
      ["Asked whether he would lift the sanctions, Trump said they would “find out” soon.", []],
      ["Asked whether Washington would recognise Crimea, Rubio said people could “draw their own conclusions.”", []],
      ["Pressed on whether he would let Ukraine into NATO, Trump replied that we would “see what happens.”", []],
      ["Asked whether he would end the sanctions, Trump said he would.", ["us supports economy.sanctions_relief"]],
      ["Asked whether Kyiv would leave Donbas, Yermak said it would “never” do that.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "a bare answer ahead of something else",
    cases: [
      [
        "Trump proposed a 30-day truce on energy. Putin agreed and told his army to comply, said the Kremlin, which also demanded an end to Western arms supplies.",
        ["us supports ceasefire.partial", "russia supports ceasefire.partial", "russia opposes security.us_military_aid"],
      ],
      [
        "Washington proposed an energy truce. Zelensky refused, aides said, and asked for security guarantees from Washington instead.",
        ["us supports ceasefire.partial", "ukraine opposes ceasefire.partial", "ukraine supports security.guarantee_with_us"],
      ],
      [
        "Washington proposed an energy truce. Zelensky agreed to meet Putin in Istanbul.",
        ["us supports ceasefire.partial", "ukraine supports process.direct_talks"],
      ],
    ],
  },
  {
    name: "by stages, as somebody does his part, and where somebody asks",
    cases: [
      [
        "Sanctions would be lifted in stages as Moscow honours the deal, a U.S. official said.",
        ["us conditional economy.sanctions_relief"],
      ],
      [
        "The curbs on Russian banks would be eased step by step as the troops leave, Bessent said.",
        ["us conditional economy.sanctions_relief"],
      ],
      ["Sanctions would be lifted in stages as planned, a U.S. official said.", ["us supports economy.sanctions_relief"]],
      [
        "Moscow would return the children only where a parent had asked for them, Lvova-Belova said.",
        ["russia conditional humanitarian.children_return"],
      ],
      [
        "Russia would hand back children where relatives applied and not otherwise, Lvova-Belova said.",
        ["russia conditional humanitarian.children_return"],
      ],
    ],
  },
  {
    name: "what does not depend on something",
    cases: [
      ["European soldiers for Ukraine would not depend on American support, Macron said.", ["europe supports security.foreign_forces"]],
      ["European soldiers for Ukraine would depend on American support, Macron said.", ["europe conditional security.foreign_forces"]],
      [
        "The list of guarantors is closed and no longer hinges on Washington, French officials said.",
        ["europe supports security.guarantee_without_us"],
      ],
    ],
  },
  {
    name: "a long name and a place between a thing and what is said of it",
    cases: [
      [
        "European troops, Foreign Ministry spokeswoman Maria Zakharova told a weekly briefing in Moscow, would be “war by any other name” and would not be tolerated.",
        ["russia opposes security.foreign_forces"],
      ],
    ],
  },
  {
    name: "a text that is not signed",
    cases: [
      ["The American plan has 28 points. Russia will not sign it.", ["russia opposes process.plan_endorsement"]],
      ["The American plan runs to 28 points. Lavrov said Russia would not sign it.", ["russia opposes process.plan_endorsement"]],
      [
        "The American plan has 28 points. Yermak said the paper was a good start and that Kyiv would back it.",
        ["ukraine supports process.plan_endorsement"],
      ],
      [
        "The American plan has 28 points. Lavrov said the text was a bad joke and that Russia would not sign it.",
        ["russia opposes process.plan_endorsement"],
      ],
      ["The American plan has 28 points. Lavrov said it had nothing in common with what was agreed.", []],
      ["The American plan has 28 points. Brussels did not reject the document, nor did it endorse it.", []],
      [
        "Washington wants Ukraine to leave Donbas. Kyiv will not sign it.",
        ["us supports territory.ukrainian_withdrawal", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
    ],
  },
  {
    name: "a region that troops will not leave",
    cases: [
      ["The rest concerned Donbas, which his soldiers would not leave, Zelensky said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      [
        "The town of Kramatorsk, which the garrison will not abandon, is quiet, Zelensky said.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Only Donetsk, from which Kyiv would have to withdraw, remains open, Ushakov said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Donbas, which the Russian army has entered from the south, saw heavy fighting.", []],
    ],
  },
  {
    name: "what has to wait for something",
    cases: [
      [
        "An all-for-all prisoner exchange would have to wait for a final settlement, Kostyukov said.",
        ["russia conditional humanitarian.prisoner_exchange"],
      ],
      ["A truce would have to wait for the last comma of a treaty, Lavrov said.", ["russia conditional ceasefire.immediate"]],
      [
        "Sanctions relief must await a ceasefire, Kallas said.",
        ["europe conditional economy.sanctions_relief", "europe supports ceasefire.immediate"],
      ],
      ["Ukraine will have to wait for NATO membership, Rutte said.", []],
    ],
  },
  {
    name: "taken, but not as something else",
    cases: [
      [
        "Washington is offering Kyiv a status like that of Israel. Budanov said his country would accept it, but not as a substitute for the alliance.",
        ["us supports security.partner_status", "ukraine supports security.partner_status"],
      ],
      ["Kyiv would accept European troops, but not as a fig leaf, Sybiha said.", ["ukraine supports security.foreign_forces"]],
      [
        "Kyiv would accept European troops, but not as long as the war goes on, Sybiha said.",
        ["ukraine conditional security.foreign_forces"],
      ],
    ],
  },
  {
    name: "found quite something, and what a trade is that is turned down",
    cases: [
      [
        "France wants to send troops. Lavrov said Moscow found the idea quite unacceptable.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "France wants to send troops. Lavrov called it utterly unacceptable.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Moscow offered to give up its claim to Kherson city. In exchange it asked for the rest of Donetsk, from which Ukrainian units would have to retreat. A Ukrainian official said the trade had been turned down.",
        [
          "russia supports territory.drop_unheld_claims",
          "russia supports territory.ukrainian_withdrawal",
          "ukraine opposes territory.ukrainian_withdrawal",
        ],
      ],
    ],
  },
  {
    name: "who signs with somebody, and what is named as the point to start from",
    cases: [
      [
        "France and Britain signed a declaration of intent with Zelensky under which European troops would be stationed in Ukraine.",
        ["europe supports security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      [
        "Six European leaders named the present line of contact as the point from which negotiations over territory would have to begin.",
        ["europe supports territory.talks_after_ceasefire"],
      ],
      [
        "The line of contact is the point from which talks on land must begin, Merz said.",
        ["europe supports territory.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "a text that leaves somebody out is not signed",
    cases: [
      [
        "Kyiv will sign nothing that leaves out the 19,000 children taken to Russia, Lubinets said.",
        ["ukraine supports humanitarian.children_return"],
      ],
      [
        "Ukraine would reject any deal that forgets the prisoners of war, Yermak said.",
        ["ukraine supports humanitarian.prisoner_exchange"],
      ],
      ["Kyiv will not sign a peace that ignores the abducted children, Lubinets said.", ["ukraine supports humanitarian.children_return"]],
      ["Lubinets refused to back a plan that forgets the prisoners of war.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["The American draft leaves out the abducted children.", []],
      ["The Russian memorandum is a text that ignores the abducted children, Lubinets said.", []],
    ],
  },
  {
    name: "is Russian and will remain so, and that is not going to change",
    cases: [
      [
        "Kyiv wants the Kinburn Spit back. Medinsky said the spit was Russian and would remain so.",
        ["ukraine supports territory.dnipro_access", "russia opposes territory.dnipro_access"],
      ],
      ["The Zaporizhzhia station was Russian and would remain so, Likhachev said.", ["russia opposes territory.znpp_us_oversight"]],
      [
        "The nuclear plant had one operator, a Russian one, and this was not going to change, Likhachev said.",
        ["russia opposes territory.znpp_us_oversight"],
      ],
      ["Kyiv will never recognise Crimea, and that is not going to change, Sybiha said.", ["ukraine opposes territory.crimea_recognition"]],
      ["Membership of NATO is Ukraine's aim and that will not change, Zelensky said.", ["ukraine supports security.nato_membership"]],
    ],
  },
  {
    name: "put to somebody, gladly taken, had in a list of one's own",
    cases: [
      ["The Americans had themselves put the idea of a land swap to the Kremlin.", ["us supports territory.land_swaps"]],
      ["Analysts put the idea of a land swap down to wishful thinking.", []],
      [
        "Washington is offering Kyiv a status like that of Israel. Budanov said his country would gladly take it.",
        ["us supports security.partner_status", "ukraine supports security.partner_status"],
      ],
      [
        "Kyiv wants free navigation on the Dnipro. The Americans have that in their own list.",
        ["ukraine supports territory.dnipro_access", "us supports territory.dnipro_access"],
      ],
    ],
  },
  {
    name: "it is willing: somebody, and not the thing spoken of",
    cases: [
      [
        "Berlin wants Americans to monitor any truce. Washington has signalled that it is willing to do the technical part, a diplomat said.",
        ["europe supports ceasefire.monitoring"],
      ],
    ],
  },
];
