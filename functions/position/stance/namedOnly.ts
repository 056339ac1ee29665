import { isWord, wordClass } from "../cues/wordClasses.ts";
import { willNouns } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";

/** "rejected the European proposal for a truce": one point, and no plan as a whole. */
export function isProposalOf(reading: Reading, { from, to }: Mark<"provision">): boolean {
  // "Kyiv's answer to the American plan rules out a truce"
  const link = lowerAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  if (lowerAt(reading, link) === "to" && isWord(reading, link - 1, answering)) {
    const told = reading.provisions.find((other) => other.from > to);
    return told !== undefined && !isApart(reading, to, told.from) && isTextOf(reading, to);
  }
  // "the American plan's call for a truce"
  const isOwner = reading.words[to - 1]?.possessive === true && isWord(reading, to, willNouns);
  if (!isOwner && !isWord(reading, to - 1, onePoint)) return false;
  if (!["of", "for", "to", "that"].includes(lowerAt(reading, isOwner ? to + 1 : to))) return false;
  const next = reading.provisions.find((other) => other.from > to);
  return next !== undefined && next.from - to <= longestPoint && !isApart(reading, to, next.from);
}
/** "answer to [Trump's plan]": the wording ends with the name of a text. */
const isTextOf = (reading: Reading, to: number): boolean => endsAt(reading, to - 1, kinds.text | kinds.knownText);
const answering = wordClass("answer answers reply replies response responses rejoinder alternative");
const onePoint = wordClass("proposal proposals offer offers idea initiative suggestion");
/** "for [a full and unconditional] truce", "to [end the fighting with a] truce". */
const longestPoint = 5;
