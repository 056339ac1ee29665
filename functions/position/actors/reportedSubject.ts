import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, Remembered, RememberedParty, Resolved } from "../discourse/discourse.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "Reuters reported that Paris wanted a truce": whom an outlet, the subject of the sentence, tells of. */
export function toldOf(
  reading: Reading,
  actors: readonly Resolved[],
  main: Resolved | undefined,
  here: Remembered,
): RememberedParty | undefined {
  if (main?.kind !== "outlet" || !beginsAt(reading, main.to, kinds.say)) return undefined;
  const next = actors.find((a) => a.from >= main.to);
  if (next?.kind !== "party" || next.oblique || next.possessive || next.from - main.to > farthest) return undefined;
  return next.parties.length === 1 ? { ...here, parties: next.parties } : undefined;
}
/** "reported on Monday that" */
const farthest = 4;

/** "It also wants …", right behind: not the outlet, which wants nothing. */
export function reportedSubject({ from, to }: Resolved, reading: Reading, { toldOf: told }: Discourse): RememberedParty | undefined {
  if (told === undefined || from > 1 || reading.start - told.span.end > nextSentence) return undefined;
  const verb = ["also", "still", "even"].includes(lowerAt(reading, to)) ? to + 1 : to;
  return isWord(reading, verb, willing) ? told : undefined;
}
const nextSentence = 3;
/** What no outlet does. Origin: own reading. */
const willing = wordClass(
  "wants wanted rejects rejected refuses refused opposes opposed demands accepts accepted insists seeks would will is was has",
);
