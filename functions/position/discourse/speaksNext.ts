import type { Sentence } from "../../article/sentences.ts";
import { resolveActors } from "../actors/resolveActors.ts";
import type { Knowledge } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Read } from "../sentence/sentenceReader.ts";
import { findReports, type Report } from "../sourcing/reports.ts";
import type { Discourse, RememberedParty, Resolved } from "./discourse.ts";
import { whoTakesUp } from "./quoteSpeaker.ts";

export type Speaker = RememberedParty & { name: string | null; isText: boolean };

/** Sentences behind one that names nobody in which whoever says it may be named. */
const farthest = 2;

/**
 * "The billions are not going back. They will pay for the rebuilding, the chancellor wrote.", "Intelligence goes on. That is what the minister
 * assured Kyiv.": who is said to speak only where the passage ends, and speaks in all of it.
 */
export function whoSpeaksNext(
  sentences: readonly Sentence[],
  at: number,
  read: Read,
  knowledge: Knowledge,
  d: Discourse,
): Speaker | undefined {
  for (const sentence of sentences.slice(at + 1, at + 1 + farthest)) {
    if (sentence.paragraph !== sentences[at]?.paragraph) return undefined;
    const speaker = whoTakesUp(sentence, read, knowledge, d) ?? tagged(sentence, read, knowledge, d);
    const { start, end, text } = sentence;
    if (speaker)
      return { span: { start, end }, text, parties: speaker.parties, name: speaker.person ?? null, isText: speaker.kind === "text" };
    if (speaker === null || read(sentence).actors.some((a) => !a.oblique && a.kind !== "pronoun")) return undefined;
  }
  return undefined;
}

/** Who the sentence says speaks, behind all of its words; null where it gives the word to somebody else, or in another way. */
function tagged(sentence: Sentence, read: Read, knowledge: Knowledge, d: Discourse): Resolved | null | undefined {
  const { reading, actors, facts } = read(sentence);
  const reports = findReports(reading, facts.tellings, resolveActors(actors, reading, d, knowledge));
  const tag = reports.find((r) => isTag(reading, r));
  if (tag === undefined) return reports.length > 0 ? null : undefined;
  const { subject } = tag;
  return subject && subject.parties.length > 0 && subject.kind !== "pronoun" ? subject : null;
}

/** Words before a tag at least; fewer are an aside in the clause itself. */
const shortestSaid = 3;

/** "…, Macron said in Kyiv of Putin.": the tag follows what is said, set off from it. */
function isTag(reading: Reading, { from, subject, according }: Report): boolean {
  // "…, according to the American draft."
  if (subject === undefined || (according && subject.kind !== "text")) return false;
  const first = Math.min(from, subject.from);
  if (first < shortestSaid || reading.words[first]?.before === 0) return false;
  return reading.words.slice(Math.max(from, subject.to) + 1).every((w) => (w.before & ~(mark.comma | mark.hyphen)) === 0);
}
