import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, type Side, ungoverned } from "../govern.ts";
import { sideOfClause } from "./ideaThat.ts";

export const whys = wordClass("why");
/** Verbs of asking that, of what somebody else should do, tell that one does not see it; behind a denial those of seeing do. */
const asking = wordClass("asked asks ask questioned questions question wondered wonders wonder");
const seeing = wordClass("see saw sees seen understand understands understood");
const failing = wordClass("not never cannot fail fails failed no");
const reasons = wordClass("reason reasons grounds cause need");
const duties = wordClass("should must ought needs need");
/** Words from "why" to the wording, and from it back to whoever asks. */
const [longestClause, longestAsking] = [14, 8];

/**
 * "saw no reason why Kyiv should recognise Crimea", "asked why sanctions should be lifted": who does not see why another should do a thing is against it.
 * Undefined where the clause lays nothing on anybody.
 */
export function whyShould(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const why = whyBefore(reading, p);
  if (why === undefined || !isUnseen(reading, why)) return undefined;
  const inner = sideOfClause(reading, actors, p, why);
  if (inner === undefined || !hasDuty(reading, why, p)) return undefined;
  const subject = actors.findLast(
    (a) => a.to <= why && why - a.to <= longestAsking && a.parties.length > 0 && a.kind !== "text" && !a.possessive && !a.oblique,
  );
  return subject && { ...ungoverned(p), side: turned(inner), subject, will: true };
}

const turned = (side: Side): Side => (side === "open" ? "open" : negated(side, false));

function whyBefore(reading: Reading, { from }: Mark<"provision">): number | undefined {
  for (let i = from; i >= Math.max(1, from - longestClause); i--) {
    if (isWord(reading, i, whys)) return i;
    if (beforeAt(reading, i) !== 0) return undefined;
  }
  return undefined;
}

/** "asked why", "no reason why", "failed to see why", "did not see any reason why". */
function isUnseen(reading: Reading, why: number): boolean {
  if (isWord(reading, why - 1, asking)) return !["was", "were", "been", "to"].includes(lowerAt(reading, why - 2));
  if (!isWord(reading, why - 1, reasons) && !isWord(reading, why - 1, seeing)) return false;
  return [2, 3, 4].some((gap) => isWord(reading, why - gap, failing));
}

function hasDuty(reading: Reading, why: number, { to }: Mark<"provision">): boolean {
  for (let i = why + 1; i < to; i++) if (isWord(reading, i, duties)) return true;
  return false;
}
