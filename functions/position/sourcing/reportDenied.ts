import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { endingAt, endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "../stance/govern.ts";

/** Nouns for what is told of somebody. */
const reports = wordClass(
  "report reports claim claims allegation allegations rumour rumours rumor rumors account accounts story stories suggestion suggestions speculation article dispatch assertion assertions insinuation insinuations item version news",
);
/** Words of a reported clause before the wording. */
const longestClause = 14;
/** Words between a denial and the report that it denies. */
const nearReport = 6;
/** The same where the denial says first what it makes of the report: "dismissed as one more invention of the tabloids a report that …". */
const nearJudged = 12;
/** Words in which a report says where it stood: "a report in the Financial Times on Monday that …". */
const longestPlace = 7;
/** "…, describing an item in the paper as untrue". */
const longestAside = 9;

/** The denial of the report that tells of the wording: "denied reports that …", "reports that … are false", "…, he said, denying the report". */
export function reportDenied(reading: Reading, p: Mark<"provision">, g: Governed): Match<Meaning> | undefined {
  const report = reportAround(reading, p);
  if (report !== undefined) return deniedBefore(reading, report) ?? deniedAfter(reading, p.to);
  return contradicts(reading, g) ? denialAside(reading, p) : undefined;
}

/** The noun before the clause that the wording stands in: "reports that Washington would …". */
export function reportAround(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, reports) && !hasKind(reading, kinds.denial)) return undefined;
  for (let i = p.from; i > Math.max(0, p.from - longestClause); i--) {
    if (lowerAt(reading, i) === "that") {
      if (isWord(reading, i - 1, reports) || endsAt(reading, i - 1, kinds.denial)) return i - 1;
      const placed = reportInPlace(reading, i - 1);
      if (placed !== undefined) return placed;
    }
    if (i < p.from && (beforeAt(reading, i + 1) & wall) !== 0) return undefined;
  }
  return undefined;
}

/** Back from a word over where a report stood: "a report in the newspaper", "claims by Moscow". */
function reportInPlace(reading: Reading, at: number): number | undefined {
  for (let i = at; i >= Math.max(1, at - longestPlace); i--) {
    if (beforeAt(reading, i + 1) !== 0 || endsAt(reading, i, kinds.say | kinds.attitude)) return undefined;
    if (isWord(reading, i - 1, reports) && places.has(lowerAt(reading, i))) return i - 1;
  }
  return undefined;
}
const places = new Set("in by from on of at".split(" "));

function deniedBefore(reading: Reading, report: number): Match<Meaning> | undefined {
  const isJudged =
    [1, 2].some((gap) => ["a", "an", "the"].includes(lowerAt(reading, report - gap))) || lowerAt(reading, report).endsWith("s");
  // A denial may have the report's "that" in it: "disputed accounts that …".
  for (let i = report + 1; i >= Math.max(0, report - (isJudged ? nearJudged : nearReport)); i--) {
    if (report - i > nearReport && (beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) return undefined;
    const found = endingAt(reading, i).find((m) => isKind(m, "denial") || isRejection(m));
    if (found) return found;
  }
  return undefined;
}

/** "reports that … are false", "called reports that … a fabrication". */
function deniedAfter(reading: Reading, from: number): Match<Meaning> | undefined {
  return reading.marks.find((m) => m.from >= from && isKind(m, "denial"));
}

/** It says that something was not done or said, and refuses nothing. */
function contradicts(reading: Reading, g: Governed): boolean {
  const isNot = (m: Match<Meaning>): boolean => lowerAt(reading, m.from) === "not";
  return (
    g.side === "against" &&
    g.modal !== "prescriptive" &&
    (g.negators.length > 0 || g.attitudes.some(isNot)) &&
    !g.attitudes.some((a) => isRejection(a) && !isNot(a))
  );
}

/** A denial of a report beside the statement, and over no other clause. */
function denialAside(reading: Reading, p: Mark<"provision">): Match<Meaning> | undefined {
  for (const m of reading.marks) {
    if (m.from >= p.from && m.from < p.to) continue;
    const contrary = isKind(m, "denial") || isRejection(m);
    if (!contrary || !isSetOff(reading, m.from)) continue;
    if (lowerAt(reading, m.from) === "contrary") return m;
    for (let i = m.from - nearReport; i < m.to + nearReport; i++) if (isWord(reading, i, reports)) return m;
  }
  return undefined;
}

/** A participle or a preposition behind a comma: ", denying a report", ", contrary to what was reported". */
function isSetOff(reading: Reading, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - longestAside); i--) {
    if (beforeAt(reading, i) !== 0) return lowerAt(reading, i).endsWith("ing") || lowerAt(reading, i) === "contrary";
  }
  return false;
}

function isRejection(m: Match<Meaning>): boolean {
  return isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will;
}
