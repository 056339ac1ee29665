import { isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { finiteBe } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

const agreeing = stemClass(["agree"].map(stem));
const modals = wordClass("would will should must could can may might shall");

/** "Putin and Trump agreed a truce would only prolong the war": a clause follows without its "that", and what they agreed on is what it says of the thing. */
export function agreesThat(reading: Reading, p: Mark<"provision">, { attitudes, negators }: Governed): boolean {
  const [verb, ...more] = attitudes;
  if (verb === undefined || more.length + negators.length > 0 || !isWord(reading, verb.from, agreeing) || verb.to - verb.from > 1)
    return false;
  if (verb.to > p.from || p.from - verb.to > 2 || beforeAt(reading, verb.to) !== 0) return false;
  return isWord(reading, p.to, modals) || isWord(reading, p.to, finiteBe);
}
