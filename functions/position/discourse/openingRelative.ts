import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";

/** "Of the points that Medinsky brought to the table, the Ukrainians rejected four": whoever acts in the phrase before the comma is not spoken of on. */
export function isInOpeningRelative(reading: Reading, { from, to }: Resolved, actors: readonly Resolved[]): boolean {
  if (!isWord(reading, 0, prepositions) || !isWord(reading, from - 1, relative)) return false;
  return actors.some(
    (a) =>
      a.from > to &&
      a.from - to <= longestClause &&
      a.parties.length > 0 &&
      !a.possessive &&
      (beforeAt(reading, a.from) & mark.comma) !== 0,
  );
}
const relative = wordClass("that which whom");
/** Words from there to the comma: "brought to the last round of the talks". */
const longestClause = 14;
