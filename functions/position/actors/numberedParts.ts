import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { sourcingKey } from "../discourse/discourse.ts";
import { partNouns } from "../language/grammar.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isOblique, written } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { nameless } from "./namedParty.ts";
import { endOfOrdinal, firstOfThem } from "./variants.ts";

/**
 * "Two paragraphs deal with the south", "in its third paragraph": parts of a text are counted, and "the first", "the fourth" are such parts from
 * here on, as long as that text is told.
 */
export function countsParts(reading: Reading): boolean {
  if (!hasWord(reading, parts) && !hasWord(reading, partNouns)) return false;
  return reading.words.some((w, i) => {
    if (!isOf(w, parts) && !isOf(w, partNouns)) return false;
    const isMany = w.lexeme.lower.endsWith("s");
    return [1, 2, 3].some((gap) => isCount(reading, i - gap, isMany) && !isApart(reading, i - gap + 1, i));
  });
}
/** What else a text may be said to consist of. Origin: own reading. */
const parts = wordClass(
  "sentence sentences line lines chapter chapters section sections article articles demand demands request requests annexes appendices",
);
const isCount = (reading: Reading, at: number, isMany: boolean): boolean =>
  (isMany && isWord(reading, at, numbers)) || isWord(reading, at, ordinals);
const numbers = wordClass("two three four five six seven eight nine ten twelve both several");
const ordinals = wordClass("first second third fourth fifth sixth seventh eighth ninth tenth last final other next");

/** "Ukraine, says the first, gets it back", "in the second it regains …": a part of the text that is told whose parts were counted. */
export function withNumberedParts(found: readonly Resolved[], reading: Reading, d: Discourse): readonly Resolved[] {
  const actors = firstOfThem(reading, found);
  const { counted, lastText } = d;
  if (counted === undefined || lastText === undefined || !hasWord(reading, ordinals)) return actors;
  if (sourcingKey(counted.parties) !== sourcingKey(lastText.parties)) return actors;
  let out = actors;
  for (let i = 1; i < reading.words.length; i++) {
    if (!isWord(reading, i, ordinals) || lowerAt(reading, i - 1) !== "the" || !isPart(reading, i, endOfOrdinal(reading, i))) continue;
    const [from, to] = [i - 1, endOfOrdinal(reading, i)];
    if (out.some((a) => a.from < to && from < a.to)) continue;
    const part: Resolved = {
      ...nameless,
      from,
      to,
      kind: "text",
      parties: counted.parties,
      name: written(reading, from, to),
      oblique: isOblique(reading, from),
      weak: false,
      person: undefined,
      inferred: { ...counted, why: "the text whose part it is" },
    };
    out = [...out.filter((a) => a.to <= from), part, ...out.filter((a) => a.from >= to)];
  }
  return out;
}

/** No noun follows that the ordinal would go with: a verb, a comma or the end. */
function isPart(reading: Reading, at: number, next: number): boolean {
  const before = lowerAt(reading, at - 2);
  const isNamed = saying.has(before) || behind.has(before);
  if (isNamed && (isBoundary(reading, next) || (behind.has(before) && subjects.has(lowerAt(reading, next))))) return true;
  const opens = at === 1 || (beforeAt(reading, at - 1) & (wall | mark.comma)) !== 0 || ["and", "while"].includes(before);
  if (!opens || beforeAt(reading, next) !== 0) return false;
  return (
    isWord(reading, next, auxiliaries) || beginsAt(reading, next, kinds.prescriptive) || /^\p{Ll}+[^s]s$/u.test(lowerAt(reading, next))
  );
}
const saying = new Set("says reads runs states adds goes".split(" "));
const behind = new Set("in under by".split(" "));
/** What begins the clause behind "in the second". */
const subjects = new Set("it he she they we there the a an its no".split(" "));
