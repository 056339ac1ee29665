import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { predicatingBe } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "There is nothing in the American plan that Kyiv could accept": what the clause behind says holds for no part of it. */
export function holdsForNothingIn(reading: Reading, { from }: Mark<"provision">): boolean {
  if (!hasWord(reading, nothing)) return false;
  const at = lowerAt(reading, from - 1) === "in" ? from - 1 : from - 2;
  return lowerAt(reading, at) === "in" && isNothing(reading, at - 1);
}

/** "“Nothing in it is acceptable,” he said of the plan": no part of what the pronoun stands for is what the predicate says. */
export function isSaidOfNothingIn(reading: Reading, predicate: number): boolean {
  if (!hasWord(reading, nothing)) return false;
  const be = [1, 2].map((gap) => predicate - gap).find((i) => isWord(reading, i, predicatingBe));
  if (be === undefined) return false;
  const subject = isWord(reading, be - 1, wouldBe) ? be - 2 : be - 1;
  if (lowerAt(reading, subject) === "there") return isNothing(reading, subject - 1);
  return isWord(reading, subject, pronouns) && lowerAt(reading, subject - 1) === "in" && isNothing(reading, subject - 2);
}

/** "nothing", "little", "hardly anything", "not much". */
function isNothing(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, nothing)) return false;
  const lower = lowerAt(reading, at);
  if (lower === "nothing" || lower === "little") return lowerAt(reading, at - 1) !== "a";
  return isWord(reading, at - 1, scarcely);
}
const nothing = wordClass("nothing little anything much");
const scarcely = wordClass("hardly scarcely barely not without never");
const pronouns = wordClass("it them this that these those");
const wouldBe = wordClass("will would can could");
