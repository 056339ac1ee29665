import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** What a wording is taken or declared to be: "considers a truce essential", "declares a deployment unacceptable". */
export type Deemed = "for" | "against" | "what it is";

/** To consider something is to weigh it, to declare it is to make it; to consider or declare it to be something is to say how one stands to it. Undefined for all other verbs. */
export function deemed(reading: Reading, p: Mark<"provision">, attitude: Mark<"attitude">): Deemed | undefined {
  // "has not seen the European paper": who has not read it says nothing of it.
  if (["seen", "read"].includes(lowerAt(reading, attitude.to - 1)) && attitude.to - attitude.from > 1) return "what it is";
  if (isReplacement(reading, p, attitude)) return "for";
  const deems = [attitude.from, attitude.to - 1].some((at) => /^(?:consider|declar)(?:es?|s|ed|ing)?$/.test(lowerAt(reading, at)));
  if (attitude.to > p.from || !deems) return undefined;
  if (reading.marks.some((m) => m.from === p.to && isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will))
    return "against";
  // "considers membership to be a guarantee": the guarantee is no second thing that is considered.
  for (let i = p.from; i > Math.max(attitude.to, p.from - 4); i--)
    if (lowerAt(reading, i) === "be" && lowerAt(reading, i - 1) === "to") return "what it is";
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestObject); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const linked = lowerAt(reading, i) === "to" && lowerAt(reading, i + 1) === "be";
    if (linked || needed.has(lowerAt(reading, i))) return isRefused(reading, i) ? "against" : "for";
  }
  return undefined;
}
/** "replaces the cap with a truce": what comes in the other's place. */
function isReplacement(reading: Reading, { from }: Mark<"provision">, attitude: Mark<"attitude">): boolean {
  if (!/^(?:replac(?:es?|ed|ing)|super|supplant)/.test(lowerAt(reading, attitude.from))) return false;
  for (let i = attitude.to; i < from; i++) if (["with", "by"].includes(lowerAt(reading, i))) return true;
  return false;
}

/** Words between a wording and what it is taken to be: "accession to the Union | by 2030 | to be". */
const longestObject = 5;
const needed = new Set(
  "essential necessary vital indispensable crucial key important right unavoidable inevitable overdue paramount".split(" "),
);

/** "to be a mistake", "to be no guarantee". */
function isRefused(reading: Reading, from: number): boolean {
  let end = from;
  while (end < from + longestVerdict && beforeAt(reading, end + 1) === 0 && !isCoordinator(reading, end + 1)) end++;
  return reading.marks.some(
    (m) => m.from >= from && m.from <= end && (isKind(m, "negator") || (isKind(m, "attitude") && m.meaning.effect === "oppose")),
  );
}
const longestVerdict = 4;
