import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words from "whether" to the wording in its clause. */
const longestClause = 16;
const asking = wordClass("whether");
const when = wordClass("when");
const knowing = wordClass("know asked ask asks wondered wonder wonders say clear");

/** "whether Budapest will block the package": it is asked, and nobody's position, unless somebody's will stands over the question. */
export function isWondered(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (asksReaction(reading, p)) return true;
  if (!hasWord(reading, asking) && !hasWord(reading, when)) return false;
  for (let i = p.from - 1; i >= Math.max(0, p.from - longestClause); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.quote)) !== 0) return false;
    if (lowerAt(reading, i) === "when" && isWord(reading, i - 1, knowing)) return g.subject === undefined || g.subject.from >= i;
    if (!isWord(reading, i, asking)) continue;
    // "whether by soldiers on the ground or in the air": one way or the other.
    if (["by", "with", "through", "as", "in", "on"].includes(lowerAt(reading, i + 1))) return false;
    if (isUntold(reading, i) || (lowerAt(reading, i + 1) === "or" && lowerAt(reading, i + 2) === "not")) return true;
    if (["to", "or", "it", "they", "this"].includes(lowerAt(reading, i + 1))) return false;
    // "Whether Moscow accepts a truce depends on …": on terms, and no question any more.
    if (hangsOnAnswer(reading, p)) return false;
    return g.attitudes.every((a) => a.from > i) && g.subject !== undefined && g.subject.from >= i;
  }
  return false;
}

/** "declined to say whether it would accept a truce", "it is not clear whether they agree": what somebody does not tell. */
function isUntold(reading: Reading, whether: number): boolean {
  if (!isWord(reading, whether - 1, telling)) return false;
  for (let i = whether - 2; i >= Math.max(0, whether - longestDenial) && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (isWord(reading, i, withholding)) return true;
  return false;
}
const telling = wordClass("say saying tell clear known disclose confirm specify reveal comment sure");
const withholding = wordClass("declined declines declining refused refuses not never unable unwilling without neither nobody");
const longestDenial = 5;

/** "Whether Moscow accepts a truce hinges, Peskov said, on …". */
export function hangsOnAnswer(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, asking) || ![0, 1].some((at) => isWord(reading, at, asking))) return false;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestClause); i++) {
    if (hanging.has(lowerAt(reading, i))) return true;
    if ((beforeAt(reading, i) & wall) !== 0) return false;
  }
  return false;
}
const hanging = new Set("depend depends depended hinge hinges hinged hang hangs contingent conditional subject".split(" "));

/** "How Kyiv will respond to a truce is unclear", "What Moscow makes of limits is not known": what nobody knows yet. */
function asksReaction(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, questioning)) return false;
  let how = p.from - 1;
  while (how > 0 && !(isWord(reading, how, questioning) && (how === 0 || isWord(reading, how - 1, wondering)))) {
    if (beforeAt(reading, how + 1) !== 0) return false;
    how--;
  }
  if (!isWord(reading, how, questioning)) return false;
  const verb = reading.words.findIndex((w, i) => i > how + 1 && i <= how + longestQuestion && isOf(w, reacting));
  return verb > 0 && verb < p.from;
}
const questioning = wordClass("how what");
const wondering = wordClass(
  "wonder wonders wondered wondering ask asks asked clear unclear see seen known know decide open question consider considers",
);
const longestQuestion = 6;
const reacting = wordClass(
  "react reacts reacted respond responds responded reply replies cope copes answer answers deal deals think thinks make makes view views take takes feel feels stand stands vote votes",
);

/** "decide on accession", "whether to cede it is up to Kyiv", "about that only Europeans may decide": left to somebody, and nobody's position. */
export function isLeftToDecide(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, deciding) && !hasWord(reading, upTo)) return false;
  for (let i = p.from - 1; i >= Math.max(0, p.from - 5); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) break;
    if (isWord(reading, i, deciding)) return about.has(lowerAt(reading, i + 1));
  }
  for (let i = p.from - 1; i >= Math.max(1, p.from - 8); i--)
    if (lowerAt(reading, i) === "to" && lowerAt(reading, i - 1) === "up" && ["is", "was", "be", "are"].includes(lowerAt(reading, i - 2)))
      return true;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + 6); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (["decide", "decides"].includes(lowerAt(reading, i))) return beforeAt(reading, i + 1) === 0 || lowerAt(reading, i - 1) !== "to";
  }
  return false;
}
const deciding = wordClass("decide decides decided deciding determine determines");
const upTo = wordClass("up");
const about = new Set("on about whether if over how when which where".split(" "));

/** A text or somebody is said to be silent on the wording. */
export function isPassedOver(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasKind(reading, kinds.silence)) return false;
  return reading.marks.some(
    (m) =>
      isKind(m, "silence") &&
      ((m.from < p.from && m.to > p.from) ||
        isSaidOf(reading, p.to, m.from) ||
        isFrontedTopic(reading, p, m.from) ||
        (m.to <= p.from && isNorOf(reading, p))),
  );
}

/** "Troops are not mentioned": the predicate of what ends at a word, in the same clause. */
function isSaidOf(reading: Reading, end: number, from: number): boolean {
  // "puts off the question of land and makes no mention of Crimea": of another thing.
  if (isCoordinator(reading, from - 1) || (isCoordinator(reading, from - 2) && /[^s]s$/.test(lowerAt(reading, from - 1)))) return false;
  // "rejects it without saying why": of the stance, which stands.
  if (lowerAt(reading, from) === "without") return false;
  // "rejected the plan because it did not mention the rest": of what comes then.
  if (isOpenedBetween(reading, end, from)) return false;
  return from >= end && from - end <= 10 && !isApart(reading, end, from);
}

function isOpenedBetween(reading: Reading, end: number, from: number): boolean {
  for (let i = end; i < from; i++) if (isWord(reading, i, reasons)) return true;
  return false;
}
const reasons = wordClass("because since as");

/** "Of a guarantee there is, by this account, no mention": what nothing is said of stands first. */
function isFrontedTopic(reading: Reading, p: Mark<"provision">, from: number): boolean {
  return p.from <= 3 && from >= p.to && ["of", "about", "on"].includes(lowerAt(reading, 0));
}

/** "Of troops there is no mention, nor of a cap on the army": silent on that as well. */
function isNorOf(reading: Reading, p: Mark<"provision">): boolean {
  for (let i = p.from - 1; i >= Math.max(1, p.from - 4); i--) {
    if (["of", "about", "on"].includes(lowerAt(reading, i)) && lowerAt(reading, i - 1) === "nor") return true;
    if ((beforeAt(reading, i) & (wall | mark.comma)) !== 0) return false;
  }
  return false;
}
