import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, govern, negated, ungoverned } from "../govern.ts";

/** Phrases that add one thing to another, by their first word. Origin: additive conjuncts and prepositions, Quirk et al., 9.57 and 8.137. */
const adding: ReadonlyMap<string, readonly string[]> = new Map([
  ["besides", []],
  ["alongside", []],
  ["along", ["with"]],
  ["together", ["with"]],
  ["coupled", ["with"]],
  ["in", ["addition", "to"]],
  ["on", ["top", "of"]],
  ["as", ["well", "as"]],
]);
/** Words of such a phrase, with all that it names. */
const longestPhrase = 24;

/** "Along with a swap, Kyiv wants a truce": what is added to another thing is stood to as that is. */
export function besides(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const rest = adding.get(lowerAt(reading, 0));
  if (rest === undefined || !rest.every((word, i) => lowerAt(reading, i + 1) === word) || p.from > longestPhrase) return undefined;
  const end = clauseBehind(reading, actors);
  if (end === undefined || p.to > end) return undefined;
  const main = reading.provisions.find((other) => other.from >= end);
  if (main === undefined) return undefined;
  const g = govern(reading, actors, main);
  const isLike = ungoverned(p).side === ungoverned(main).side;
  return isLike || g.side === "open" ? g : { ...g, side: negated(g.side, false) };
}

/** Where the clause begins that the phrase stands before: at a comma with its subject behind. */
function clauseBehind(reading: Reading, actors: readonly Actor[]): number | undefined {
  for (let i = 1; i < Math.min(reading.words.length, longestPhrase); i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon | mark.quote)) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0 && actors.some((a) => a.from >= i && a.from - i <= 1 && !a.oblique && !a.possessive))
      return i;
  }
  return undefined;
}
