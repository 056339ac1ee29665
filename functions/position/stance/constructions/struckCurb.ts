import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { anyOf, hasWord, isOf, isWord, stemClass, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import { formsOfBe, partNouns } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isBoundary, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, govern, ungoverned } from "../govern.ts";

/** Nouns for what forbids. Origin: the nouns of Levin's forbid verbs (1993), 64. */
const curbs = wordClass(
  "ban bans prohibition prohibitions veto embargo exclusion moratorium suspension blockade stoppage obstacle obstacles hurdle hurdles barrier barriers blocking cancellation postponement abandonment hold freeze halt pause block stop delay delays",
);
/** Of these the ones that are verbs as well. */
const alsoVerbs = wordClass("hold freeze halt pause block stop delay delays");
const articles = wordClass("a an the its their his this that any no temporary");
const isCurb = (reading: Reading, at: number): boolean =>
  isWord(reading, at, curbs) && (!isWord(reading, at, alsoVerbs) || isWord(reading, at - 1, articles));
const parts = anyOf(partNouns, wordClass("reference references mention language wording sentence line demand"));
/** What ends a ban or takes a passage out of a text. Origin: Levin (1993), 10, verbs of removing, and own reading. */
const verbs = stemClass(
  "lift remove scrap drop delete abolish rescind waive overturn repeal cancel omit axe strike excise end clear overcome"
    .split(" ")
    .map(stem),
);
const strong = wordClass("struck withdrew withdrawn withdraws");
const nouns = wordClass("removal abolition repeal cancellation deletion end lifting ending");
const ending = anyOf(verbs, strong, nouns);
const links = new Set("on of in about to for against concerning regarding barring banning".split(" "));
/** Words from the noun to the wording, from the verb to the noun, and from the wording to a participle behind it. */
const [longestLink, longestPhrase, longestRest] = [3, 4, 6];

/**
 * "lifts the ban on X", "wants the ban on X lifted", "drops the clause on X": whoever ends what forbids a thing allows it, and whoever
 * strikes what lays it down wants it no more.
 */
export function struckCurb(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, ending)) return undefined;
  const doer = doerOf(reading, actors, p);
  if (doer) return { ...ungoverned(p), modal: "prescriptive", will: true, subject: doer };
  const noun = nounOf(reading, p);
  if (noun === undefined) return undefined;
  const verb = verbBefore(reading, noun);
  const behind = verb === undefined && isCurb(reading, noun) ? participleBehind(reading, p.to) : undefined;
  const end = verb === undefined ? behind : p.to;
  if (end === undefined) return undefined;
  // A ban that stands before the wording is none of its words.
  const isAgainst = (ungoverned(p).side === "against") !== (isCurb(reading, noun) && noun < p.from);
  const polarity = isAgainst ? "for" : "against";
  const g = govern(reading, actors, { ...p, from: verb ?? noun, to: end, mask: ~0, meaning: { ...p.meaning, polarity } });
  if (g.embedded || g.attitudes.length + g.negators.length > 0) return g;
  const subject = g.subject ?? (verb === undefined ? undefined : subjectOf(reading, actors, verb));
  return subject ? { ...g, modal: g.modal ?? "prescriptive", will: subject.kind !== "text", subject } : g;
}

/** "Washington has dropped the clause on sanctions", where the wording has the verb in it. */
function doerOf(reading: Reading, actors: readonly Actor[], { from, to, meaning }: Mark<"provision">): Actor | undefined {
  if (
    meaning.polarity !== "against" ||
    !isWord(reading, from, ending) ||
    !reading.words.slice(from + 1, to).some((w) => isOf(w, partNouns))
  )
    return undefined;
  const doer = subjectOf(reading, actors, from);
  return doer?.kind === "text" ? undefined : doer;
}

const subjectOf = (reading: Reading, actors: readonly Actor[], verb: number): Actor | undefined =>
  actors.find((a) => a.to <= verb && a.to >= verb - longestVerb && mayStrike(reading, a));
const longestVerb = 2;

/** Right before the verb or its auxiliary. */
const mayStrike = (reading: Reading, { parties, possessive, oblique, to }: Actor): boolean =>
  parties.length > 0 &&
  !possessive &&
  !oblique &&
  beforeAt(reading, to) === 0 &&
  (isWord(reading, to, ending) || had.has(lowerAt(reading, to)));
const had = new Set("has have had also now then again".split(" "));

/** The ban that the wording begins with or stands behind, or the passage of a text that it stands in. */
function nounOf(reading: Reading, { from }: Mark<"provision">): number | undefined {
  if (isCurb(reading, from)) return from;
  for (let i = from - 1; i >= Math.max(0, from - longestLink); i--) {
    if ((beforeAt(reading, i + 1) & ~mark.hyphen) !== 0) return undefined;
    if (isCurb(reading, i) || isWord(reading, i, parts)) return links.has(lowerAt(reading, i + 1)) ? i : undefined;
  }
  return undefined;
}

/** "lifts the", "the removal of the", and no passive of something else. */
function verbBefore(reading: Reading, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - longestPhrase); i--) {
    if ((beforeAt(reading, i + 1) & ~mark.hyphen) !== 0) return undefined;
    const isNoun = isWord(reading, i, nouns);
    if (isNoun && ["of", "to"].includes(lowerAt(reading, i + 1))) return i;
    if (isNoun && !isWord(reading, i, verbs)) return undefined;
    if (isWord(reading, i, verbs) || isWord(reading, i, strong)) return isWord(reading, i - 1, formsOfBe) ? undefined : i;
  }
  return undefined;
}

/** Where "lifted", "scrapped altogether" ends behind the wording. */
function participleBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    if (!(isWord(reading, i, verbs) && lowerAt(reading, i).endsWith("ed")) && !isWord(reading, i, strong)) continue;
    return isBoundary(reading, i + 1) || after.has(lowerAt(reading, i + 1)) ? i + 1 : undefined;
  }
  return undefined;
}
const after = new Set("from and as in by altogether".split(" "));
