import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe, willNouns } from "../../language/grammar.ts";
import { beginningAt } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { relativeClause } from "../relativeClause.ts";
import { commaBehind, isHis } from "./apposition.ts";
import { takerOf } from "./clauseOnIt.ts";

/** What may stand before the verdict. */
const leads = wordClass(
  "a an the long still also now always again strictly totally absolutely utterly simply already repeatedly flatly firmly",
);
const mostLeads = 2;

/** "a truce, unacceptable to Moscow, …", "a cap, which is anathema to Kyiv", "a truce, ruled out by Moscow": what it is called beside it, and by whom. */
export function verdictBeside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const comma = commaBehind(reading, p.to);
  if (comma === undefined || first.attitudes.some((a) => a.from >= comma)) return undefined;
  if (first.embedded && lowerAt(reading, comma) === "which" && !isWord(reading, comma + 1, finiteBe))
    return toldOfTopic(reading, actors, p, comma);
  const start = lowerAt(reading, comma) === "which" && isWord(reading, comma + 1, finiteBe) ? comma + 2 : comma;
  let verdict = verdictFrom(reading, start);
  for (let at = start; verdict === undefined && at < start + mostLeads && isWord(reading, at, leads); at++)
    verdict = verdictFrom(reading, at + 1);
  const taker = verdict && takerOf(reading, actors, verdict.to);
  // "a demand rejected by Kyiv": the noun is another's; ", no to a ban" is a verdict on that.
  if (
    verdict === undefined ||
    [verdict.from, verdict.to - 1].some((i) => isWord(reading, i, willNouns)) ||
    taker === undefined ||
    isOwnVerb(reading, verdict) ||
    taker.parties.length === 0 ||
    isHis(first, taker)
  )
    return undefined;
  const g = ungoverned(p);
  const attitudes = isKind(verdict, "attitude") ? [verdict] : [];
  return { ...g, attitudes, side: applied(reading, p, g.side, verdict.meaning.effect), will: true, subject: { ...taker, oblique: false } };
}

/** "ruled out a truce, called for a ban": a second verb of the same subject, which takes what follows. */
const isOwnVerb = (reading: Reading, { from, to }: Mark): boolean =>
  /(?:ed|s)$/.test(lowerAt(reading, from)) && lowerAt(reading, to) !== "by" && lowerAt(reading, to - 1) !== "by";

const verdictFrom = (reading: Reading, at: number): Mark<"attitude"> | Mark<"predication"> | undefined =>
  beginningAt(reading, at).find(
    (m): m is Mark<"attitude"> | Mark<"predication"> => (isKind(m, "attitude") && m.meaning.will) || isKind(m, "predication"),
  );

/** "The talks were about a truce, which Moscow wants": a topic, of which the clause behind it says more. */
function toldOfTopic(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, relative: number): Governed | undefined {
  const g = ungoverned(p);
  relativeClause(reading, actors, p, relative, g);
  return g.subject && g.attitudes.length > 0 ? g : undefined;
}
