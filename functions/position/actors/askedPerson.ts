import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { isBoundary, lowerAt } from "../sentence/syntax.ts";

/** Answer a request and say no more of it. Origin: the responses of CAMEO. */
const answering = wordClass("refused declined balked demurred agreed consented complied obliged");
const asking = wordClass("asked asks urged urges pressed called demanded demands begged told invited implored proposed offered");

/** "Rubio asked Zelensky to recognise it. He refused.": whoever was asked answers, and not the one who asked. */
export function askedPerson({ from, to }: { from: number; to: number }, reading: Reading, d: Discourse): Discourse["person"] {
  const { person: asker, lastHolder, topics } = d;
  const verb = isWord(reading, to, answering) ? to : to + 1;
  if (from > 1 || asker === undefined || lastHolder === undefined || !isWord(reading, verb, answering)) return undefined;
  if (!isBoundary(reading, verb + 1) || lowerAt(reading, verb) === "not") return undefined;
  const [topic] = topics;
  if (topic === undefined || topic.against || topic.age > 0 || !topic.reading.words.some((_, i) => isWord(topic.reading, i, asking)))
    return undefined;
  if (asker.party === null || !lastHolder.holder.parties.includes(asker.party) || asker.span.start !== lastHolder.span.start)
    return undefined;
  const others = [...d.people.values()].filter((p) => p.span.start === asker.span.start && p.party !== asker.party);
  return others.length === 1 ? others[0] : undefined;
}
