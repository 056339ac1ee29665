import { firstWord, hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { emptyMention, type Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";

/** A mention by a noun that stands for what was spoken of and says which way. */
export const nounFor = (reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined =>
  byDoor(reading, topics) ?? byBan(reading, topics) ?? byEcho(reading, topics);

/** It has one of those nouns. */
export const namesNoun = (reading: Reading): boolean => hasWord(reading, doors) || hasWord(reading, bans) || hasWord(reading, acts);

/** "The door must stay open", "The door is shut": to what was spoken of before. */
function byDoor(reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined {
  const [topic] = topics;
  if (topic === undefined || topics.some((t) => t.provision !== topic.provision)) return undefined;
  const door = firstWord(reading, doors);
  if (door < 1 || !["the", "this", "that", "our"].includes(lowerAt(reading, door - 1))) return undefined;
  for (let i = door + 1; i <= door + longestDoor && (i === door + 1 || beforeAt(reading, i) === 0); i++) {
    const isShut = shut.has(lowerAt(reading, i));
    if (!isShut && lowerAt(reading, i) !== "open") continue;
    if (!endsClause(reading, i + 1)) return undefined;
    return { ...emptyMention(topic.provision, isShut, door), to: i + 1, mask: 1 };
  }
  return undefined;
}
const shut = new Set("shut closed locked".split(" "));
const doors = wordClass("door");
const longestDoor = 5;

/** "The permanent ban that Washington wanted": against what was spoken of right before. */
function byBan(reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined {
  const [topic] = topics;
  if (topic === undefined || topics.some((t) => t.provision !== topic.provision || t.age > 0)) return undefined;
  if (lowerAt(reading, 0) !== "the") return undefined;
  const ban = [1, 2].find((at) => isWord(reading, at, bans));
  if (ban === undefined || ["on", "of"].includes(lowerAt(reading, ban + 1))) return undefined;
  return { ...emptyMention(topic.provision, true, ban), to: ban + 1, mask: 1 };
}
const bans = wordClass("ban bar veto exclusion prohibition");

/**
 * "Its army would be capped. The Europeans object to the cap", "A freeze was not acceptable": the noun for what was just spoken of, where it
 * says the wording's own word again.
 */
function byEcho(reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined {
  if (topics.length === 0 || !hasWord(reading, acts)) return undefined;
  for (let i = 1; i < reading.words.length; i++) {
    if (!isWord(reading, i, acts) || !isWord(reading, i - 1, determiners) || !endsPhrase(reading, i + 1)) continue;
    const topic = topics.find((t) => t.age <= freshest && t.wording.meaning.polarity !== "against" && says(t, lowerAt(reading, i)));
    if (topic) return { ...emptyMention(topic.provision, false, i), to: i + 1, mask: 1 };
  }
  return undefined;
}
const freshest = 1;
const determiners = wordClass("the this that any a an such no");
/** Nouns for what is done. Origin: own reading. */
const acts = wordClass(
  "cap caps limit limits ceiling ceilings freeze halt pause swap swaps exchange recognition withdrawal pullout handover deployment lifting easing restriction restrictions moratorium",
);

/** The wording has the noun or its verb among its words: "would be capped", "withdraw". */
function says({ reading, wording: p }: Topic, noun: string): boolean {
  const root = noun.replace(/[es]$/, "").slice(0, longestRoot);
  return reading.words.slice(p.from, p.to).some((w, i) => ((p.mask >>> i) & 1) === 1 && w.lexeme.lower.startsWith(root));
}
const longestRoot = 6;

/** Nothing that says of what stands behind it. */
function endsPhrase(reading: Reading, to: number): boolean {
  const isSort = lowerAt(reading, to) === "of" && ["this", "that", "any"].includes(lowerAt(reading, to + 1));
  return isSort || !["of", "on", "to", "for", "in", "from", "with", "between", "by"].includes(lowerAt(reading, to));
}
