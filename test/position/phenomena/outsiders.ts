import type { Phenomenon } from "./phenomenon.ts";

/** Who speaks, writes and is named in an article beside the parties, and lends them nothing. */
export const outsiders: readonly Phenomenon[] = [
  {
    name: "what an outsider goes on to say",
    cases: [
      [
        `The Kremlin called the meeting useful. Traders saw nothing in it, said Ida Brandt, who runs a bond fund in Copenhagen.
"We are guessing," she said. "A full ceasefire must come first, and sanctions have to be lifted."`,
        [],
      ],
      [
        `Moscow described the visit as a success. That is bold, in the view of Piet Vos, an analyst in Ghent. "Nothing was agreed," he wrote in a note. "Crimea must not be recognised as Russian."`,
        [],
      ],
      [
        `The Kremlin praised the visit.
"We need a full ceasefire now. Nobody should recognise Crimea as Russian," a Swiss historian told the newspaper.`,
        [],
      ],
      [
        `The Kremlin praised the visit. Ida Brandt, an analyst in Copenhagen, shook her head. "We are guessing," she said. "Ukraine's path to NATO stays open."`,
        [],
      ],
      [`"Crimea is Russia, it is in my passport," said a guide who shows the harbour to visitors.`, []],
      ["The leader of Alternative for Germany, Alice Weidel, demanded that sanctions on Russia be lifted.", []],
      [`Ida Brandt, a historian in Copenhagen, shook her head. "We are guessing," she said. "Ukraine must never join NATO."`, []],
      [
        `Emma Lind, an analyst in Uppsala, shook her head. Sergei Lavrov was blunt. "We will never give back Crimea. Sanctions must be lifted."`,
        ["russia supports economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "texts of people who are of no party",
    cases: [
      [
        "Kyiv wants a peace of its own.\nFive scholars from Basel have published a model agreement. Their draft recognises Crimea as Russian.",
        [],
      ],
      ["Kyiv wants a peace of its own.\nA British think tank published a draft. Their paper lifts all sanctions on Russia.", []],
      [
        "Kyiv has published a model agreement. Its draft rules out any recognition of Crimea.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "datelines",
    cases: [
      ["PARIS, April 24 (Reuters) - A group of scholars wrote a draft on Wednesday.\nTheir draft recognises Crimea as Russian.", []],
      ["LONDON (AP) — Nobody slept on Wednesday.\nIts plan recognises Crimea as Russian.", []],
      ["KYIV/WARSAW, 2 June — Nobody slept on Wednesday.\nIts plan recognises Crimea as Russian.", []],
      ["MOSCOW, 24 April. Nobody slept on Wednesday.\nIts plan recognises Crimea as Russian.", []],
      ["KYIV — President Zelensky rejected any recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Moscow - Sergei Lavrov demanded that sanctions be lifted.", ["russia supports economy.sanctions_relief"]],
      ["Moscow — no friend of half measures — demanded that sanctions be lifted.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "heads of this and that",
    cases: [
      ["Andriy Yermak, the head of the presidential office, came.\nSanctions must be lifted, said the head of the ward.", []],
      [
        "Andriy Yermak, the head of the presidential office, came.\nSanctions must not be lifted, said the head of the presidential office.",
        ["ukraine opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "citizens, voters and newspapers with a party's name in theirs",
    cases: [
      ["Polls show that most Ukrainians oppose any recognition of Crimea.", []],
      ["A majority of Europeans want new sanctions on Russia.", []],
      ["Trump supporters want a full ceasefire.", []],
      ["The Moscow Times says that sanctions must be lifted.", []],
      ["The Americans want a full ceasefire.", ["us supports ceasefire.immediate"]],
      ["Trump wants a full ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a no that one thing has and the next has not",
    cases: [
      [
        "The US proposal includes no NATO membership for Ukraine and the lifting of sanctions on Russia.",
        ["us opposes security.nato_membership", "us supports economy.sanctions_relief"],
      ],
      [
        "The US proposal includes no NATO membership for Ukraine and no lifting of sanctions on Russia.",
        ["us opposes security.nato_membership", "us opposes economy.sanctions_relief"],
      ],
      [
        "The US proposal includes no NATO membership for Ukraine or lifting of sanctions on Russia.",
        ["us opposes security.nato_membership", "us opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "according to whom is no accord",
    cases: [
      [
        "The plan foresees American control of the Zaporizhzhia nuclear plant, according to the US draft.",
        ["us supports territory.znpp_us_oversight"],
      ],
    ],
  },
  {
    name: "places with a party's name in theirs",
    cases: [
      ["Latin America wants a full ceasefire.", []],
      ["America wants a full ceasefire.", ["us supports ceasefire.immediate"]],
    ],
  },
];
