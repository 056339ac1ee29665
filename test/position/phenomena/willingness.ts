import type { Phenomenon } from "./phenomenon.ts";

/** Willingness without commitment, in the words that English has for it, and what only sounds like it. */
export const willingness: readonly Phenomenon[] = [
  {
    name: "what is not refused",
    cases: [
      ["Warsaw declined to rule out sending troops to Ukraine.", ["europe open security.foreign_forces"]],
      ["Peskov stopped short of rejecting a ceasefire.", ["russia open ceasefire.immediate"]],
      ["London sees no reason to exclude a swap of territories.", ["europe open territory.land_swaps"]],
      ["Washington will not veto Ukraine's membership of the EU, Rubio said.", ["us open security.eu_membership"]],
      ["Rubio did not say no to a ceasefire.", ["us open ceasefire.immediate"]],
      ["Asked about a cap on Ukraine's army, Umerov said nothing was off the table.", ["ukraine open security.force_limits"]],
      ["Warsaw refused to consider sending troops to Ukraine.", ["europe opposes security.foreign_forces"]],
      ["Kyiv saw no reason to accept a swap of territories.", ["ukraine opposes territory.land_swaps"]],
    ],
  },
  {
    name: "doors, options and second thoughts",
    cases: [
      ["Meloni left the door ajar for a release of the frozen assets.", ["europe open economy.frozen_assets_release"]],
      ["Vance raised the prospect of easing sanctions on Russia.", ["us open economy.sanctions_relief"]],
      ["A ceasefire is one of the options that Moscow is studying.", ["russia open ceasefire.immediate"]],
      ["A swap of territories was among the options being weighed by Kyiv.", ["ukraine open territory.land_swaps"]],
      ["Berlin regards the release of the frozen assets as a possible compromise.", ["europe open economy.frozen_assets_release"]],
      ["Rome sees a ceasefire along the current front line as possible.", ["europe open ceasefire.front_line_freeze"]],
      ["Umerov called a swap of territories an interesting idea.", ["ukraine open territory.land_swaps"]],
      ["Moscow is giving a ceasefire serious thought.", ["russia open ceasefire.immediate"]],
      ["There is some readiness in Kyiv to accept a cap on the army.", ["ukraine open security.force_limits"]],
      ["London is leaning towards sending troops to Ukraine.", ["europe open security.foreign_forces"]],
      ["Moscow might be talked into a ceasefire.", ["russia open ceasefire.immediate"]],
      ["Washington may yet agree to Ukrainian membership of NATO.", ["us open security.nato_membership"]],
      ["A summit of this kind deserves attention, and Kyiv rejects a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["Kyiv, yet again, rejected a ceasefire.", ["ukraine opposes ceasefire.immediate"]],
      ["A ceasefire was among the topics discussed.", []],
    ],
  },
  {
    name: "let us, perhaps and possibly",
    cases: [
      ['"Let\'s talk about a swap of territories," Witkoff said.', ["us open territory.land_swaps"]],
      ['Asked whether Paris could accept a ceasefire, Macron replied: "Perhaps."', ["europe open ceasefire.immediate"]],
      ['Could Kyiv live with a cap on its army? "Yes, possibly," Umerov said.', ["ukraine open security.force_limits"]],
      ["Moscow is ready to enter into negotiations on a ceasefire.", ["russia open ceasefire.immediate"]],
    ],
  },
  {
    name: "a party's adjective and its noun of will",
    cases: [
      ["Russian support for a ceasefire is waning.", ["russia supports ceasefire.immediate"]],
      ["American interest in a swap of territories is growing.", ["us open territory.land_swaps"]],
      ["Resistance from Kyiv to a cap on its army is growing.", ["ukraine opposes security.force_limits"]],
      ["Ukrainian consent to a swap of territories hinges on a referendum.", ["ukraine conditional territory.land_swaps"]],
      ["American interest rates have not moved since the ceasefire.", []],
    ],
  },
];
