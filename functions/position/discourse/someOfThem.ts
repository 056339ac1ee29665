import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Topic } from "./anaphora.ts";
import { endsClause } from "./clauseEnd.ts";
import { inRow, mentionOf } from "./pointing.ts";

/** What is done with things that can be counted: "send none". Origin: the verbs of giving and sending in Levin (1993), 11.1 and 13.1, as reporters use them. */
const giving = wordClass(
  "send sends sending sent contribute contributes contributing contributed provide provides providing provided deploy deploys deploying deployed supply supplies supplying supplied give gives giving gave offer offers offering offered commit commits committing committed station stationing stationed dispatch dispatching host hosting hosts get getting gets receive receiving receives",
);
export const amounts = wordClass("none any some");

/** "Paris will send troops. Warsaw will send none": of the one thing that was spoken of, with the verb that it needs. */
export function someOfThem(reading: Reading, topics: readonly Topic[]): Mark<"provision">[] {
  if (!hasWord(reading, amounts) || !hasWord(reading, giving)) return [];
  const [topic, ...others] = inRow(topics);
  if (topic === undefined || others.length > 0) return [];
  for (let i = 1; i < reading.words.length; i++)
    if (isWord(reading, i, amounts) && isWord(reading, i - 1, giving) && endsClause(reading, i + 1))
      return [mentionOf(topic, i - 1, i + 1, lowerAt(reading, i) === "none")];
  return [];
}
