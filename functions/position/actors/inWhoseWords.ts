import { stem } from "../cues/words.ts";
import type { Discourse, RememberedParty } from "../discourse/discourse.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Actor } from "./actors.ts";

/** "The ministry branded the declaration a provocation. …, the statement warned": the ministry's own words, and not the text that it is about. */
export function inWhoseWords(
  { from, to }: Actor,
  noun: string,
  reading: Reading,
  { subject, lastText }: Discourse,
): RememberedParty | undefined {
  if (!ownWords.has(noun) || subject === undefined || subject.isText || lastText?.span.start !== subject.span.start) return undefined;
  if (lastText.parties.some((party) => subject.parties.includes(party))) return undefined;
  return beginsAt(reading, to, kinds.say) || endsAt(reading, from - 1, kinds.say) ? subject : undefined;
}
const ownWords = new Set("statement message post comment".split(" ").map(stem));
