import { outletNouns } from "../actors/unknownNames.ts";
import { mark } from "../cues/tokens.ts";
import { isOf, isWord } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { backshifted } from "../language/grammar.ts";
import { beginsAt, endsAt, hasKind, kinds, markEndingAt } from "../sentence/marks.ts";
import { someOf } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "./reports.ts";

/** The reports that cover the words [from, to): the nearest one that stands before, then those behind, then "according to". */
export function covering(reading: Reading, reports: readonly Report[], from: number, to: number): readonly Report[] {
  if (reports.length === 0) return reports;
  const before = reports
    .filter((r) => !r.according && r.to <= from && (!separated(reading, r.to, from) || goesOnBehind(reading, reports, r, from)))
    .reverse();
  // "Putin told Witkoff, the envoy recalled on Fox, that …": who relays it comes after who said it.
  const leading =
    before.length < 2 ? before : [...before.filter((r) => !isRelay(reading, r)), ...before.filter((r) => isRelay(reading, r))];
  const trailing = reports.filter((r) => !r.according && r.from >= to && setOff(reading, to, r));
  // "supplies, officials said, could be curtailed": said in the middle of it.
  const within = reports.filter((r) => !r.according && r.from > from && r.to < to && setOff(reading, from, r));
  const according = reports.filter((r) => r.according && !walled(reading, Math.min(from, r.from), Math.max(to, r.to)));
  return [...leading, ...within, ...trailing, ...according];
}

/** "…, said Starmer; if not, sanctions would follow": what stands behind the semicolon is told in the words of whoever spoke before it. */
function goesOnBehind(reading: Reading, reports: readonly Report[], { subject, to }: Report, from: number): boolean {
  if ((reading.punctuation & mark.semicolon) === 0 || subject?.person === undefined || subject.kind === "outsider") return false;
  let semicolon: number | undefined;
  for (let i = to; i <= from; i++) {
    if ((beforeAt(reading, i) & mark.semicolon) === 0) continue;
    if (semicolon !== undefined) return false;
    semicolon = i;
  }
  if (semicolon === undefined || reports.some((r) => r.from > to)) return false;
  return reading.words.slice(semicolon).some((w) => isOf(w, backshifted));
}

/** Set off by commas, and what is told goes on after it with "that". */
function isRelay(reading: Reading, report: Report): boolean {
  const start = Math.min(report.from, report.subject?.from ?? report.from);
  if ((beforeAt(reading, start) & mark.comma) === 0) return false;
  for (let i = report.to; i < Math.min(reading.words.length, report.to + longestAside); i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0) return lowerAt(reading, i) === "that";
  return false;
}
const longestAside = 8;

/** "The readiness for talks was confirmed by Peskov": the reports that have the words [from, to) for their subject. */
export function passivesOn(reading: Reading, reports: readonly Report[], to: number): Report[] {
  return reports.filter((r) => r.passive && r.from >= to && r.from - to <= 6 && !walled(reading, to - 1, r.from + 1));
}

function walled(reading: Reading, from: number, to: number): boolean {
  if ((reading.punctuation & mark.semicolon) === 0) return false;
  for (let i = from + 1; i < to; i++) if (((reading.words[i]?.before ?? 0) & mark.semicolon) !== 0) return true;
  return false;
}

function separated(reading: Reading, from: number, to: number): boolean {
  if (walled(reading, from, to)) return true;
  if (!hasKind(reading, kinds.break)) return false;
  for (let i = from; i < to; i++)
    if (beginsAt(reading, i, kinds.break) && ["while", "whereas", "although", "though"].includes(lowerAt(reading, i))) return true;
  return false;
}

/** What is said stands before a comma or a closing quote: "…, Lavrov said". */
function setOff(reading: Reading, to: number, report: Report): boolean {
  let start = Math.min(report.from, report.subject?.from ?? report.from);
  // ", three of the people said"
  if (lowerAt(reading, start - 1) === "of" && isWord(reading, start - 2, someOf)) start -= 2;
  // ", as Zakharova put it,", ", as one of his aides disclosed"
  if (lowerAt(reading, start - 1) === "as" && start - 1 > to && report.subject !== undefined && tellsBeside(report.subject)) start--;
  // ", the Turkish daily Sabah writes"
  if (report.subject?.kind === "outlet" && isWord(reading, start - 1, outletNouns)) start = backToComma(reading, start);
  // Back over an article and a title that is none of the dossier's: ", Army Secretary Dan Driscoll confirmed".
  for (let i = 0; i < longestTitle && start > to && beforeAt(reading, start) === 0; i++) {
    const office = endsAt(reading, start - 1, kinds.office) ? markEndingAt(reading, start - 1, "office")?.from : undefined;
    if (office === undefined && !isTitle(reading, start - 1)) break;
    start = office ?? start - 1;
  }
  if (walled(reading, to - 1, start + 1) && !isInQuoteBefore(reading, to, start)) return false;
  return (beforeAt(reading, start) & (mark.comma | mark.quote | mark.dash)) !== 0 && !isNewClause(reading, start);
}

/** "“We want a truce; the rest is noise,” Lavrov said": the semicolon is part of what is quoted. */
function isInQuoteBefore(reading: Reading, to: number, end: number): boolean {
  if ((beforeAt(reading, end) & mark.quote) === 0) return false;
  let quotes = 0;
  for (let i = 0; i < end; i++) {
    if ((beforeAt(reading, i) & mark.quote) === 0) continue;
    if (i >= to) return false;
    quotes++;
  }
  return quotes % 2 === 1;
}

const tellsBeside = ({ person, kind }: Resolved): boolean => person !== undefined || kind === "outsider" || kind === "source";

/** Over what an outlet is called to the comma before it, where that is near. */
function backToComma(reading: Reading, outlet: number): number {
  for (let i = outlet; i > Math.max(0, outlet - longestTitle); i--) if (beforeAt(reading, i) !== 0) return i;
  return outlet;
}

/** "Russia's Permanent Representative to the UN Vasily Nebenzya" */
const longestTitle = 8;
const isTitle = (reading: Reading, at: number): boolean =>
  ["the", "a", "an"].includes(lowerAt(reading, at)) || isCapital(reading, at) || isLinkOfTitle(reading, at);

const isLinkOfTitle = (reading: Reading, at: number): boolean =>
  ["of", "to", "at", "for"].includes(lowerAt(reading, at)) &&
  isCapital(reading, at - 1) &&
  (isCapital(reading, at + 1) || lowerAt(reading, at + 1) === "the");

const isCapital = (reading: Reading, at: number): boolean => at >= 0 && (reading.words[at]?.lexeme.capital ?? false);

/** ", and Putin said": what he said comes after, not before. */
function isNewClause(reading: Reading, at: number): boolean {
  const lower = reading.words[at]?.lexeme.lower;
  return lower === "and" || lower === "but" || lower === "while";
}
