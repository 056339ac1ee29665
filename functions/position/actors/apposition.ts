import { mark } from "../cues/tokens.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "Zakharova, spokesperson for the foreign ministry, on Monday ruled out …": the office of whoever stands before it. */
export function isApposition(office: Resolved, named: Resolved | undefined, reading: Reading): boolean {
  if (named === undefined || office.parties.join() !== named.parties.join() || !appositive.has(lowerAt(reading, office.to - 1)))
    return false;
  for (let i = office.to; i <= office.to + longestOffice; i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0) return !isCoordinator(reading, i);
  return false;
}
/** Offices of one. Origin: own reading. */
const appositive = new Set(
  "spokesperson spokesman spokeswoman president minister chancellor chief adviser aide envoy secretary ambassador head speaker premier negotiator commissioner".split(
    " ",
  ),
);
const longestOffice = 8;
