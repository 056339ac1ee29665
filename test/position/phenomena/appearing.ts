import type { Phenomenon } from "./phenomenon.ts";

/** Wishes that come from somebody, what is no longer refused, and what comes only then. */
export const appearing: readonly Phenomenon[] = [
  {
    name: "a wish that comes from somebody",
    cases: [
      ["Support for a ceasefire came from Kyiv overnight.", ["ukraine supports ceasefire.immediate"]],
      ["Rejection of a ceasefire came from Moscow.", ["russia opposes ceasefire.immediate"]],
      ["A refusal of a ceasefire came promptly from Moscow.", ["russia opposes ceasefire.immediate"]],
      ["Approval of a swap of territories has also come from Paris.", ["europe supports territory.land_swaps"]],
      ["A fresh demand for a ceasefire came from Moscow on Tuesday.", ["russia supports ceasefire.immediate"]],
      ["Opposition to a swap of territories was voiced in Warsaw.", ["europe opposes territory.land_swaps"]],
      // Nobody wants it, and no party is the source of it.
      ["No support for a ceasefire came from Kyiv.", []],
      ["Support for a ceasefire came from pollsters in all regions.", []],
      ["Support for a ceasefire came from a reporter's question.", []],
    ],
  },
  {
    name: "no longer refused, and in principle",
    cases: [
      ["A swap of territories is no longer taboo in Kyiv.", ["ukraine open territory.land_swaps"]],
      ["For Moscow, a ceasefire is no longer out of the question.", ["russia open ceasefire.immediate"]],
      ["A ceasefire is out of the question for Moscow.", ["russia opposes ceasefire.immediate"]],
      ["Kyiv's readiness in principle to consider a swap of territories was confirmed by Umerov.", ["ukraine open territory.land_swaps"]],
      ["London is undecided on a release of the frozen assets.", ["europe open economy.frozen_assets_release"]],
    ],
  },
  {
    name: "not until then will it",
    cases: [
      ["Not until there has been a referendum will Kyiv agree to a swap of territories.", ["ukraine conditional territory.land_swaps"]],
      ["Not until a vote has been held would Moscow consent to a ceasefire.", ["russia conditional ceasefire.immediate"]],
      ['"Yes to a ceasefire, but first there must be a vote," said Umerov.', ["ukraine conditional ceasefire.immediate"]],
      ['"Yes to a ceasefire, but what a long night it was," said Umerov.', ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "to the end",
    cases: [
      ["Zelensky will fight for a ceasefire to the end.", ["ukraine supports ceasefire.immediate"]],
      ["Putin wants arms deliveries to Ukraine to end.", ["russia opposes security.us_military_aid"]],
    ],
  },
];
