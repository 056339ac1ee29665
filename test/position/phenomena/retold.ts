import type { Phenomenon } from "./phenomenon.ts";

/** Texts that somebody else tells of, under time stamps, behind the name of a newspaper. */
export const retold: readonly Phenomenon[] = [
  {
    name: "who tells of another's text goes on telling of it",
    cases: [
      [
        "A Ukrainian official said the US draft limits Ukraine’s army to 600,000. Sanctions on Russia would be lifted in stages, the official said.",
        ["us supports security.force_limits", "us supports economy.sanctions_relief"],
      ],
      [
        "Umerov told reporters that the American proposal includes recognition of Crimea as Russian. Ukraine would have to withdraw from Donbas, he said.",
        ["us supports territory.crimea_recognition", "us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Umerov told reporters that the American proposal includes recognition of Crimea as Russian. Ukraine would never withdraw from Donbas, he said.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "European diplomats said the American plan would cap Ukraine’s army. Kyiv would also have to leave the rest of Donetsk, they said.",
        ["us supports security.force_limits", "us supports territory.ukrainian_withdrawal"],
      ],
      [
        "A French official said the US draft recognises Crimea as Russian. A Polish official said sanctions on Russia would have to stay in force.",
        ["us supports territory.crimea_recognition", "europe opposes economy.sanctions_relief"],
      ],
      [
        "Zelensky said the US plan limits Ukraine’s army to 600,000. There must be a full ceasefire, he said.",
        ["us supports security.force_limits", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "a text does what it is said to do without “that”",
    cases: [
      ["Zelensky said the US plan freezes the front line.", ["us supports ceasefire.front_line_freeze"]],
      ["Le Monde reported the Russian memorandum caps Ukraine’s army at 100,000 men.", ["russia supports security.force_limits"]],
    ],
  },
  {
    name: "who stands behind a newspaper's name has not written the text",
    cases: [
      [
        "The 28-point plan in brief\nUnder the draft, published in full by Axios, Kyiv’s army would be capped at 600,000.",
        ["us supports security.force_limits"],
      ],
      [
        "The 28-point plan in brief\nUnder the draft, leaked by Bloomberg, Ukrainian forces would leave the rest of Donetsk.",
        ["us supports territory.ukrainian_withdrawal"],
      ],
      [
        "Under the draft, drawn up by London, Paris and Berlin, Kyiv’s army would be capped at 800,000.",
        ["europe supports security.force_limits"],
      ],
    ],
  },
  {
    name: "a time stamp heads nothing",
    cases: [
      [
        "We have seen the counter-proposal that Britain and France have drawn up.\nThe American 28 points in a minute\n08.30\nNew here? This is what the fuss is about. Under the draft, Ukraine’s army would be capped at 600,000.",
        ["us supports security.force_limits"],
      ],
      [
        "The American plan came first, and this morning brought an answer to it.\nEurope’s own plan\nSun 23 Nov 2025, 19.15 GMT\nWe have it before us. The document calls for a full ceasefire.",
        ["europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "who is told, who tells, and who “he” is behind the verb",
    cases: [
      ["“I want a full ceasefire,” the German chancellor, Friedrich Merz, told Trump.", ["europe supports ceasefire.immediate"]],
      ["“I want a full ceasefire,” Friedrich Merz, the German chancellor, told Putin.", ["europe supports ceasefire.immediate"]],
      ["“We want a full ceasefire,” told Sybiha to journalists.", ["ukraine supports ceasefire.immediate"]],
      [
        "Zelensky answered in the evening. Ukraine will not leave Donbas so that Putin can call it a victory, said he.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      [
        "Von der Leyen spoke in Kyiv. She and Mr Zelensky declared that every abducted child must be returned.",
        ["europe supports humanitarian.children_return", "ukraine supports humanitarian.children_return"],
      ],
      [
        "Trump met Zelensky in Rome. Both he and the Ukrainian president demanded a full ceasefire.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Von der Leyen spoke in Kyiv. She said that sanctions must stay, and Zelensky called for a full ceasefire.",
        ["europe opposes economy.sanctions_relief", "ukraine supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "whose post stands before a colon",
    cases: [
      ["• Mr Trump’s post of the same night: no NATO for Ukraine.", ["us opposes security.nato_membership"]],
      ["Lavrov’s words on Monday: no foreign troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Merz’s message to Moscow: a full ceasefire now.", ["europe supports ceasefire.immediate"]],
    ],
  },
  {
    name: "polite first, and then refused",
    cases: [
      ["Trump said he liked the concept of a ceasefire but saw no need for one.", ["us opposes ceasefire.immediate"]],
      ["Putin understood the wish for a ceasefire but rejected it.", ["russia opposes ceasefire.immediate"]],
      [
        "Peskov welcomed the idea of a meeting between Putin and Zelensky but said it was out of the question.",
        ["russia opposes process.direct_talks"],
      ],
      [
        "Merz supports a full ceasefire but Moscow rejects it.",
        ["europe supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Zelensky supports a full ceasefire but will not reject one of a few days.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "who is asked wants nothing",
    cases: [
      ["Putin was asked for a full ceasefire and has sent a paper.", []],
      ["Putin has been asked for a full ceasefire by Trump.", ["us supports ceasefire.immediate"]],
      ["Putin asked for a full ceasefire.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "who serves somebody speaks for him, named or not",
    cases: [
      ["A full ceasefire must come first, an aide to Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      [
        "An adviser to Putin, who declined to be named, said sanctions on Russia must be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
      [
        "A Ukrainian official, who asked not to be named as he was not allowed to speak about the talks, said Kyiv had a paper of its own, and that American participation in the security guarantees would be its first point.",
        ["ukraine supports security.guarantee_with_us"],
      ],
      ["It would be a help to Zelensky, a Swiss historian said. A full ceasefire must come first, he said.", []],
    ],
  },
  {
    name: "whom a text is handed to has not written it",
    cases: [
      ["Moscow hands Kyiv memorandum\nThe document caps Ukraine’s army at 100,000 men.", ["russia supports security.force_limits"]],
      ["US gives Ukraine peace plan\nThe plan caps Ukraine’s army at 600,000.", ["us supports security.force_limits"]],
      [
        "Umerov hands Witkoff Ukraine’s answer\nThe document rules out any cap on Ukraine’s army.",
        ["ukraine opposes security.force_limits"],
      ],
    ],
  },
  {
    name: "what somebody wanted once",
    cases: [
      ["Two weeks earlier Trump had demanded a full ceasefire.", []],
      ["Until last week Merz had called for new sanctions on Russia.", []],
      ["Kellogg, who had originally proposed a full ceasefire, was silent.", []],
      ["Trump had called for a full ceasefire on Monday, and Vance repeated the call.", ["us supports ceasefire.immediate"]],
      ["Earlier Trump had demanded a full ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a suggestion dismissed",
    cases: [
      [
        "Medinsky suggested a pause of two or three days. Zelensky dismissed the suggestion out of hand.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
      [
        "Medinsky suggested a pause of two or three days. Zelensky rejected the idea outright.",
        ["russia supports ceasefire.partial", "ukraine opposes ceasefire.partial"],
      ],
    ],
  },
];
