import { remembering } from "../../article/remembering.ts";
import type { Sentence } from "../../article/sentences.ts";
import { findActors } from "../actors/actors.ts";
import { unresolved } from "../actors/resolveActors.ts";
import type { Knowledge } from "../cues/knowledge.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { type Reading, readSentence } from "./reading.ts";
import { SentenceFacts } from "./sentenceFacts.ts";

/** What a sentence comes to by itself, whatever stands around it. */
interface ReadSentence {
  readonly reading: Reading;
  /** Everybody in it, as far as it names them itself. */
  readonly actors: readonly Resolved[];
  readonly facts: SentenceFacts;
}

/** Reads one sentence of an article. */
export type Read = (sentence: Sentence) => ReadSentence;

/** One of these weighs some 5 kB. */
export const mostRemembered = 4_096;

/**
 * Reads sentences, and remembers what up to `most` of them came to: nearly all sentences of a new version stood in the one before, and
 * taking a sentence apart is most of what coding it costs.
 */
export function createSentenceReader(knowledge: Knowledge, most: number): Read {
  const readByItself = remembering(most, (text, isKept): ReadSentence => {
    const reading = readSentence(text, knowledge);
    return { reading, actors: findActors(reading, knowledge).map(unresolved), facts: new SentenceFacts(reading, isKept) };
  });
  return ({ text, start }) => {
    const { reading, actors, facts } = readByItself(text);
    return { actors, facts, reading: { ...reading, start } };
  };
}

/** The same for one text, of which a sentence is often asked for twice in a row: by who looks ahead for the speaker of a quote, and by who codes it. */
export function readingOnce(read: Read): Read {
  let last: Sentence | undefined;
  let known: ReturnType<Read> | undefined;
  return (sentence) => {
    if (known === undefined || sentence !== last) known = read(sentence);
    last = sentence;
    return known;
  };
}
