import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, RememberedParty } from "../discourse/discourse.ts";
import type { Reading } from "../sentence/reading.ts";
import { isBoundary, lowerAt } from "../sentence/syntax.ts";

/** Answer a request and say no more of it. Origin: the responses of CAMEO. */
const answering = wordClass("refused declined balked demurred agreed consented complied obliged");
const asking = wordClass("asked asks urged urges pressed called demanded demands begged told invited implored proposed offered");

/** "Rubio asked Zelensky to recognise it. He refused.": whoever was asked answers, and not the one who asked. */
export function askedPerson({ from, to }: { from: number; to: number }, reading: Reading, d: Discourse): Discourse["person"] {
  const { person: asker, lastHolder } = d;
  if (asker === undefined || lastHolder === undefined || !answersRequest(from, to, reading, d)) return undefined;
  if (asker.party === null || !lastHolder.holder.parties.includes(asker.party) || asker.span.start !== lastHolder.span.start)
    return undefined;
  const others = [...d.people.values()].filter((p) => p.span.start === asker.span.start && p.party !== asker.party);
  return others.length === 1 ? others[0] : undefined;
}

/** "Washington asked Kyiv to sign it. It refused.": the other of the two of whom the sentence told. */
export function askedParty({ from, to }: { from: number; to: number }, reading: Reading, d: Discourse): RememberedParty | undefined {
  const { lastHolder, sides } = d;
  if (lastHolder === undefined || sides?.span.start !== lastHolder.span.start || !answersRequest(from, to, reading, d)) return undefined;
  const [one, two] = sides.both;
  const { parties } = lastHolder.holder;
  if (parties.includes(one) === parties.includes(two)) return undefined;
  return { ...sides, parties: [parties.includes(one) ? two : one] };
}

/** The sentence before asked for something, and this one says no more than how that was answered. */
function answersRequest(from: number, to: number, reading: Reading, { topics }: Discourse): boolean {
  const verb = isWord(reading, to, answering) ? to : to + 1;
  if (from > 1 || !isWord(reading, verb, answering)) return false;
  if (!isBoundary(reading, verb + 1) || lowerAt(reading, verb) === "not") return false;
  const [topic] = topics;
  return topic !== undefined && !topic.against && topic.age === 0 && topic.reading.words.some((_, i) => isWord(topic.reading, i, asking));
}
