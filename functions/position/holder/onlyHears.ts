import type { Actor } from "../actors/actors.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { formsOfBe } from "../language/grammar.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "Kyiv was told that …", "they have been informed of": who only hears of it, unless the words are those of the party that tells them. */
export function onlyHears(reading: Reading, subject: Actor): boolean {
  let at = subject.to;
  // "What the Europeans heard in Paris: …"
  if (isWord(reading, at, hearing) && (lowerAt(reading, subject.from - 1) === "what" || lowerAt(reading, at + 1) === "that")) return true;
  if (["has", "have", "had"].includes(lowerAt(reading, at))) at++;
  if (!isWord(reading, at, formsOfBe)) return false;
  at += reading.words[at + 1]?.lexeme.lower.endsWith("ly") || again.has(lowerAt(reading, at + 1)) ? 2 : 1;
  return beforeAt(reading, at) === 0 && telling.has(lowerAt(reading, at)) && hears.has(lowerAt(reading, at + 1));
}
const hearing = wordClass("heard hears learned learnt");
const again = new Set("also likewise again then now often always further".split(" "));
const telling = new Set("told informed briefed notified advised".split(" "));
/** What follows where something is told; "was told to" gives an order. */
const hears = new Set("that the about of by in on it they he she".split(" "));
