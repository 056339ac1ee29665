import { ownCopy } from "../../article/ownCopy.ts";
import { recentlyUsed } from "../../article/recentlyUsed.ts";
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

/** A longer sentence is a list or a page that is none of prose, and weighs too much to be kept. */
const longest = 1_000;

/**
 * Reads sentences, and remembers what up to `most` of them came to: nearly all sentences of a new version stood in the one before, and
 * taking a sentence apart is most of what coding it costs.
 */
export function createSentenceReader(knowledge: Knowledge, most: number): Read {
  const remembered = recentlyUsed<ReadSentence>(most);
  const readAfresh = (text: string): ReadSentence => {
    const isKept = most > 0 && text.length <= longest;
    // Neither the sentence nor a word of it may hold the whole article.
    const reading = readSentence(isKept ? ownCopy(text) : text, knowledge);
    const actors = findActors(reading, knowledge).map(unresolved);
    const read = { reading, actors, facts: new SentenceFacts(reading, isKept) };
    if (isKept) remembered.keep(reading.text, read);
    return read;
  };
  return ({ text, start }) => {
    const { reading, actors, facts } = remembered.of(text) ?? readAfresh(text);
    return { actors, facts, reading: { ...reading, start } };
  };
}
