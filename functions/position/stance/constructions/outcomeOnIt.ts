import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../../cues/wordClasses.ts";
import { formsOfBe } from "../../language/grammar.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** What talks come to, as a noun. */
const accords = wordClass("agreement deal compromise understanding consensus accord settlement");
const reached = wordClass("reached struck signed sealed concluded found clinched initialled");
const agreed = wordClass("agreed settled");
/** Words by one of which the outcome of talks is told. */
export const outcomes = wordClass(
  "agree agreed agreement deal compromise understanding consensus accord settlement disagree disagreed differ differed apart divided split clashed settled",
);
const apart = wordClass("disagree disagreed differ differed apart divided split clashed");
const negations = wordClass("no not never nothing little");
const failing = wordClass("fail failed fails failing unable struggled");
const topics = new Set("on over about regarding concerning".split(" "));
/** Words from the wording to the participle, from there to who agreed, from a topic to who speaks of it, and of that clause. */
const [longestVerb, longestLink, longestTail, longestClause] = [6, 3, 3, 14];

/** "A deal on a truce was struck between Moscow and Kyiv", "was agreed between both": what the talks of two sides came to, told behind the wording. */
export function settledBetween(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  let be = false;
  for (let i = p.to; i < p.to + longestVerb; i++) {
    if (beforeAt(reading, i) !== 0 || lowerAt(reading, i) === "not") return undefined;
    be ||= isWord(reading, i, formsOfBe);
    const isSettled = isWord(reading, i, agreed) || (isWord(reading, i, reached) && accordBefore(reading, p.from));
    if (!be || !isSettled) continue;
    const subject = actors.find((a) => a.from > i + 1 && a.from <= i + longestLink && isTwo(a) && isLink(reading, i, a.from));
    return subject && { ...ungoverned(p), will: true, subject: { ...subject, oblique: false } };
  }
  return undefined;
}
const isLink = (reading: Reading, verb: number, name: number): boolean => {
  const [first, last] = [lowerAt(reading, verb + 1), lowerAt(reading, name - 1)];
  return [first, last].some((word) => word === "between" || word === "among" || word === "by");
};

/** "An agreement on", "A last minute deal on a". */
const accordBefore = (reading: Reading, from: number): boolean =>
  [1, 2, 3].some(
    (gap) =>
      topics.has(lowerAt(reading, from - gap)) &&
      isWord(reading, from - gap - 1, accords) &&
      ![2, 3].some((back) => isWord(reading, from - gap - back, negations)),
  );

/** "On a truce, Moscow and Kyiv agreed", "As for the cap, both disagree": the wording is the topic, and stands first. */
export function outcomeOfTopic(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!hasWord(reading, outcomes) || !opensAsTopic(reading, p.from)) return undefined;
  const subject = actors.find((a) => a.from >= p.to && a.from <= p.to + longestTail && isTwo(a));
  if (subject === undefined) return undefined;
  let isFailed = false;
  for (let i = subject.to; i < Math.min(reading.words.length, subject.to + longestClause); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    isFailed ||= isWord(reading, i, negations) || isWord(reading, i, failing) || isWord(reading, i, apart);
    if (!isWord(reading, i, outcomes)) continue;
    // "On a truce, Moscow and Kyiv agreed to go on talking": they agreed on something else.
    if (!isFailed && ["to", "that", "with", "not"].includes(lowerAt(reading, i + 1))) return undefined;
    return isFailed ? { ...ungoverned(p), silent: true } : { ...ungoverned(p), will: true, subject };
  }
  return undefined;
}

/** "On a", "As for the", "But on a": within the first words of the sentence. */
const opensAsTopic = (reading: Reading, from: number): boolean =>
  [1, 2].some((gap) => {
    const at = from - gap;
    return (
      at >= 0 &&
      at <= 2 &&
      (topics.has(lowerAt(reading, at)) || (["for", "to"].includes(lowerAt(reading, at)) && lowerAt(reading, at - 1) === "as"))
    );
  });

const isTwo = (a: Actor): boolean => a.parties.length > 1 && a.kind !== "text" && a.name !== "it" && !a.possessive;
