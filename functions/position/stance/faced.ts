import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "Russia can expect tariffs, he said": what somebody has to expect is laid on him by whoever says so. */
export function faceIt(reading: Reading, g: Governed): void {
  const [only, ...more] = g.attitudes;
  if (only === undefined || more.length > 0 || lowerAt(reading, only.from) !== "expect") return;
  if (!["can", "may", "should", "must"].includes(lowerAt(reading, only.from - 1)) || g.negators.length > 0) return;
  g.attitudes = [];
  g.will = false;
  g.modal = "prescriptive";
  g.modalAt = only.from - 1;
}
