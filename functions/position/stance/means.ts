import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words from "by" back to what it is a means to: "can have an end to the war only by". */
const reach = 14;
/** Words of the clause of means itself: "by parting with land and living with a ceiling". */
const longestMeans = 12;

/** "Kyiv can have peace only by living with a ceiling", "could end it by agreeing to a truce": laid on the subject by whoever says so, and no will of its own. */
export function meansTo(reading: Reading, verb: number): number | undefined {
  if (!lowerAt(reading, verb).endsWith("ing")) return undefined;
  const by = byBefore(reading, verb);
  if (by === undefined) return undefined;
  if (lowerAt(reading, by - 1) === "only") return by;
  for (let i = by - 1; i >= Math.max(0, by - reach); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.quote)) !== 0) return undefined;
    if (["can", "could"].includes(lowerAt(reading, i))) return by;
  }
  return undefined;
}

function byBefore(reading: Reading, verb: number): number | undefined {
  if (lowerAt(reading, verb - 1) === "by") return verb - 1;
  if (!isCoordinator(reading, verb - 1)) return undefined;
  for (let i = verb - 2; i >= Math.max(0, verb - longestMeans); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    if (lowerAt(reading, i) === "by" && lowerAt(reading, i + 1).endsWith("ing")) return i;
  }
  return undefined;
}

/** Notes that what the subject may reach something by is laid on it. */
export function layMeans(by: number, g: Governed): void {
  g.obliged = true;
  g.will = false;
  g.modal = "prescriptive";
  g.modalAt = by;
  if (g.side === "open") g.side = "for";
}

/** "Only a full truce can end it": what alone can do it is called for. */
export function isOnlyWay(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (g.modalAt === undefined || g.modalAt < p.to) return false;
  return (
    lowerAt(reading, p.from - 1) === "only" ||
    (lowerAt(reading, p.from - 2) === "only" && ["a", "an", "the"].includes(lowerAt(reading, p.from - 1)))
  );
}

/** "is ready to talk so that the root causes can be removed": what something is to serve is wanted. */
export function isPurposeClause(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === "that" && lowerAt(reading, at - 1) === "so" && !reading.marks.some((m) => m.from < at && m.to > at);
}

/**
 * "asked why there could not be a truce", "why should Kyiv not …": to ask what stands against it is to ask for it. "asked why Kyiv would not accept it" tells
 * of a refusal. `willed`: a verb of will stands behind the denial.
 */
export function isWhyNot(reading: Reading, not: number, willed: boolean): boolean {
  if (lowerAt(reading, not) !== "not" || !hasWord(reading, whys)) return false;
  for (let i = not - 1; i >= Math.max(0, not - longestQuestion); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (!isWord(reading, i, whys)) continue;
    if (isWord(reading, i + 1, asking)) return true;
    return !willed && reading.words.slice(i, not).some((w) => isOf(w, obliging));
  }
  return false;
}
const whys = wordClass("why");
const asking = wordClass("could should would can cannot");
const obliging = wordClass("could should can cannot");
const longestQuestion = 6;

/** "limits on the army or on the deployment of foreign troops": what the second "on" stands before is limited too. */
export function isLimited(reading: Reading, p: Mark<"provision">): boolean {
  let on = p.from - 1;
  while (on > 1 && ["the", "a", "an", "any", "its", "their"].includes(lowerAt(reading, on))) on--;
  if (!["on", "to"].includes(lowerAt(reading, on)) || !isCoordinator(reading, on - 1)) return false;
  for (let i = on - 2; i >= Math.max(0, on - reach); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) return false;
    if (limiting.has(lowerAt(reading, i))) return lowerAt(reading, i + 1) === lowerAt(reading, on);
  }
  return false;
}
const limiting = new Set(
  "limit limits restriction restrictions curb curbs constraint constraints restraints obstacles barriers".split(" "),
);
