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
];
