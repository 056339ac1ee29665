import { mark, wall } from "../../cues/tokens.ts";
import { asideBefore } from "../../sentence/clauses.ts";
import { endingAt, hasKind, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";

/** "It is premature, Peskov said, to talk about a truce": what is said of the infinitive stands before the aside that says who speaks. */
export function extraposed(reading: Reading, p: Mark<"provision">): Governed | undefined {
  const due = overdue(reading, p);
  if (due) return due;
  const to = infinitiveBefore(reading, p);
  if (to === undefined) return undefined;
  const aside = asideBefore(reading, to - 1);
  const verdict = aside === undefined ? undefined : verdictBefore(reading, aside);
  if (verdict === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: applied(reading, p, g.side, verdict.meaning.effect), attitudes: [verdict], will: true };
}

/** "It is high time that they met", "about time for Kyiv to have guarantees": what is due is called for, whatever its tense, by whoever says so. */
function overdue(reading: Reading, p: Mark<"provision">): Governed | undefined {
  if (!hasKind(reading, kinds.attitude)) return undefined;
  for (let i = p.from - 1; i > Math.max(0, p.from - longestInfinitive); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) return undefined;
    const due = endingAt(reading, i).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.effect === "support");
    if (due && reading.words.slice(due.from, due.to).some((w) => w.lexeme.lower === "time"))
      return { ...ungoverned(p), attitudes: [due], will: true };
  }
  return undefined;
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
  const verdict = endingAt(reading, end - 1).find((m): m is Mark<"attitude"> => isKind(m, "attitude") && refuses(m));
  if (verdict === undefined) return undefined;
  return [1, 2, 3, 4, 5].some((gap) => lowerAt(reading, verdict.from - gap) === "it") ? verdict : undefined;
}
