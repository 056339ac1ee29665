import { mark } from "../cues/tokens.ts";
import { countables, numbers } from "../discourse/announcedList.ts";
import { endingAt, refuses } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "Kyiv will not accept three things:", "two conditions:": what is counted there stands behind the colon. */
export const countsThings = (reading: Reading, at: number): boolean =>
  countables.includes(lowerAt(reading, at)) && [1, 2].some((gap) => numbers.has(lowerAt(reading, at - gap)));

/** "listed what he won't accept: no caps, no recognition": an item that has its own "no" is denied once, however often it is said. */
export function deniesAgain(reading: Reading, colon: number, p: Mark<"provision">, g: Governed): boolean {
  const isNo = (at: number): boolean => ["no", "none", "never"].includes(lowerAt(reading, at));
  if (!isNo(p.from) && !g.negators.some(({ from }) => from > colon && isNo(from))) return false;
  for (let i = colon; i >= Math.max(0, colon - longestAnnouncement) && beforeAt(reading, i + 1) !== mark.comma; i--)
    if (
      endingAt(reading, i).some(
        (m) => isKind(m, "negator") || (isKind(m, "attitude") && refuses(m) && !lowerAt(reading, i).startsWith("line")),
      )
    )
      return true;
  return false;
}
const longestAnnouncement = 7;
