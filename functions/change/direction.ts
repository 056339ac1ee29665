import type { Stance } from "../position/position.ts";
import type { Direction } from "./change.ts";

/** How firm a stance is, whichever way it points: a plain yes or no, a yes with a condition, a mere willingness to talk. */
const firmness = { supports: 2, opposes: 2, denies: 2, conditional: 1, open: 0 } as const satisfies Record<Stance, number>;

/** Where a stance lies between a no (0) and a yes (3). A denial says what is not held, so that it counts as a no. */
const acceptance = { supports: 3, open: 2, conditional: 1, opposes: 0, denies: 0 } as const satisfies Record<Stance, number>;

/**
 * `reversed` from one firm stance to another, `softened` towards less firmness ("will recognise" → "is open to recognising",
 * "rules out" → "only after"), `hardened` towards more.
 */
export function directionOf(from: Stance, to: Stance): Direction {
  const step = firmness[to] - firmness[from];
  return step === 0 ? "reversed" : step > 0 ? "hardened" : "softened";
}

/** Size of the step from one stance to another, 0 to 1 (1: from a yes to a no). */
export function stanceStep(from: Stance, to: Stance): number {
  return Math.abs(acceptance[to] - acceptance[from]) / 3;
}
