import { mark } from "../cues/tokens.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "needs a guarantee, ratified by Congress": what is added of a thing that somebody has been said to need is not what governs it. */
export function isAddedOf(reading: Reading, p: Mark<"provision">, { subject, modal, modalAt }: Governed): boolean {
  if (subject === undefined || subject.kind === "text" || modal !== "prescriptive" || modalAt === undefined || modalAt >= p.from)
    return false;
  for (let i = p.to; i <= Math.min(reading.words.length - 2, p.to + longestThing); i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0 && beginsAt(reading, i, kinds.attitude)) return lowerAt(reading, i + 1) === "by";
  return false;
}
/** "NATO's Article 5". */
const longestThing = 5;
