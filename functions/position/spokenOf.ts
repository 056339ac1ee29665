import type { SentenceCoding, Unanswered } from "./coder.ts";
import { mark } from "./cues/tokens.ts";
import { rowsIfAny, rowsOf } from "./mentionRows.ts";
import type { Position } from "./position.ts";
import type { Mark, Reading } from "./sentence/reading.ts";
import { beforeAt, lowerAt } from "./sentence/syntax.ts";
import { type SentenceInPlace, whyIdle } from "./sentenceInPlace.ts";
import { refusedReport } from "./sourcing/denial.ts";
import { type Given, type Hanging, wantedAsTerm, wantedInReturn } from "./stance/conditions/inReturn.ts";
import { withoutOtherHalf } from "./stance/constructions/oneThing.ts";
import type { Governed } from "./stance/govern.ts";
import { wantedInQuestion } from "./stance/ofOthers/takenUp.ts";
import { sharesEnding } from "./stance/sharesEnding.ts";

export type Mention = Mark<"provision">;
/** What a sentence or a part of it came to. */
export type Spoken = Pick<SentenceCoding, "positions" | "unanswered">;

/** "Will Kyiv leave, as Moscow demands?": who wants what is asked. */
const wantedOf = (s: SentenceInPlace, mentions: readonly Mention[]): Position[] =>
  mentions.flatMap((p) => {
    const wanted = wantedInQuestion(s.reading, s.actors, p);
    return wanted ? rowsIfAny(s, p, wanted, false) : [];
  });

/** "Under the American outline Ukraine's bid would be rejected": of one party and one thing, which it does not want and refuse at once. */
const isContrary = (a: Position, b: Position): boolean =>
  a.party === b.party && a.provision === b.provision && [a.stance, b.stance].sort().join(" ") === "opposes supports";

const noStandIn = (_: Mention): boolean => false;

/** What the sentence says of everything that it mentions. `isStandIn`: a wording that stands for others counts only where something is said of it. */
export function spokenOf(s: SentenceInPlace, mentions: readonly Mention[], isStandIn = noStandIn): Spoken {
  const { reading, facts, actors, sentence } = s;
  const whyNot = whyIdle(s);
  if (whyNot !== undefined) {
    const wanted = facts.isQuestion ? wantedOf(s, mentions) : [];
    return { positions: wanted, unanswered: mentions.map((p) => ({ provision: p.meaning.provision, span: sentence, why: whyNot })) };
  }
  const positions: Position[] = [];
  const unanswered: Unanswered[] = [];
  const given: Given[] = [];
  const idle: Hanging[] = [];
  for (const p of mentions) {
    if (isBeside(reading, given, p)) continue;
    const { governed: g, others } = facts.stancesOn(reading, actors, p);
    if ((s.isPointed || isStandIn(p)) && !isGoverned(g)) continue;
    if (isEcho(reading, p, g, positions) || isOnlyPossible(reading, g)) continue;
    const rows = rowsOf(s, p, g);
    if (typeof rows === "string") {
      unanswered.push({ provision: p.meaning.provision, span: sentence, why: rows });
      idle.push({ provision: p, governed: g });
    } else {
      positions.push(...(reading.provisions.length === 0 || s.isPointed ? ofWhatWasSaid(rows, g, s.passage.recent) : rows));
      given.push({ provision: p, governed: g, rows });
    }
    const main = typeof rows === "string" ? [] : rows;
    for (const other of others) positions.push(...rowsIfAny(s, p, other, false).filter((row) => !main.some((m) => isContrary(m, row))));
  }
  for (const each of idle) {
    const back = each.governed.insideCondition === "weak" ? wantedInReturn(reading, each, given) : [];
    positions.push(...(back.length > 0 ? back : wantedAsTerm(reading, each, positions)));
  }
  withoutOtherHalf(reading, given, positions);
  withoutHalves(positions);
  return { positions, unanswered };
}

/** Something is said of it, where it is only pointed at. */
const isGoverned = ({ attitudes, negators, denied, will, modal, subject }: Governed): boolean =>
  attitudes.length + negators.length > 0 || denied !== undefined || ((will || modal !== undefined) && subject !== undefined);

/** The rows of a sentence that names no provision itself: of what was told before, without what that has told already. */
const ofWhatWasSaid = (rows: readonly Position[], g: Governed, recent: readonly Position[]): Position[] =>
  refusedReport(
    rows.filter((row) => !isInsistedOn(row, g, recent)),
    recent,
  );

/** "Crimea must be recognised as ours. That is not up for debate": what somebody wants and will not discuss he does not oppose. */
function isInsistedOn(row: Position, g: Governed, recent: readonly Position[]): boolean {
  if (row.stance !== "opposes" || !g.attitudes.some((a) => a.meaning.effect === "close")) return false;
  return recent.slice(-mostWanted).some((r) => r.party === row.party && r.provision === row.provision && r.stance === "supports");
}
const mostWanted = 4;

/** "a non-aligned, neutral and non-nuclear status": said of the same thing in other words. */
function isBeside(reading: Reading, given: readonly Given[], p: Mention): boolean {
  if ((beforeAt(reading, p.from) & (mark.semicolon | mark.stop | mark.colon)) !== 0) return false;
  return given.some(
    ({ provision: m }) =>
      m.to <= p.from &&
      m.meaning.provision === p.meaning.provision &&
      ((p.from - m.to <= 1 && m.meaning.polarity === p.meaning.polarity) || isIncluded(reading, m, p) || sharesEnding(reading, m, p)),
  );
}

/** "a ban on military activity by others, including the stationing of troops": a case of what was said before. */
function isIncluded(reading: Reading, whole: Mention, { from, to }: Mention): boolean {
  // "…, satellite intelligence included"
  if (lowerAt(reading, to) === "included" && beforeAt(reading, to) === 0) return true;
  for (let i = from - 1; i >= Math.max(whole.to, from - longestCase); i--)
    if (including.has(lowerAt(reading, i))) return (beforeAt(reading, i) & mark.comma) !== 0;
  return false;
}
const including = new Set("including especially notably particularly".split(" "));
const longestCase = 5;

/** "may yet drop the idea", "might reject it": of what was spoken of before nobody has refused anything. */
function isOnlyPossible(reading: Reading, g: Governed): boolean {
  if (reading.provisions.length > 0 || g.side !== "against") return false;
  const [inner] = g.attitudes;
  const mayYet =
    inner !== undefined &&
    lowerAt(reading, inner.from - 1) === "yet" &&
    ["may", "might", "could"].includes(lowerAt(reading, inner.from - 2));
  return mayYet || g.modal === "possibility";
}

/** "guarantees in which America would have a part akin to …": says again what somebody is coded to want in this sentence. */
function isEcho(reading: Reading, { meaning }: Mention, g: Governed, positions: readonly Position[]): boolean {
  const isSame = (row: Position): boolean => row.provision === meaning.provision && row.explanation.rule === "the subject's own will";
  return g.attitudes.length === 0 && !hasOwnTerms(g, reading) && positions.some(isSame);
}

/** "would be spared neutrality and stay free to join if the allies agree": what somebody else has to do first, and more than "if invited". */
const hasOwnTerms = ({ conditional, conditionMark }: Governed, reading: Reading): boolean =>
  conditional && conditionMark !== undefined && !lowerAt(reading, conditionMark.to).endsWith("ed");

/** "We agree to a truce, but this truce must …": what a sentence makes conditional it does not also accept outright. */
function withoutHalves(rows: Position[]): void {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const isHalf = (other: Position): boolean =>
      other.stance === "conditional" && other.party === row?.party && other.provision === row.provision;
    if (row?.stance === "supports" && rows.slice(0, i).some(isHalf)) rows.splice(i, 1);
  }
}
