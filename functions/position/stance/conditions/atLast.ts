import { mark, wall } from "../../cues/tokens.ts";
import { refuses } from "../../sentence/marks.ts";
import { invertedAt } from "../../sentence/order.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

/** Words from the wording to the "until". */
const reach = 5;

/** "did not agree to a truce until Friday", "did not rule it out until its allies had": then it did. Returns whether that is told. */
export function noteAtLast(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (!isUntilBehind(reading, p.to)) return false;
  const denied = (at: number): boolean => lowerAt(reading, at) === "not" && lowerAt(reading, at - 1) === "did";
  const isPast = g.negators.some((n) => denied(n.from) || denied(n.to - 1)) || g.attitudes.some((a) => denied(a.from));
  if (!isPast) return false;
  const { side } = ungoverned(p);
  const isRefused = g.attitudes.some((a) => refuses(a) && !denied(a.from));
  Object.assign(g, { side: isRefused ? negated(side, false) : side, negators: [] });
  return true;
}

function isUntilBehind(reading: Reading, from: number): boolean {
  for (let i = from; i <= from + reach; i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return false;
    if (["until", "till"].includes(lowerAt(reading, i))) return lowerAt(reading, i - 1) !== "not";
  }
  return false;
}

/** "Only after hours of talks did Moscow agree": tells when it did, where "only then will it" names a condition. */
export function isToldOnly(reading: Reading, m: Mark<"condition">, p: Mark<"provision">): boolean {
  if (lowerAt(reading, m.from) !== "only" || m.to > p.from) return false;
  const subject = invertedAt(reading, m.to, p.from);
  return subject !== undefined && lowerAt(reading, subject - 1) === "did";
}
