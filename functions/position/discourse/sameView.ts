import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { auxiliaries, lowerAt } from "../sentence/syntax.ts";
import { endsClause } from "./clauseEnd.ts";

/**
 * "said much the same", "has held that view all along", "made the same point in Brussels", "argues likewise": behind the subject, that somebody
 * stands to it as whoever was told of before. Origin: the verbs of agreeing of Levin (1993), Martin & White's endorsement (2005) and own reading.
 */
export function takesSameView(reading: Reading, verb: number): boolean {
  let at = verb;
  while (at < verb + mostLead && (isWord(reading, at, auxiliaries) || isWord(reading, at, adverbs))) at++;
  if (isWord(reading, at, saying)) return saysTheSame(reading, at + 1);
  if (isWord(reading, at, agreeing)) return isEnd(reading, at + 1);
  if (isWord(reading, at, echoing)) return echoed.has(lowerAt(reading, at + 1)) && isEnd(reading, at + 2);
  if (!isWord(reading, at, having)) return false;
  const noun = nounBehind(reading, at + 1);
  return noun !== undefined && isEnd(reading, noun + 1);
}

/** "has always", "had long" */
const mostLead = 3;
const adverbs = wordClass("always long also since already repeatedly often");
const saying = wordClass("said says say argued argues argue thinks think thought wants want wanted demanded demands feels");
const agreeing = wordClass("concurs concurred concur");
const echoing = wordClass("echoed echoes echo seconded seconds");
const echoed = new Set("him her this that them it".split(" "));
const having = wordClass("hold holds held take takes took taken have has had make makes made voice voiced take share shares shared");
const pointing = new Set("this that the a".split(" "));
const alike = new Set("same similar very".split(" "));
/** What one has in common. "Deal" and "plan" are things, and no views. */
const views = new Set(
  "view position line stance opinion attitude point demand argument case plea call appeal assessment conviction belief reading complaint warning".split(
    " ",
  ),
);

/** "the same", "much the same", "exactly the same thing", "as much", "likewise" */
function saysTheSame(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) === "as" && lowerAt(reading, at + 1) === "much") return isEnd(reading, at + 2);
  if (lowerAt(reading, at) === "likewise" || lowerAt(reading, at) === "similarly") return isEnd(reading, at + 1);
  const the = isWord(reading, at, degrees) ? at + 1 : at;
  if (lowerAt(reading, the) !== "the" || lowerAt(reading, the + 1) !== "same") return false;
  return isEnd(reading, lowerAt(reading, the + 2) === "thing" ? the + 3 : the + 2);
}
const degrees = wordClass("much exactly precisely almost nearly just roughly broadly");

/** "that view", "much the same line", "a similar point" */
function nounBehind(reading: Reading, at: number): number | undefined {
  const from = isWord(reading, at, degrees) ? at + 1 : at;
  if (!pointing.has(lowerAt(reading, from))) return undefined;
  const isAlike = alike.has(lowerAt(reading, from + 1));
  const noun = isAlike ? from + 2 : from + 1;
  const isMeant = isAlike || ["this", "that"].includes(lowerAt(reading, from));
  return isMeant && views.has(lowerAt(reading, noun)) ? noun : undefined;
}

const isEnd = (reading: Reading, at: number): boolean => endsClause(reading, at) || isWord(reading, at, trailing);
const trailing = wordClass("all too from throughout about over privately publicly earlier later before again last this");

/** "sides with Kyiv", "is with Paris on this", "disagrees with Rome": the preposition before whoever it is, and whether they are at one. */
export function sidingAt(reading: Reading, verb: number): { ally: number; isAlike: boolean } | undefined {
  let at = verb;
  while (at < verb + mostLead && (isWord(reading, at, auxiliaries) || isWord(reading, at, adverbs))) at++;
  const isBare = isWord(reading, at - 1, auxiliaries) && at > verb;
  if (isBare && ["with", "behind"].includes(lowerAt(reading, at))) return { ally: at + 1, isAlike: true };
  if (isBare && lowerAt(reading, at) === "at" && lowerAt(reading, at + 2) === "with")
    return atOne.has(lowerAt(reading, at + 1)) ? { ally: at + 3, isAlike: lowerAt(reading, at + 1) === "one" } : undefined;
  const link = lowerAt(reading, at + 1);
  if (isWord(reading, at, siding) && ["with", "behind", "alongside"].includes(link)) return { ally: at + 2, isAlike: true };
  return isWord(reading, at, differing) && ["with", "from"].includes(link) ? { ally: at + 2, isAlike: false } : undefined;
}
const atOne = new Set("one odds variance".split(" "));
const siding = wordClass("side sides sided agree agrees agreed stand stands stood concur concurs concurred align aligns aligned");
const differing = wordClass("disagree disagrees disagreed differ differs differed");

/** Behind the ally: "on that", "on the sequence", or the end of it. */
export function endsSiding(reading: Reading, at: number): boolean {
  if (!["on", "in", "over", "about"].includes(lowerAt(reading, at))) return isEnd(reading, at);
  return (
    ["this", "that", "it", "both"].includes(lowerAt(reading, at + 1)) || (lowerAt(reading, at + 1) === "the" && isEnd(reading, at + 3))
  );
}
