import { ownCopy } from "../article/ownCopy.ts";
import type { Sentence } from "../article/sentences.ts";
import { type Actor, findActors } from "./actors.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Reading, readSentence } from "./reading.ts";

/** What a sentence comes to by itself, whatever stands around it. */
interface ReadSentence {
  readonly reading: Reading;
  readonly actors: readonly Actor[];
}

/** Reads one sentence of an article. */
export type Read = (sentence: Sentence) => ReadSentence;

/** One of these weighs some 4 kB. */
export const mostRemembered = 4_096;

/** A longer sentence is a list or a page that is none of prose, and weighs too much to be kept. */
const longest = 1_000;

/**
 * Reads sentences, and remembers what up to `most` of them came to: nearly all sentences of a new version stood in the one before, and
 * taking a sentence apart is half of what coding it costs. The half that was asked for longest ago is forgotten at once.
 */
export function createSentenceReader(knowledge: Knowledge, most: number): Read {
  let recent = new Map<string, ReadSentence>();
  let earlier = new Map<string, ReadSentence>();
  const remember = (text: string): ReadSentence => {
    const read = earlier.get(text) ?? readAfresh(ownCopy(text), knowledge);
    if (recent.size >= most / 2) [earlier, recent] = [recent, new Map()];
    recent.set(read.reading.text, read);
    return read;
  };
  return ({ text, start }) => {
    const isKept = most > 0 && text.length <= longest;
    const read = recent.get(text) ?? (isKept ? remember(text) : readAfresh(text, knowledge));
    return { actors: read.actors, reading: { ...read.reading, start } };
  };
}

function readAfresh(text: string, knowledge: Knowledge): ReadSentence {
  const reading = readSentence(text, knowledge);
  return { reading, actors: findActors(reading, knowledge) };
}
