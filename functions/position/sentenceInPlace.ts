import type { ArticlePart } from "../article/article.ts";
import type { Sentence } from "../article/sentences.ts";
import { withElliptic } from "./actors/elliptic.ts";
import { isFirstPerson, resolveActors, withSpeaker } from "./actors/resolveActors.ts";
import { withSpokenOf } from "./actors/spokenOf.ts";
import { withStrangers } from "./actors/strangers.ts";
import type { Knowledge } from "./cues/knowledge.ts";
import { noteBareItem } from "./discourse/bareItems.ts";
import type { Discourse, Resolved } from "./discourse/discourse.ts";
import { noteNames } from "./discourse/follow.ts";
import { takeAnswer } from "./discourse/interview.ts";
import { takeSide } from "./discourse/pair.ts";
import { takeFloor } from "./discourse/speech.ts";
import { noteStatement } from "./discourse/statements.ts";
import { takeQuote, takeTurn } from "./discourse/turns.ts";
import { labelledSo } from "./discourse/verdictLines.ts";
import type { Position } from "./position.ts";
import { isHeading, isItem, isParagraphStart, type Quotes } from "./sentence/prose.ts";
import { asks, isReportedQuestion } from "./sentence/questions.ts";
import type { Reading } from "./sentence/reading.ts";
import { SentenceFacts } from "./sentence/sentenceFacts.ts";
import type { Read } from "./sentence/sentenceReader.ts";
import { findReports, type Report, tellingsIn } from "./sourcing/reports.ts";
import { type Seen, seenThrough } from "./sourcing/seenText.ts";

/** The part of an article that is being coded, and what has been told of it so far. */
export interface Passage {
  part: ArticlePart;
  text: string;
  quoted: Quotes;
  knowledge: Knowledge;
  read: Read;
  /** All of its sentences, and which of them is coded now. */
  sentences: readonly Sentence[];
  at: number;
  discourse: Discourse;
  /** The paragraphs that answer a question, where the text is an interview that names nobody before what he says. */
  answers: ReadonlySet<number> | undefined;
  /** It is a list from end to end. */
  isList: boolean;
  /** It is headlines from end to end. */
  isTicker: boolean;
  /** The positions that its sentences told, the last one last. */
  recent: Position[];
}

/** A sentence where it stands: with everybody in it resolved by what came before. */
export interface SentenceInPlace {
  passage: Passage;
  sentence: Sentence;
  reading: Reading;
  facts: SentenceFacts;
  /** Everybody whom it names. */
  named: readonly Resolved[];
  /** The same, where "we" and "I" are whoever the sentence gives the word to. */
  actors: readonly Resolved[];
  reports: readonly Report[];
  /** Through whom the article has the texts that it speaks of. */
  seen: readonly Seen[];
  /** A heading, or a key point above the prose: neither takes a stance. */
  heading: boolean;
  /** Its wordings are words that point at what was spoken of. */
  isPointed: boolean;
}

/** Reads a sentence and tells the discourse where it stands and who is in it. */
export function putInPlace(sentence: Sentence, passage: Passage): SentenceInPlace {
  const { part, text, discourse, knowledge } = passage;
  discourse.paragraph = sentence.paragraph;
  // The item before may have told of another text beside the one that the list is about.
  if (part === "body") noteBareItem(passage.sentences, passage.at, discourse);
  const isBare = discourse.bareItem === sentence.paragraph;
  if (isBare && discourse.list?.isText) {
    discourse.lastText = discourse.list;
    discourse.textInForce = true;
  }
  const { underText } = discourse;
  // "Kyiv's terms", "Kyiv has not moved.": what its own side did before does not end the list.
  const goesOn = discourse.textInForce || underText === discourse.section || isOwn(discourse.subject?.parties, underText?.parties);
  if (underText && (isBare || discourse.titledItem === sentence.paragraph || isItem(sentence.text)) && goesOn) {
    discourse.lastText = underText;
    discourse.textInForce = true;
  }
  const { reading, actors: met, facts } = passage.read(sentence);
  const begins = isParagraphStart(text, sentence);
  if (begins) takeQuote(facts, discourse);
  if (begins && passage.answers) takeAnswer(reading, passage.answers, discourse);
  if (begins) takeFloor(reading, discourse);
  const named = withStrangers(
    resolveActors(withElliptic(met, reading, discourse), reading, discourse, knowledge),
    reading,
    facts.names,
    discourse,
  );
  if (begins) takeTurn(reading, facts, named, discourse);
  noteNames(named, discourse);
  noteStatement(reading, named, discourse);
  const told = named === met ? facts.reports(reading, met) : findReports(reading, facts.tellings, named);
  const speaks = (r: Report): boolean => r.subject !== undefined && !isFirstPerson(reading, r.subject) && r.subject.parties.length > 0;
  const actors = withSpokenOf(withSpeaker(named, reading, told.findLast(speaks)?.subject), reading, told);
  // "I think it is needed," he said: "I" is he, and not who spoke before.
  const reports =
    actors === named
      ? told
      : told.map((r) => ({ ...r, subject: actors.find((a) => a.from === r.subject?.from && a.kind === r.subject.kind) ?? r.subject }));
  // "The Ukrainian plan", below the lines of the American one: heads its own.
  const headsNext =
    isBare && discourse.list === undefined && named.some((a) => a.kind === "text" && a.from <= 1 && a.to === reading.words.length);
  if (headsNext) discourse.bareItem = undefined;
  const isList =
    discourse.prose || discourse.underText !== undefined || discourse.section?.turn !== undefined || sentence.text.endsWith(":");
  const keyPoint = part === "body" && !isList && isItem(sentence.text);
  const isPoint = passage.isList && isItem(sentence.text);
  const heading =
    keyPoint ||
    (part === "body" &&
      !isPoint &&
      (!isBare || headsNext) &&
      !passage.isTicker &&
      isHeading(text, sentence) &&
      labelledSo(reading) === undefined);
  if (part === "body" && !heading) discourse.prose = true;
  if (reports.length === 0) takeSide(reading, actors, discourse);
  return { passage, sentence, reading, facts, named, actors, reports, seen: seenThrough(reading, actors), heading, isPointed: false };
}

const isOwn = (parties: readonly string[] | undefined, owners: readonly string[] | undefined): boolean =>
  parties !== undefined && parties.length > 0 && parties.every((party) => owners?.includes(party));

/** A sentence read in another way, or a part of it: with everybody whom it names there. */
export function withReading(s: SentenceInPlace, reading: Reading, actors: readonly Resolved[]): SentenceInPlace {
  const facts = new SentenceFacts(reading, false);
  const reports = findReports(reading, tellingsIn(reading), actors);
  return { ...s, reading, actors, facts, reports, seen: seenThrough(reading, actors) };
}

/** What every row of a sentence says of where it stands. */
export function placeOf({ passage, sentence }: SentenceInPlace): Pick<Position, "evidence" | "part" | "span" | "quoted"> {
  const { start, end } = sentence;
  return { evidence: sentence.text, part: passage.part, span: { start, end }, quoted: passage.quoted.within(start, end) };
}

/** Why a sentence takes no stance on anything that it mentions. */
export function whyIdle({ passage, sentence, reading, facts }: SentenceInPlace): string | undefined {
  const { text, discourse } = passage;
  const interviewer = discourse.turn !== undefined && discourse.turn !== sentence.paragraph;
  if ((facts.isQuestion && !isReportedQuestion(sentence.text)) || (interviewer && asks(text, sentence))) return "it is only asked";
  if (facts.isCorrectionNote(reading)) return "it notes what was corrected";
  return undefined;
}
