import { isOf, isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { authoring } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { affecting } from "../sentence/subject.ts";
import { auxiliaries, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/**
 * "Kyiv submitted a draft", "Paris came with an outline of two pages": the clause says that its subject made the text. "pored over a draft", "were
 * handed a paper", "is open to a settlement" say nothing of who did.
 */
export function makes(reading: Reading, maker: Pick<Actor, "to">, text: Actor): boolean {
  let made = false;
  for (let i = maker.to; i < text.from; i++) {
    const lower = lowerAt(reading, i);
    if (isMaking(reading, i) && !(lower !== "put" && lowerAt(reading, i + 1) === "to" && i + 1 < text.from))
      made = !(text.weak && isToCome(reading, i));
    else if (lower === "that" || isWord(reading, i, auxiliaries) || isOtherVerb(reading, i)) made = false;
    // "handed over a memorandum": a particle of the verb.
    else if (isWord(reading, i, over) && !(lower === "over" && made)) made = false;
  }
  // "angered Moscow with a proposal": it comes from who angers him.
  if (lowerAt(reading, text.from - 1) === "with" && maker.to === text.from - 1 && isAffected(reading, maker.to)) return false;
  return made || (!text.weak && (holds.has(lowerAt(reading, text.from - 1)) || isSaid(reading, text)));
}

const isAffected = (reading: Reading, end: number): boolean => [2, 3, 4].some((gap) => isWord(reading, end - gap, affecting));

/** "in a joint letter", "said a document on it was ready": who speaks in it or tells of it. */
function isSaid(reading: Reading, text: Actor): boolean {
  const before = lowerAt(reading, text.from - 1);
  if (before === "in") return lowerAt(reading, text.to - 1) !== "paper";
  const verb = before === "that" ? text.from - 2 : text.from - 1;
  return endsAt(reading, verb, kinds.say);
}

/** "Paris expects Kyiv to respond to a set of ideas": who waits for the answer made it. */
export function awaitsAnswer(reading: Reading, maker: Actor, text: Actor, before: readonly Actor[]): boolean {
  if (!before.some((other) => other.from >= maker.to && other.parties.length > 0)) return false;
  return reading.words.slice(maker.to, text.from).some((w) => isOf(w, answering));
}
const answering = stemClass("respond reply react consider study weigh discuss digest examine answer".split(" ").map(stem));

function isMaking(reading: Reading, at: number): boolean {
  const made = reading.words[at]?.lexeme.stem ?? "";
  return authoring.has(made) || announcing.has(made);
}
const announcing = new Set(
  "adopt sign initial initialled announce share build attach release publish bring come formulate finalise speed add".split(" ").map(stem),
);
/** "had an outline in his bag", "came with a list": directly before the text. */
const holds = new Set("has have had with".split(" "));
/** "puts the odds of a deal", "worked over a draft": what they work at was there before. */
const over = wordClass("over through about of against");

/** "to sign a deal", "would reach an accord": not there yet. */
function isToCome(reading: Reading, verb: number): boolean {
  const before = lowerAt(reading, verb - 1);
  return before === "to" || (isWord(reading, verb - 1, auxiliaries) && !holds.has(before));
}

function isOtherVerb(reading: Reading, at: number): boolean {
  return beginsAt(reading, at, kinds.say | kinds.attitude | kinds.prescriptive);
}
