import { mark } from "../cues/tokens.ts";
import { markEndingAt } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { type Governed, noteNegator } from "./govern.ts";

/** "[, and] will never ever": from the comma that closes to the one that opens. */
const longest = 5;

/** "does not, and will not, accept a truce" (Quirk et al., 13.93): two auxiliaries with one verb, which the comma behind "not" does not part. */
export function resumedDenial(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const verb = g.attitudes.at(-1);
  if (verb === undefined || g.negators.length > 0 || verb.to > p.from || (beforeAt(reading, verb.from) & mark.comma) === 0) return;
  const negator = [1, 2].map((gap) => markEndingAt(reading, verb.from - gap, "negator")).find((m) => m !== undefined);
  if (negator === undefined) return;
  for (let i = verb.from - 1; i > Math.max(0, verb.from - longest); i--)
    if (["and", "nor", "or"].includes(lowerAt(reading, i)) && (beforeAt(reading, i) & mark.comma) !== 0) {
      noteNegator(negator, g, verb.meaning.effect === "oppose");
      return;
    }
}
