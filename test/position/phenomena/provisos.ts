import type { Phenomenon } from "./phenomenon.ts";

/** Acceptance that hangs on something, without an "if": ties, strings, terms, prices, what is wanted first. */
export const provisos: readonly Phenomenon[] = [
  {
    name: "conditions that somebody sets for it",
    cases: [
      ["Putin has set conditions for a full ceasefire.", ["russia conditional ceasefire.immediate"]],
      ["Kyiv spelled out its terms for a swap of territories.", ["ukraine conditional territory.land_swaps"]],
      ["Merz attached strings to the release of the frozen assets.", ["europe conditional economy.frozen_assets_release"]],
      ["Moscow's condition for a ceasefire is a treaty.", ["russia conditional ceasefire.immediate"]],
      ["Conditions for a ceasefire are good, the weather service said.", []],
    ],
  },
  {
    name: "tied to something else",
    cases: [
      ["Warsaw links the easing of sanctions to a final settlement.", ["europe conditional economy.sanctions_relief"]],
      ["Kyiv tied its consent to a swap of territories to a referendum.", ["ukraine conditional territory.land_swaps"]],
      ["Kyiv's support for a ceasefire is tied to a treaty.", ["ukraine conditional ceasefire.immediate"]],
      ["The banker, who has ties to Moscow, welcomed the ceasefire.", []],
    ],
  },
  {
    name: "with strings, at a price, but on terms",
    cases: [
      ["Rome backs a ceasefire, but with conditions.", ["europe conditional ceasefire.immediate"]],
      ["London accepts a cap on Ukraine's army with caveats.", ["europe conditional security.force_limits"]],
      ['"Yes to a ceasefire, but not at any price," Sybiha said.', ["ukraine conditional ceasefire.immediate"]],
      ['"We are ready for a ceasefire, but on one condition," Lavrov said.', ["russia conditional ceasefire.immediate"]],
      ["Vance could accept a swap of territories under certain circumstances.", ["us conditional territory.land_swaps"]],
      ["With the right assurances, Moscow could accept a ceasefire.", ["russia conditional ceasefire.immediate"]],
      ["A ceasefire would require the consent of parliament, Stefanchuk said.", ["ukraine conditional ceasefire.immediate"]],
      ["Kyiv backs a ceasefire with no strings attached.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "held out in return for something, or asked for it",
    cases: [
      ["Moscow would agree to a full ceasefire in exchange for concessions.", ["russia conditional ceasefire.immediate"]],
      ["Rome is prepared to accept a ceasefire in return for guarantees on gas.", ["europe conditional ceasefire.immediate"]],
      ["Moscow demands concessions in return for a ceasefire.", ["russia conditional ceasefire.immediate"]],
      ["Kyiv offered concessions in return for a ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["Moscow agreed to a ceasefire in return for concessions.", ["russia supports ceasefire.immediate"]],
    ],
  },
  {
    name: "only then, before that, when it is so",
    cases: [
      ["A ceasefire can only come at the end of the process, Peskov said.", ["russia conditional ceasefire.immediate"]],
      ["Before agreeing to a ceasefire, Moscow wants to see a map.", ["russia conditional ceasefire.immediate"]],
      ['"When they sign, we will agree to a ceasefire," Lavrov said.', ["russia conditional ceasefire.immediate"]],
      ["The European draft foresees an easing of sanctions once the treaty is in force.", ["europe conditional economy.sanctions_relief"]],
      ["Asked about a ceasefire, Lavrov said it would depend on the terms.", ["russia conditional ceasefire.immediate"]],
      ['Asked if Kyiv would accept a ceasefire, Umerov said: "Yes, if the terms are right."', ["ukraine conditional ceasefire.immediate"]],
      ['Asked if Kyiv would accept a ceasefire, Umerov said: "Yes."', ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "a phrase before its subject",
    cases: [
      ["Pressing for a ceasefire, Macron toured three capitals.", ["europe supports ceasefire.immediate"]],
      ["Intent on a cap on Ukraine's army, Moscow sent its best negotiators.", ["russia supports security.force_limits"]],
      ["In its push for a ceasefire, Paris has asked for help.", ["europe supports ceasefire.immediate"]],
      ["Ruling out a swap of territories, Zelensky left the room.", ["ukraine opposes territory.land_swaps"]],
      ["Having refused a ceasefire, Moscow asked for talks on grain.", ["russia opposes ceasefire.immediate"]],
      ["Speaking after the ceasefire, Macron thanked his hosts.", []],
    ],
  },
];
