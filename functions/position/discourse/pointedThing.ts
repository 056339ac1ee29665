import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { naming } from "../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { complementOf } from "../stance/constructions/objectComplement.ts";
import { making } from "../stance/rightward.ts";
import type { Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Resolved } from "./discourse.ts";
import { shellNouns } from "./objects.ts";
import { endsPhrase, inRow, isOfText, mentionOf, points } from "./pointing.ts";
import { isForWhom, isJudged } from "./verdict.ts";

/** Nouns for what somebody wants done, beside those for any proposition. Origin: Schmid, English Abstract Nouns as Conceptual Shells (2000). */
const nouns = new Set([...shellNouns.split(" "), ...points, ..."course arrangement solution formula outcome trade bargain".split(" ")]);
/** Those that may be a text of which more is told. */
const offers = new Set("proposal offer initiative call plea appeal".split(" "));
/** Both, of one thing and of several. */
const pointing = wordClass([...nouns, ...offers].flatMap((noun) => [noun, `${noun}s`]).join(" "));
const sorts = new Set("kind sort type nature".split(" "));

/** "The demand was turned down by Kyiv", "Such a step would be a mistake", "a concession of that kind": the one thing that was spoken of, or all of them. */
export function pointedThing(
  reading: Reading,
  actors: readonly Resolved[],
  topics: readonly Topic[],
  isTold: boolean,
): Mark<"provision">[] {
  const things = inRow(topics);
  if (things.length === 0 || things.length > mostThings || things.some(isRefusal)) return [];
  if (!hasWord(reading, pointing)) return [];
  for (let i = 1; i < reading.words.length; i++) {
    if (!isWord(reading, i, pointing)) continue;
    const noun = lowerAt(reading, i);
    const isPlural = noun.endsWith("s") && !nouns.has(noun);
    const one = isPlural ? noun.slice(0, -1) : noun;
    const isOffer = offers.has(one);
    if (!(nouns.has(one) || (isOffer && !isTold && !things.some(isOfText) && actors.some(isNamed)))) continue;
    if (isPlural === (things.length === 1)) continue;
    const to = endOf(reading, i, isOffer);
    if (to !== undefined) return things.map((topic) => mentionOf(topic, i, to));
  }
  return [];
}
const mostThings = 3;

/** "Crimea is Ukraine": what "such a step" would be was not said. */
const isRefusal = ({ wording }: Topic): boolean => wording.meaning.polarity === "against";

/** Who may stand to an offer in some way: "The offer did not go down well" tells of nobody. */
const isNamed = ({ kind, parties, inferred }: Resolved): boolean => parties.length > 0 && inferred === undefined && kind !== "text";

/** Where the phrase ends that points at a thing by this noun. */
function endOf(reading: Reading, noun: number, isOffer: boolean): number | undefined {
  if (lowerAt(reading, noun + 1) === "of" && ["this", "that"].includes(lowerAt(reading, noun + 2)) && sorts.has(lowerAt(reading, noun + 3)))
    return ["a", "an", "any", "no"].includes(lowerAt(reading, noun - 1)) ? noun + 4 : undefined;
  const first = ["a", "an"].includes(lowerAt(reading, noun - 1)) ? noun - 2 : noun - 1;
  const isSuch = lowerAt(reading, first) === "such" || ["this", "that", "these", "those"].includes(lowerAt(reading, first));
  if (!isSuch && lowerAt(reading, first) !== "the") return undefined;
  if (
    !isSuch &&
    !isOffer &&
    points.has(lowerAt(reading, noun)) &&
    lowerAt(reading, noun) !== "demand" &&
    lowerAt(reading, noun) !== "request"
  )
    return undefined;
  // "some of the ideas", "the ideas in the package": not all that were named.
  if (lowerAt(reading, first - 1) === "of" || (!isSuch && places.has(lowerAt(reading, noun + 1)))) return undefined;
  return beforeAt(reading, noun) === 0 && endsPhrase(reading, noun + 1) ? noun + 1 : undefined;
}

const places = new Set("in at on under within for".split(" "));

/** "For Kyiv this is a must; for Moscow it is taboo", "wants to secure it; Moscow wants to prevent it": the thing that was spoken of, once in each clause. */
export function pointedAgain(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  const [topic, ...others] = inRow(topics);
  if (topic === undefined || others.length > 0 || isRefusal(topic)) return [];
  const found: number[] = [];
  for (let i = 0; i < reading.words.length; i++)
    if (
      (isJudged(reading, i) || isTaken(reading, i) || isMadeSo(reading, i)) &&
      (found.length === 0 || isApart(reading, found.at(-1) ?? 0, i))
    )
      found.push(i);
  const [only, ...more] = found;
  // "That is unacceptable" alone may be said of anything.
  if (only === undefined || (more.length === 0 && !isHeldSo(reading, only) && !isHindered(reading, only) && !isMadeSo(reading, only)))
    return [];
  return found.map((at) => mentionOf(topic, at, at + 1));
}

/** "For Kyiv it is taboo"; "for Kyiv it isn't enough" asks for more of it. */
const isHeldSo = (reading: Reading, at: number): boolean =>
  isForWhom(reading, at) && !reading.words.slice(at).some((w) => ["enough", "sufficient", "insufficient"].includes(w.lexeme.lower));

/** "rejects it", "is in favour of it", "vowed to block this": the object of an attitude, at the end of its clause. */
function isTaken(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, pronouns) || beforeAt(reading, at) !== 0 || !endsClause(reading, at + 1)) return false;
  const isBehind = (end: number): boolean => reading.marks.some((m) => isKind(m, "attitude") && m.to === end && isStance(m));
  return isBehind(at) || (links.has(lowerAt(reading, at - 1)) && isBehind(at - 1));
}
const pronouns = wordClass("it this that");
const links = new Set("to with on of for about at".split(" "));
const isStance = ({ meaning: { will, effect } }: Mark<"attitude">): boolean => will || effect === "oppose";

/** "calls it a trap", "has made it the centrepiece of its proposals", "wants it struck from the draft": what is said of it or to be done with it follows. */
function isMadeSo(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, pronouns) || beforeAt(reading, at) !== 0 || beforeAt(reading, at + 1) !== 0) return false;
  if (isWord(reading, at - 1, naming) || isWord(reading, at - 1, making))
    return [1, 2, 3, 4].some((gap) => complementOf(reading, at + gap) !== undefined && !isApart(reading, at + 1, at + gap));
  const isWanted = wanting.has(lowerAt(reading, at - 1));
  return isWanted && [1, 2].some((gap) => participle.test(lowerAt(reading, at + gap)) && beforeAt(reading, at + gap) === 0);
}
const wanting = new Set("want wants wanted see seen have like prefer prefers".split(" "));
const participle = /(?:ed|en|struck|kept|put|out|gone|off|cut|left|shut|back)$/;

/** "has vowed to block it" */
const isHindered = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at - 2) === "to" &&
  reading.marks.some((m) => isKind(m, "attitude") && m.to === at && m.meaning.effect === "oppose" && !m.meaning.will);
