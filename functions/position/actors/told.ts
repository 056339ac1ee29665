import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "he told Witkoff in October he would settle": not Witkoff, whose report it is. */
export function isTold(reading: Reading, told: Actor, pronoun: Actor): boolean {
  const saying = lowerAt(reading, told.from - 1);
  return (
    ["told", "tells", "tell", "telling", "assured", "let", "lets", "letting", "gave", "given"].includes(saying) &&
    pronoun.from - told.to <= farthestTold
  );
}
/** "told Trump that Americans could run the plant, and that he would welcome it". */
const farthestTold = 14;
