import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { asideBefore } from "../sentence/clauses.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

/**
 * "The draft closes Ukraine to …", "Point four keeps Kyiv's army at …", "The annex, which is short, gives Kyiv …": the text that does
 * something to somebody. Whatever its verb, what follows is its content and no act of theirs.
 */
export function textOver(reading: Reading, actors: readonly Actor[], object: Actor): Actor | undefined {
  if (object.kind === "text" || !hasKind(reading, kinds.text | kinds.knownText)) return undefined;
  const verb = object.from - 1;
  const lower = lowerAt(reading, verb);
  if (beforeAt(reading, object.from) !== 0 || !/[^s]s$/.test(lower) || auxiliaries.has(lower) || noVerbs.has(lower)) return undefined;
  // "forbids Ukraine to join": what the verb makes of it is its own.
  if (endsAt(reading, verb, kinds.attitude | kinds.denial | kinds.silence | kinds.predication)) return undefined;
  const aside = (beforeAt(reading, verb) & mark.comma) === 0 ? verb : asideBefore(reading, verb - 1);
  return actors.find((a) => a.kind === "text" && a.to === aside && !a.oblique && !a.possessive && !a.weak);
}
const noVerbs = new Set("as its his this thus plus versus besides towards across".split(" "));
