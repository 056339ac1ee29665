import type { Phenomenon } from "./phenomenon.ts";

/** Constructions that span a sentence: clefts, fronted participles, comparison with everybody else, headings without a verb, contrast. */
export const spanning: readonly Phenomenon[] = [
  {
    name: "a participle in front, and its agent",
    cases: [
      ["Rejected by Kyiv twice this spring, a cap on the Ukrainian army is back on the agenda.", ["ukraine opposes security.force_limits"]],
      ["Floated by Paris in March, an Easter truce was discussed again on Monday.", ["europe open ceasefire.partial"]],
      ["Long demanded by Moscow, the lifting of sanctions on Russia took up the afternoon.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "it is this that somebody wants",
    cases: [
      ["It is a full ceasefire that Kyiv wants first.", ["ukraine supports ceasefire.immediate"]],
      ["It was a cap on its army that Kyiv could not accept.", ["ukraine opposes security.force_limits"]],
      ["It is a full ceasefire that was discussed in Rome.", []],
    ],
  },
  {
    name: "more than anybody else",
    cases: [
      ["Nobody has lobbied harder for a full ceasefire than Macron.", ["europe supports ceasefire.immediate"]],
      ["Few resist a cap on the Ukrainian army as fiercely as Zelensky.", ["ukraine opposes security.force_limits"]],
      ["Nobody in the room demanded a full ceasefire.", []],
    ],
  },
  {
    name: "vain hopes",
    cases: [
      ["Those who hope for a full ceasefire will be disappointed, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["“Anyone who is counting on NATO membership for Ukraine should wake up,” Lavrov said.", ["russia opposes security.nato_membership"]],
    ],
  },
  {
    name: "one of several things is held as all of them are",
    cases: [
      ["Kyiv rejects several points, including the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Rubio said Kyiv rejects several points of the plan, among them the recognition of Crimea.",
        ["ukraine opposes territory.crimea_recognition"],
      ],
      ["Moscow has spurned a string of ideas, starting with a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      [
        "Kellogg said that the Ukrainian side agreed to 22 conditions, including a full ceasefire.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["Washington presented several ideas, including the recognition of Crimea.", ["us supports territory.crimea_recognition"]],
      ["They discussed a number of matters, including a full ceasefire.", []],
    ],
  },
  {
    name: "what is left out of a whole is stood to as the whole is not",
    cases: [
      ["Kyiv accepts every point of the plan except the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Rubio said Moscow would accept anything but foreign troops.", ["russia opposes security.foreign_forces"]],
      ["Kyiv rejects everything in the plan other than a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv agrees to most points of the draft, with the exception of the cap on its army.", ["ukraine opposes security.force_limits"]],
      ["All sanctions except those on oil would be lifted under the American plan.", ["us supports economy.sanctions_relief"]],
      ["Kyiv gave up its NATO bid for the sake of a full ceasefire.", []],
      ["The question of NATO membership is closed, Rubio said.", ["us opposes security.nato_membership"]],
      ["The question of NATO membership was discussed, Rubio said.", []],
    ],
  },
  {
    name: "what comes in another's place, and who would not what another would",
    cases: [
      [
        "The European draft replaces the cap on the army with a full ceasefire.",
        ["europe opposes security.force_limits", "europe supports ceasefire.immediate"],
      ],
      [
        "Moscow offers a three-day truce in place of a full ceasefire.",
        ["russia opposes ceasefire.immediate", "russia supports ceasefire.partial"],
      ],
      ["Umerov, who replaced Yermak, wants a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      [
        "While the American plan would recognise Crimea, the European draft would not.",
        ["europe opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Washington would recognise Crimea, but the Europeans would not.",
        ["europe opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      [
        "Kyiv would never recognise Crimea, but Washington might.",
        ["ukraine opposes territory.crimea_recognition", "us open territory.crimea_recognition"],
      ],
      ["Kyiv wants a full ceasefire, but only Moscow can end the war.", ["ukraine supports ceasefire.immediate"]],
      ["Kyiv wants a full ceasefire, but only if the Americans monitor it.", ["ukraine conditional ceasefire.immediate"]],
    ],
  },
  {
    name: "what somebody will not discuss he refuses",
    cases: [
      ["Kyiv will not discuss the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Kyiv will not discuss territorial concessions, including the withdrawal of troops from Donbas, Yermak said.",
        ["ukraine opposes territory.ukrainian_withdrawal"],
      ],
      ["Peskov would not discuss the recognition of Crimea with reporters.", []],
      ["The plan does not discuss the recognition of Crimea.", []],
    ],
  },
  {
    name: "everything is open, and one case of it",
    cases: [
      ["“Everything is on the table, including a full ceasefire,” Rubio said.", ["us open ceasefire.immediate"]],
      ["No topic is off the table, not even a cap on the army, Yermak said.", ["ukraine open security.force_limits"]],
      ["The plan has twenty points, including a full ceasefire, Rubio said.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "the words that were quoted are the verdict",
    cases: [
      ["“Not on my watch,” was how Zelensky greeted talk of a cap on the Ukrainian army.", ["ukraine opposes security.force_limits"]],
      ["“Why not?” Rubio said of an Easter truce.", ["us open ceasefire.partial"]],
    ],
  },
  {
    name: "a heading without a verb",
    cases: [
      ["Off limits for Kyiv: the recognition of Crimea as Russian.", ["ukraine opposes territory.crimea_recognition"]],
      ["- Russian red line: NATO membership for Ukraine", ["russia opposes security.nato_membership"]],
      ["On the table for Washington: a full ceasefire.", ["us open ceasefire.immediate"]],
    ],
  },
  {
    name: "not this but that",
    cases: [
      ["“For us a full ceasefire is not a favour but a necessity,” Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      ["“A full ceasefire is not a solution, it is a trap,” Lavrov said.", ["russia opposes ceasefire.immediate"]],
      ["“A full ceasefire is not a solution,” Lavrov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "struck out of a text",
    cases: [
      ["Gone from the American draft is the clause on a cap for the Ukrainian army.", ["us opposes security.force_limits"]],
      ["Moscow had the article on foreign troops in Ukraine deleted.", ["russia opposes security.foreign_forces"]],
      ["Kyiv demanded the removal of a cap on its army from the draft.", ["ukraine opposes security.force_limits"]],
    ],
  },
  {
    name: "an adverb between a verb and its preposition",
    cases: [
      ["Kyiv calls loudly for a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow stands squarely for the lifting of sanctions on Russia.", ["russia supports economy.sanctions_relief"]],
    ],
  },
  {
    name: "whom others describe",
    cases: [
      ["Diplomats describe Kyiv as firmly opposed to a cap on its army.", ["ukraine opposes security.force_limits"]],
      ["Officials portray Moscow as edging towards a full ceasefire.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "what is missing at the head of the sentence, and what nobody knows",
    cases: [
      ["Without reciprocity Kyiv will not agree to a full ceasefire.", ["ukraine conditional ceasefire.immediate"]],
      ["How Kyiv will respond to the proposal for a full ceasefire is unclear.", []],
      ["“Ask me tomorrow,” Macron told a reporter who wanted to know about a full ceasefire.", []],
    ],
  },
];

/** Answers to a topic or a question that the sentence names, and what is said of it in another clause. */
export const topics: readonly Phenomenon[] = [
  {
    name: "a topic in front, and how somebody stands to it",
    cases: [
      ["On a full ceasefire, Kyiv is fully on board, an official said.", ["ukraine supports ceasefire.immediate"]],
      ["On the lifting of sanctions, Washington is flexible, two diplomats said.", ["us open economy.sanctions_relief"]],
      ["On NATO membership for Ukraine the Russian answer is still no.", ["russia opposes security.nato_membership"]],
      ["On a full ceasefire there is some flexibility in Moscow.", ["russia open ceasefire.immediate"]],
      ["On a full ceasefire, Kyiv awaits an answer.", []],
    ],
  },
  {
    name: "answered in a word, or denied",
    cases: [
      ["“Why not?” Rubio replied when asked about a full ceasefire.", ["us open ceasefire.immediate"]],
      ["“We never offered that,” Yermak said when asked about reports of a land swap.", ["ukraine denies territory.land_swaps"]],
      ["Lavrov said that Moscow had at no time proposed a land swap.", ["russia denies territory.land_swaps"]],
      ["Macron disputes having offered a full ceasefire.", ["europe denies ceasefire.immediate"]],
    ],
  },
  {
    name: "nobody's proposal, and how somebody takes it",
    cases: [
      [
        "A proposal for a full ceasefire is on its way round the capitals; Moscow is having none of it.",
        ["russia opposes ceasefire.immediate"],
      ],
      ["A full ceasefire was floated on Monday; Washington rejected it.", ["us opposes ceasefire.immediate"]],
      ["A full ceasefire was floated on Monday; Washington said nothing.", []],
    ],
  },
  {
    name: "what somebody would sign",
    cases: [["A cap on the army has no place in any text that Kyiv would sign.", ["ukraine opposes security.force_limits"]]],
  },
  {
    name: "it cannot wait",
    cases: [
      ["A full ceasefire cannot be put off any longer, in the opinion of Macron.", ["europe supports ceasefire.immediate"]],
      ["Intent on stopping a full ceasefire, Moscow sent its lawyers.", ["russia opposes ceasefire.immediate"]],
      ["Macron would sooner walk out than sign off on a cap on the Ukrainian army.", ["europe opposes security.force_limits"]],
      ["Analysts wonder how Kyiv would cope with a cap on its army.", []],
    ],
  },
];
