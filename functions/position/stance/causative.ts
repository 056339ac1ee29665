import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** Verbs with which a text lets somebody do something. Origin: Quirk et al. 16.52 (have, make, see with a bare infinitive). */
const causing = wordClass("has have had makes make made sees see saw lets let keeps keep");
/** Words between who is made to do something and a pronoun that stands for him: "write into its constitution that it will never …". */
const longestClause = 12;

/** Who makes an actor do what stands behind him; no text where a list of what the text does goes on. */
export interface Maker {
  text: Actor | undefined;
}

/** "The draft has Ukraine write into its constitution that it will never …": the text that makes an actor, or a pronoun for him, do something. */
export function makerOf(reading: Reading, actors: readonly Actor[], actor: Actor): Maker | undefined {
  if (!hasKind(reading, kinds.text | kinds.knownText) && !isListed(reading) && !actors.some((a) => a.kind === "text")) return undefined;
  if (actor.kind !== "pronoun" || isWord(reading, actor.from - 1, causing)) return madeBy(reading, actors, actor);
  if (lowerAt(reading, actor.from - 1) !== "that" || lowerAt(reading, actor.from) === "we") return undefined;
  const meant = actors.find((a) => a.to <= actor.from && actor.from - a.to <= longestClause && madeBy(reading, actors, a) !== undefined);
  if (meant === undefined) return undefined;
  return isApart(reading, meant.to, actor.from, wall) ? undefined : madeBy(reading, actors, meant);
}

/** "will not let Putin cut the army": where "let" stands, with the wording right behind the actor. Whoever lets him is further to the left. */
export function letBy(reading: Reading, { from, to, possessive, kind }: Actor, wording: number): number | undefined {
  if (possessive || kind === "text" || wording !== to || beforeAt(reading, to) !== 0) return undefined;
  return [from, from - 1].find((at) => at > 0 && isWord(reading, at, letting));
}
const letting = wordClass("let lets letting");

/** "would get Putin to shelve", "talks Moscow into dropping": the same with a linking word (Levin's verbs of persuading). */
const inducing = wordClass("get gets talk talks coax coaxes nudge nudges lead leads");

function inducedBy(reading: Reading, actors: readonly Actor[], actor: Actor): Maker | undefined {
  if (actor.possessive || actor.parties.length === 0 || !["to", "into"].includes(lowerAt(reading, actor.to))) return undefined;
  const verb = isWord(reading, actor.from, inducing) ? actor.from : actor.from - 1;
  if (!isWord(reading, verb, inducing)) return undefined;
  const end = isWord(reading, verb - 1, auxiliaries) ? verb - 1 : verb;
  const text = actors.find((a) => a.kind === "text" && a.to === end && !a.possessive);
  return text && { text };
}

function madeBy(reading: Reading, actors: readonly Actor[], actor: Actor): Maker | undefined {
  const induced = inducedBy(reading, actors, actor);
  if (induced) return induced;
  const verb = actor.from - 1;
  if (
    actor.possessive ||
    (actor.parties.length === 0 && actor.kind !== "pronoun") ||
    actor.kind === "text" ||
    !isWord(reading, verb, causing)
  )
    return undefined;
  if (!isInfinitive(reading, actor.to)) return undefined;
  if (verb <= 1 && isListed(reading)) return { text: undefined };
  const end = isWord(reading, verb - 1, auxiliaries) ? verb - 1 : verb;
  const text = actors.find((a) => a.kind === "text" && a.to === end && !a.possessive) ?? textOfSeries(reading, actors, verb);
  return text && { text };
}

/** "The plan would freeze the front, and see the West lift its sanctions": the next of the things that the text would do. */
function textOfSeries(reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined {
  if (!bare.has(lowerAt(reading, verb)) || !(isCoordinator(reading, verb - 1) || (beforeAt(reading, verb) & mark.comma) !== 0))
    return undefined;
  const text = actors.find((a) => a.kind === "text" && a.from <= farthestText && !a.oblique && !a.possessive);
  if (text === undefined) return undefined;
  if (finite.has(lowerAt(reading, verb))) return text;
  for (let i = text.to; i < verb; i++) if (["would", "will", "shall"].includes(lowerAt(reading, i))) return text;
  return undefined;
}
const farthestText = 4;
const finite = new Set("has makes sees lets keeps".split(" "));
const bare = new Set([..."have make see let keep".split(" "), ...finite]);

/** An item of a list that begins with what a text does: "- have Ukraine write …". */
function isListed(reading: Reading): boolean {
  return /^[-–—•*·] (?:have|make|see|let) /i.test(reading.text);
}

/** A verb that stands bare behind who is to do it: no participle ("has Ukraine agreed"), no preposition, no auxiliary. */
function isInfinitive(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (beforeAt(reading, at) !== 0 || lower.length < 3 || isWord(reading, at, auxiliaries) || noVerbs.has(lower)) return false;
  return !/(?:ed|ing|en)$/.test(lower);
}
const noVerbs = new Set(
  "the and for that which who from with into not but its their his than under over back already now still also both again".split(" "),
);
