import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import { isWhenSaid } from "./whenSaid.ts";

/** Why a wording that stands beside what is said has no stance: it tells when it was said, what is appealed to, or what the rest hangs on. */
export function whyBeside(reading: Reading, p: Mark<"provision">, g: Governed): string | undefined {
  if (g.attitudes.length === 0 && isWhenSaid(reading, p)) return "it only tells when something was said";
  if (isInvoked(reading, p)) return "it is only appealed to";
  if (isMutual(reading, p, g)) return "it is only a condition for something else";
  return undefined;
}

/** "There was no point in a truce, he said, invoking the Anchorage formula": what somebody calls upon for what he says. */
function isInvoked(reading: Reading, { from }: Mark<"provision">): boolean {
  if (!hasWord(reading, invoking)) return false;
  for (let i = from - 1; i >= Math.max(1, from - longestDeterminer); i--) {
    if (isWord(reading, i, invoking)) return (beforeAt(reading, i) & mark.comma) !== 0;
    if ((beforeAt(reading, i + 1) & ~mark.quote) !== 0) return false;
  }
  return false;
}
/** Participles of appealing to something. Origin: Roget, 937 and 467. */
const invoking = wordClass("invoking citing quoting evoking echoing recalling");
/** "invoking [what he called the]". */
const longestDeterminer = 5;

/** "We will spare the refineries provided that our power plants are spared": the other half of the bargain, and not what is insisted on. */
function isMutual(reading: Reading, p: Mark<"provision">, { insideCondition, conditionMark, attitudes }: Governed): boolean {
  if (insideCondition !== "strong" || conditionMark === undefined || attitudes.length > 0) return false;
  return reading.provisions.some(
    (other) => other.meaning.provision === p.meaning.provision && other.to <= conditionMark.from && conditionMark.from < p.from,
  );
}
