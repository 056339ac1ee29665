import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsClause } from "../../discourse/clauseEnd.ts";
import { naming } from "../../language/grammar.ts";
import { beginningAt, beginsAt, hasKind, kinds, refuses } from "../../sentence/marks.ts";
import { prepositions } from "../../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, negated, noteAttitude, ungoverned } from "../govern.ts";
import { noteModal } from "../modalMet.ts";
import { complementOf, noteComplement } from "./objectComplement.ts";

/** Words of a determiner and adjectives before the object, and of a place behind it ("in Ukraine"). */
const longestLead = 4;
const longestPlace = 2;
/** Words from the subject to its verb, and from the verb to what it calls the thing. */
const longestVerb = 5;
const longestComplement = 7;
const links = new Set("and but while whereas yet though whilst".split(" "));
const opening = wall | mark.comma | mark.colon | mark.quote | mark.dash;
/** Say who does it once more: "it put forward itself". */
const adverbs = new Set("itself himself herself themselves also still now already always never even too both".split(" "));

/**
 * "The release of all prisoners it rejects", "…; limits on its army Kyiv has called a trap": the object opens the clause, and its subject and verb
 * follow (Quirk et al., 18.20).
 */
export function frontedObject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.from === p.to || !(hasKind(reading, kinds.attitude) || hasWord(reading, naming))) return undefined;
  const subject = actors.find((a) => a.from >= p.to && a.from - p.to <= longestPlace && isSubject(a));
  if (subject === undefined || !opensClause(reading, p.from)) return undefined;
  if (!isNext(reading, p.to, subject.from) && !isApposed(reading, p, subject.from)) return undefined;
  const g: Governed = { ...ungoverned(p), subject, will: true };
  const end = verbBehind(reading, p, subject, g);
  if (end === undefined || isOnlyTold(reading, subject.to, end)) return undefined;
  if (g.side !== "against") applyConditions(reading, { ...p, to: end }, g);
  return g;
}

const isSubject = ({ kind, parties, possessive, oblique }: Actor): boolean =>
  parties.length > 0 && !possessive && !oblique && kind !== "text" && kind !== "source" && kind !== "outlet";

/** Nothing but where it is to be stands between. */
const isNext = (reading: Reading, to: number, from: number): boolean =>
  (to === from || ["in", "on", "with"].includes(lowerAt(reading, to))) && !isApart(reading, to, from);

/** "The other half, a swap of prisoners, it declined": the object is named twice. */
function isApposed(reading: Reading, p: Mark<"provision">, from: number): boolean {
  if (from !== p.to || beforeAt(reading, from) !== mark.comma || !["the", "another", "its", "a"].includes(lowerAt(reading, 0)))
    return false;
  let commas = 0;
  for (let i = p.from; i > 0 && p.from - i <= longestApposed; i--) {
    if (beforeAt(reading, i) === mark.comma) commas++;
    else if (beforeAt(reading, i) !== 0 || isWord(reading, i, auxiliaries) || beginsAt(reading, i, kinds.attitude | kinds.say))
      return false;
  }
  return commas === 1 && p.from <= longestApposed;
}
const longestApposed = 12;

/** Only its determiner and adjectives stand before it in the clause. */
function opensClause(reading: Reading, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - longestLead); i--) {
    if (i === 0 || (beforeAt(reading, i) & opening) !== 0) return true;
    const lower = lowerAt(reading, i - 1);
    if (links.has(lower)) return i === 1 || beforeAt(reading, i - 1) !== 0;
    const ends = isWord(reading, i - 1, prepositions) || isWord(reading, i - 1, auxiliaries);
    if (ends || beginsAt(reading, i - 1, kinds.attitude | kinds.say | kinds.party)) return false;
  }
  return false;
}

/** "The truce Kyiv had signed in 2015 was never kept": a clause about the noun, and its verb comes behind. */
function isOnlyTold(reading: Reading, from: number, to: number): boolean {
  for (let i = to; i < reading.words.length && beforeAt(reading, i) === 0; i++) if (isWord(reading, i, auxiliaries)) return true;
  return lowerAt(reading, from) === "had";
}

/** Takes what the subject does with the object; where the clause ends with that. */
export function verbBehind(reading: Reading, p: Mark<"provision">, subject: Actor, g: Governed): number | undefined {
  let denied = false;
  for (let i = subject.to; i < Math.min(reading.words.length, subject.to + longestVerb); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const starting = beginningAt(reading, i);
    const attitude = starting.find(
      (m): m is Mark<"attitude"> => isKind(m, "attitude") && (m.meaning.will || m.meaning.effect === "oppose"),
    );
    if (attitude !== undefined && (endsWith(reading, attitude.to) || takesInfinitive(reading, attitude))) {
      noteAttitude(reading, p, attitude, g);
      if (denied) g.side = negated(g.side, refuses(attitude));
      return attitude.to;
    }
    if (isWord(reading, i, naming)) return complementBehind(reading, p, i, denied, g);
    if (attitude !== undefined) return undefined;
    const modal = starting.find((m): m is Mark<"prescriptive" | "possibility"> => isKind(m, "prescriptive") || isKind(m, "possibility"));
    if (modal) noteModal(reading, modal, g);
    const isNegator = starting.some((m) => isKind(m, "negator"));
    denied ||= isNegator;
    const lower = lowerAt(reading, i);
    if (
      !(
        isNegator ||
        modal ||
        isWord(reading, i, auxiliaries) ||
        adverbs.has(lower) ||
        reading.words[i]?.lexeme.light ||
        lower.endsWith("ly")
      )
    )
      return undefined;
  }
  return undefined;
}

/** "is ready to begin without conditions": the object of the infinitive stands in front as well. */
const takesInfinitive = (reading: Reading, { to }: Mark<"attitude">): boolean =>
  (lowerAt(reading, to - 1) === "to" || lowerAt(reading, to) === "to") &&
  isWord(reading, lowerAt(reading, to - 1) === "to" ? to : to + 1, doing) &&
  isPlaced(reading, lowerAt(reading, to - 1) === "to" ? to + 1 : to + 2);
const doing = wordClass(
  "begin start resume hold conduct discuss continue consider accept sign give provide grant allow recognise recognize lift see have",
);
const isPlaced = (reading: Reading, at: number): boolean => endsClause(reading, at) || isWord(reading, at, placing);
const placing = wordClass("in on at without already from after only even now immediately tomorrow");

/** The clause ends, but for who does it and how. */
const endsWith = (reading: Reading, at: number): boolean =>
  endsClause(reading, at) ||
  ((adverbs.has(lowerAt(reading, at)) || lowerAt(reading, at).endsWith("ly")) && endsClause(reading, at + 1)) ||
  links.has(lowerAt(reading, at));

/** "called a trap", "regards as essential" */
function complementBehind(reading: Reading, p: Mark<"provision">, verb: number, denied: boolean, g: Governed): number | undefined {
  for (let i = verb + 1; i < Math.min(reading.words.length, verb + longestComplement); i++) {
    if ((beforeAt(reading, i) & ~mark.quote) !== 0) return undefined;
    const said = complementOf(reading, i);
    if (said === undefined) continue;
    noteComplement(reading, p, g, said);
    if (denied) g.side = negated(g.side, g.side === "against");
    return i + 1;
  }
  return undefined;
}
