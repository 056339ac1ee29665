import { mark, type Word } from "../cues/tokens.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Topic } from "./anaphora.ts";

/** "Rubio, who met him on Monday, does not": the words of the clause between the first comma and the last. */
function longestAside({ words }: Pick<Reading, "words">): number {
  const first = words.findIndex((w) => (w.before & mark.comma) !== 0);
  const last = words.length - 2;
  return first > 0 && first <= longestName && lowerOf(words[first]) === "who" && ((words[last]?.before ?? 0) & mark.comma) !== 0
    ? last - first
    : 0;
}
const lowerOf = (word: Word | undefined): string => word?.lexeme.lower ?? "";
/** "Secretary of State Marco Rubio" */
const longestName = 7;

/** "Ukraine accepted a truce. Russia did not.": the verb alone, and all of it was said right before. */
export function isLeftOut({ words }: Reading, topics: readonly Topic[]): boolean {
  const [verb, not] = words.slice(-2);
  if (
    words.length < 3 ||
    words.length - longestAside({ words }) > longestEllipsis ||
    not?.lexeme.lower !== "not" ||
    topics.some((t) => t.age > 0 || t.against)
  )
    return false;
  if (pronouns.has(words[0]?.lexeme.lower ?? "")) return false;
  return new Set(topics.map((t) => t.provision)).size === 1 && ["did", "does", "has", "have", "do"].includes(verb?.lexeme.lower ?? "");
}
const longestEllipsis = 6;
const pronouns = new Set("it he she they that this we i you there".split(" "));
