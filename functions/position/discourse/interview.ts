import type { Sentence } from "../../article/sentences.ts";
import { quotesNothing } from "../sentence/prose.ts";
import { isQuestion } from "../sentence/questions.ts";
import type { Reading } from "../sentence/reading.ts";
import { type Discourse, giveTurn } from "./discourse.ts";

interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly asks: boolean;
  /** Somebody speaks of himself, and not in quotation marks. */
  readonly isSpoken: boolean;
}

/** An interview has so many questions at least, and so many answers in the first person. */
const fewestQuestions = 3;
const fewestSpoken = 2;
/** By here an interview says that it is one; or in its last lines. */
const opening = 8;
const closing = 3;
const announced =
  /\b(?:interview|conversation|talked (?:to|with)|spoken? (?:to|with)|speaks (?:to|with)|sat down with|answers? (?:our )?questions)\b/i;
const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;
/** "Q: …", "Sorensen: …": who has the word is written before it. */
const labelled = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}:\s/u;

/**
 * The paragraphs in which somebody answers, in an interview that leaves out who asks and who answers. Two questions with an odd number of
 * paragraphs between them take turns: the interviewer may put something without asking it. Undefined where the text is none.
 */
export function answersIn(text: string, sentences: readonly Sentence[]): ReadonlySet<number> | undefined {
  if (!text.includes("?\n")) return undefined;
  const paragraphs = paragraphsOf(text, sentences);
  const dialogue = answersBehindDashes(paragraphs);
  if (dialogue !== undefined) return dialogue;
  const questions = paragraphs.flatMap((p, i) => (p.asks ? [i] : []));
  const answered = questions
    .map((i) => paragraphs[i + 1])
    .filter((p) => p !== undefined && !p.asks && p.isSpoken && !labelled.test(p.text));
  if (questions.length < fewestQuestions || answered.length < Math.max(fewestSpoken, questions.length / 4)) return undefined;
  if (![...paragraphs.slice(0, opening), ...paragraphs.slice(-closing)].some((p) => announced.test(p.text))) return undefined;
  const answers = new Set<number>();
  for (const [n, question] of questions.entries()) {
    const isLast = n === questions.length - 1;
    const between = paragraphs.slice(question + 1, isLast ? question + 2 : questions[n + 1]);
    const turns = between.length % 2 === 1 && between.every((p, i) => i % 2 === 0 || !p.isSpoken);
    for (const [i, p] of between.entries()) if (!turns || i % 2 === 0) answers.add(p.number);
  }
  return answers;
}

/** "— Is Russia ready? — We are ready": paragraphs that open with a dash take turns, and of the two voices the one that asks is the interviewer's. */
function answersBehindDashes(paragraphs: readonly Paragraph[]): ReadonlySet<number> | undefined {
  const from = paragraphs.findIndex((p) => dashed.test(p.text));
  const end = paragraphs.findIndex((p, i) => i > from && !dashed.test(p.text));
  const turns = from < 0 ? [] : paragraphs.slice(from, end < 0 ? undefined : end);
  const asked = turns.filter((p, i) => i % 2 === 0 && p.asks).length;
  if (asked < fewestQuestions || asked < turns.length / 4 || turns.some((p, i) => i % 2 === 1 && p.asks)) return undefined;
  return new Set(turns.filter((_, i) => i % 2 === 1).map((p) => p.number));
}
const dashed = /^[–—-]\s/;

function paragraphsOf(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i];
    let last = first;
    while (i < sentences.length && sentences[i]?.paragraph === first?.paragraph) last = sentences[i++];
    if (first === undefined || last === undefined) continue;
    const own = text.slice(first.start, last.end).trim();
    const isSpoken = firstPerson.test(own) && quotesNothing(own);
    // "And the alliance? Its members are divided.": asked before it is explained, where what stands before is an answer.
    const opensAsking = !isSpoken && paragraphs.at(-1)?.asks === false && isQuestion(first.text.trim());
    paragraphs.push({ number: first.paragraph, text: own, asks: isQuestion(own) || opensAsking, isSpoken });
  }
  return paragraphs;
}

/** At the head of a paragraph of an interview: whoever it is with has the word in his answers, and the interviewer in what stands between. */
export function takeAnswer(reading: Reading, answers: ReadonlySet<number>, d: Discourse): void {
  d.turn = undefined;
  if (!answers.has(d.paragraph) || d.opening === undefined) return;
  d.textInForce = false;
  d.section = undefined;
  d.lastHolder = undefined;
  d.outlet = undefined;
  const { parties, name } = d.opening;
  giveTurn(d, { span: { start: reading.start, end: reading.start }, text: reading.text, parties, name });
}
