import type { Phenomenon } from "./phenomenon.ts";

/** Texts that are given out with somebody or sent to somebody, who has seen them, and answers in which they are told. */
export const givenOut: readonly Phenomenon[] = [
  {
    name: "a statement together with somebody",
    cases: [
      [
        'Macron spoke on Tuesday. "We put out a statement together with Zelensky on Monday. It says that the fighting must stop immediately," he said.',
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Paris issued a statement along with Kyiv on Monday. It calls for an immediate ceasefire.",
        ["europe supports ceasefire.immediate", "ukraine supports ceasefire.immediate"],
      ],
      [
        "Kallas: We put out a statement on Tuesday. It says that the fighting must stop immediately.",
        ["europe supports ceasefire.immediate"],
      ],
    ],
  },
  {
    name: "their own version, sent to somebody",
    cases: [
      [
        "Kyiv on Wednesday sent Washington its own version. The army would have 800,000 men, according to people who have seen the text.",
        ["ukraine supports security.force_limits"],
      ],
      [
        "Ukraine handed the Americans its own paper on Monday. It caps the army at 800,000 men.",
        ["ukraine supports security.force_limits"],
      ],
      [
        "Kyiv had on Wednesday sent over to Washington its own, 20-point version. In this, learned Bloomberg from persons who know the text, the army has 800,000 men.",
        ["ukraine supports security.force_limits"],
      ],
    ],
  },
  {
    name: "he also accused, and then he",
    cases: [
      [
        "Trump spoke on Monday. He also accused Zelensky of not having read the plan. And he slammed the door on NATO again.",
        ["us opposes security.nato_membership"],
      ],
      ["Trump spoke on Monday. The accused Zelensky rejected a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "what they say somewhere",
    cases: [
      [
        'Rubio said Washington would move on.\nWhat they say in Kyiv: "Crimea is not something we can trade, we have a Constitution for that," a source in the President\'s Office told Ukrainska Pravda.',
        ["us supports process.us_walks_away", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "wordings of other things",
    cases: [
      [
        "Either Kyiv's troops quit Donbas or Russia will liberate it by force, Putin said.",
        ["russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Zelensky said he could call a referendum so long as there is a ceasefire in place first.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["A ceasefire in place is out of the question, Lavrov said.", ["russia opposes ceasefire.front_line_freeze"]],
      ["Trump is fed up with both sides.", []],
      ["The sides will exchange all seriously wounded and sick prisoners, Medinsky said.", []],
      ["Crimea would trade with Turkey, the paper wrote.", []],
    ],
  },
  {
    name: "wordings for them",
    cases: [
      ["Putin still talks about root causes.", ["russia supports ceasefire.root_causes"]],
      ["The professor still talks about root causes.", []],
      [
        '"De facto, we may well have to live with a line on the map for some time," Stubb said.',
        ["europe open territory.occupied_de_facto"],
      ],
      ['"De jure, never," Stubb said.', ["europe opposes territory.occupied_de_jure", "europe opposes territory.crimea_recognition"]],
      ["Zakharova called it robbery and demanded every last rouble back.", ["russia supports economy.frozen_assets_release"]],
      [
        "The cash will stay locked up until Moscow coughs up for the ruin it has caused, von der Leyen vowed.",
        ["europe conditional economy.frozen_assets_release"],
      ],
      ["Putin did not exclude that it might be discussed with Kyiv bilaterally.", ["russia open process.direct_talks"]],
      ["European soldiers are ready to deploy, Macron said.", ["europe supports security.foreign_forces"]],
      ["Any child whose parents turn up will be sent home, Medinsky said.", ["russia conditional humanitarian.children_return"]],
      ["Every child will be sent home, Medinsky said.", ["russia supports humanitarian.children_return"]],
    ],
  },
  {
    name: "a question that goes on",
    cases: [
      [
        "Alexander Stubb talked to us in Helsinki. The interview was edited.\nIs Russia ready for a ceasefire?\nI see no sign of it.\nWould Finns go?\nWe have a long border.\nAnd the EU? Rubio has said he does not care.\nThat is his right. EU membership will come faster, and we're pushing for it.\nYou sound sure.\nI am.",
        ["europe supports security.eu_membership"],
      ],
    ],
  },
];
