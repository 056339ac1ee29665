import type { Phenomenon } from "./phenomenon.ts";

/** Words and turns for refusing and denying. */
export const refusals: readonly Phenomenon[] = [
  {
    name: "news flashes, line by line, head nothing",
    cases: [
      ["Moscow rejects a full ceasefire", ["russia opposes ceasefire.immediate"]],
      ["Kremlin spurns full ceasefire\nKyiv mulls land swap", ["russia opposes ceasefire.immediate", "ukraine open territory.land_swaps"]],
      // Prose stands below it: what it says is said there.
      ["Moscow rejects a full ceasefire\nThe ministers met in Geneva.", []],
      ["Will Moscow accept a full ceasefire?", []],
    ],
  },
];
