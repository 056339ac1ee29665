import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import { beginsAt, endingAt, endsAt, hasKind, kinds, markEndingAt } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt, startsVerb } from "../sentence/syntax.ts";
import type { Governed } from "../stance/govern.ts";

/** Nouns for what is told of somebody. */
const reports = wordClass(
  "report reports claim claims allegation allegations rumour rumours rumor rumors account accounts story stories suggestion suggestions speculation article dispatch assertion assertions insinuation insinuations item version news information leak leaks minutes transcript headline headlines tale tales myth whoever anyone anybody those",
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
  if (report !== undefined && goesOnBehind(reading, report, p.from)) return undefined;
  if (report !== undefined) return calledFalse(reading, report) ?? deniedBefore(reading, report) ?? deniedAfter(reading, p.to);
  const bare = bareReport(reading, p);
  if (bare !== undefined)
    return calledFalse(reading, bare) ?? deniedBefore(reading, bare, isTranscript(reading, bare)) ?? deniedAfter(reading, p.to);
  return contradicts(reading, g) ? denialAside(reading, p) : undefined;
}

/** The denial that ends at a word and reaches as far as another. */
export function denialOver(reading: Reading, at: number, to: number): Match<Meaning> | undefined {
  const denial = markEndingAt(reading, at, "denial");
  return denial && !goesOnBehind(reading, at, to) ? denial : undefined;
}

/** "disputed that it hurts and demanded a truce": a second verb of who disputes; "that it had agreed to a truce and offered land" goes on being disputed. */
function goesOnBehind(reading: Reading, report: number, to: number): boolean {
  for (let i = to - 1; i > report; i--) {
    if (!isCoordinator(reading, i) || !startsVerb(reading, i + 1) || !lowerAt(reading, i + 1).endsWith("ed")) continue;
    return !reading.words.slice(report, i).some((w) => perfect.has(w.lexeme.lower));
  }
  return false;
}
const perfect = new Set("had has have".split(" "));

/** The noun before the clause that the wording stands in: "reports that Washington would …". */
export function reportAround(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, reports) && !hasKind(reading, kinds.denial)) return undefined;
  for (let i = p.from; i > Math.max(0, p.from - longestClause); i--) {
    if (lowerAt(reading, i) === "that") {
      // A denial may have the "that" in it: "disputed that".
      const isReport = isWord(reading, i - 1, reports) && !endsAt(reading, i - 1, kinds.outlet);
      if (isReport || endsAt(reading, i - 1, kinds.denial) || endsAt(reading, i, kinds.denial)) return i - 1;
      const placed = reportInPlace(reading, i - 1) ?? deniedBeforeAside(reading, i);
      if (placed !== undefined) return placed;
    }
    if (i < p.from && (beforeAt(reading, i + 1) & wall) !== 0) return undefined;
  }
  return undefined;
}

/** "It is not true, Macron wrote, that …": the denial that an aside parts from its "that". */
function deniedBeforeAside(reading: Reading, that: number): number | undefined {
  if ((beforeAt(reading, that) & mark.comma) === 0) return undefined;
  let says = false;
  for (let i = that - 1; i > Math.max(0, that - longestAside); i--) {
    says ||= endsAt(reading, i, kinds.say);
    if ((beforeAt(reading, i) & mark.comma) !== 0) return says && endsAt(reading, i - 1, kinds.denial) ? i - 1 : undefined;
  }
  return undefined;
}

/** "denies report it backed …", "refuted reports about Kyiv's readiness to …", "whoever says we offered …": a report without its "that". */
function bareReport(reading: Reading, p: Mark<"provision">): number | undefined {
  if (!hasWord(reading, reports)) return undefined;
  for (let i = p.from - 2; i >= Math.max(0, p.from - longestClause); i--) {
    // "the leaked minutes, in which Kyiv is said to …"
    const isAside =
      (beforeAt(reading, i + 1) & mark.comma) !== 0 && isWord(reading, i, reports) && ["in", "according"].includes(lowerAt(reading, i + 1));
    if ((beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0 && !isAside) return undefined;
    // "Those who say Kyiv should leave are wrong": what is to be done, and nothing that was.
    if (isWord(reading, i, duties)) return undefined;
    if (isWord(reading, i, reports)) return isBareReport(reading, i) ? i : undefined;
  }
  return undefined;
}

function isBareReport(reading: Reading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (anybody.has(lowerAt(reading, at))) return (next === "who" || lowerAt(reading, at) === "whoever") && saysBehind(reading, at + 1);
  return told.has(next) || opensWhich(reading, at + 1) || (reading.words[at + 1]?.lexeme.capital ?? false);
}
const duties = wordClass("should must ought");
const anybody = new Set("whoever anyone anybody those".split(" "));
const told = new Set(
  "about of on regarding concerning it he she they we the its his her their saying claiming alleging suggesting asserting".split(" "),
);
/** "an article according to which", "minutes in which" */
const opensWhich = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "in"
    ? lowerAt(reading, at + 1) === "which"
    : lowerAt(reading, at) === "according" && lowerAt(reading, at + 2) === "which";
/** What has a record in it of what somebody said: who contradicts it denies to have said so. */
const isTranscript = (reading: Reading, at: number): boolean => transcripts.has(lowerAt(reading, at)) && opensWhich(reading, at + 1);
const transcripts = new Set("minutes transcript record records account accounts report reports article leak leaks version".split(" "));
const saysBehind = (reading: Reading, at: number): boolean =>
  [0, 1].some((gap) => beginsAt(reading, at + gap, kinds.say) || /^claims?$/.test(lowerAt(reading, at + gap)));

/** Back from a word over where a report stood: "a report in the newspaper", "claims by Moscow". */
function reportInPlace(reading: Reading, at: number): number | undefined {
  for (let i = at; i >= Math.max(1, at - longestPlace); i--) {
    if (beforeAt(reading, i + 1) !== 0 || endsAt(reading, i, kinds.say | kinds.attitude)) return undefined;
    if (isWord(reading, i - 1, reports) && places.has(lowerAt(reading, i))) return i - 1;
  }
  return undefined;
}
const places = new Set("in by from on of at".split(" "));

/** "“A lie,” Lavrov said of reports that …", "“Fake,” wrote Rubio beneath an article that …": what opens the sentence is said of the report. */
function calledFalse(reading: Reading, report: number): Match<Meaning> | undefined {
  if (!hasKind(reading, kinds.say)) return undefined;
  for (let end = 1; end <= longestVerdict; end++) {
    if ((beforeAt(reading, end) & (mark.comma | mark.quote)) === 0) continue;
    const isFalse = falsehoods.has(lowerAt(reading, end - 1)) || endsAt(reading, end - 1, kinds.denial);
    if (!isFalse || !saysOf(reading, end, report)) return undefined;
    return { meaning: { kind: "denial", whole: false }, from: end - 1, to: end, mask: 1 };
  }
  return undefined;
}
/** "An outright lie" */
const longestVerdict = 4;
/** Words of who says so, and of the report up to its noun. */
const longestSpeaker = 20;

/** "Lavrov said of", "wrote Rubio beneath a screenshot of". */
function saysOf(reading: Reading, from: number, report: number): boolean {
  if (report <= from || report - from > longestSpeaker) return false;
  let says = false;
  for (let i = from; i < report; i++) {
    if (i > from && (beforeAt(reading, i) & (wall | mark.quote)) !== 0) return false;
    says ||= endsAt(reading, i, kinds.say);
    if (says && ofReport.has(lowerAt(reading, i))) return true;
  }
  return false;
}
const ofReport = new Set("of about on to over beneath under below above beside regarding concerning".split(" "));

/** `only`: of these kinds alone; who merely waves a report away refuses what it is about. */
function deniedBefore(reading: Reading, report: number, orRejected = true): Match<Meaning> | undefined {
  const isJudged =
    [1, 2].some((gap) => ["a", "an", "the"].includes(lowerAt(reading, report - gap))) || lowerAt(reading, report).endsWith("s");
  // A denial may have the report's "that" in it: "disputed accounts that …".
  for (let i = report + 1; i >= Math.max(0, report - (isJudged ? nearJudged : nearReport)); i--) {
    if (report - i > nearReport && (beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) return undefined;
    const found = endingAt(reading, i).find((m) => isKind(m, "denial") || (orRejected && isRejection(m)));
    if (found) return found;
  }
  return undefined;
}

/** "reports that … are false", "called reports that … a fabrication". */
function deniedAfter(reading: Reading, from: number): Match<Meaning> | undefined {
  const isPassive = (m: Match<Meaning>): boolean => isRejection(m) && [1, 2].some((gap) => isWord(reading, m.from - gap, formsOfBe));
  const denial = reading.marks.find((m) => m.from >= from && (isKind(m, "denial") || isPassive(m)));
  if (denial) return denial;
  for (let i = from; i < Math.min(reading.words.length, from + nearJudged); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (falsehoods.has(lowerAt(reading, i))) return { meaning: { kind: "denial", whole: false }, from: i, to: i + 1, mask: 1 };
  }
  return undefined;
}
/** What a report is called that is not true. Origin: own reading. */
const falsehoods = new Set(
  "fake false untrue nonsense invention fabrication hoax fakes lie lies lying liar liars fiction fantasy fantasies rubbish garbage bogus wrong inaccurate incorrect mistaken misinformed fairytale tale gossip speculation imagination provocation mark baseless".split(
    " ",
  ),
);

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
    if (beforeAt(reading, i) !== 0 || i === 0) return lowerAt(reading, i).endsWith("ing") || lowerAt(reading, i) === "contrary";
  }
  return false;
}

function isRejection(m: Match<Meaning>): boolean {
  return isKind(m, "attitude") && m.meaning.effect === "oppose" && m.meaning.will;
}
