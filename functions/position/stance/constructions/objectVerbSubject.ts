import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsClause } from "../../discourse/clauseEnd.ts";
import { beginningAt, beginsAt, hasKind, kinds } from "../../sentence/marks.ts";
import { prepositions } from "../../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { applied, type Governed, negated, noteAttitude, ungoverned } from "../govern.ts";

/** What stands before the wording in its clause: a preposition, a determiner and adjectives. */
const longestLead = 5;
/** Where and of what, behind the wording. */
const longestPlace = 5;
const longestVerb = 5;
const opening = wall | mark.comma | mark.colon | mark.quote | mark.dash;

/**
 * "Against a truce spoke out Lavrov", "On guarantees insists Kyiv", "New sanctions demanded also Merz": object, verb, subject, as languages with
 * cases put it and translators leave it.
 */
export function objectVerbSubject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.from === p.to || !(hasKind(reading, kinds.attitude) || hasWord(reading, insisting) || hasWord(reading, speakingOut)))
    return undefined;
  const subject = actors.find((a) => a.from > p.to && a.from - p.to <= longestPlace + longestVerb && isDoer(reading, a));
  if (subject === undefined || isApart(reading, p.to, subject.to)) return undefined;
  const lead = leadOf(reading, p.from);
  if (lead === undefined) return undefined;
  const g: Governed = { ...ungoverned(p), subject: { ...subject, oblique: false }, will: true };
  const bySide = sideOf(reading, lead, p, subject);
  if (bySide !== undefined) {
    g.side = applied(reading, p, g.side, bySide);
    return g;
  }
  if (isWord(reading, lead, prepositions) || !hasKind(reading, kinds.attitude)) return undefined;
  const verb = verbBefore(reading, p, subject);
  if (verb === undefined) return undefined;
  noteAttitude(reading, p, verb, g);
  for (let i = p.to; i < verb.from; i++)
    if (beginningAt(reading, i).some((m) => isKind(m, "negator"))) g.side = negated(g.side, verb.meaning.effect === "oppose");
  if (g.side !== "against") applyConditions(reading, { ...p, to: subject.to }, g);
  return g;
}

/** Nobody else's verb follows, and his clause ends with him. */
const isDoer = (reading: Reading, { kind, parties, possessive, oblique, from, to }: Actor): boolean =>
  parties.length > 0 &&
  !possessive &&
  !oblique &&
  kind !== "text" &&
  kind !== "outlet" &&
  lowerAt(reading, from - 1) !== "by" &&
  (endsClause(reading, to) || isWord(reading, to, placing));

const placing = wordClass("in on at after before during");

/** The first word of the clause, where only what belongs to the wording stands between. */
function leadOf(reading: Reading, from: number): number | undefined {
  for (let i = from; i >= Math.max(0, from - longestLead); i--) {
    if (i === 0 || (beforeAt(reading, i) & opening) !== 0) return i;
    if (sides.has(lowerAt(reading, i - 1))) continue;
    if (isWord(reading, i - 1, auxiliaries) || beginsAt(reading, i - 1, kinds.attitude | kinds.say)) return undefined;
  }
  return undefined;
}

/** "For a truce came out Macron": for or against, by the preposition that opens the clause. */
function sideOf(reading: Reading, lead: number, p: Mark<"provision">, { from }: Actor): "support" | "oppose" | undefined {
  const side = sides.get(lowerAt(reading, lead));
  if (side === undefined) return undefined;
  const table = side === "on" ? insisting : speakingOut;
  for (let i = Math.max(p.to, from - longestVerb); i < from; i++) if (isWord(reading, i, table)) return side === "on" ? "support" : side;
  return undefined;
}
const sides: ReadonlyMap<string, "support" | "oppose" | "on"> = new Map([
  ["for", "support"],
  ["against", "oppose"],
  ["on", "on"],
  ["upon", "on"],
]);
/** Origin: the verbs of advocacy of German and the Slavic languages, word by word. */
const speakingOut = wordClass(
  "spoke spoken speaks speak came comes come pleaded pleads plead voted votes stepped stands stood argued argues campaigned pronounced declared declares advocates",
);
const insisting = wordClass("insist insists insisted insisting");

/** The verb of will right before its subject: "demanded", "does not accept", "demands also". */
function verbBefore(reading: Reading, p: Mark<"provision">, { from }: Actor): Mark<"attitude"> | undefined {
  const end = isWord(reading, from - 1, adding) ? from - 1 : from;
  const verb = reading.marks.findLast(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from >= p.to && m.to === end && m.meaning.will && m.meaning.effect !== "close",
  );
  if (verb === undefined || verb.from - p.to > longestPlace) return undefined;
  // "The release of the assets Moscow wants": a verb that agrees with somebody, and no noun.
  return finite.test(lowerAt(reading, verb.from)) || isWord(reading, verb.from - 1, negating) ? verb : undefined;
}
const adding = wordClass("also even again still already");
const negating = wordClass("not");
const finite = /(?:[^s]s|ed|sought)$/;
