import type { Phenomenon } from "./phenomenon.ts";

/** What is only supposed, what is wanted less or least, and whom a cleft is true of. */
export const supposedAndPreferred: readonly Phenomenon[] = [
  {
    name: "what somebody does angers another, is foreseen of another, has no support somewhere",
    cases: [
      ["Putin's rejection of a full ceasefire angered Trump.", ["russia opposes ceasefire.immediate"]],
      ["The refusal of an enlarged Europe to recognise Crimea is no news.", ["europe opposes territory.crimea_recognition"]],
      ["A visibly irritated Trump rejected NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
      ["Merz expects Moscow to reject a full ceasefire.", []],
      ["Merz expects Moscow to accept a full ceasefire.", ["europe supports ceasefire.immediate"]],
      ["There was no support in Brussels for the recognition of Crimea.", ["europe opposes territory.crimea_recognition"]],
      ["There is support in Brussels for new sanctions.", ["europe supports economy.new_sanctions"]],
      ["The Kremlin was pleased with Trump's remarks on NATO membership.", []],
    ],
  },
  {
    name: "conditions whose verb stands first",
    cases: [
      ["Europe would lift sanctions were Moscow to accept a full ceasefire.", ["europe conditional economy.sanctions_relief"]],
      ["Europe would ease sanctions should Moscow accept a full ceasefire.", ["europe conditional economy.sanctions_relief"]],
      ["Were Kyiv to accept a full ceasefire, Moscow would stop, Peskov said.", []],
      ["Moscow rejected a full ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Had Moscow accepted a full ceasefire, the sanctions would have been eased, Merz said.", []],
      ["If Moscow had accepted a full ceasefire, the sanctions would have been eased, Merz said.", []],
      ["Once Moscow accepts a full ceasefire, Kyiv will agree to direct talks.", ["ukraine conditional process.direct_talks"]],
    ],
  },
  {
    name: "either this or else",
    cases: [
      [
        "Either Moscow accepts a full ceasefire or new sanctions will follow, Macron said.",
        ["europe supports ceasefire.immediate", "europe supports economy.new_sanctions"],
      ],
      ["Either Moscow or Kyiv must accept a full ceasefire first, Trump said.", ["us supports ceasefire.immediate"]],
    ],
  },
  {
    name: "wanted less, and least",
    cases: [
      [
        "Moscow favours a three-day truce over a full ceasefire.",
        ["russia opposes ceasefire.immediate", "russia supports ceasefire.partial"],
      ],
      ["The last thing Kyiv wants is the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["NATO membership is the last thing Russia will accept.", ["russia opposes security.nato_membership"]],
      ["The last thing Zelensky would accept is a cap on the army.", ["ukraine opposes security.force_limits"]],
      ["What Kyiv wants is a full ceasefire; what it gets is a three-day truce.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "not the one but the other",
    cases: [
      ["It is not Kyiv that is being asked to recognise Crimea, Rubio insisted.", ["us denies territory.crimea_recognition"]],
      ["It is not Kyiv that opposes a full ceasefire but Moscow.", ["russia opposes ceasefire.immediate"]],
      ["It was not Europe that rejected direct talks but the Kremlin.", ["russia opposes process.direct_talks"]],
      ["It is Moscow and not Kyiv that opposes a full ceasefire, Zelensky said.", ["russia opposes ceasefire.immediate"]],
      ["It isn't Kyiv who refuses a full ceasefire, it's Moscow, Sybiha said.", ["russia opposes ceasefire.immediate"]],
      ["It was Kyiv that proposed a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "two auxiliaries with one verb, and far from it",
    cases: [
      ["Kyiv does not, and will not, accept the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv is nowhere near accepting the recognition of Crimea.", ["ukraine opposes territory.crimea_recognition"]],
      ["Kyiv can and will accept a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
];
