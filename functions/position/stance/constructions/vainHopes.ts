import { wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { endingAt } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";

/** Words from "anyone" to the wording, and from there to what is said of them. */
const longestClause = 12;
const longestRest = 8;
export const anybody = wordClass("anyone anybody whoever those everyone people");
const hoping = /^(?:hop|dream|wait|count|bank|bet|expect|wish|long|believ|reckon|fantasi|speculat|yearn|pin|still)/;
/** What is said of people whose hope is vain. Origin: Roget, 509 (disappointment) and 495 (error), own reading. */
const vain = new Set(
  "forget dreaming deluded deluding mistaken disappointed disappointment vain naive fooling kidding deceiving wasting wake think fool fools misguided illusion illusions fantasists cloud cuckoo forever dreamers dream sorely".split(
    " ",
  ),
);

/** "Anyone who still hopes for bases can forget about it", "Those counting on a pardon will wait in vain": whoever says so will not have it. */
export function vainHopes(reading: Reading, p: Mark<"provision">): Governed | undefined {
  const opener = openerBefore(reading, p);
  if (opener === undefined) return undefined;
  const isVain = reading.words
    .slice(p.to, p.to + longestRest + 4)
    .some((w, i) => i > 0 && vain.has(w.lexeme.lower) && !["not", "never"].includes(lowerAt(reading, p.to + i - 1)));
  if (!isVain) return undefined;
  const g = ungoverned(p);
  const attitude = attitudeBetween(reading, opener, p);
  if (attitude === undefined && !reading.words.slice(opener, p.from).some((w) => hoping.test(w.lexeme.lower))) return undefined;
  const side = attitude ? applied(reading, p, g.side, attitude.meaning.effect) : g.side;
  return { ...g, side: negated(side, side === "against"), attitudes: attitude ? [attitude] : [], modal: "prescriptive", will: true };
}

function openerBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i >= Math.max(0, p.from - longestClause); i--) {
    if ((beforeAt(reading, i + 1) & wall) !== 0) return undefined;
    if (isWord(reading, i, anybody)) return i;
  }
  return undefined;
}

/** The attitude that stands behind the word that opens its clause and governs the wording: at most `reach` words before it. */
export function attitudeBetween(
  reading: Reading,
  opener: number,
  p: Mark<"provision">,
  reach = longestClause,
): Mark<"attitude"> | undefined {
  for (let i = p.from - 1; i > opener && p.from - i <= reach; i--) {
    const found = endingAt(reading, i).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from > opener);
    if (found) return found;
  }
  return undefined;
}
