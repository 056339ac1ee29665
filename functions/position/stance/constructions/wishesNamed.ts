import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, isCoordinator, lowerAt, parting } from "../../sentence/syntax.ts";
import { type Governed, noteAttitude, noteNegator, ungoverned } from "../govern.ts";

/** Nouns for what somebody wants, of which several are named behind a comma. Origin: own reading. */
const wishes = new Set(
  "hopes hope demands demand goals goal aims aim wishes wish requests request conditions condition ambitions".split(" "),
);
const links = wordClass("and but or which who that as so");
/** Words from the comma to a wording in the list behind it, and from the verb to the noun. */
const longestList = 16;
const longestObject = 7;

/**
 * "Trump dismissed two of Kyiv's hopes, joining the alliance and getting Crimea back": who takes or refuses what another wants takes or
 * refuses each thing that is named behind the comma. Undefined where nobody does.
 */
export function wishesNamed(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const noun = nounBefore(reading, p.from);
  if (noun === undefined) return undefined;
  const owner = actors.find((a) => a.possessive && a.parties.length > 0 && a.to <= noun && noun - a.to <= 3);
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.will && m.to <= noun && noun - m.to <= longestObject,
  );
  if (owner === undefined || verb === undefined || verb.to > owner.from || isApart(reading, verb.to, noun, parting)) return undefined;
  const subject = actors.findLast((a) => a.to <= verb.from && !a.oblique && !a.possessive && a.kind !== "text");
  if (subject === undefined || isApart(reading, subject.to, verb.from, parting)) return undefined;
  const g = { ...ungoverned(p), will: true, subject };
  noteAttitude(reading, p, verb, g);
  const negator = reading.marks.find((m): m is Mark<"negator"> => isKind(m, "negator") && m.from >= subject.to && m.to <= verb.from);
  if (negator) noteNegator(negator, g, verb.meaning.effect === "oppose");
  return g;
}

/** The noun before the comma behind which the wording stands, alone or in a list. */
function nounBefore(reading: Reading, from: number): number | undefined {
  for (let i = from; i > Math.max(1, from - longestList); i--) {
    const before = beforeAt(reading, i);
    if ((before & (wall | mark.colon | mark.quote)) !== 0) return undefined;
    // "studied the demands, and proposed to meet": another clause.
    if (i < from && (endsAt(reading, i, kinds.attitude | kinds.say | kinds.relative | kinds.prescriptive) || isWord(reading, i, links)))
      if ((before & mark.comma) !== 0 || !isCoordinator(reading, i)) return undefined;
    if ((before & mark.comma) !== 0 && wishes.has(lowerAt(reading, i - 1))) return i - 1;
  }
  return undefined;
}
