import type { Phenomenon } from "./phenomenon.ts";

/** A reporter who goes through a text, and reporters who tell before they ask. */
export const paperInHand: readonly Phenomenon[] = [
  {
    name: "what the author wants is in the text that is told",
    cases: [
      [
        "Russia's memorandum has three parts. Russia wants Ukrainian troops to be pulled out of the four regions. It would be the first time that Kyiv gave up a regional capital.\nUkraine would have to be neutral and stay out of alliances. The size of its army would be capped.",
        [
          "russia supports territory.ukrainian_withdrawal",
          "russia opposes security.nato_membership",
          "russia supports security.force_limits",
        ],
      ],
      [
        "The American plan was handed over on Monday. Washington wants Crimea to be recognised as Russian. That would break with decades of policy. Ukraine would have to stay out of NATO.",
        ["us supports territory.crimea_recognition", "us opposes security.nato_membership"],
      ],
    ],
  },
  {
    name: "a second wording of the same thing with terms of its own",
    cases: [
      ["Under the Ukrainian paper, Kyiv would be free to join NATO if the allies agree.", ["ukraine conditional security.nato_membership"]],
      ["Zelensky said he was ready to meet Putin and that he would come to Rome if asked.", ["ukraine open process.direct_talks"]],
    ],
  },
  {
    name: "when it was done, and no term",
    cases: [
      ["Russia's delegation waited until the second round of negotiations in Istanbul was under way before it handed over its paper.", []],
      ["Moscow held off until the direct talks had begun before answering.", []],
    ],
  },
  {
    name: "sanctions that are there already",
    cases: [
      [
        "Under the Russian memorandum, all sanctions that the two countries have imposed on each other are to be lifted.",
        ["russia supports economy.sanctions_relief"],
      ],
      [
        "Under the American plan the sanctions that Europe has imposed on Russia would be lifted.",
        ["us supports economy.sanctions_relief"],
      ],
      ["The sanctions must be imposed now, Kallas said.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "who is handed a text has not written it",
    cases: [
      ['Moscow handed the Ukrainians the "memorandum" it had promised.', []],
      ["Russia gave the Ukrainians its memorandum on Monday.", []],
    ],
  },
  {
    name: "gains that are not recognised",
    cases: [
      [
        "Under the Ukrainian paper, no territorial gains made by Russia since February 2014 would be recognised by the international community.",
        ["ukraine opposes territory.crimea_recognition", "ukraine opposes territory.occupied_de_jure"],
      ],
      ["Russia has made territorial gains since 2014, the paper notes.", []],
    ],
  },
  {
    name: "told before it is asked",
    cases: [
      [
        "Question: President Zelensky told journalists yesterday that a freeze along the front line was a good compromise. Do you share this?\nTusk: I share the second half.",
        ["ukraine supports ceasefire.front_line_freeze"],
      ],
      [
        "Q: Putin demands that Ukrainian troops leave Donbas. What do you say?\nA: Nothing.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      ["Question: Is it true that Russia wants all of Donbas?\nTusk: Ask them.", []],
      ["Q: I think Ukraine should leave Donbas. Or not?\nA: That depends.", []],
    ],
  },
  {
    name: "what it would come to",
    cases: [
      [
        "Lavrov said that stopping where the troops now stand would mean forgetting the root causes of the conflict.",
        ["russia opposes ceasefire.front_line_freeze", "russia supports ceasefire.root_causes"],
      ],
      ["An immediate ceasefire would amount to rewarding Kyiv, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["A ceasefire would mean relief for millions, the professor said.", []],
    ],
  },
  {
    name: "things that stay as they are",
    cases: [
      [
        "Kallas spoke in Brussels.\nKallas: On the loan: this is legally sound. The assets are not confiscated. They stay immobilised until Russia has paid for what it has destroyed.",
        ["europe conditional economy.frozen_assets_release"],
      ],
      [
        "Kallas: The assets stay immobilised until Russia has paid for what it has destroyed.",
        ["europe conditional economy.frozen_assets_release"],
      ],
      ["The Russians are in Tokmak. They stay in Ukraine.", []],
    ],
  },
];
