import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";
import { mentionOf, points } from "./pointing.ts";

/** Sentences since it was spoken of. */
const oldest = 1;

/** "would accept nothing of the kind", "There will be no such thing", "No such force would come": the one thing that was spoken of, and not it. */
export function noSuchThing(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  const topic = topics.at(-1);
  if (topic === undefined || !hasWord(reading, none) || hasKind(reading, kinds.denial)) return [];
  if (topic.age > oldest || topics.some((t) => t.provision !== topic.provision)) return [];
  for (let i = 0; i < reading.words.length; i++) {
    const to = isWord(reading, i, none) ? endOf(reading, i) : undefined;
    if (to !== undefined) return [mentionOf(topic, i, to, true)];
  }
  return [];
}
const none = wordClass("nothing no");

/** Behind "nothing of the kind", "no such thing". */
function endOf(reading: Reading, at: number): number | undefined {
  if (lowerAt(reading, at) === "nothing")
    return lowerAt(reading, at + 1) === "of" && sorts.has(lowerAt(reading, at + 3)) && lowerAt(reading, at + 2) === "the"
      ? at + 4
      : undefined;
  return lowerAt(reading, at + 1) === "such" && (points.has(lowerAt(reading, at + 2)) || things.has(lowerAt(reading, at + 2)))
    ? at + 3
    : undefined;
}
const sorts = new Set("kind sort".split(" "));
/** What such a thing is called beside those: what it is itself. */
const things = new Set("force mission deployment truce ceasefire pause swap exchange guarantee deal limit cap recognition move".split(" "));
