import type { Phenomenon } from "./phenomenon.ts";

/** One object of two verbs, agents one after the other, what a thing is called beside it, and whose demand is refused. */
export const partiesInTurn: readonly Phenomenon[] = [
  {
    name: "one object of two verbs, and agents in turn",
    cases: [
      ["Kyiv accepts and Moscow rejects a full ceasefire.", ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"]],
      [
        "Kyiv and Paris reject, but Washington favours, the recognition of Crimea as Russian.",
        [
          "ukraine opposes territory.crimea_recognition",
          "europe opposes territory.crimea_recognition",
          "us supports territory.crimea_recognition",
        ],
      ],
      [
        "Brussels opposes and Washington supports the lifting of sanctions on Russia.",
        ["europe opposes economy.sanctions_relief", "us supports economy.sanctions_relief"],
      ],
      [
        "Paris is considering and Washington rules out sending troops to Ukraine.",
        ["europe open security.foreign_forces", "us opposes security.foreign_forces"],
      ],
      [
        "Kyiv has accepted but Moscow has rejected a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv supports a full ceasefire and Moscow rejects it.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Moscow refuses a full ceasefire, and Kyiv demands an exchange of all prisoners.",
        ["russia opposes ceasefire.immediate", "ukraine supports humanitarian.prisoner_exchange"],
      ],
      [
        "Kyiv demands a full ceasefire and Moscow demands direct talks.",
        ["ukraine supports ceasefire.immediate", "russia supports process.direct_talks"],
      ],
      [
        "A full ceasefire has been accepted by Ukraine but not by Russia.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "A full ceasefire was proposed by Washington, accepted by Kyiv and rejected by Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate", "us supports ceasefire.immediate"],
      ],
      [
        "A cap on the Ukrainian army, demanded by Moscow and rejected by Kyiv, is in the plan.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "A cap on the Ukrainian army, demanded by Moscow and rejected by Kyiv, was discussed in Geneva.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "A full ceasefire is supported by Kyiv and opposed by Moscow.",
        ["ukraine supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "A full ceasefire is supported by Kyiv and Washington, but not by Moscow.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      [
        "Kyiv called for a full ceasefire and Moscow for a cap on the Ukrainian army.",
        ["ukraine supports ceasefire.immediate", "russia supports security.force_limits"],
      ],
      [
        "Both Kyiv and Washington, but not Moscow, support a full ceasefire.",
        ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate", "russia opposes ceasefire.immediate"],
      ],
      ["Both Kyiv and Washington support a full ceasefire.", ["ukraine supports ceasefire.immediate", "us supports ceasefire.immediate"]],
      ["Kyiv, unlike Moscow, supports a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "called so beside it, refused by nobody, told of another",
    cases: [
      [
        "NATO membership, Kyiv's long-standing goal, is ruled out in the American plan.",
        ["ukraine supports security.nato_membership", "us opposes security.nato_membership"],
      ],
      [
        "A cap on the Ukrainian army, a key Russian demand, was rejected by Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      [
        "A cap on the Ukrainian army, Moscow's main demand, is unacceptable to Kyiv.",
        ["russia supports security.force_limits", "ukraine opposes security.force_limits"],
      ],
      ["A cap on the Ukrainian army is not in the European draft.", []],
      ["NATO membership is not included in the American plan.", []],
      ["The American plan says Ukraine will not join NATO.", ["us opposes security.nato_membership"]],
      [
        "Recognition of Crimea as Russian, a red line for Kyiv, is part of the American plan.",
        ["ukraine opposes territory.crimea_recognition", "us supports territory.crimea_recognition"],
      ],
      ["Kyiv is under no illusion about NATO membership.", []],
      ["Kyiv has no illusions about NATO membership.", []],
      ["Zelensky is under no illusions about the prospects of a full ceasefire.", []],
      ["Moscow gave a negative answer to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow gave a flat no to a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      [
        "Ukraine's demand for the withdrawal of Russian troops has been rejected before.",
        ["ukraine supports territory.russian_withdrawal"],
      ],
      [
        "Kyiv's resistance to any cap on its army is supported by Paris.",
        ["ukraine opposes security.force_limits", "europe opposes security.force_limits"],
      ],
      [
        "Kyiv's refusal to recognise Crimea as Russian is backed by European leaders.",
        ["ukraine opposes territory.crimea_recognition", "europe opposes territory.crimea_recognition"],
      ],
      ["Kyiv's refusal to recognise Crimea as Russian is unacceptable, Vance said.", ["ukraine opposes territory.crimea_recognition"]],
      ["European leaders tried to talk Trump out of recognising Crimea as Russian.", ["europe opposes territory.crimea_recognition"]],
      ["Merz tried to dissuade Trump from lifting sanctions on Russia.", ["europe opposes economy.sanctions_relief"]],
      ["Lavrov complained that Kyiv wants NATO membership.", ["ukraine supports security.nato_membership"]],
      ["Lavrov complained that Kyiv still wants NATO membership.", ["ukraine supports security.nato_membership"]],
      ["Merz quoted Putin as saying that he would not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow told Washington that it would not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow has informed Washington that it will not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Moscow signalled to Washington that it would not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Putin made it clear to Trump that he would not accept a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["A full ceasefire, Putin told Trump, is out of the question.", ["russia opposes ceasefire.immediate"]],
      [
        "Russia demands that Washington halt deliveries of arms to Ukraine and the supply of intelligence.",
        ["russia opposes security.us_military_aid"],
      ],
      [
        "Moscow wants the West to stop arms deliveries and the supply of intelligence to Ukraine.",
        ["russia opposes security.us_military_aid"],
      ],
    ],
  },
];
