import { isWord } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { affecting, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "It is two months since Ukraine agreed to a truce": what somebody has said since then stands. */
export function isSinceThen(reading: Reading, condition: Mark<"condition">, g: Governed): boolean {
  const outermost = g.attitudes.at(-1);
  if (lowerAt(reading, condition.from) === "when") return isToldOfPast(reading, condition.from, g);
  return lowerAt(reading, condition.from) === "since" && outermost?.meaning.will === true && g.modal === undefined;
}

/** "angered Trump when he rejected a truce": what has happened is no condition. */
function isToldOfPast(reading: Reading, when: number, { attitudes, modal, negators }: Governed): boolean {
  const outermost = attitudes.at(-1);
  if (outermost?.meaning.will !== true || modal !== undefined || negators.length > 0) return false;
  if (!/(?:ed|said|told)$/.test(lowerAt(reading, outermost.from))) return false;
  for (let i = when - 1; i >= Math.max(0, when - longestMain); i--) if (isWord(reading, i, affecting)) return true;
  return false;
}
const longestMain = 6;
