import type { Phenomenon } from "./phenomenon.ts";

/** What officials say at length: lists in a quote, gestures, what is laid down right behind a speaker's words. */
export const speeches: readonly Phenomenon[] = [
  {
    name: "somebody counts what he wants and then names it",
    cases: [
      [
        `"We handed over four proposals," Umerov told reporters. "Full ceasefire. All for all. The return of the children. And a meeting of the two presidents by autumn."`,
        [
          "ukraine supports ceasefire.immediate",
          "ukraine supports humanitarian.prisoner_exchange",
          "ukraine supports humanitarian.children_return",
          "ukraine supports process.direct_talks",
        ],
      ],
      [
        `"I have three points, so that nobody invents a fourth," Zelensky said. "First, the fighting stops. Second, no limits on our army. Third, Ukraine may join NATO."`,
        ["ukraine supports ceasefire.immediate", "ukraine opposes security.force_limits", "ukraine supports security.nato_membership"],
      ],
      [
        `"There are two things that I will never sign," Zelensky told students. "That somebody limits our army. That Crimea is recognised as Russian."`,
        ["ukraine opposes security.force_limits", "ukraine opposes territory.crimea_recognition"],
      ],
      [
        `Lytvyn put it to journalists as follows. Membership in the EU by 2027. No limits on the army.`,
        ["ukraine supports security.eu_membership", "ukraine opposes security.force_limits"],
      ],
      [
        `"Here are our red lines," Kyslytsya said. "That allied troops may be in Ukraine. That Kyiv may join NATO."`,
        ["ukraine supports security.foreign_forces", "ukraine supports security.nato_membership"],
      ],
      // Nobody counts anything: a thing that is only named.
      [`"We spoke for an hour," Umerov told reporters. The return of the children.`, []],
    ],
  },
  {
    name: "a list that semicolons part",
    cases: [
      [
        "Moscow's demands have not changed: recognition of Crimea; neutrality for Ukraine; lifting of sanctions.",
        [
          "russia supports territory.crimea_recognition",
          "russia opposes security.nato_membership",
          "russia supports economy.sanctions_relief",
        ],
      ],
      [
        "Lavrov's list was long: no foreign troops in Ukraine, whether blue helmets or green; an end to sanctions.",
        ["russia opposes security.foreign_forces", "russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "right behind what a named person said, in his paragraph",
    cases: [
      [
        "Merz said that Berlin could take part. Soldiers would be sent to Ukraine only with a mandate of the Bundestag.",
        ["europe conditional security.foreign_forces"],
      ],
      [
        "Kallas said that the leaders were united. The frozen Russian assets must stay blocked until Moscow has paid.",
        ["europe conditional economy.frozen_assets_release"],
      ],
      // An outsider has spoken since, or what somebody else would do is told.
      ["Vance said he was hopeful. An analyst doubts it. The Ukrainian army would have to be capped.", []],
      ["Vance said he was hopeful. Lavrov disagreed. Sanctions, he said, must be lifted.", ["russia supports economy.sanctions_relief"]],
      ["Vance said he was hopeful.\nThe Ukrainian army would have to be capped.", []],
    ],
  },
  {
    name: "answered with the head",
    cases: [
      ["Asked whether Ukraine could be invited to join NATO, the chancellor shook his head.", ["europe opposes security.nato_membership"]],
      ["Asked about an unconditional ceasefire, Starmer nodded.", ["europe supports ceasefire.immediate"]],
      ["Asked whether he had slept, the chancellor shook his head.", []],
    ],
  },
  {
    name: "an office that only one side has",
    cases: [
      [`"We reject any cap on the Ukrainian army," the special envoy said.`, ["us opposes security.force_limits"]],
      [`"Crimea will not be recognised as Russian," the chancellor said.`, ["europe opposes territory.crimea_recognition"]],
      // More than one side has one.
      [`"Crimea will not be recognised as Russian," the foreign minister said.`, []],
    ],
  },
  {
    name: "the object first, as other languages put it",
    cases: [
      [`"American guarantees we want, and we work on them each day," Zelensky said.`, ["ukraine supports security.guarantee_with_us"]],
      [`"Foreign troops in Ukraine we reject," Lavrov said.`, ["russia opposes security.foreign_forces"]],
      ["The army cap Kyiv rejects, the rest it can live with.", ["ukraine opposes security.force_limits"]],
      // The clause tells of the thing, and the sentence goes on about it.
      [`"The ceasefire they want is a trap," Lavrov said.`, ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "several things, or the same",
    cases: [
      [
        `"Security guarantees for Ukraine came up as well," Putin said. "We are prepared to consider them."`,
        ["russia open security.guarantee_without_us"],
      ],
      [
        "Zelensky wants an unconditional ceasefire. Macron demanded the same.",
        ["ukraine supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      ["Zelensky wants an unconditional ceasefire. Macron demanded the same hotel room.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "what it is held against, and how it would have to be",
    cases: [
      [
        `"Guarantees from the United States must be there, in the form of a treaty and not of a tweet," Umerov said.`,
        ["ukraine supports security.guarantee_with_us"],
      ],
      ["A truce, Lavrov said, would have to lead to a lasting settlement.", ["russia conditional ceasefire.immediate"]],
      ["A ceasefire would have to come first, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      [
        "Peskov said that his country could agree to a truce provided the deliveries of American arms ceased.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
      [
        "Madrid will take part in the guarantees for Ukraine on one condition, Robles said: a mandate of the United Nations.",
        ["europe conditional security.guarantee_without_us"],
      ],
      [
        "European soldiers can be sent to Ukraine solely after a complete ceasefire, Crosetto said.",
        ["europe conditional security.foreign_forces", "europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "what a text stops, and whom it tells of",
    cases: [
      [
        "The Russian memorandum is short. Foreign arms supplies to Ukraine are stopped and the Ukrainian army is reduced.",
        ["russia opposes security.us_military_aid", "russia supports security.force_limits"],
      ],
      [
        "Ukraine's memorandum is short. Return of all children who were carried off, and release of the civilians in prison.",
        ["ukraine supports humanitarian.children_return", "ukraine supports humanitarian.civilian_detainees"],
      ],
    ],
  },
  {
    name: "in idioms of refusal",
    cases: [
      [`"NATO isn't happening," Vance said.`, ["us opposes security.nato_membership"]],
      ["Kyiv does not want to hear about any figure for its army.", ["ukraine opposes security.force_limits"]],
      [
        `"Withdrawing our army from Donbas is something Ukraine will not do," Zelensky said.`,
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        `"A swap of regions is something for which Ukraine won't put its hand up," Zelensky said.`,
        ["ukraine opposes territory.land_swaps"],
      ],
      ["A cap on the Ukrainian army would be the same poison in a smaller bottle, Grushko said.", ["russia opposes security.force_limits"]],
      [`Starmer said: "We are asking President Trump for an American guarantee."`, ["europe supports security.guarantee_with_us"]],
      // Who is asked to refrain has not said so, and nobody of a party asks.
      ["The ministers ask Washington that it does not reduce the deliveries of American weapons.", []],
      [
        `"For as long as the door of the Alliance stays shut, make us the main ally of the USA," Yermak said.`,
        ["ukraine supports security.partner_status"],
      ],
    ],
  },
  {
    name: "a text that is a list from end to end",
    cases: [
      [
        `The American draft, point by point
1. Crimea is recognised as Russian
2. Ukraine may join the EU
3. Ukraine's army is capped at 600,000`,
        ["us supports territory.crimea_recognition", "us supports security.eu_membership", "us supports security.force_limits"],
      ],
      [
        `THE COUNTERPROPOSAL: WHAT KYIV AND THE EUROPEANS WROTE
- A full and unconditional ceasefire, in the air, on land and at sea.
- Ukraine is fully rebuilt and compensated.`,
        [
          "ukraine supports ceasefire.immediate",
          "europe supports ceasefire.immediate",
          "ukraine supports economy.reconstruction",
          "europe supports economy.reconstruction",
        ],
      ],
      // Key points above prose take no stance by themselves.
      [
        `- Crimea is recognised as Russian
- A second round is due
The two delegations met for five hours in Geneva and parted without a word.`,
        [],
      ],
    ],
  },
  {
    name: "where a clause ends",
    cases: [
      [
        "Every child who was stolen has to come home, there is no peace without it, Herasymchuk said.",
        ["ukraine supports humanitarian.children_return"],
      ],
      [
        "The plan was discussed in Moscow, whose envoy in Warsaw said that European soldiers on Ukrainian soil would not be tolerated.",
        ["russia opposes security.foreign_forces"],
      ],
      ["Crimea will never be recognised by Ukraine as Russian territory.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Russia did not consent: an all-for-all swap isn't acceptable to it, said Moskalkova.",
        ["russia opposes humanitarian.prisoner_exchange"],
      ],
      [
        "Washington is not against European soldiers in Ukraine, yet it consents only under condition that Moscow agrees.",
        ["us conditional security.foreign_forces"],
      ],
      ["Washington is not against European soldiers in Ukraine, yet it says little.", ["us open security.foreign_forces"]],
      ["If today we walk out of Sloviansk, tomorrow they will be in Kharkiv, Zelensky said.", []],
      [
        "Macron and Zelensky signed a declaration under which French military hubs would be set up across Ukraine after the end of the fighting.",
        ["europe supports security.foreign_forces", "ukraine supports security.foreign_forces"],
      ],
      [
        "Washington would lift sanctions on Russia, and on top of that would resume economic cooperation with Moscow if Congress agrees.",
        ["us supports economy.sanctions_relief", "us conditional economy.us_russia_cooperation"],
      ],
    ],
  },
  {
    name: "the object first, the one condition last, and one of two",
    cases: [
      [`"Foreign troops we reject," Lavrov said.`, ["russia opposes security.foreign_forces"]],
      ["A cap on its army Kyiv rejects.", ["ukraine opposes security.force_limits"]],
      [
        "Britain wants peacekeepers in Ukraine, yet it consents only under condition that America helps.",
        ["europe conditional security.foreign_forces"],
      ],
      ["There will be no uniforms, whether foreign troops or mercenaries, Lavrov said.", []],
    ],
  },
];
