import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { nounsOfWill, willNouns } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";

/** Verbs by which a wish reaches the public. Origin: the verbs of appearance in Levin (1993), 48.1, as reporters use them. */
const appearing = new Set(
  "came come comes coming emerged arrived issued arose heard voiced originated originates stems stemmed hails hailed emanated emanates".split(
    " ",
  ),
);
const links = wordClass("for of to");
/** What takes the place of the noun's "a" and leaves nothing of it, or somebody's who is named there. */
const hindering = new Set("no little any less scant without not".split(" "));
const adverbs = new Set("also then later now again only mainly meanwhile soon quickly promptly first".split(" "));
/** Words between the noun and the wording, from the wording to the verb, and from there to the name. */
const [longestLink, longestVerb, longestName] = [3, 4, 3];

/** "Support for a truce came from Kyiv overnight", "A rejection of the cap was heard in Moscow": whose wish it is stands behind its verb. */
export function cameFrom(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const noun = nounBefore(reading, p);
  const effect = noun === undefined ? undefined : nounsOfWill.get(lowerAt(reading, noun));
  const verb = effect === undefined ? undefined : verbBehind(reading, p.to);
  if (noun === undefined || effect === undefined || verb === undefined || actors.some((a) => a.to <= noun)) return undefined;
  const subject = actors.find((a) => a.from > verb && a.from <= verb + longestName && a.parties.length > 0);
  if (subject === undefined || subject.kind === "text" || subject.kind === "outlet" || subject.possessive) return undefined;
  if (isApart(reading, verb + 1, subject.from)) return undefined;
  const side = applied(reading, p, ungoverned(p).side, effect);
  return { ...ungoverned(p), side, will: true, subject: { ...subject, oblique: false } };
}

/** The noun that opens the sentence, but for words that describe it: "A fresh demand for …". */
export function nounBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i >= Math.max(0, p.from - 1 - longestLink); i--) {
    if (beforeAt(reading, i + 1) !== 0) return undefined;
    if (!isWord(reading, i, willNouns) || !isWord(reading, i + 1, links)) continue;
    return i <= 3 && ![0, 1, 2].some((at) => hindering.has(lowerAt(reading, at))) ? i : undefined;
  }
  return undefined;
}

/** "came from", "was voiced in", "has also been heard from": only what is a source follows. */
function verbBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < from + longestVerb; i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const lower = lowerAt(reading, i);
    if (appearing.has(lower)) return sourceBehind(reading, i);
    if (!isWord(reading, i, auxiliaries) && !adverbs.has(lower)) return undefined;
  }
  return undefined;
}

function sourceBehind(reading: Reading, verb: number): number | undefined {
  const at = adverbs.has(lowerAt(reading, verb + 1)) ? verb + 2 : verb + 1;
  const isPassive = ["voiced", "issued", "heard", "originated", "originates"].includes(lowerAt(reading, verb));
  return lowerAt(reading, at) === "from" || (isPassive && ["in", "by", "with"].includes(lowerAt(reading, at))) ? at : undefined;
}
