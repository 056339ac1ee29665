import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "The draft obliges Kyiv to renounce NATO, while it leaves the door to the union open": the text goes on, and no party that it binds. */
export function textGoesOn(reading: Reading, it: Resolved, before: readonly Resolved[]): Resolved | undefined {
  if (lowerAt(reading, it.from) !== "it" || !isWord(reading, it.from - 1, joining) || !laysDown(reading, it.to)) return undefined;
  const [text] = before;
  if (text?.kind !== "text" || text.parties.length === 0 || text.oblique || text.possessive || text.from > latestText) return undefined;
  const since = before.filter((a) => a !== text && a.kind !== "text" && a.parties.length > 0);
  return since.every((a) => a.oblique || a.possessive || isBound(reading, a)) ? text : undefined;
}

/** "obliges Kyiv to", "would hold Ukraine to": what a verb of the text's has for its object, and no subject of a clause of its own. */
const isBound = (reading: Reading, { from, kind }: Resolved): boolean =>
  kind !== "person" && beforeAt(reading, from) === 0 && !isWord(reading, from - 1, opening);
const opening = wordClass("that and but or while as because since if when where which who whom until before after although though");

/** "it leaves", "it would also let" */
const laysDown = (reading: Reading, at: number): boolean =>
  [0, 1, 2].some((gap) => isWord(reading, at + gap, verbs)) && !isWord(reading, at, others);
const others = wordClass("has had is was did does");
/** Before a clause that goes on with the same subject. */
const joining = wordClass("while although though but whereas and yet");
/** What texts do with what they lay down. Origin: own reading. */
const verbs = wordClass(
  "leaves leave grants grant allows allow lets let gives give bars bar forbids forbid keeps keep requires require provides provide foresees foresee envisages envisage opens open caps cap limits limit permits permit promises promise sets set contains contain restores restore lifts lift freezes freeze",
);
const latestText = 2;
