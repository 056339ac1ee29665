import type { Actor } from "../../actors/actors.ts";
import { wall } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, negated, ungoverned } from "../govern.ts";
import { attitudeBetween } from "./vainHopes.ts";

/** Words from the attitude to the wording, and from there to "than". */
const longestObject = 5;
const longestRest = 8;
export const nobodies = wordClass("nobody no none few hardly nowhere");

/** "Nobody has pushed harder for a truce than Kyiv", "Few resist limits as fiercely as Moscow": who is set above all others does most of it (Quirk et al., 15.63). */
export function moreThanAnyone(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (!isWord(reading, 0, nobodies)) return undefined;
  const than = comparedBehind(reading, p.to);
  if (than === undefined || !isCompared(reading, than)) return undefined;
  const subject = actors.find(
    (a) => a.from >= than + 1 && a.from <= than + 2 && a.parties.length > 0 && a.kind !== "text" && !a.possessive,
  );
  const attitude = attitudeBetween(reading, 0, p, longestObject);
  if (subject === undefined || attitude === undefined) return undefined;
  const side = applied(reading, p, ungoverned(p).side, attitude.meaning.effect);
  const isLess = reading.words.slice(1, than).some((w) => w.lexeme.lower === "less");
  return {
    ...ungoverned(p),
    side: isLess ? negated(side, false) : side,
    attitudes: [attitude],
    will: true,
    subject: { ...subject, oblique: false },
  };
}

function comparedBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (["than", "as"].includes(lowerAt(reading, i)) && (reading.words[i + 1]?.lexeme.capital || lowerAt(reading, i + 1) === "the"))
      return i;
  }
  return undefined;
}

/** "harder … than", "more stubbornly … than", "as loudly … as". */
function isCompared(reading: Reading, than: number): boolean {
  const words = reading.words.slice(1, than).map((w) => w.lexeme.lower);
  return lowerAt(reading, than) === "as" ? words.includes("as") : words.some((lower) => comparative.test(lower));
}
const comparative = /^(?:more|less|better|worse|[a-z]{3,}er)$/;
