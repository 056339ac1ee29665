import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";
import { walkRight } from "../rightward.ts";
import { shellNouns } from "../shells.ts";

/** What makes the noun stand for whichever there may be. */
const whichever = new Set("any every no such".split(" "));
/** What begins what such a thing has in it. */
const having = new Set(
  "that which involving including with containing featuring entailing under in where foreseeing leaving allowing".split(" "),
);
/** Words from the noun to the wording. */
const longestContent = 12;

/**
 * "Any scenario that involves foreign troops is categorically rejected", "no deal that leaves Crimea to Russia is acceptable": what is said
 * of whatever has the thing in it is said of the thing. Undefined where nothing is said of it, or somebody wants it.
 */
export function saidOfWhatever(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const noun = nounBefore(reading, p);
  const first = noun === undefined ? undefined : [noun - 1, noun - 2, noun - 3].find((i) => whichever.has(lowerAt(reading, i)));
  if (noun === undefined || first === undefined || !opensClause(reading, first)) return undefined;
  const g = ungoverned(p);
  walkRight(reading, actors, p, g, false);
  if (g.attitudes.length === 0) return undefined;
  if (lowerAt(reading, first) === "no")
    g.side = negated(
      g.side,
      g.attitudes.some((a) => a.meaning.effect === "oppose"),
    );
  applyConditions(reading, p, g);
  return g;
}

/** The noun in whose clause or phrase the wording stands, where nobody's will stands between. */
function nounBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i > Math.max(0, p.from - longestContent); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma | mark.colon)) !== 0) return undefined;
    if (isWord(reading, i, shellNouns) && having.has(lowerAt(reading, i + 1))) return i;
    if (endsAt(reading, i, kinds.negator | kinds.condition)) return undefined;
    if (reading.marks.some((m) => m.to === i + 1 && isKind(m, "attitude") && (m.meaning.will || m.meaning.effect === "oppose")))
      return undefined;
  }
  return undefined;
}

/** It is the subject of its clause. */
function opensClause(reading: Reading, at: number): boolean {
  return at === 0 || beforeAt(reading, at) !== 0 || ["that", "and", "but", "because", "so"].includes(lowerAt(reading, at - 1));
}
