import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { hasKind, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import type { Governed } from "../govern.ts";

/** Words from the wording to the text, and from its clause to the verb. */
const reach = 12;
const texts = wordClass(
  "text texts agreement deal document paper treaty settlement accord draft arrangement peace package anything nothing",
);
const signing = wordClass("sign accept back endorse ratify approve agree support swallow initial put lend join consider");

/** "A truce has no place in any text that Moscow would sign": what may not stand in somebody's texts he refuses, and what must he wants. */
export function signerBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (!hasKind(reading, kinds.prescriptive | kinds.possibility) || (g.attitudes.length === 0 && g.modal === undefined)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + reach); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (!isWord(reading, i, texts)) continue;
    const that = lowerAt(reading, i + 1) === "to" ? i + 2 : i + 1;
    const from = ["that", "which"].includes(lowerAt(reading, that)) ? that : i;
    const signer = actors.find(
      (a) => a.from >= from && a.from <= from + 1 && a.to > i + 1 && !a.oblique && !a.possessive && a.parties.length > 0,
    );
    if (signer === undefined || !["would", "will", "can", "could", "might"].includes(lowerAt(reading, signer.to))) return undefined;
    return [1, 2, 3].some((gap) => isWord(reading, signer.to + gap, signing)) ? signer : undefined;
  }
  return undefined;
}
