import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** "Kyiv was told that …", "they have been informed of": who only hears of it, unless the words are those of the party that tells them. */
export function onlyHears(reading: Reading, subject: Actor): boolean {
  let at = subject.to;
  // "What the Europeans heard in Paris: …"
  if (
    isWord(reading, at, hearing) &&
    (lowerAt(reading, subject.from - 1) === "what" || ["that", "from"].includes(lowerAt(reading, at + 1)))
  )
    return true;
  if (["has", "have", "had"].includes(lowerAt(reading, at))) at++;
  if (!isWord(reading, at, formsOfBe)) return false;
  at += reading.words[at + 1]?.lexeme.lower.endsWith("ly") || again.has(lowerAt(reading, at + 1)) ? 2 : 1;
  return beforeAt(reading, at) === 0 && telling.has(lowerAt(reading, at)) && hears.has(lowerAt(reading, at + 1));
}
const hearing = wordClass("heard hears learned learnt");
const again = new Set("also likewise again then now often always further".split(" "));
const telling = new Set("told informed briefed notified advised assured warned".split(" "));
/** What follows where something is told; "was told to" gives an order. */
const hears = new Set("that the about of by in on it they he she".split(" "));

/** "Moscow was told by Kyiv that a truce was out of the question": who tells it; undefined where nothing is said to be told, null where nobody does. */
export function teller(reading: Reading, actors: readonly Actor[], subject: Actor, end: number): Actor | null | undefined {
  if (!onlyHears(reading, subject)) return undefined;
  let that = subject.to + 1;
  // "was told of the plan and rejects it": a verb of its own follows.
  while (that < end && lowerAt(reading, that) !== "that" && !isCoordinator(reading, that)) that++;
  if (that >= end || lowerAt(reading, that) !== "that" || that - subject.to > farthestThat) return undefined;
  const by = actors.find(
    (a) =>
      a.from > subject.to &&
      a.to <= that &&
      a.parties.length > 0 &&
      a.kind !== "text" &&
      [1, 2].some((gap) => ["by", "from"].includes(lowerAt(reading, a.from - gap)) && a.from - gap >= subject.to),
  );
  return by ?? null;
}
/** "was told in Geneva on Monday by the American negotiators that" */
const farthestThat = 12;
