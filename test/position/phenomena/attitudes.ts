import type { Phenomenon } from "./phenomenon.ts";

/** How an attitude is put: as what is said of the thing, in set phrases, as a price and a condition. */
export const attitudes: readonly Phenomenon[] = [
  {
    name: "how somebody takes a thing",
    cases: [
      ["The deployment of European troops has Berlin's backing.", ["europe supports security.foreign_forces"]],
      ["The deployment of European troops enjoys the support of London.", ["europe supports security.foreign_forces"]],
      ["Lifting sanctions does not sit well with Warsaw.", ["europe opposes economy.sanctions_relief"]],
      ["Foreign troops in Ukraine are anathema to Moscow.", ["russia opposes security.foreign_forces"]],
      ["The recognition of Crimea met with a firm refusal in Kyiv.", ["ukraine opposes territory.crimea_recognition"]],
      ["A ceasefire is unacceptable to Moscow.", ["russia opposes ceasefire.immediate"]],
      // A share of a plan is not the plan.
      ["Some of the American points are acceptable to Kyiv.", []],
      // What nobody takes.
      ["Foreign troops in Ukraine have the support of many voters.", []],
    ],
  },
  {
    name: "demands as a predicate",
    cases: [
      ["A ceasefire is Kyiv's first demand.", ["ukraine supports ceasefire.immediate"]],
      ["A ceasefire remains the first priority of the Europeans.", ["europe supports ceasefire.immediate"]],
      ["Limits on its army are something Ukraine will never accept.", ["ukraine opposes security.force_limits"]],
      ["Direct talks are something Moscow wants.", ["russia supports process.direct_talks"]],
      ["For Ukraine the recognition of Crimea is a red line.", ["ukraine opposes territory.crimea_recognition"]],
      ["For Moscow, foreign troops in Ukraine are out of the question.", ["russia opposes security.foreign_forces"]],
      ["For Ukraine the recognition of Crimea is a matter that lawyers study.", []],
    ],
  },
  {
    name: "a price and a condition",
    cases: [
      ["Moscow made an end to Western arms deliveries its price.", ["russia opposes security.us_military_aid"]],
      ["The return of abducted children is a precondition for Kyiv.", ["ukraine supports humanitarian.children_return"]],
      [
        "The Kremlin has agreed to a truce on condition that sanctions are lifted.",
        ["russia conditional ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      [
        "Russia would accept a truce only if Ukraine gave up NATO membership.",
        ["russia conditional ceasefire.immediate", "russia opposes security.nato_membership"],
      ],
      // What may follow is no demand.
      ["Oil prices may fall only if sanctions are lifted.", []],
    ],
  },
  {
    name: "what nothing goes without",
    cases: [
      [
        "There can be no ceasefire without security guarantees from the US, Zelensky said.",
        ["ukraine conditional ceasefire.immediate", "ukraine supports security.guarantee_with_us"],
      ],
      ["Without American security guarantees there can be no deal, Yermak said.", ["ukraine supports security.guarantee_with_us"]],
      ["Ukraine cannot sign without American security guarantees.", ["ukraine supports security.guarantee_with_us"]],
      [
        "Macron ruled out a ceasefire without security guarantees.",
        ["europe conditional ceasefire.immediate", "europe supports security.guarantee_without_us"],
      ],
      // A plain "without" leaves the thing out.
      ["Trump wants a deal without NATO membership for Ukraine.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "asked and answered in one sentence",
    cases: [
      ["Asked whether Ukraine would recognise Crimea as Russian, Zelensky said no.", ["ukraine opposes territory.crimea_recognition"]],
      ["Asked about recognising Crimea, Zelensky said it was out of the question.", ["ukraine opposes territory.crimea_recognition"]],
      ["Pressed on whether Europe would send troops to Ukraine, Macron did not rule it out.", ["europe open security.foreign_forces"]],
      [
        "Asked whether Kyiv would accept a ceasefire, Yermak replied that it had done so in March.",
        ["ukraine supports ceasefire.immediate"],
      ],
      ["On NATO membership for Ukraine, Trump was blunt: it is not happening.", ["us opposes security.nato_membership"]],
      // He gives no answer.
      ["Asked whether Ukraine would recognise Crimea as Russian, Zelensky smiled.", []],
      ["Asked if the US would send troops to Ukraine, Trump turned to the economy.", []],
    ],
  },
  {
    name: "around the wording",
    cases: [
      ["The Kremlin put a land swap on the table.", ["russia supports territory.land_swaps"]],
      ["Putin ruled a ceasefire out.", ["russia opposes ceasefire.immediate"]],
      ["Trump has not taken new sanctions off the table.", ["us open economy.new_sanctions"]],
      ["The question of Crimea's recognition is closed, Sybiha said.", ["ukraine opposes territory.crimea_recognition"]],
      ["A ceasefire was the question that the envoys put to each other.", []],
    ],
  },
  {
    name: "talk of a thing",
    cases: [
      ["Talk of European troops in Ukraine is absurd, Zakharova said.", ["russia opposes security.foreign_forces"]],
      ["Zakharova called talk of a ceasefire absurd.", ["russia opposes ceasefire.immediate"]],
      ["Any discussion of NATO membership for Ukraine is pointless, Lavrov said.", ["russia opposes security.nato_membership"]],
      ["The talks on a ceasefire went on in Kyiv.", []],
    ],
  },
  {
    name: "fine if",
    cases: [
      ["It is fine by us if Ukraine joins the European Union, Rubio said.", ["us supports security.eu_membership"]],
      ["It is perfectly fine with the Kremlin if Ukraine joins the European Union.", ["russia supports security.eu_membership"]],
      [
        "Macron ruled out lifting sanctions before Russian troops had left Ukraine.",
        ["europe conditional economy.sanctions_relief", "europe supports territory.russian_withdrawal"],
      ],
      ["Nobody knows if Ukraine joins the European Union.", []],
    ],
  },
  {
    name: "one thing for another",
    cases: [
      [
        "Once Ukrainian troops have left Donbas, Russia will stop fighting, Putin said.",
        ["russia conditional ceasefire.immediate", "russia supports territory.ukrainian_withdrawal"],
      ],
      [
        "Kyiv is prepared to accept a land swap if it gets security guarantees from the United States.",
        ["ukraine conditional territory.land_swaps", "ukraine supports security.guarantee_with_us"],
      ],
      [
        "Moscow would agree to a truce if sanctions are lifted.",
        ["russia conditional ceasefire.immediate", "russia supports economy.sanctions_relief"],
      ],
      // What is threatened for the refusal of a thing.
      ["If Moscow spurns the truce, the war will go on.", []],
    ],
  },
  {
    name: "set phrases",
    cases: [
      ["Lavrov said there could be no question of a ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["The Kremlin took a dim view of European troops in Ukraine.", ["russia opposes security.foreign_forces"]],
      ["Kyiv bridles at the idea of ceding Donbas.", ["ukraine opposes territory.ukrainian_withdrawal"]],
      ["The White House is in no hurry to impose new sanctions.", ["us opposes economy.new_sanctions"]],
      ["Washington is wedded to a land swap.", ["us supports territory.land_swaps"]],
      ["Europe stands squarely behind new sanctions.", ["europe supports economy.new_sanctions"]],
      ["Moscow gave ground on foreign troops in Ukraine.", ["russia open security.foreign_forces"]],
      ["Merz is ready to talk about sending German troops to Ukraine.", ["europe open security.foreign_forces"]],
      ["The hopes of a ceasefire faded in Kyiv.", []],
    ],
  },
  {
    name: "what a thing would only do, and whom it would serve",
    cases: [
      ["A truce would only allow Ukraine to rearm, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["A pause in the fighting would merely help Kyiv to regroup, Lavrov said.", ["russia opposes ceasefire.immediate"]],
      ["Putin said that a ceasefire would give Ukraine a breathing space.", ["russia opposes ceasefire.immediate"]],
      ["A temporary truce would merely drag out the war, Ushakov said.", ["russia opposes ceasefire.partial"]],
      ["A truce would give diplomacy a chance, Zelensky said.", ["ukraine supports ceasefire.immediate"]],
      ["Ukraine's territorial integrity is not subject to discussion, Sybiha said.", ["ukraine opposes territory.occupied_de_jure"]],
    ],
  },
];
