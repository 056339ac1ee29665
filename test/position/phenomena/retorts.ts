import type { Phenomenon } from "./phenomenon.ts";

/** What is said back: in return, on terms, as a "but", of a thing that nobody proposes. */
export const retorts: readonly Phenomenon[] = [
  {
    name: "ready for it in return",
    cases: [
      ["In return Moscow is prepared to freeze the front line in Kherson.", ["russia conditional ceasefire.front_line_freeze"]],
      ["In exchange, Russia is ready to freeze the front line in Kherson.", ["russia conditional ceasefire.front_line_freeze"]],
      ["Moscow is prepared to freeze the front line in Kherson.", ["russia open ceasefire.front_line_freeze"]],
    ],
  },
  {
    name: "only then, when",
    cases: [
      [
        "Lavrov stated that a meeting of Putin with Zelensky is possible only then, when its agenda is ready.",
        ["russia conditional process.direct_talks"],
      ],
    ],
  },
  {
    name: "agreed, but with questions",
    cases: [
      ["Putin agreed with the idea of a ceasefire, but there were nuances.", ["russia conditional ceasefire.immediate"]],
      ["Moscow backs the idea of a ceasefire, Peskov said, but questions remain.", ["russia conditional ceasefire.immediate"]],
      ["Moscow backs the idea of a ceasefire, Peskov said, but Kyiv is silent.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "agreed to it",
    cases: [
      [
        "Trump called for a full ceasefire. Ukraine agreed to it three weeks ago.",
        ["us supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      ["“A full ceasefire is possible. Ukraine agreed to it 44 days ago,” Zelensky said.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "nobody proposes that",
    cases: [
      [
        "Barrot said that Europe won’t accept a cap on Ukraine’s army. Nobody on our side is proposing that, Rubio said.",
        ["europe opposes security.force_limits", "us denies security.force_limits"],
      ],
      [
        "Barrot said that Europe won’t accept a cap on Ukraine’s army. “We are not suggesting that,” Rubio said.",
        ["europe opposes security.force_limits", "us denies security.force_limits"],
      ],
      [
        "Macron said that a full ceasefire must come first. “We are proposing that,” Rubio said.",
        ["europe supports ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "who could end it if he wanted to",
    cases: [
      ["Trump wrote that Zelensky could end the war at once, if he wants to.", []],
      ["Putin could stop the war any time he chooses, Starmer said.", []],
      [
        "Russia could agree to a full ceasefire if Kyiv stopped arms deliveries, Peskov said.",
        ["russia conditional ceasefire.immediate", "russia opposes security.us_military_aid"],
      ],
    ],
  },
  {
    name: "where it holds, and whose view it is",
    cases: [
      ["In Ukraine there must be no foreign troops, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["In Moscow there is no appetite for a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Russia must cease fire at once, considers Foreign Minister Andrii Sybiha.", ["ukraine supports ceasefire.immediate"]],
      ["A full ceasefire, which Moscow considers, would come first.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "what “we” deny in a clause of our own",
    cases: [
      ["“Crimea is Ukrainian and we will never recognise anything else,” Sybiha said.", ["ukraine opposes territory.crimea_recognition"]],
    ],
  },
  {
    name: "an item of a text with an “if”",
    cases: [
      ["The American plan, point by point:\n• Ukraine joins NATO if all allies agree.", ["us conditional security.nato_membership"]],
      ["The American plan, point by point:\n• Ukraine joins the EU.", ["us supports security.eu_membership"]],
    ],
  },
  {
    name: "a guarantee that is worth nothing without America",
    cases: [
      [
        "A guarantee for Ukraine would be worth little unless the United States stood behind it, Macron said.",
        ["europe supports security.guarantee_with_us"],
      ],
    ],
  },
  {
    name: "yes, but only on terms that name something else",
    cases: [
      [
        "Trump proposed a full ceasefire. Moscow agreed, but only if sanctions on Russia were lifted.",
        ["us supports ceasefire.immediate", "russia conditional ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      [
        "Trump proposed a full ceasefire. Putin accepted, provided that Ukraine withdraws from Donbas.",
        ["us supports ceasefire.immediate", "russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Trump proposed a full ceasefire. Moscow agreed to lift no sanctions.",
        ["us supports ceasefire.immediate", "russia opposes economy.sanctions_relief"],
      ],
    ],
  },
  {
    name: "asked what he thinks that another is ready for, and that something be so",
    cases: [
      [
        "Asked whether he thinks that Zelensky is ready to give up Crimea, Trump said: “I think so.”",
        ["ukraine open territory.crimea_recognition"],
      ],
      ["Asked whether he agrees with a ceasefire, he said that new sanctions would follow.", []],
      ["Witkoff requested that the sanctions on Russia be lifted.", ["us supports economy.sanctions_relief"]],
      ["Putin announced yesterday a three-day truce.", ["russia supports ceasefire.partial"]],
    ],
  },
  {
    name: "what is called so, and who does not consent",
    cases: [
      ["Trump called Zelensky’s refusal to recognise Crimea as Russian harmful.", ["ukraine opposes territory.crimea_recognition"]],
      [
        "Lavrov repeated that the ceasefire which Kyiv seeks serves only the Ukrainian army and that Moscow does not consent to it.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
    ],
  },
];
