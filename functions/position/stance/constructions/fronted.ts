import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { naming } from "../../language/grammar.ts";
import { beginningAt, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, isBoundary, lowerAt } from "../../sentence/syntax.ts";

/** "American guarantees we want", "this cap Kyiv rejects", "a seat in the alliance he would forgo": the object stands before its subject, as in other languages, and the verb ends its clause. */
export function isFrontedObject(reading: Reading, p: Mark<"provision">, actor: Actor): boolean {
  if (actor.from - p.to > 2 || !opensClause(reading, p.from) || beforeAt(reading, actor.from) !== 0 || actor.pronoun === "thing")
    return false;
  let named = false;
  for (let i = actor.to; i < Math.min(reading.words.length, actor.to + longestVerb); i++) {
    if ((beforeAt(reading, i) & (named ? ~mark.quote : ~0)) !== 0) return false;
    const attitude = beginningAt(reading, i).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && (m.meaning.will || refuses(m)));
    // "A pause the ministry called “a trap”"
    if (isWord(reading, i, naming)) named = true;
    if (attitude && named) return refuses(attitude);
    if (attitude && lowerAt(reading, attitude.to) === "as") return refuses(attitude);
    if (attitude) return isBoundary(reading, attitude.to);
  }
  return false;
}

/** "About foreign bases Moscow does not want to hear": what the verb is about stands first, and its clause denies it. */
export function isRefusedTopic(reading: Reading, p: Mark<"provision">, actor: Actor): boolean {
  if (p.from > longestDeterminer || !topical.has(lowerAt(reading, 0)) || actor.from - p.to > longestPlace) return false;
  if (isApart(reading, p.to, actor.to)) return false;
  let end = actor.to + 1;
  while (end < reading.words.length && end - actor.to <= longestRefusal && beforeAt(reading, end) === 0) end++;
  const clause = reading.words.slice(actor.to, end).map((w) => w.lexeme.lower);
  return closing.has(clause.at(-1) ?? "") && clause.some((word) => hearing.has(word)) && clause.some((word) => nots.has(word));
}
const topical = new Set("about of on".split(" "));
/** What one will not do of a thing, and how its clause ends. Origin: own reading. */
const hearing = new Set("hear talk speak".split(" "));
const closing = new Set("hear talk speak nothing anything more".split(" "));
const nots = new Set("not never nothing no".split(" "));
/** "in Ukraine", "on its soil" behind the wording. */
const longestPlace = 3;
const longestRefusal = 7;

/** At the head of the sentence or of a quote, with a determiner and what goes with it before. */
function opensClause(reading: Reading, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - longestDeterminer); i--) if (i === 0 || (beforeAt(reading, i) & opening) !== 0) return true;
  return false;
}
const longestDeterminer = 3;
const opening = mark.quote | mark.colon;
const longestVerb = 4;

/** "To membership in the bloc, …": the object stands first. */
export function isFronted(reading: Reading, p: Mark<"provision">): boolean {
  return p.from <= 4 && ["at", "to", "on", "with", "against", "for", "concerning", "regarding", "about"].includes(lowerAt(reading, 0));
}
