import { mark } from "../cues/tokens.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { mainClause } from "../sentence/clauses.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, isBoundary, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "Russia, they added, could not have a veto", "Kyiv would never agree, he said": whoever adds it is none of those whom it is about. */
export function addsAside(reading: Reading, actor: Actor): boolean {
  if (actor.to - actor.from > 1) return false;
  // "…, said he"
  const verb = actor.from - 1;
  if (verb > 1 && endsAt(reading, verb, kinds.say) && (beforeAt(reading, verb) & (mark.comma | mark.quote)) !== 0)
    return beforeAt(reading, actor.from) === 0 && isBoundary(reading, actor.to);
  if ((beforeAt(reading, actor.from) & mark.comma) === 0 || (mainClause(reading) === actor.from && !hypothetical.has(lowerAt(reading, 0))))
    return false;
  return [0, 1].some((gap) => beginsAt(reading, actor.to + gap, kinds.say));
}

/** "If Moscow refused, they said, …": nobody speaks of himself so. */
const hypothetical = new Set("if unless should".split(" "));

/** "Ushakov is more guarded: they favoured talks, he told reporters": who is named before the colon. */
export function headOfColon(reading: Reading, { from }: Actor, before: readonly Resolved[]): Resolved | undefined {
  const [head] = before;
  if (head?.person === undefined || head.from > 1 || head.oblique || head.possessive) return undefined;
  return isApart(reading, head.to + 1, from - 1, mark.colon) ? head : undefined;
}

/** "Putin wants no truce, Trump wrote. Ukraine, he went on, …": who spoke, and not whom he spoke of. */
export function speakerOf(d: Discourse): Discourse["speaker"] {
  const speaker = d.outsiderSpeaks ? undefined : d.speaker;
  if (speaker?.name === undefined || speaker.name === null || d.paragraph - d.spokeIn > 1) return undefined;
  return d.person !== undefined && d.person.name !== speaker.name && d.person.span.start === speaker.span.start ? speaker : undefined;
}
