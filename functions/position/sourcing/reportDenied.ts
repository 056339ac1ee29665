import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { wall } from "../cues/tokens.ts";
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
/** "…, describing an item in the paper as untrue". */
const longestAside = 9;

/** The denial of the report that tells of the wording: "denied reports that …", "reports that … are false", "…, he said, denying the report". */
export function reportDenied(reading: Reading, p: Mark<"provision">, g: Governed): Match<Meaning> | undefined {
  const report = reportAround(reading, p);
  if (report !== undefined) return deniedBefore(reading, report) ?? deniedAfter(reading, p.to);
  return contradicts(reading, g) ? denialAside(reading, p) : undefined;
}

/** The noun before the clause that the wording stands in: "reports that Washington would …". */
function reportAround(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, reports) && !hasKind(reading, kinds.denial)) return undefined;
  for (let i = p.from; i > Math.max(0, p.from - longestClause); i--) {
    const isReport = isWord(reading, i - 1, reports) || endsAt(reading, i - 1, kinds.denial);
    if (isReport && lowerAt(reading, i) === "that") return i - 1;
    if (i < p.from && (beforeAt(reading, i + 1) & wall) !== 0) return undefined;
  }
  return undefined;
}

function deniedBefore(reading: Reading, report: number): Match<Meaning> | undefined {
  for (let i = report; i >= Math.max(0, report - nearReport); i--) {
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
