import type { Discourse, RememberedParty } from "../discourse/discourse.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { quotesNothing } from "../sentence/prose.ts";
import type { Reading } from "../sentence/reading.ts";

/** "We heard it from the Russians, Witkoff said. “They will not have it.”": whoever is quoted calls his own side "we", and "they" are the last of another. */
export function othersThanSpeaker(reading: Reading, d: Discourse): RememberedParty | undefined {
  const { subject, speaker, outsiderSpeaks, named, turn, paragraph } = d;
  // Of a speech or an answer that is printed whole the same holds without quotation marks.
  const isSpoken = opensQuote.test(reading.text) || (turn === paragraph && quotesNothing(reading.text));
  if (speaker === undefined || outsiderSpeaks || !isSpoken || hasKind(reading, kinds.say)) return undefined;
  const { start } = reading;
  const isOwn = (party: string): boolean => speaker.parties.includes(party);
  if (subject === undefined || !subject.parties.every(isOwn)) return undefined;
  let last: RememberedParty | undefined;
  for (const [party, told] of named)
    if (!isOwn(party) && start - told.span.end < nearEnough && (last === undefined || told.span.start > last.span.start)) last = told;
  return last;
}
const opensQuote = /^["“]/;
/** Letters back to where the others were spoken of. */
const nearEnough = 700;
