import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "expects Kyiv's answer", "is waiting for a reply from Moscow": a text that nobody has seen yet, and whose content nobody can back. */
export function isAwaited(reading: Reading, text: Pick<Actor, "kind" | "from" | "to">): boolean {
  if (text.kind !== "text" || !isWord(reading, text.to - 1, answers)) return false;
  for (let i = text.from - 1; i >= Math.max(0, text.from - farthest) && beforeAt(reading, i + 1) === 0; i--)
    if (awaiting.has(lowerAt(reading, i))) return true;
  return false;
}
const answers = wordClass("answer reply response reaction feedback verdict");
/** Origin: own reading. */
const awaiting = new Set("expect expects expected expecting await awaits awaited awaiting wait waits waited waiting pending".split(" "));
const farthest = 3;
