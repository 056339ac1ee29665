import type { Phenomenon } from "./phenomenon.ts";

/** Whose a position is not: who merely is spoken of, gets something, is told, or stands beside it. */
export const whose: readonly Phenomenon[] = [
  {
    name: "what a text says is not its subject's will",
    cases: [
      ["Kyiv gives up its bid to join NATO, says the American draft as published by Axios.", ["us opposes security.nato_membership"]],
      ["Russia would hand back the Kharkiv region, according to the US proposal.", ["us supports territory.kharkiv_return"]],
      ["Ukraine would be barred from NATO under a draft seen by Axios.", []],
      ["Russia would hand back the Kharkiv region, according to Dmitry Peskov.", ["russia supports territory.kharkiv_return"]],
    ],
  },
  {
    name: "a place is nobody's will",
    cases: [
      ["Europe's largest nuclear plant would be run by American engineers.", []],
      ["Europe's biggest atomic power station would be run by the United States.", []],
      ["Europe's demand is that Crimea never be recognised as Russian.", ["europe opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "what is done to the subject is no will of its own",
    cases: [
      ["Ukraine would be given reliable security guarantees.", []],
      ["Kyiv would receive security guarantees.", []],
      ["Ukraine will receive security guarantees, Zelensky promised.", ["ukraine supports security.guarantee_without_us"]],
    ],
  },
  {
    name: "what a speaker tells of another",
    cases: [
      [
        "Moscow gave Kyiv a week to withdraw its troops from Donetsk, Zelensky told CNN.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["The Americans see Ukrainian troops leaving Donetsk, Umerov told reporters.", ["us supports territory.ukrainian_withdrawal"]],
      ["Ukrainian troops must leave Donetsk, Peskov told CNN.", ["russia supports territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "whoever adds something in an aside is none of those whom it is about",
    cases: [
      [
        "European leaders met in Paris. Russia, they added, must withdraw its troops from all of Ukraine.",
        ["europe supports territory.russian_withdrawal"],
      ],
      ["Emmanuel Macron spoke for an hour. Putin, he went on, must agree to a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["After Putin left the room, he said that Crimea will remain Russian.", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "whoever is told or expected to say something has not said it",
    cases: [
      ["Ukraine would be promised that Crimea will never be recognised as Russian.", []],
      ["Kyiv was told that it must withdraw its troops from Donetsk.", []],
      ["Kyiv told Washington that it will never withdraw its troops from Donetsk.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "a refusal to say whether is no position",
    cases: [
      ["Zelensky would not say whether Ukraine would withdraw its troops from Donetsk.", []],
      ["Peskov did not say when Russia would agree to a ceasefire.", []],
      ["He would not tell reporters whether the United States would lift sanctions on Russia.", []],
      ["Zelensky would not withdraw Ukrainian troops from Donetsk, he said.", ["ukraine opposes territory.ukrainian_withdrawal"]],
    ],
  },
  {
    name: "a condition whose verb stands first",
    cases: [
      ["Sybiha said that should Ukraine withdraw its troops from Donetsk, the government would fall.", []],
      ["Should Russia agree to a ceasefire, markets will rise.", []],
      ["Sybiha said that Russia should agree to a ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "an office before a name that nobody knows",
    cases: [
      ["Trump and Zelensky met in Washington. President Aoun said that Russia should withdraw its troops from Ukraine.", []],
      ["Trump met reporters. The president said that Crimea will stay with Russia.", ["us supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "what is unacceptable to whom",
    cases: [
      ["Any soldiers of Europe's armies in Ukraine are unacceptable to Russia.", ["russia opposes security.foreign_forces"]],
      ["Recognition of Crimea as Russian is unacceptable to Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "a pronoun stands for what was just spoken of, and not for a plan of many parts",
    cases: [
      ["Washington floated a partial ceasefire. Zelensky rejected it.", ["us open ceasefire.partial", "ukraine opposes ceasefire.partial"]],
      [
        "The US plan would recognise Crimea as Russian, bar Ukraine from NATO and lift sanctions on Russia. Zelensky rejected it.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief", "us supports territory.crimea_recognition"],
      ],
      ["Washington floated a partial ceasefire. It would have been a surprise had anybody clapped.", ["us open ceasefire.partial"]],
    ],
  },
  {
    name: "a plan's relative clause is its content to the end",
    cases: [
      [
        "Kyiv is to reply to a US plan that would recognise Crimea as Russian, cap the Ukrainian army and bar Ukraine from NATO.",
        ["us opposes security.nato_membership", "us supports security.force_limits", "us supports territory.crimea_recognition"],
      ],
      [
        "The United States expects Ukraine to respond to a set of ideas that would cap its army and shut Kyiv out of NATO.",
        ["us opposes security.nato_membership", "us supports security.force_limits"],
      ],
      [
        "Kyiv accepts a US plan but would never recognise Crimea as Russian.",
        ["ukraine opposes territory.crimea_recognition", "ukraine supports process.plan_endorsement"],
      ],
    ],
  },
  {
    name: "what somebody is to do in a list is no report",
    cases: [
      ["Ukraine is to declare itself neutral, admit no foreign troops and accept a ceiling on the size of its army.", []],
      ["Ukraine is to pledge neutrality, declare a ceasefire and recognise Crimea as Russian.", []],
      [
        "Ukraine declared that it would recognise no occupied land as Russian.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
    ],
  },
  {
    name: "an office set beside a name is that person",
    cases: [
      [
        "Kyiv, Andriy Yermak, the head of the office, told reporters, would never accept a cap on its army.",
        ["ukraine opposes security.force_limits"],
      ],
      ["Dmitry Peskov, the spokesman, said that Crimea will remain Russian.", ["russia supports territory.crimea_recognition"]],
    ],
  },
  {
    name: "even if is no condition",
    cases: [
      ["Germany would send troops to Ukraine even if the United States refused.", ["europe supports security.foreign_forces"]],
      ["Germany would send troops to Ukraine only if the United States took part.", ["europe conditional security.foreign_forces"]],
      ["Kyiv will accept a cap on its army only if the West pays for it.", ["ukraine conditional security.force_limits"]],
    ],
  },
  {
    name: "who is ready to talk after a ceasefire does not thereby demand one",
    cases: [
      ["Ukraine will discuss territory once the guns are silent.", ["ukraine supports territory.talks_after_ceasefire"]],
      [
        "Ukraine will discuss territory only after a ceasefire.",
        ["ukraine supports ceasefire.immediate", "ukraine supports territory.talks_after_ceasefire"],
      ],
    ],
  },
  {
    name: "a wording of another thing",
    cases: [
      ["Moscow will not recognise contracts for mines in Donbas.", []],
      ["Switzerland, which is not a member of the EU, offered a venue.", []],
      ["Brussels will impose sanctions on Russia at the end of the month.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "what is done to somebody by nobody who is named",
    cases: [
      ["Ukraine will never be let into NATO, the president said.", []],
      ["Ukraine would not be let into the alliance, the minister said.", []],
      ["Ukraine will never be let into NATO, Trump said.", ["us opposes security.nato_membership"]],
    ],
  },
];
