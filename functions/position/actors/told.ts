import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "He told me", "she repeated to us": somebody else than whoever says so. */
export function tellsSpeaker(reading: Reading, { to }: Actor): boolean {
  for (let i = to + 1; i <= to + longestTelling; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    if (lowerAt(reading, i) === "me" || lowerAt(reading, i) === "us") return true;
  }
  return false;
}
const longestTelling = 3;

/** "he told Witkoff in October he would settle": not Witkoff, whose report it is. */
export function isTold(reading: Reading, told: Actor, pronoun: Actor): boolean {
  const saying = lowerAt(reading, told.from - 1);
  return ["told", "tells", "tell", "telling", "assured"].includes(saying) && pronoun.from - told.to <= farthestTold;
}
/** "told Trump that Americans could run the plant, and that he would welcome it". */
const farthestTold = 14;
