import type { Sentence } from "../article/sentences.ts";
import { answerBeside, askedOf } from "./answersTo.ts";
import type { SentenceCoding } from "./coder.ts";
import { contextOf } from "./contextOf.ts";
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
import { beginsAt, kinds } from "./sentence/marks.ts";
import { asksWhetherOver, isReadersQuestion } from "./sentence/questions.ts";
import { type Passage, placeOf, putInPlace, type SentenceInPlace } from "./sentenceInPlace.ts";
import { deniedPositions, deniesAll, isDenial } from "./sourcing/denial.ts";
import { type LateSource, lateSource } from "./sourcing/lookBack.ts";
import { type Mention, spokenOf } from "./spokenOf.ts";
import { isAskedAbout } from "./stance/answers/answeredThere.ts";
import { toldAndSpokenOf, toldUnderLabel, underTopic } from "./toldInPart.ts";

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
