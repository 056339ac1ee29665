import type { Sentence } from "../article/sentences.ts";
import { answerBeside, askedOf } from "./answersTo.ts";
import type { SentenceCoding, Unanswered } from "./coder.ts";
import { contextOf } from "./contextOf.ts";
import { mark } from "./cues/tokens.ts";
import { afterThat } from "./discourse/afterThat.ts";
import { anaphoricMentions, thingsMeant } from "./discourse/anaphora.ts";
import { answerOf } from "./discourse/answer.ts";
import { withNouns } from "./discourse/antecedents.ts";
import { eachInTurn, takeTurns } from "./discourse/eachInTurn.ts";
import { echoes } from "./discourse/echoes.ts";
import { remember } from "./discourse/follow.ts";
import { labelVerdict } from "./discourse/labelVerdict.ts";
import { leftVerb } from "./discourse/leftVerb.ts";
import { namedAgain } from "./discourse/namedAgain.ts";
import { offersMeant } from "./discourse/offers.ts";
import { quoteBefore } from "./discourse/quoteBefore.ts";
import { repliedWith } from "./discourse/repliedWith.ts";
import { sharedRows } from "./discourse/sharedText.ts";
import { spokenOfBehind } from "./discourse/spokenOfBehind.ts";
import { asSpokenOf } from "./discourse/suchOnes.ts";
import { noteTextProvisions, textsTaken } from "./discourse/textsTaken.ts";
import { listedOf, putForward, topicsOf } from "./discourse/topics.ts";
import { isAfterthought } from "./discourse/underCondition.ts";
import { verdictLines } from "./discourse/verdictLines.ts";
import { namesWish, wishAsked } from "./discourse/wishAsked.ts";
import { withPointed } from "./discourse/withPointed.ts";
import { answeredAhead, takenOnTerms } from "./discourse/yesBut.ts";
import { rowsIfAny, rowsOf } from "./mentionRows.ts";
import type { Position } from "./position.ts";
import { beginsAt, kinds } from "./sentence/marks.ts";
import { asksWhetherOver, isReadersQuestion } from "./sentence/questions.ts";
import type { Mark, Reading } from "./sentence/reading.ts";
import { beforeAt, lowerAt } from "./sentence/syntax.ts";
import { type Passage, placeOf, putInPlace, type SentenceInPlace, whyIdle } from "./sentenceInPlace.ts";
import { deniedPositions, deniesAll, isDenial, refusedReport } from "./sourcing/denial.ts";
import { type LateSource, lateSource } from "./sourcing/lookBack.ts";
import { isAskedAbout } from "./stance/answers/answeredThere.ts";
import { type Given, type Hanging, wantedAsTerm, wantedInReturn } from "./stance/conditions/inReturn.ts";
import { withoutOtherHalf } from "./stance/constructions/oneThing.ts";
import type { Governed } from "./stance/govern.ts";
import { wantedInQuestion } from "./stance/ofOthers/takenUp.ts";
import { sharesEnding } from "./stance/sharesEnding.ts";
import { toldByNoun } from "./toldByNoun.ts";
import { topicInFront, underLabel } from "./topicInFront.ts";

type Mention = Mark<"provision">;

/** Codes the next sentence of a passage; `late` is a source that it names for the sentences before it. */
export function codeSentence(sentence: Sentence, passage: Passage): { coding: SentenceCoding; late: LateSource | undefined } {
  const { discourse, recent } = passage;
  const placed = putInPlace(sentence, passage);
  const { reading, facts, actors, reports, heading } = placed;
  const late = lateSource(reading, placed.named, placed.seen, discourse.lastOutlet);
  const meant = mentionsOf(placed);
  const s = withPointed(placed, meant);
  const mentions = s.isPointed ? s.reading.provisions : meant;
  const echoed = [
    ...echoes(placed),
    ...repliedWith(placed),
    ...labelVerdict(placed),
    ...verdictLines(placed),
    ...spokenOfBehind(placed),
    ...leftVerb(placed),
  ];
  const speaks = echoed.length === 0 && mentions.length > 0 && takesStances(s);
  const { positions, unanswered } = speaks
    ? (toldUnderLabel(s) ?? toldAndSpokenOf(s) ?? spokenOf(s, mentions))
    : { positions: echoed, unanswered: [] };
  if (positions.length === 0) positions.push(...quoteBefore(placed));
  if (!heading && positions.length === 0 && !facts.isQuestion) positions.push(...underTopic(placed));
  takeTurns(positions, eachInTurn(placed));
  if (!heading) positions.push(...answerBeside(s, mentions, positions));
  const isAsked = facts.isQuestion
    ? !asksWhetherOver(sentence.text)
    : positions.length === 0 && mentions.some((p) => isAskedAbout(reading, p));
  discourse.asked = mentions.length > 0 && isAsked ? askedOf(s, mentions) : undefined;
  if (!heading && positions.length === 0) positions.push(...sharedRows(reading, actors, recent));
  if (!heading && isDenial(reading)) positions.push(...deniedPositions(reading, actors, reports, recent, placeOf(s), discourse));
  recent.push(...positions);
  remember(placed, discourse);
  if (reading.provisions.length > 0) noteTextProvisions(reading, actors, discourse);
  if (facts.isQuestion) discourse.wishAsked = wishAsked(sentence.text);
  else if (discourse.wishAsked !== undefined && !namesWish(reading)) discourse.wishAsked = undefined;
  discourse.topics = topicsOf(reading, positions, discourse.topics);
  discourse.put = putForward(discourse);
  discourse.listed = listedOf(reading, discourse);
  if (passage.answers !== undefined || facts.isQuestion || isSpoken(s)) discourse.nouns = withNouns(reading, discourse.nouns);
  if (discourse.lastHolder?.span !== sentence) discourse.lastHolder = undefined;
  const span = { start: sentence.start, end: sentence.end };
  return { coding: { part: passage.part, span, text: sentence.text, context: contextOf(positions), positions, unanswered }, late };
}

/** What the sentence names, else what its pronouns or another's offer stand for. */
function mentionsOf(s: SentenceInPlace): readonly Mention[] {
  const { reading, facts, actors, sentence, passage } = s;
  const { discourse, knowledge, recent } = passage;
  const later = afterThat(reading, discourse.topics, knowledge);
  if (later.length > 0) return [...later, ...reading.provisions.filter((p) => later.every((m) => p.to <= m.from || m.to <= p.from))];
  if (reading.provisions.length > 0 && namesOnlyTexts(s))
    return [...reading.provisions, ...thingsMeant(reading, facts, discourse.topics, knowledge)];
  const again = namedAgain(reading, discourse.topics);
  if (reading.provisions.length > 0)
    return [
      ...again,
      ...answeredAhead(reading, discourse.topics),
      ...takenOnTerms(reading, discourse.topics),
      ...asSpokenOf(reading, reading.provisions, discourse.topics),
    ];
  if (deniesAll(reading)) return reading.provisions;
  // "A truce? Forget it": an answer to what was asked, which `answerBeside` reads.
  if (discourse.asked !== undefined && answerOf(sentence.text) !== undefined) return [];
  if (again.length > 0) return again;
  // "But only if parliament approves it": a term for what the sentence before accepts.
  if (isAfterthought(sentence.text)) return [];
  const meant = anaphoricMentions(reading, facts, discourse, knowledge, isSpoken(s));
  if (meant.length > 0) return meant;
  const offered = offersMeant(reading, actors, recent);
  return offered.length > 0 ? offered : textsTaken(reading, actors, discourse);
}

/** "In the American draft it is 600,000": whose text it is, and a pronoun for what was told of another. */
const namesOnlyTexts = ({ reading, actors }: SentenceInPlace): boolean =>
  reading.provisions.every((p) => actors.some((a) => a.kind === "text" && a.from <= p.from && p.to <= a.to));

/** Somebody speaks in it: it begins in a quote, or stands in his turn of an interview. */
function isSpoken({ sentence, passage: { discourse, quoted } }: SentenceInPlace): boolean {
  if (discourse.turn === sentence.paragraph) return true;
  const quote = quoted.around(sentence.start + 2);
  return quote !== undefined && quote.start <= sentence.start + 2;
}

/** A heading takes no stance, nor does a reader who asks, nor a lone word. */
function takesStances(s: SentenceInPlace): boolean {
  const { heading, passage, sentence, facts } = s;
  return !heading && facts.isMoreThanAWord && (!isReadersQuestion(passage.text, sentence) || tellsOfAnother(s));
}

/** "Question: The minister has ruled out a truce. Do you agree?": what a reporter tells of somebody before he asks. */
function tellsOfAnother({ reading, actors, facts }: SentenceInPlace): boolean {
  if (facts.isQuestion) return false;
  return actors.some(
    (a) =>
      a.parties.length > 0 &&
      !a.oblique &&
      !a.possessive &&
      a.from <= latestTold &&
      (a.kind === "person" || a.kind === "office" || a.kind === "party") &&
      [0, 1, 2].some((gap) => beginsAt(reading, a.to + gap, kinds.say | kinds.attitude)),
  );
}
/** Behind the label and a few words of time. */
const latestTold = 5;

/** "Will Kyiv leave, as Moscow demands?": who wants what is asked. */
const wantedOf = (s: SentenceInPlace, mentions: readonly Mention[]): Position[] =>
  mentions.flatMap((p) => {
    const wanted = wantedInQuestion(s.reading, s.actors, p);
    return wanted ? rowsIfAny(s, p, wanted, false) : [];
  });

/** "On NATO, Rubio said membership was off the table": what is said under a topic that stands in front. */
function underTopic(s: SentenceInPlace): Position[] {
  for (const read of topicInFront(s)) {
    const { positions } = spokenOf(read, read.reading.provisions);
    if (positions.length > 0) return positions;
  }
  return [];
}

/** "– Sanctions: Moscow demands that they be lifted": what an item tells under its label. Undefined where it tells nothing of somebody's own. */
function toldUnderLabel(s: SentenceInPlace): Pick<SentenceCoding, "positions" | "unanswered"> | undefined {
  if (s.isPointed) return undefined;
  for (const read of underLabel(s)) {
    const told = spokenOf(read, read.reading.provisions);
    if (told.positions.length > 0) return told;
  }
  return undefined;
}

/** "Macron criticised Trump's remark that …": what Trump says, and what others say of it. Undefined where no noun tells what its owner says. */
function toldAndSpokenOf(s: SentenceInPlace): Pick<SentenceCoding, "positions" | "unanswered"> | undefined {
  const told = s.isPointed || whyIdle(s) !== undefined ? undefined : toldByNoun(s);
  if (told === undefined) return undefined;
  const inner = spokenOf(told.clause, told.clause.reading.provisions);
  const [owner] = told.clause.actors;
  // "Trump's claim that Kyiv has agreed to a truce": whether Kyiv has is another matter.
  if (owner === undefined || !inner.positions.some((row) => owner.parties.includes(row.party))) return undefined;
  if (inner.positions.some((row) => !owner.parties.includes(row.party))) return undefined;
  const around = told.around(inner.positions);
  // "Trump confirmed Rubio's remark" is Trump's word too; "Rubio's remark was ignored" says nothing more of Rubio.
  const isSame = (row: Position, other: Position): boolean => row.party === other.party && row.provision === other.provision;
  const confirms = (row: Position): boolean => inner.positions.some((r) => isSame(r, row) && r.stance === row.stance);
  const outer = spokenOf(around.sentence, around.sentence.reading.provisions, around.isStandIn).positions.filter(
    (row) => confirms(row) || !inner.positions.some((r) => isSame(r, row)),
  );
  const own = inner.positions.filter((row) => !outer.some((r) => isSame(r, row)));
  return { positions: [...own, ...outer], unanswered: inner.unanswered };
}

/** "Under the American outline Ukraine's bid would be rejected": of one party and one thing, which it does not want and refuse at once. */
const isContrary = (a: Position, b: Position): boolean =>
  a.party === b.party && a.provision === b.provision && [a.stance, b.stance].sort().join(" ") === "opposes supports";

const noStandIn = (_: Mention): boolean => false;

/** What the sentence says of everything that it mentions. `isStandIn`: a wording that stands for others counts only where something is said of it. */
function spokenOf(
  s: SentenceInPlace,
  mentions: readonly Mention[],
  isStandIn = noStandIn,
): Pick<SentenceCoding, "positions" | "unanswered"> {
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
