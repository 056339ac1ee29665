import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { asideBefore } from "../sentence/clauses.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";

/**
 * "The draft closes Ukraine to …", "The draft would raise Ukraine's status", "Point four keeps Kyiv's army at …", "The annex, which is short, gives Kyiv …": the text that does
 * something to somebody. Whatever its verb, what follows is its content and no act of theirs.
 */
export function textOver(reading: Reading, actors: readonly Actor[], object: Actor): Actor | undefined {
  if (object.kind === "text" || !hasKind(reading, kinds.text | kinds.knownText)) return undefined;
  const verb = object.from - 1;
  const lower = lowerAt(reading, verb);
  const isBare = bareAfter.has(lowerAt(reading, verb - 1)) && beforeAt(reading, verb) === 0;
  if (beforeAt(reading, object.from) !== 0 || !(isBare || /[^s]s$/.test(lower)) || isWord(reading, verb, auxiliaries) || noVerbs.has(lower))
    return undefined;
  // "forbids Ukraine to join": what the verb makes of it is its own.
  if (endsAt(reading, verb, kinds.attitude | kinds.denial | kinds.silence | kinds.predication)) return undefined;
  const first = isBare ? verb - 1 : verb;
  const aside = (beforeAt(reading, first) & mark.comma) === 0 ? first : asideBefore(reading, first - 1);
  return actors.find((a) => a.kind === "text" && a.to === aside && !a.oblique && !a.possessive && !a.weak);
}
/** Before a verb without its ending. */
const bareAfter = new Set("would will shall".split(" "));
const noVerbs = new Set("as its his this thus plus versus besides towards across".split(" "));
