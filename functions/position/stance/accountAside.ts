import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "The Americans, in Zelensky's account, offered it": who tells of it, where somebody else stands before. */
export const isAccountAside = (reading: Reading, { from, to, possessive }: Actor, actors: readonly Actor[]): boolean =>
  possessive &&
  lowerAt(reading, from - 1) === "in" &&
  isWord(reading, to, accounts) &&
  (beforeAt(reading, from - 1) & beforeAt(reading, to + 1) & mark.comma) !== 0 &&
  actors.some((a) => a.to < from && !a.oblique && !a.possessive && a.parties.length > 0 && a.kind !== "text");
const accounts = wordClass("account telling version view retelling recollection words reading");
