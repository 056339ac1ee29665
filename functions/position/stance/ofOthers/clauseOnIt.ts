import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { wordClass } from "../../cues/wordClasses.ts";
import { phraseAt, verdictAt } from "../../discourse/verdict.ts";
import { endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, isCoordinator, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { isHis } from "./apposition.ts";

/** One of them stands for the thing in the second clause. */
export const standing = wordClass("it this that idea demand notion suggestion step move request approach");
/** Words of the clause before what stands for the thing: "but Rubio told reporters on Monday that". */
const longestLead = 10;
/** Words of the wording's own clause behind it. */
const longestRest = 14;

/**
 * "Kyiv wants a land swap, but Rubio told reporters that this was out of the question", "…, but that is unacceptable to Moscow": what another says of it in
 * the next clause of the sentence.
 */
export function clauseOnIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const clause = nextClause(reading, p.to);
  if (clause === undefined || reading.provisions.some((other) => other.from >= p.to && other.to <= clause)) return undefined;
  for (let i = clause; i < Math.min(reading.words.length, clause + longestLead); i++) {
    if (i > clause && (beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    const begin = phraseAt(reading, i);
    // In "that this was" the first opens the clause.
    if (begin === undefined || begin < clause || phraseAt(reading, i + 1) !== undefined) continue;
    const verdict = verdictAt(reading, i + 1);
    if (verdict === undefined) continue;
    const whose = begin === clause ? takerOf(reading, actors, verdict.to) : sayerOf(reading, actors, clause, begin);
    if (whose === undefined || whose.parties.length === 0 || isHis(first, whose)) return undefined;
    const g = ungoverned(p);
    const attitudes = isKind(verdict, "attitude") ? [verdict] : [];
    return {
      ...g,
      attitudes,
      side: applied(reading, p, g.side, verdict.meaning.effect),
      will: true,
      subject: { ...whose, oblique: false },
    };
  }
  return undefined;
}

/** Where the clause begins behind ", but", ", and", "; " or " – ". */
export function nextClause(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length - 2, from + longestRest); i++) {
    if ((beforeAt(reading, i) & mark.stop) !== 0) return undefined;
    if ((beforeAt(reading, i) & (wall | mark.dash)) !== 0) return isLink(reading, i) ? i + 1 : i;
    if ((beforeAt(reading, i) & mark.comma) !== 0 && isLink(reading, i)) return i + 1;
  }
  return undefined;
}
const isLink = (reading: Reading, at: number): boolean => isCoordinator(reading, at) || links.has(lowerAt(reading, at));
const links = new Set("but yet while though although whereas".split(" "));

/** "unacceptable to Moscow", "rejected by Kyiv": who takes it so. */
export const takerOf = (reading: Reading, actors: readonly Actor[], end: number): Actor | undefined =>
  actors.find(
    (a) =>
      a.kind !== "text" &&
      a.from >= end &&
      a.from - end <= 2 &&
      !isApart(reading, end, a.from) &&
      [a.from - 1, a.from].some((at) => ["to", "for", "by", "with", "in", "from", "among"].includes(lowerAt(reading, at))),
  );

/** "but Rubio told reporters that": who says it, as the first of the clause. */
const sayerOf = (reading: Reading, actors: readonly Actor[], clause: number, to: number): Actor | undefined => {
  const sayer = actors.find(
    (a) => a.from >= clause && a.from - clause <= 1 && a.to < to && !a.oblique && !a.possessive && a.kind !== "text",
  );
  if (sayer === undefined) return undefined;
  for (let i = sayer.to; i < to; i++) if (endsAt(reading, i, kinds.say)) return sayer;
  return undefined;
};
