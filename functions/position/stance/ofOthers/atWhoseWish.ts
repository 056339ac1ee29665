import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { withArticle } from "../../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** What is done at somebody's wish, or with his consent. Origin: own reading. */
export const wishing = wordClass(
  "request urging insistence behest bidding prompting instigation approval blessing consent assent endorsement",
);
const links = new Set(["at", "with"]);
/** Words from the noun to whose it is: "of the Trump administration". */
const longestWhose = 3;

/** "At Washington's request, Kyiv agreed to a truce", "proposed with the consent of Paris": who wants what another does, or lets him do it. */
export function atWhoseWish(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const { subject } = first;
  if (subject === undefined || !first.will || first.modal !== undefined || first.conditional || first.side === "open") return undefined;
  for (let i = 1; i < reading.words.length; i++) {
    if (!isWord(reading, i, wishing) || (i >= p.from && i < p.to)) continue;
    const owner = ownerOf(reading, actors, i);
    if (owner === undefined || owner.parties.some((party) => subject.parties.includes(party))) continue;
    return { ...first, subject: { ...owner, possessive: false, oblique: false } };
  }
  return undefined;
}

function ownerOf(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  const isWhose = (a: Actor): boolean => a.parties.length > 0 && a.kind !== "text";
  const before = actors.find((a) => isWhose(a) && a.possessive && a.to <= noun && noun - a.to <= 1);
  if (before) {
    // "at Kyiv's request for a truce": a wish of its own.
    const isOfIt = beforeAt(reading, noun + 1) === 0 && ["for", "that", "of"].includes(lowerAt(reading, noun + 1));
    return !isOfIt && links.has(lowerAt(reading, withArticle(reading, before.from) - 1)) ? before : undefined;
  }
  const link = lowerAt(reading, noun - 1) === "the" ? noun - 2 : noun - 1;
  if (!links.has(lowerAt(reading, link)) || lowerAt(reading, noun + 1) !== "of" || (beforeAt(reading, noun + 1) & mark.comma) !== 0)
    return undefined;
  return actors.find((a) => isWhose(a) && a.from > noun && a.from - noun <= longestWhose);
}
