import { stem } from "../cues/words.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "Merz expects Moscow to reject it": what somebody foresees of another is neither's will. */
function isForeseen(reading: Reading, { attitudes }: Governed): boolean {
  const [inner, ...outer] = attitudes;
  const seer = outer.at(-1);
  if (inner === undefined || seer === undefined || inner.meaning.effect !== "oppose" || seer.to > inner.from) return false;
  if (reading.words[seer.from]?.lexeme.stem !== expect) return false;
  return reading.marks.some((m) => isKind(m, "party") && m.from >= seer.to && m.to <= inner.from);
}
const expect = stem("expect");

/** "Russia can expect tariffs, he said": what somebody has to expect is laid on him by whoever says so. */
export function faceIt(reading: Reading, g: Governed): void {
  if (isForeseen(reading, g)) {
    Object.assign(g, { attitudes: [], will: false, embedded: true });
    return;
  }
  const [only, ...more] = g.attitudes;
  if (only === undefined || more.length > 0 || lowerAt(reading, only.from) !== "expect") return;
  if (!["can", "may", "should", "must"].includes(lowerAt(reading, only.from - 1)) || g.negators.length > 0) return;
  g.attitudes = [];
  g.will = false;
  g.modal = "prescriptive";
  g.modalAt = only.from - 1;
}
