import type { Sentence } from "../../article/sentences.ts";
import { resolveActors } from "../actors/resolveActors.ts";
import type { Knowledge } from "../cues/knowledge.ts";
import type { Quotes } from "../sentence/prose.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Read } from "../sentence/sentenceReader.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { findReports } from "../sourcing/reports.ts";
import { type Discourse, giveWord, isOutsider, type Resolved } from "./discourse.ts";

/** A quote with more sentences than these is a speech. */
const longestQuote = 8;
/** Words before who spoke, where a sentence takes up the quote before it. */
const subjectWithin = 8;

/**
 * Finds who speaks in a quote that begins with a sentence and names nobody in it, and sets the speaker before it is coded: whoever is named
 * where the quote ends (“We have to send more. They must defend themselves,” Trump said), whoever the next sentence gives it to (“…” So spoke
 * Lavrov), or else whoever the sentence before was about (Lavrov was blunt. “…”).
 */
export function hearSpeaker(
  sentences: readonly Sentence[],
  at: number,
  quoted: Quotes,
  read: Read,
  knowledge: Knowledge,
  d: Discourse,
): void {
  const first = sentences[at];
  const quote = first && quoted.around(first.start + 2);
  if (first === undefined || quote === undefined || quote.start > first.start + 2 || quote.start < first.start - 1) return;
  if (quote.end < first.end - 2) return;
  const before = sentences[at - 1];
  const { person } = d;
  const isNew = person !== undefined && person.span.start === before?.start && (d.speaker?.span.start ?? -1) < before.start;
  if (before?.paragraph === first.paragraph && isNew) {
    if (person.party === null) d.outsiderSpeaks = true;
    else giveWord(d, { ...person, parties: [person.party] });
  }
  const end = sentences.slice(at, at + longestQuote).findIndex((s) => s.start <= quote.end && quote.end <= s.end + 1);
  const last = sentences[at + end];
  if (end < 0 || last === undefined) return;
  const next = sentences[at + end + 1];
  const behind = speakerBehind(last, quote.end, read, knowledge, d);
  if (behind && isOutsider(behind)) {
    d.outsiderSpeaks = true;
    return;
  }
  const takesUp = behind === undefined && next?.paragraph === first.paragraph ? whoTakesUp(next, read, knowledge, d) : undefined;
  const speaker = behind ?? takesUp;
  const { start, end: stop, text } = behind === undefined && next !== undefined ? next : last;
  if (speaker) giveWord(d, { span: { start, end: stop }, text, parties: speaker.parties, name: speaker.person ?? null });
}

/** "The words are those of Shmyhal", "These words were Barrot's", "The speaker was Stubb". */
const ofWords =
  /^(?:The|These|Those|This|That|His|Her) (?:words?|quote|quotation|sentence|remark|remarks|line|lines|phrase|speaker|promise|pledge|warning|message|verdict|answer|comment) (?:is|are|was|were|came|comes|come|belongs?|belonged) /;

/** Who is said to speak where the quote ends: "…,” the president wrote". */
function speakerBehind(sentence: Sentence, quoteEnd: number, read: Read, knowledge: Knowledge, d: Discourse): Resolved | undefined {
  const { reading, actors, facts } = read(sentence);
  const behind = reading.words.findIndex((w) => reading.start + w.start >= quoteEnd);
  if (behind < 0) return undefined;
  const report = findReports(reading, facts.tellings, resolveActors(actors, reading, d, knowledge)).find(
    (r) => r.from >= behind && !r.according && (r.subject?.from ?? 0) >= behind,
  );
  return report?.subject && (speaks(report.subject) || isOutsider(report.subject)) ? report.subject : undefined;
}

/** "So spoke Sergei Lavrov", "That was Zelensky’s message", "That is how Kyiv sees it", "All this stands in the instructions that Kyiv gave". */
export function whoTakesUp(sentence: Sentence, read: Read, knowledge: Knowledge, d: Discourse): Resolved | undefined {
  if (!takingUp.test(sentence.text) && !ofWords.test(sentence.text)) return undefined;
  const { reading, actors } = read(sentence);
  return resolveActors(actors, reading, d, knowledge).find(
    (a) =>
      a.from <= subjectWithin &&
      !(a.kind === "office" && a.from === 0 && a.to === 2) &&
      speaks(a) &&
      (!a.oblique || isMessage(reading, a) || isBehindWords(reading, a)) &&
      (a.kind === "person" || a.kind === "office" || a.possessive || isPlacedView(reading, a)),
  );
}
const takingUp =
  /^(?:So|Thus|With th(?:is|at|ese|ose)|That(?:, [^,]{2,30},)? (?:is|was)|This (?:is|was)|All (?:this|that|of this|of that) (?:is|was|stands|stood)|Th[eo]se (?:are|were)|Such (?:is|are|was|were)) (?!not\b|no\b|only\b)/;

/** "With these words Sergei Lavrov left": where the clause begins whose subject he is. */
const isBehindWords = (reading: Reading, { kind, from, to }: Resolved): boolean =>
  kind === "person" &&
  from <= farthestWords &&
  lowerAt(reading, 0) === "with" &&
  reading.words.slice(1, to).some((w) => sayings.has(w.lexeme.lower));
const sayings = new Set("words sentence sentences remark line".split(" "));
const farthestWords = 4;

/** "That was the message from Zelensky", "the official view in Kyiv". */
const isMessage = (reading: Reading, { from }: Resolved): boolean =>
  (["from", "of", "to"].includes(lowerAt(reading, from - 1)) && messages.has(lowerAt(reading, from - 2))) ||
  (lowerAt(reading, from - 1) === "in" && views.has(lowerAt(reading, from - 2)));
const messages = new Set(
  "those that comes came come belongs belong belonged message words word line answer verdict view position reply response conclusion warning promise stance thinking demand demands".split(
    " ",
  ),
);
const views = new Set("view position stance line thinking mood message answer verdict".split(" "));

/** "That is the view in Kyiv", "So says Kyiv", "That is how Kyiv sees it", "the instructions that Kyiv gave": a capital has a view, too. */
function isPlacedView(reading: Reading, a: Resolved): boolean {
  if (a.kind !== "party") return false;
  const before = lowerAt(reading, a.from - 1);
  if (isMessage(reading, a)) return true;
  return ["how", "what", "that", "says", "say", "which"].includes(before) && (before !== "that" || a.from > 2);
}

const speaks = (a: Resolved): boolean => a.kind !== "text" && a.parties.length > 0;
