import type { Actor } from "../actors/actors.ts";
import { subjectOfGerund as subjectOfDeed } from "../actors/addingThat.ts";
import { mark, wall } from "../cues/tokens.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { subjectOfGerund } from "./constructions/gerundSubject.ts";
import type { Governed } from "./govern.ts";

/** "while", "before", "in": a phrase without a subject of its own may open with these. */
const openers = new Set(
  "while when before after by in having without although though despite since upon on through if until amid rather far".split(" "),
);
/** Adjectives of will with which a phrase opens: "Intent on …". Origin: the supplementive clauses of Quirk et al., 15.60 and 15.62. */
const adjectives = new Set(
  "intent keen eager adamant anxious desperate wary unwilling willing reluctant open ready bent averse loath opposed hostile firm resolute steadfast fearful insistent hopeful".split(
    " ",
  ),
);
/** Words of the phrase behind the wording, and from its beginning to the first word of will. */
const longestRest = 10;
const longestLead = 4;

/**
 * "Pressing for a truce, Macron toured three capitals", "Intent on limits, Moscow …", "In its push for a truce, Paris …": a phrase that opens the
 * sentence has the subject of the main clause behind its comma (Quirk et al., 15.58).
 */
export function subjectBehindPhrase(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  const outermost = g.attitudes.at(-1);
  if (outermost === undefined || outermost.from >= p.from) return undefined;
  if (outermost.from > longestLead || !opensPhrase(reading, outermost)) return doerOf(reading, actors, g);
  for (let i = 1; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    const before = beforeAt(reading, i);
    if ((before & (wall | mark.quote | mark.colon)) !== 0) return undefined;
    if (i < p.to || (before & mark.comma) === 0) continue;
    const subject = actors.find((a) => a.from === i && !a.oblique && !a.possessive && a.kind !== "outlet" && a.kind !== "source");
    return subject ?? gerund(reading, actors, p, outermost);
  }
  return gerund(reading, actors, p, outermost);
}

/** "sided with Kyiv in opposing": the verb that the participle belongs to may be one of will itself. */
const doerOf = (reading: Reading, actors: readonly Actor[], { attitudes }: Governed): Actor | undefined =>
  attitudes.map((a) => subjectOfDeed(reading, actors, a.from)).find((a) => a !== undefined);

const gerund = (reading: Reading, actors: readonly Actor[], p: Mark<"provision">, { from }: Mark): Actor | undefined =>
  lowerAt(reading, from).endsWith("ing") ? subjectOfGerund(reading, actors, p) : undefined;

function opensPhrase(reading: Reading, { from }: Mark): boolean {
  const first = lowerAt(reading, 0);
  const lead = first === "not" || first === "still" || first.endsWith("ly") ? 1 : 0;
  if (from <= lead) return isParticiple(lowerAt(reading, from)) || adjectives.has(lowerAt(reading, from));
  return (openers.has(first) || isParticiple(first)) && reading.words.slice(1, from).every((w) => w.before === 0);
}

const isParticiple = (lower: string): boolean =>
  (lower.length > shortest && lower.endsWith("ing")) || /(?:[^e]|agre|ante)ed$|^(?:set|bent)$/.test(lower);
const shortest = 5;
