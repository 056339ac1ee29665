import type { Discourse } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "He told me", "she repeated to us": somebody else than whoever says so. */
export function tellsSpeaker(reading: Reading, { to }: Actor): boolean {
  for (let i = to + 1; i <= to + longestTelling; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    // "demanded a US role"
    if (["me", "us"].includes(lowerAt(reading, i)) && reading.words[i]?.lexeme.capital !== true) return true;
  }
  return false;
}
const longestTelling = 3;

/** Whoever was spoken of last beside the one who has the word. */
export function besideSpeaker({ people, person, turnSpeaker, turn, paragraph }: Discourse): Discourse["person"] {
  const own = turn === paragraph ? turnSpeaker?.name : person?.name;
  let last: Discourse["person"];
  for (const other of people.values()) if (other.name !== own && (last === undefined || other.span.start >= last.span.start)) last = other;
  return last;
}
