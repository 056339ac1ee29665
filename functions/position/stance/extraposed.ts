import { mark, wall } from "../cues/tokens.ts";
import { asideBefore } from "../sentence/clauses.ts";
import { endingAt } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "./govern.ts";

/** "It is premature, Peskov said, to talk about a truce": what is said of the infinitive stands before the aside that says who speaks. */
export function extraposed(reading: Reading, p: Mark<"provision">): Governed | undefined {
  const to = infinitiveBefore(reading, p);
  if (to === undefined) return undefined;
  const aside = asideBefore(reading, to - 1);
  const verdict = aside === undefined ? undefined : verdictBefore(reading, aside);
  if (verdict === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: applied(reading, p, g.side, verdict.meaning.effect), attitudes: [verdict], will: true };
}

/** The "to" that a comma stands before, near to the wording. */
function infinitiveBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i > Math.max(3, p.from - longestInfinitive); i--) {
    const before = beforeAt(reading, i);
    if (lowerAt(reading, i) === "to" && (before & mark.comma) !== 0) return i;
    if ((before & (wall | mark.comma)) !== 0) return undefined;
  }
  return undefined;
}
const longestInfinitive = 8;

/** "it is pointless", "it would be a mistake". */
function verdictBefore(reading: Reading, end: number): Mark<"attitude"> | undefined {
  const verdict = endingAt(reading, end - 1).find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && (m.meaning.effect === "oppose" || m.meaning.effect === "close"),
  );
  if (verdict === undefined) return undefined;
  return [1, 2, 3, 4, 5].some((gap) => lowerAt(reading, verdict.from - gap) === "it") ? verdict : undefined;
}
