import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** Words from the wording to the second verb. */
const reach = 14;
const longestAdverbs = 3;
const links = wordClass("but and indeed");
const unsure = wordClass("not never would could might may perhaps possibly maybe eventually to");
const meant = wordClass("it them this that one");

/** "does not reject a truce but supports it", "is open to a truce and even demands it": the second verb says more than that it is not refused. */
export function noteWantedToo(reading: Reading, p: Mark<"provision">, g: Governed): void {
  if (g.side !== "open" || g.modal === "possibility" || !hasWord(reading, links) || !hasWord(reading, meant)) return;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    if ((beforeAt(reading, i) & (wall | mark.colon | mark.quote)) !== 0) return;
    if (isWord(reading, i, links) && isWantedBehind(reading, i)) {
      g.side = p.meaning.polarity === "against" ? "against" : "for";
      return;
    }
  }
}

function isWantedBehind(reading: Reading, link: number): boolean {
  const verb = reading.marks.find(
    (m): m is Mark<"attitude"> =>
      isKind(m, "attitude") && m.meaning.effect === "support" && m.meaning.will && m.from > link && m.from - link <= longestAdverbs,
  );
  return verb !== undefined && isWord(reading, verb.to, meant) && !isOtherwise(reading, link, verb.from);
}

/** "but Kyiv supports it", "and perhaps to accept it" */
function isOtherwise(reading: Reading, link: number, verb: number): boolean {
  for (let i = link + 1; i < verb; i++)
    if (reading.words[i]?.lexeme.capital || isCoordinator(reading, i) || isWord(reading, i, unsure)) return true;
  return false;
}
