import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark, type Word } from "../cues/tokens.ts";
import { isOf, wordClass } from "../cues/wordClasses.ts";

/**
 * "The American plan includes guarantees", "Under the American plan, troops would be deployed": the wording is what the plan says, and not
 * "American … guarantees", whose first word is part of the text's name.
 */
export function beginsInTextsName(words: readonly Word[], found: readonly Match<Meaning>[], match: Match<Meaning>): boolean {
  if (match.to - match.from < shortest || !beginsWithParty(found, match.from)) return false;
  for (const text of found) {
    if (text.from > match.from + longestName) return false;
    const { kind } = text.meaning;
    // "told the US network ABC that deliveries …": whom it is told.
    if (kind === "outlet" && text.from > match.from && words[text.to]?.lexeme.lower === "that" && text.to < match.to) return true;
    if ((kind !== "text" && kind !== "knownText") || text.from < match.from || text.to <= match.from + 1 || text.to >= match.to) continue;
    if (isParted(words, match.from + 1, text.to)) return false;
    const next = words[text.to];
    const ends = ((next?.before ?? 0) & (mark.comma | mark.colon)) !== 0;
    if (isFronted(words, match.from) && (ends || !isOf(next, goingOn))) return true;
    // "signs the American plan": the wording is about the text itself.
    if (namesAny(match, Math.max(text.from, match.from + 1), text.to)) continue;
    if (ends) return true;
    if (found.some((verb) => saysWhat(verb, text.to) && verb.to < match.to)) return true;
  }
  return false;
}
/** What is found stands in order of its first word. */
function beginsWithParty(found: readonly Match<Meaning>[], at: number): boolean {
  for (const { from, meaning } of found) {
    if (from > at) return false;
    if (from === at && meaning.kind === "party") return true;
  }
  return false;
}

/** An adjective, a text, a verb and a noun. */
const shortest = 4;
/** Words of a text's name before its noun: "American 28-point peace". */
const longestName = 4;

/** "Under the American plan, Zelensky meets Putin": no plan of the Americans to meet him. */
function isFronted(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return fronting.has((before?.lexeme.light ? words[from - 2] : before)?.lexeme.lower ?? "");
}
/** "Under the American plan for soldiers in Ukraine, …": what the plan is for is part of its name. */
const goingOn = wordClass("for to of on about with and or that which");
const fronting = new Set("under in per by according".split(" "));

/** "Russian assets, the document says": no name. */
function isParted(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((words[at]?.before ?? 0) !== 0) return true;
  return false;
}

/** "includes", "would", "says", directly behind the text. */
const saysWhat = ({ meaning, from }: Match<Meaning>, at: number): boolean =>
  from === at &&
  ((meaning.kind === "attitude" && !meaning.will) ||
    meaning.kind === "prescriptive" ||
    meaning.kind === "possibility" ||
    meaning.kind === "say");

/** A word of the wording itself stands in this stretch. */
function namesAny({ from, mask: named }: Match<unknown>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (((named >>> (at - from)) & 1) === 1) return true;
  return false;
}
