import { mark } from "../cues/tokens.ts";
import { isWord } from "../cues/wordClasses.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** Somebody for whom no "it" stands. */
export function isNoThing(reading: Reading, a: Actor): boolean {
  return isPeople(reading, a) || isOfficial(reading, a);
}

/** "the second official", "a minister", "their envoys": people, and no "it". */
const isOfficial = (reading: Reading, a: Actor): boolean =>
  a.kind === "source" ||
  (a.kind === "office" && a.parties.length > 0) ||
  (a.kind === "group" && /^(?:official|leader|minister|negotiator|diplomat|envoy)s?$/.test(lowerAt(reading, a.to - 1)));

/** "the Russians": many, and no "it". */
export function isPeople(reading: Reading, a: Actor): boolean {
  return a.kind === "party" && /^\p{Lu}\p{Ll}+[ae]ns$/u.test(reading.words[a.to - 1]?.lexeme.text ?? "");
}

/** "the Russians", "officials": more than one, for "they". */
export const isPlural = (reading: Reading, { to }: Actor): boolean =>
  /(?:ns|als|ers|ies|ors|ats|british|english|irish|french|dutch|danish|polish|spanish|swedish|finnish)$/.test(lowerAt(reading, to - 1));

/** "NATO would …", "Ankara, which …": and not the club that somebody may join, nor a name before a noun ("NATO membership"). */
export function acts(reading: Reading, { to }: Actor): boolean {
  if (isWord(reading, to, auxiliaries) || beginsAt(reading, to, kinds.say | kinds.attitude | kinds.relative)) return true;
  return (beforeAt(reading, to) & mark.comma) !== 0 || /[^s]s$|ed$/.test(lowerAt(reading, to));
}
