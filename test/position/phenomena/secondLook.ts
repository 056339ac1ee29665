import type { Phenomenon } from "./phenomenon.ts";

/** Texts that are named by another's, what will not be, and where talks begin. */
export const secondLook: readonly Phenomenon[] = [
  {
    name: "the one of two texts",
    cases: [
      [
        "The two papers could not be more different. The one that Witkoff brought to Paris recognises Crimea as Russian. Its London counterpart defers all territorial questions until after a ceasefire.",
        [
          "europe supports ceasefire.immediate",
          "europe supports territory.talks_after_ceasefire",
          "ukraine supports ceasefire.immediate",
          "ukraine supports territory.talks_after_ceasefire",
          "us supports territory.crimea_recognition",
        ],
      ],
      [
        "The two papers could not be more different. The one from Washington recognises Crimea as Russian. Its Ukrainian rival defers all territorial questions until after a ceasefire.",
        [
          "ukraine supports ceasefire.immediate",
          "ukraine supports territory.talks_after_ceasefire",
          "us supports territory.crimea_recognition",
        ],
      ],
      [
        "The American plan recognises Crimea as Russian. Its European counterpart defers all territorial questions until after a ceasefire.",
        [
          "europe supports ceasefire.immediate",
          "europe supports territory.talks_after_ceasefire",
          "us supports territory.crimea_recognition",
        ],
      ],
      ["The army has a new gun. Its Russian counterpart fires until after a ceasefire.", []],
    ],
  },
  {
    name: "what a text lets somebody do, in a second clause",
    cases: [
      [
        "The plan that Witkoff left on the table in Paris hands Moscow legal title to Crimea and lets it keep, in fact if not in law, the occupied parts of Donetsk.",
        ["us supports territory.crimea_recognition", "us supports territory.occupied_de_facto"],
      ],
      ["Trump left the negotiating table.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "what may have to be",
    cases: [
      ["The US may have to walk away from the talks, Rubio said.", ["us open process.us_walks_away"]],
      ["The US has to walk away from the talks, Rubio said.", ["us supports process.us_walks_away"]],
    ],
  },
  {
    name: "a verdict right behind what somebody said",
    cases: [
      [
        "The plant is ours, the Kremlin's spokesman said in a statement. Any transfer of the Zaporizhzhia plant is out of the question.",
        ["russia opposes territory.znpp_us_oversight"],
      ],
      ["The plant was shelled, the governor said in a statement. Any transfer of the Zaporizhzhia plant is out of the question.", []],
    ],
  },
  {
    name: "what they will not accept",
    cases: [
      ["The Europeans set out what they will not accept: a swap of territory.", ["europe opposes territory.land_swaps"]],
      ["The Europeans set out what they will accept: a swap of territory.", ["europe supports territory.land_swaps"]],
      ["The Europeans did not say what they would discuss with Moscow: a swap of territory.", []],
    ],
  },
  {
    name: "so there will be none",
    cases: [
      ["A truce would only help those who want to rearm Kyiv, so there will be none, Lavrov said.", ["russia opposes ceasefire.immediate"]],
    ],
  },
  {
    name: "put into effect",
    cases: [
      [
        "KEY POINTS OF THE AMERICAN PAPER\n- The minerals agreement with Kyiv is put into effect\n- Ukraine stays out of NATO",
        ["us opposes security.nato_membership", "us supports economy.minerals_deal"],
      ],
      ["The minerals agreement with Kyiv is on the agenda of the American paper.", []],
    ],
  },
  {
    name: "who answers in brackets",
    cases: [
      [
        "Q: What is the war about?\nA: (Naryshkin) It is simple. Until the root causes are pulled up there can be no peace. Ukraine outside NATO.",
        ["russia opposes security.nato_membership", "russia supports ceasefire.root_causes"],
      ],
    ],
  },
  {
    name: "has come back with",
    cases: [
      ["Kyiv has come back with a 30-day truce in the air.", ["ukraine supports ceasefire.partial"]],
      ["Putin has come back with nothing but a 30-day truce in the air on his mind.", []],
    ],
  },
  {
    name: "the text that speaks in its own sentence",
    cases: [
      [
        "The American paper recognises Crimea as Russian. The European paper leaves land alone: Ukraine's borders, it says, will be discussed after the ceasefire.",
        ["europe supports territory.talks_after_ceasefire", "us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "where talks start",
    cases: [
      ["The line of contact must be where any negotiation on land starts, Merz said.", ["europe supports territory.talks_after_ceasefire"]],
      ["The line of contact is where the soldiers wait, Merz said.", []],
    ],
  },
];
