import type { Phenomenon } from "./phenomenon.ts";

/** What stands in plain agency paragraphs. */
export const plainReports: readonly Phenomenon[] = [
  {
    name: "who has a right, and who grants it",
    cases: [
      [
        "Kyiv has no legal right to give up territory.",
        ["ukraine opposes territory.occupied_de_jure", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Zelensky said he had neither the legal nor the moral right to give up land.",
        ["ukraine opposes territory.occupied_de_jure", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Kyiv has the right to join NATO, Macron said.", ["europe supports security.nato_membership"]],
      ["Ukraine has the right to join NATO, Yermak said.", ["ukraine supports security.nato_membership"]],
      ["Ukraine has every right to join the EU, Rutte said.", []],
      ["Moscow has no right to veto Ukraine's membership of NATO, Macron said.", ["europe supports security.nato_membership"]],
      ["Russia has no right to veto NATO membership for Ukraine, Rutte said in Brussels.", []],
      ["Kyiv said Moscow had no right to veto peacekeepers.", ["ukraine supports security.foreign_forces"]],
      ["Moscow has no say in whether Ukraine joins NATO, Starmer said.", ["europe supports security.nato_membership"]],
      ["Ukraine wants to join any alliance it likes, Sybiha said.", ["ukraine supports security.nato_membership"]],
      ["Ukraine must not join any military alliance, Lavrov said.", ["russia opposes security.nato_membership"]],
    ],
  },
  {
    name: "only then, in the verb or behind the wording",
    cases: [
      [
        "Macron said European troops could only be sent after a truce.",
        ["europe conditional security.foreign_forces", "europe supports ceasefire.immediate"],
      ],
      ["Merz said any deployment of troops would follow only after a truce.", ["europe conditional security.foreign_forces"]],
      [
        "Sanctions can only be eased once Russian forces have left, Kallas said.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      [
        "Moscow said that the guns would only fall silent when the root causes had been removed.",
        ["russia conditional ceasefire.immediate", "russia supports ceasefire.root_causes"],
      ],
      ["Lavrov could only shrug when he was asked about a full ceasefire.", []],
    ],
  },
  {
    name: "a condition of the last verb alone",
    cases: [
      [
        "The American draft fixes the strength of Ukraine's armed forces at 800,000, has Russian units leave Sumy region and returns the frozen assets only if Moscow lets inspectors in.",
        ["us supports security.force_limits", "us supports territory.russian_withdrawal", "us conditional economy.frozen_assets_release"],
      ],
      [
        "Kyiv rejects any cap on its army and accepts a full ceasefire only if the elections are put off.",
        ["ukraine opposes security.force_limits", "ukraine conditional ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "lifts one thing and caps another",
    cases: [
      [
        "The American draft lifts sanctions, caps the Ukrainian army at 600,000 and sends the children home.",
        ["us supports economy.sanctions_relief", "us supports security.force_limits", "us supports humanitarian.children_return"],
      ],
      ["Kyiv wants any numerical limit on its forces dropped from the text.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "who hands a text to whom",
    cases: [
      [
        "Ukraine handed the Americans a revised 20-point paper on Wednesday. It caps the army at 800,000.",
        ["ukraine supports security.force_limits"],
      ],
      ["Ukraine handed a 20-point plan to the Americans. It caps the army at 800,000.", ["ukraine supports security.force_limits"]],
      ["Kyiv sent Washington its draft on Wednesday. It keeps the army at 800,000.", ["ukraine supports security.force_limits"]],
      ["Kyiv sent the Americans a revised draft.", []],
    ],
  },
  {
    name: "a verb that only says whether",
    cases: [
      [
        "Kyiv wants a full ceasefire. Moscow does not, Lavrov said.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Zelensky backs a freeze of the front line. Russia does not: a freeze would only help Kyiv rearm, Lavrov said.",
        ["ukraine supports ceasefire.front_line_freeze", "russia opposes ceasefire.front_line_freeze"],
      ],
      [
        "Moscow does not want European troops in Ukraine. Kyiv does.",
        ["russia opposes security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      ["Kyiv rejects a land swap. Washington does not.", ["ukraine opposes territory.land_swaps"]],
      ["Kyiv wants an exchange of all prisoners. Moscow has not, however, replied.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["Kyiv wants an exchange of all prisoners. Whether Moscow does is unclear.", ["ukraine supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "admitted to the bloc, and outside the alliance",
    cases: [
      ["Hungary will never admit Ukraine to the EU, Orban said.", ["europe opposes security.eu_membership"]],
      ["Lavrov admitted that Moscow wanted a cap on the Ukrainian army.", ["russia supports security.force_limits"]],
      ["Zelensky said that outside the alliance his country would need more missiles.", []],
      ["Lavrov said Ukraine must remain outside the alliance.", ["russia opposes security.nato_membership"]],
      ["America would be done mediating, Vance said.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "denied, and reported all the same",
    cases: [
      [
        "The White House denied that it had offered to recognise Crimea, as Axios had reported, citing two officials.",
        ["us denies territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Peskov denied that Moscow was ready to freeze the front line, as Reuters reported.",
        ["russia denies ceasefire.front_line_freeze", "russia open ceasefire.front_line_freeze"],
      ],
      ["The White House denied that it had offered to recognise Crimea.", ["us denies territory.crimea_recognition"]],
    ],
  },
  {
    name: "whose view it is",
    cases: [
      ["The Russian position is that Kyiv must leave Donbas.", ["russia supports territory.ukrainian_withdrawal"]],
      ["Russia's view is that sanctions have to go.", ["russia supports economy.sanctions_relief"]],
      [
        "In the European view, sanctions have to stay until Russian troops leave.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["From the Russian point of view, sanctions have to go.", ["russia supports economy.sanctions_relief"]],
      [
        "In the Russian view direct talks between the two sides are the only thing that yields results.",
        ["russia supports process.direct_talks"],
      ],
      ["The Russian position on a full ceasefire is unclear.", []],
      ["The Ukrainian position was set out in London.", []],
      ["For the Kremlin a freeze of the front line is only a pause.", ["russia opposes ceasefire.front_line_freeze"]],
    ],
  },
  {
    name: "frozen money, given to one or used for another",
    cases: [
      ["The EU proposed to hand Russia's blocked reserves to Ukraine.", ["europe supports economy.reconstruction"]],
      ["Washington wants the assets handed back to Moscow.", ["us supports economy.frozen_assets_release"]],
      ["American deliveries would have to end on the day a truce took effect, Medinsky said.", ["russia opposes security.us_military_aid"]],
    ],
  },
  {
    name: "asked for one thing, answered with another",
    cases: [
      [
        "Asked whether London would send soldiers even if the Americans did not, Starmer said a U.S. backstop was essential.",
        ["europe supports security.guarantee_with_us"],
      ],
      [
        "Asked if Moscow would accept a ceasefire, Peskov said the root causes had to be removed.",
        ["russia supports ceasefire.root_causes"],
      ],
      [
        "Asked about a land swap, Yermak said recognition of Crimea was out of the question.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Asked about NATO membership for Ukraine, Rubio said it was not on the table.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "too early, without sense, and only foreseen",
    cases: [
      ["Merz said it was too early to talk about lifting sanctions.", ["europe opposes economy.sanctions_relief"]],
      ["It is too early for a land swap, Yermak said.", ["ukraine opposes territory.land_swaps"]],
      ["It is too early to say whether Moscow will accept a full ceasefire, Rubio said.", []],
      ["Peskov said a truce made no sense.", ["russia opposes ceasefire.immediate"]],
      ["The Kremlin said a truce without a settlement made no sense.", ["russia conditional ceasefire.immediate"]],
      ["Finland's president said that a ceasefire was unlikely this spring.", []],
      ["Orban said Ukraine would not join the EU as long as he was in office.", ["europe opposes security.eu_membership"]],
      ["Ukraine will not join the EU as long as corruption is rife, Orban said.", ["europe conditional security.eu_membership"]],
    ],
  },
  {
    name: "so many were exchanged that day",
    cases: [
      ["The two sides exchanged 300 prisoners each on Thursday, Russia's defence ministry said.", []],
      ["Russia returned 12 deported children on Friday, Lubinets said.", []],
      ["All prisoners exchanged at once is what Kyiv wants.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["Witkoff said the formula would leave Crimea aside.", []],
    ],
  },
  {
    name: "no such demand was made, and who has to go",
    cases: [
      [
        "Washington wants Kyiv to leave Donbas. Zelensky said no such demand had been made.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      ["Russian troops would have to go, Zelensky said.", ["ukraine supports territory.russian_withdrawal"]],
      ["European peacekeepers would be treated as enemies, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["A strike on Kyiv will be regarded as a provocation, Macron said.", []],
    ],
  },
  {
    name: "who supports this, and what is in a numbered draft",
    cases: [
      ["Starmer said Britain would send troops. The Conservatives support this.", ["europe supports security.foreign_forces"]],
      ["Zelensky says he won't hand Putin a single inch.", ["ukraine opposes territory.occupied_de_jure"]],
      [
        "Under the 20-point draft, Ukraine's armed forces would number 800,000 in peacetime.",
        ["us supports security.force_limits", "ukraine supports security.force_limits"],
      ],
      [
        "Zelensky wants an army of 800,000 and EU membership by a set date.",
        ["ukraine supports security.force_limits", "ukraine supports security.eu_membership"],
      ],
    ],
  },
  {
    name: "what another says of it, in plain words",
    cases: [
      [
        "Washington has proposed that the front line be frozen. Zelensky called it unacceptable.",
        ["us supports ceasefire.front_line_freeze", "ukraine opposes ceasefire.front_line_freeze"],
      ],
      [
        "Trump called for a land swap. Sybiha finds it unacceptable.",
        ["us supports territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Washington has offered to recognise Crimea. Ukrainian officials described it as a trap.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        "Rubio wants the sanctions lifted. Kyiv said this was out of the question.",
        ["us supports economy.sanctions_relief", "ukraine opposes economy.sanctions_relief"],
      ],
      [
        "Trump wants a land swap. The idea was rejected by Kyiv.",
        ["us supports territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Trump wants a land swap. The idea was accepted by Kyiv.",
        ["us supports territory.land_swaps", "ukraine supports territory.land_swaps"],
      ],
      [
        "Kyiv wants foreign troops. It found no favour with Moscow.",
        ["ukraine supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      [
        "Kyiv wants foreign troops. Moscow balked at the idea.",
        ["ukraine supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      ["Trump wants direct talks. Moscow has no objection.", ["us supports process.direct_talks", "russia supports process.direct_talks"]],
      ["Trump wants direct talks. Kyiv gave its consent.", ["us supports process.direct_talks", "ukraine supports process.direct_talks"]],
      [
        "The American draft would cap the Ukrainian army. That is unacceptable to Kyiv.",
        ["us supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Trump wants to lift sanctions. For the French government that is unthinkable.",
        ["us supports economy.sanctions_relief", "europe opposes economy.sanctions_relief"],
      ],
      ["Trump wants a land swap. Kyiv said it was ready.", ["us supports territory.land_swaps"]],
      ["Trump wants a land swap. The idea was discussed by Kyiv's envoys.", ["us supports territory.land_swaps"]],
    ],
  },
  {
    name: "in the next clause, and beside it",
    cases: [
      [
        "Kyiv wants a land swap, but Rubio told reporters that this was out of the question.",
        ["ukraine supports territory.land_swaps", "us opposes territory.land_swaps"],
      ],
      [
        "Kyiv wants a truce, but that is unacceptable to Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv wants the children back, and the idea was accepted by Moscow.",
        ["ukraine supports humanitarian.children_return", "russia supports humanitarian.children_return"],
      ],
      ["Paris welcomes the idea of a land swap but said it was out of the question.", ["europe opposes territory.land_swaps"]],
      [
        "Moscow demands a cap on the Ukrainian army, a demand rejected by Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "Moscow demands a cap on the Ukrainian army, a position shared by Washington.",
        ["russia supports security.force_limits", "us supports security.force_limits"],
      ],
      [
        "Paris has proposed a full ceasefire, which Moscow would accept only after a vote.",
        ["europe supports ceasefire.immediate", "russia conditional ceasefire.immediate"],
      ],
      ["Paris has proposed a full ceasefire, which would begin only after a vote.", ["europe conditional ceasefire.immediate"]],
      [
        "Washington insists on a land swap despite Kyiv's objections.",
        ["us supports territory.land_swaps", "ukraine opposes territory.land_swaps"],
      ],
      [
        "Paris wants to send troops over the objections of Moscow.",
        ["europe supports security.foreign_forces", "russia opposes security.foreign_forces"],
      ],
      ["Kyiv and Washington are split over a land swap.", []],
      ["Washington insists on a land swap despite the weather.", ["us supports territory.land_swaps"]],
    ],
  },
  {
    name: "what nobody has said",
    cases: [
      ["Washington declined to say whether it would accept a land swap.", []],
      ["Leavitt would not say whether Trump backs new sanctions.", []],
      ["Polls show that most people in Kyiv support a land swap.", []],
      ["A full ceasefire was a topic at the meeting, Rubio said.", []],
      ["Two people in the Kremlin said a land swap was out of the question.", ["russia opposes territory.land_swaps"]],
      ["Kyiv has asked whether it may join NATO.", ["ukraine open security.nato_membership"]],
    ],
  },
  {
    name: "the next verb of the same subject, and an alliance in small letters",
    cases: [
      [
        "Ukraine would have to hand over the rest of Donbas, cap its army and swear off Nato for good under a plan drawn up by Trump's envoys.",
        ["us supports territory.ukrainian_withdrawal", "us supports security.force_limits", "us opposes security.nato_membership"],
      ],
      ["Moscow's grievance about Nato's eastward growth has to be dealt with, Lavrov said.", ["russia supports ceasefire.root_causes"]],
    ],
  },
];
