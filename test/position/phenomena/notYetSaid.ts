import type { Phenomenon } from "./phenomenon.ts";

/** What a side has not said yet, has never said, and wants said no more. */
export const notYetSaid: readonly Phenomenon[] = [
  {
    name: "a position that is still to be told",
    cases: [
      ["Kyiv will announce its decision on land swaps on Monday.", []],
      ["How Berlin regards the easing of sanctions on Russia is not publicly known.", []],
      ["What Kyiv makes of a land swap is anybody's guess.", []],
      ["Moscow has set out its position: there will be no ceasefire.", ["russia opposes ceasefire.immediate"]],
      ["Zelensky will present a plan for a full ceasefire on Monday.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
  {
    name: "what shall be taken out or forbidden",
    cases: [
      ["Kyiv wants a land swap to be erased from the draft.", ["ukraine opposes territory.land_swaps"]],
      ["Moscow called for Ukrainian membership of NATO to be prohibited.", ["russia opposes security.nato_membership"]],
      ["Berlin has asked for the return of deported children to be guaranteed.", ["europe supports humanitarian.children_return"]],
    ],
  },
  {
    name: "no prospect of somebody doing it",
    cases: [
      ["There is no prospect of Kyiv consenting to a land swap, Yermak said.", ["ukraine opposes territory.land_swaps"]],
      ["There is zero likelihood of Moscow agreeing to a full ceasefire, Peskov said.", ["russia opposes ceasefire.immediate"]],
      ["There is every prospect of Kyiv consenting to a land swap, Yermak said.", ["ukraine supports territory.land_swaps"]],
      ["Soldiers near Pokrovsk see no prospect of leave.", []],
    ],
  },
  {
    name: "no undertaking on it",
    cases: [
      ["No commitment on a full ceasefire had been given by Moscow, Lavrov said.", ["russia denies ceasefire.immediate"]],
      ["Kyiv gave a pledge on a full ceasefire.", ["ukraine supports ceasefire.immediate"]],
    ],
  },
];
