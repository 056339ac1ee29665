import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { emptyMention, type Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";

/** A mention by a noun that stands for what was spoken of and says which way. */
export const nounFor = (reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined =>
  byDoor(reading, topics) ?? byBan(reading, topics);

/** "The door must stay open", "The door is shut": to what was spoken of before. */
function byDoor(reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined {
  const [topic] = topics;
  if (topic === undefined || topics.some((t) => t.provision !== topic.provision)) return undefined;
  const door = reading.words.findIndex((w) => w.lexeme.lower === "door");
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
const longestDoor = 5;

/** "The permanent ban that Washington wanted": against what was spoken of right before. */
function byBan(reading: Reading, topics: readonly Topic[]): Mark<"provision"> | undefined {
  const [topic] = topics;
  if (topic === undefined || topics.some((t) => t.provision !== topic.provision || t.age > 0)) return undefined;
  if (lowerAt(reading, 0) !== "the") return undefined;
  const ban = [1, 2].find((at) => bans.has(lowerAt(reading, at)));
  if (ban === undefined || ["on", "of"].includes(lowerAt(reading, ban + 1))) return undefined;
  return { ...emptyMention(topic.provision, true, ban), to: ban + 1, mask: 1 };
}
const bans = new Set("ban bar veto exclusion prohibition".split(" "));
