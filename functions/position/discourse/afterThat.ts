import type { Knowledge } from "../cues/knowledge.ts";
import { mark, type Word } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";

/** Words that put one thing behind another (Quirk et al., 8.72, 15.25-15.27). */
const sequence = wordClass("then after afterwards afterward thereafter once following second later next soon until");
const following = wordClass("after following upon");
const then = wordClass("then afterwards afterward thereafter");
const whenever = wordClass("once when until after");
const pointers = wordClass("that this it which");
const inForce = wordClass("takes comes begins starts holds happens goes works lasts sets stands enters took came began");
const coming = wordClass("be come comes coming follow follows");
const places = wordClass("second later next afterwards after");

/** Sentences since the first thing was spoken of. */
const oldest = 1;
const longestClause = 9;
const longestAside = 5;
const longest = 45;

/**
 * "Kyiv wants a ceasefire. Land is to be discussed only after that", "Once it is in force, talks can begin": a proposition that names what comes first, where
 * the sentence before has named that. The sentence is read with the wording from there.
 */
export function afterThat(reading: Reading, topics: readonly Topic[], { conditionOf, matcher }: Knowledge): Mark<"provision">[] {
  if (conditionOf.size === 0 || topics.length === 0 || reading.words.length > longest || !hasWord(reading, sequence)) return [];
  const isFirst = ({ provision, wording, age }: Topic): boolean =>
    age <= oldest && wording.meaning.polarity === "for" && wording.to > wording.from && [...conditionOf.values()].includes(provision);
  const topic = topics.findLast(isFirst);
  // The sentence may name the whole of it by itself.
  const isNamed = reading.provisions.some((p) => conditionOf.get(p.meaning.provision) === topic?.provision);
  const place = topic && !isNamed ? placeOf(reading) : undefined;
  if (topic === undefined || place === undefined) return [];
  const said = topic.reading.words.slice(topic.wording.from, topic.wording.to).filter((_, i) => ((topic.wording.mask >>> i) & 1) === 1);
  const put: readonly Word[] = [{ ...place.word, lexeme: matcher.lexicon.get("after") }, ...said].map((w) => ({ ...w, before: 0 }));
  const before = reading.words.slice(0, place.from);
  const behind = reading.words.slice(place.to).map((w, i) => (i === 0 && place.from <= 1 ? { ...w, before: 0 } : w));
  const all = matcher
    .find([...before, ...put, ...behind])
    .filter((m): m is Mark<"provision"> => isKind(m, "provision") && conditionOf.get(m.meaning.provision) === topic.provision);
  // Of two wordings the wider counts.
  const found = all.filter((m) => !all.some((o) => o.from <= m.from && m.to <= o.to && o.to - o.from > m.to - m.from));
  const old = (at: number): number => (at < place.from ? at : at < place.from + put.length ? -1 : at - put.length - place.from + place.to);
  return found.flatMap((m) => {
    const covered: number[] = [];
    let takesIt = false;
    for (let i = m.from; i < m.to; i++)
      if (old(i) < 0) takesIt ||= i > place.from;
      else if (((m.mask >>> (i - m.from)) & 1) === 1) covered.push(old(i));
    const [from] = covered;
    const last = covered.at(-1);
    if (!takesIt || from === undefined || last === undefined) return [];
    return [{ meaning: m.meaning, from, to: last + 1, mask: 2 ** (last + 1 - from) - 1 }];
  });
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly word: Word;
}

/** Where the words stand that say that something comes after what was spoken of. */
function placeOf(reading: Reading): Place | undefined {
  for (const [i, word] of reading.words.entries()) {
    if (!isWord(reading, i, sequence)) continue;
    const end = endOf(reading, i);
    if (end !== undefined) return { from: i, to: behindAside(reading, end), word };
  }
  return undefined;
}

function endOf(reading: Reading, at: number): number | undefined {
  const isPointer = isWord(reading, at + 1, pointers) && beforeAt(reading, at + 1) === 0;
  if (isPointer && isWord(reading, at, following) && !isWord(reading, at + 2, auxiliaries)) return at + 2;
  if (isPointer && isWord(reading, at, whenever) && (isWord(reading, at + 2, auxiliaries) || isWord(reading, at + 2, inForce)))
    return clauseEnd(reading, at + 2);
  const isOnly = ["only", "until", "just"].includes(lowerAt(reading, at - 1));
  // "Then" opens a sentence; inside it is as likely the past.
  if (isWord(reading, at, then) && (at === 0 || isOnly || (lowerAt(reading, at - 1) === "and" && at === 1))) return at + 1;
  const isLater = isWord(reading, at, places) && isWord(reading, at - 1, coming) && isBoundary(reading, at + 1);
  return isLater ? at + 1 : undefined;
}

/** "Once it is in force, …", "talks begin once it is in force." */
function clauseEnd(reading: Reading, from: number): number | undefined {
  for (let i = from + 1; i <= from + longestClause; i++) if (isBoundary(reading, i)) return i;
  return undefined;
}

/** "Then, he said, …" */
function behindAside(reading: Reading, at: number): number {
  if ((beforeAt(reading, at) & mark.comma) === 0) return at;
  for (let i = at + 1; i <= at + longestAside; i++)
    if ((beforeAt(reading, i) & mark.comma) !== 0) return endsAt(reading, i, kinds.say) || endsAt(reading, i - 1, kinds.say) ? i : at;
  return at;
}
