import type { Actor } from "../../actors/actors.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { outcomes } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { isBoundary, lowerAt } from "../../sentence/syntax.ts";

const empty = new Set("it that this so them such".split(" "));
const ends = new Set("as because in at on for immediately too with until unless while since during and when after here".split(" "));

/** "ruled it out", "out of the question", "would never agree": no object but what was asked about. */
export function takesNothingElse(reading: Reading, m: Mark<"attitude">): boolean {
  for (let i = m.from + 1; i < m.to; i++) if (empty.has(lowerAt(reading, i))) return true;
  const link = ["to", "on", "with", "of", "for", "about"].includes(lowerAt(reading, m.to)) ? 1 : 0;
  if (isBoundary(reading, m.to)) return true;
  // "not a realistic outcome"
  if (isWord(reading, m.to, outcomes) || isWord(reading, m.to - 1, outcomes)) return true;
  if (empty.has(lowerAt(reading, m.to + link)) && lowerAt(reading, m.to - 1) !== "that") return true;
  return isOne(reading, m.to + link) || ends.has(lowerAt(reading, m.to));
}

/** "agree to one": such a thing, at the end of its clause. */
export const isOne = (reading: Reading, at: number): boolean => lowerAt(reading, at) === "one" && isBoundary(reading, at + 1);
/** "unacceptable to Moscow": who sees it so. */
export function isToSomebody(reading: Reading, actors: readonly Actor[], m: Mark<"attitude">): Actor | undefined {
  if (!lowerAt(reading, m.to - 1).endsWith("able") || !["to", "for"].includes(lowerAt(reading, m.to))) return undefined;
  const somebody = actors.find((a) => a.from === m.to + 1 && a.parties.length > 0);
  return somebody && isBoundary(reading, somebody.to) ? somebody : undefined;
}
