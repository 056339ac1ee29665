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

/**
 * So many sentences of a text are read before the first of them is coded: reading and coding are each more than a processor's nearest memory holds, and to
 * change from one to the other at each sentence costs a tenth of the time.
 */
const block = 128;

/** The same for one text, block by block. A sentence is asked for more than once: by who looks ahead for the speaker of a quote or back, and by who codes it. */
export function readingInBlocks(read: Read, sentences: readonly Sentence[]): Read {
  let known = new Map<Sentence, ReadSentence>();
  let before = known;
  let next = 0;
  const readBlock = (): void => {
    before = known;
    known = new Map();
    for (const each of sentences.slice(next, next + block)) known.set(each, read(each));
    next += block;
  };
  return (sentence) => {
    for (;;) {
      const found = known.get(sentence) ?? before.get(sentence);
      if (found !== undefined) return found;
      if (next >= sentences.length) return read(sentence);
      readBlock();
    }
  };
}
