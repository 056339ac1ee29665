import type { Phenomenon } from "./phenomenon.ts";

/** Two texts compared point by point: who "each", "the first", "the other" and "the American" are. */
export const sideBySide: readonly Phenomenon[] = [
  {
    name: "each and both, after one of them was told",
    cases: [
      [
        "The US proposal and the European proposal overlap in one place. The American document recognises Crimea as Russian. Each of them wants a permanent ceasefire.",
        ["us supports territory.crimea_recognition", "us supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "Two drafts are circulating, one American and one European. Both call for a comprehensive ceasefire.",
        ["us supports ceasefire.immediate", "europe supports ceasefire.immediate"],
      ],
      [
        "The Ukrainian memorandum was given to Reuters, the Russian one to TASS. Either would have all prisoners of war exchanged.",
        ["ukraine supports humanitarian.prisoner_exchange", "russia supports humanitarian.prisoner_exchange"],
      ],
      ["The American draft and the European draft were discussed by two ministers. Each of these meetings was long.", []],
    ],
  },
  {
    name: "the first, the second and the other",
    cases: [
      [
        "Washington's plan and the European counter-proposal were laid side by side by diplomats. The first recognises Crimea as Russian. The second rules out any recognition of Crimea as Russian.",
        ["us supports territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      [
        "The US plan and the European version were published. Under the American version all sanctions would be lifted. The other would ease them only after a sustainable peace.",
        ["us supports economy.sanctions_relief", "europe conditional economy.sanctions_relief"],
      ],
      [
        "The American version and the European version were printed. Western soldiers, barred from the country by the first, would be let in by the second.",
        ["europe supports security.foreign_forces"],
      ],
      // The first of other things that have been counted.
      [
        "Kyiv handed over a memorandum, and Moscow brought a memorandum too. The Russian memorandum is in three sections. The first sets out what follows. All sanctions would be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "whose each of two texts is said to be",
    cases: [
      [
        "There are two sheets of paper. The first, which Mr Witkoff left in Paris, is American. The second was written by Europeans as an answer. The first would recognise Crimea as Russian. The second would lift sanctions only after a lasting peace.",
        ["us supports territory.crimea_recognition", "europe conditional economy.sanctions_relief"],
      ],
      [
        "There are two documents. One, drafted by Mr Witkoff, recognises Crimea as Russian. The other, drafted by Kyiv, excludes it.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
      // Two of the same author.
      [
        "The Americans handed over two documents. One would lift all sanctions on Russia. The other was short.",
        ["us supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "by whose it is alone",
    cases: [
      [
        "The American and the European plan treat Kharkiv differently. The American rejects a return of the occupied part of Kharkiv.",
        ["us opposes territory.kharkiv_return"],
      ],
      ["A diplomat and his guest met in Kyiv. The American rejects a return of the occupied part of Kharkiv.", []],
    ],
  },
  {
    name: "the Americans, the Europeans for their texts",
    cases: [
      [
        "The American plan and the counter-proposal by Kyiv and its European allies differ. The Americans want Crimea recognised as Russian. NATO membership would be ruled out. The Europeans want a ceasefire first. Ukraine's army would not be limited in size.",
        [
          "us supports territory.crimea_recognition",
          "us opposes security.nato_membership",
          "europe supports ceasefire.immediate",
          "ukraine opposes security.force_limits",
          "europe opposes security.force_limits",
        ],
      ],
    ],
  },
  {
    name: "issue by issue, with a label before each side",
    cases: [
      [
        "The American plan and the European draft are held side by side here.\n\nTerritory\n\nUS: Crimea is recognised as Russian. Ukrainian troops leave the Donbas.\n\nEurope: The Zaporizhzhia nuclear plant returns to Ukraine under American management. All prisoners of war are exchanged.",
        [
          "us supports territory.crimea_recognition",
          "us supports territory.ukrainian_withdrawal",
          "europe supports territory.znpp_us_oversight",
          "europe supports humanitarian.prisoner_exchange",
        ],
      ],
    ],
  },
  {
    name: "whom something is offered, what may not be hindered, and whose land it is",
    cases: [
      [
        "The Russian memorandum has been published. For a ceasefire, Kyiv is offered two options.",
        ["russia conditional ceasefire.immediate"],
      ],
      [
        "The Ukrainian draft has been published. Ukraine would be free to choose its alliances, and its army and the deployment of friendly forces could not be restricted.",
        ["ukraine supports security.nato_membership", "ukraine supports security.foreign_forces"],
      ],
      [
        "The Ukrainian draft has been published. Territory taken by Russia since 2014 would receive no international recognition.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
    ],
  },
];
