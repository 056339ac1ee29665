import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { endingAt } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import type { Walk } from "./walk.ts";

/** A noun that stands for whatever the clause behind it says: "any deal in which …". */
export interface Shell {
  /** Where its phrase begins, behind the article. */
  from: number;
  /** The word that opens its clause. */
  relative: number;
}

/** Origin: Schmid's shell nouns (2000) as far as they occur with settlements, and own reading. */
export const shellNouns = wordClass(
  "deal deals outcome settlement agreement agreements arrangement peace solution formula scenario scenarios compromise accord pact treaty ending terms result bargain plan proposal scheme text document paper draft offer offers option options initiative variant format decision world reality universe circumstance circumstances version future conditions",
);
const openers = wordClass("which that where whereby whose");
const determiners = new Set("any no a an every such some another".split(" "));
/** Words of the clause before the wording. */
const longestClause = 12;

/** The noun whose clause the wording stands in, where somebody wants or refuses whatever is such: "rejects any deal under which …". */
export function shellAround(reading: Reading, p: Mark<"provision">): Shell | undefined {
  if (!hasWord(reading, openers) || !hasWord(reading, shellNouns)) return undefined;
  for (let i = p.from; i > Math.max(1, p.from - longestClause); i--) {
    if (i < p.from && (beforeAt(reading, i + 1) & (wall | mark.colon | mark.dash | mark.quote)) !== 0) return undefined;
    if (!isWord(reading, i, openers) || (beforeAt(reading, i) & mark.comma) !== 0) continue;
    const noun = isWord(reading, i - 1, shellNouns) ? i - 1 : beforeAside(reading, i - 2);
    if (!isWord(reading, noun, shellNouns)) return undefined;
    // "no version of the future in which"
    const whole = lowerAt(reading, noun - 2) === "of" && isWord(reading, noun - 3, shellNouns) ? noun - 3 : noun;
    const from = phraseStart(reading, whole);
    return from === undefined || !isHeld(reading, from) ? undefined : { from, relative: i };
  }
  return undefined;
}

/** "no formula, legal or factual, in which": the noun stands before two words of its own between commas. */
function beforeAside(reading: Reading, at: number): number {
  if ((beforeAt(reading, at + 1) & mark.comma) === 0) return at;
  for (let i = at; i > at - longestAside; i--) if ((beforeAt(reading, i) & mark.comma) !== 0) return i - 1;
  return at;
}
const longestAside = 4;

/** Where the noun's phrase begins, with the article of something that is not there yet. */
function phraseStart(reading: Reading, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    if (beforeAt(reading, i + 1) !== 0) return undefined;
    if (determiners.has(lowerAt(reading, i))) return lowerAt(reading, i) === "no" ? i + 1 : i;
  }
  return undefined;
}

/** Somebody's will or a denial stands right before. */
function isHeld(reading: Reading, from: number): boolean {
  const isWill = (m: Mark): boolean => isKind(m, "attitude") && m.meaning.will;
  // "Moscow's rejection of any scenario in which", "her opposition to a deal that"
  if (links.has(lowerAt(reading, from - 1)) && endingAt(reading, from - 2).some(isWill)) return true;
  return endingAt(reading, from - 1).some((m) => isKind(m, "negator") || isWill(m));
}
const links = new Set(["of", "to"]);

/** What governs the noun governs what its clause says; what the clause lays down is none of the subject's doing. */
export function leaveShell(walk: Walk, { from }: Shell, g: Governed): void {
  walk.at = from - 1;
  walk.governor = from;
  walk.commas = 0;
  walk.subjectOnly = false;
  walk.shell = undefined;
  g.obliged = false;
}
