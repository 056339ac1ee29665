import { mark, type Word } from "./cues/tokens.ts";
import { anyOf, hasWord, isOf, isWord, wordClass } from "./cues/wordClasses.ts";
import { cut, placeIn } from "./sentence/cutReading.ts";
import { beginsAt, kinds } from "./sentence/marks.ts";
import { isItem } from "./sentence/prose.ts";
import { type Mark, type Reading, readWords } from "./sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt, startsVerb } from "./sentence/syntax.ts";
import { type SentenceInPlace, withReading } from "./sentenceInPlace.ts";

/** What brings up a topic: in front of its sentence, or at the end of the one before. Origin: own reading of interviews and briefings. */
const fronts = wordClass("on regarding concerning about for regards to");
const asking = wordClass(
  "asked pressed questioned quizzed speaking talking commenting turning asked spoke talked commented as with when regarding concerning on about",
);
const bringsUp = wordClass("asked pressed questioned quizzed spoke talked commented");
/** Of what the topic is a part: "the question of Crimea". */
const matters = wordClass(
  "question issue subject topic matter prospect possibility idea problem fate future of the a an any on possible potential",
);
/** Nouns and verbs that are short of what they are about. Origin: the nouns and verbs of the provisions' wordings, and own reading. */
const nouns = wordClass(
  "size membership member accession entry admission recognition annexation control return release exchange swap relief easing lifting removal withdrawal pullout handover deployment presence stationing limits cap restrictions guarantees talks transfer confiscation seizure ratification expansion enlargement",
);
const verbs = wordClass(
  "join joining joined recognise recognize recognising recognizing lift lifting ease easing cede ceding withdraw withdrawing deploy deploying release releasing",
);
const owned = wordClass("its their");
const pronouns = wordClass("it them they those");
const [longestFront, longestTopic] = [9, 3];

/**
 * "On NATO, Rubio said membership was off the table", "Rubio was asked about NATO. He said Ukraine would not join.": the sentence as it reads with its topic
 * beside the words that are short of it, in the order of what stands for it best. Empty where no topic is brought up or nothing is short of it.
 */
export function topicInFront(s: SentenceInPlace): SentenceInPlace[] {
  const { reading, passage } = s;
  if (!hasWord(reading, shortOfIt)) return [];
  const own = topicOf(reading);
  const before = passage.sentences[passage.at - 1];
  const asked = own === undefined && before !== undefined ? topicAtEnd(passage.read(before).reading) : undefined;
  const topic = own?.words ?? asked;
  return topic === undefined ? [] : readUnder(s, topic, own?.end ?? 0);
}

/**
 * "– Sanctions: Moscow demands that they be lifted": an item of a list that tells under its label what somebody wants of his own, as it reads with the label
 * beside the words that are short of it, and then without it. Empty where it is none. Whose list it stands in says nothing of it.
 */
export function underLabel(s: SentenceInPlace): SentenceInPlace[] {
  const { reading, actors, sentence, passage } = s;
  const { list, underText } = passage.discourse;
  // "– NATO: Ukraine promises to stay neutral", in the list of a text: what the text says that Ukraine does.
  if ((reading.punctuation & mark.colon) === 0 || !isItem(sentence.text) || list?.isText === true || underText !== undefined) return [];
  const end = reading.words.findIndex((w) => (w.before & mark.colon) !== 0);
  // "– Sergei Lavrov: Moscow would accept it": who says so.
  if (actors.some((a) => a.to <= end && (a.parties.length > 0 || (a.kind === "outsider" && a.to - a.from > 1)))) return [];
  if (end < 1 || end > longestLabel || reading.words.slice(0, end).some((w) => isOf(w, auxiliaries))) return [];
  const who = actors.find((a) => a.from === end && a.parties.length > 0 && a.kind !== "text" && !a.possessive);
  if (who === undefined || !(startsVerb(reading, who.to) || beginsAt(reading, who.to, kinds.attitude))) return [];
  const own = { ...s, passage: { ...passage, discourse: { ...passage.discourse, list: undefined, textInForce: false } } };
  const kept = cut(reading, [[end, reading.words.length]]);
  const rest = { ...readWords(reading.text, kept.words, passage.knowledge), start: reading.start };
  const named = actors.flatMap((a) => (a.from < end ? [] : (placeIn(kept, a) ?? [])));
  return [...readUnder(own, topicWords(reading, 0, end), end), withReading(own, rest, named)];
}
const longestLabel = 6;

function readUnder(s: SentenceInPlace, topic: readonly Word[], start: number): SentenceInPlace[] {
  const { reading, actors, passage } = s;
  if (topic.length === 0) return [];
  const found: SentenceInPlace[] = [];
  for (let at = start; at < reading.words.length; at++) {
    const words = withTopic(reading, topic, start, at);
    if (words === undefined) continue;
    const places = reading.words.map((_, i) => (i < start ? -1 : i - start + (i >= words.from + start ? topic.length - words.dropped : 0)));
    const read = { ...readWords(reading.text, words.all, passage.knowledge), start: reading.start };
    const isOfTopic = (p: Mark<"provision">): boolean => p.to - p.from > 1 && p.from < words.from + topic.length && p.to > words.from;
    const provisions = read.provisions.filter(isOfTopic);
    if (provisions.length === 0) continue;
    const moved = actors.flatMap((a) => placeIn({ words: words.all, places }, a) ?? []);
    found.push({ ...withReading(s, { ...read, provisions }, moved), isPointed: false });
  }
  return found;
}
const shortOfIt = anyOf(nouns, verbs, owned, pronouns);

/** The words of a topic that the sentence opens with, and where the rest begins: "Asked about the question of Crimea, …". */
function topicOf(reading: Reading): { words: readonly Word[]; end: number } | undefined {
  if (!isWord(reading, 0, asking)) return undefined;
  for (let end = 2; end <= longestFront; end++) {
    if ((beforeAt(reading, end) & ~mark.hyphen) === 0) continue;
    if ((beforeAt(reading, end) & mark.comma) === 0) return undefined;
    const front = [3, 2, 1, 0].find((i) => i < end - 1 && isWord(reading, i, fronts));
    return front === undefined ? undefined : { words: topicWords(reading, front + 1, end), end };
  }
  return undefined;
}

/** "Rubio was asked about NATO." */
function topicAtEnd(reading: Reading): readonly Word[] | undefined {
  if (!hasWord(reading, bringsUp)) return undefined;
  const end = reading.words.length;
  for (let i = end - 2; i > Math.max(0, end - longestFront); i--) {
    if (beforeAt(reading, i + 1) !== 0) return undefined;
    if (isWord(reading, i, fronts) && isWord(reading, i - 1, bringsUp)) return topicWords(reading, i + 1, end);
  }
  return undefined;
}

function topicWords(reading: Reading, from: number, to: number): readonly Word[] {
  let first = from;
  while (first < to && isWord(reading, first, matters)) first++;
  return to - first > longestTopic ? [] : reading.words.slice(first, to);
}

/** All words with the topic beside one that is short of it, and where it stands; undefined where that word is not. */
function withTopic(
  reading: Reading,
  topic: readonly Word[],
  start: number,
  at: number,
): { all: readonly Word[]; from: number; dropped: number } | undefined {
  const rest = reading.words.slice(start);
  const i = at - start;
  const word = reading.words[at];
  if (word === undefined) return undefined;
  const put = (from: number, dropped: number): { all: readonly Word[]; from: number; dropped: number } => {
    const here = topic.map((w, n) => ({
      ...w,
      start: word.start,
      end: word.end,
      before: n === 0 && dropped > 0 ? word.before : 0,
      possessive: false,
    }));
    const all = [...rest.slice(0, from), ...here, ...rest.slice(from + dropped)].map((w, n) => (n === 0 ? { ...w, before: 0 } : w));
    return { all, from, dropped };
  };
  if (isOf(word, pronouns) && lowerAt(reading, at + 1) !== "is") return put(i, 1);
  // "their return", and not "its territory"
  if (isOf(word, owned)) return isWord(reading, at + 1, nouns) ? put(i + 2, 0) : undefined;
  if (isOf(word, nouns) && !["of", "to"].includes(lowerAt(reading, at + 1))) return put(i, 0);
  if (isOf(word, verbs) && isBoundary(reading, at + 1)) return put(i + 1, 0);
  return undefined;
}
