import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { opensClause, takesUpNoun } from "../../sentence/clauses.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { agentAfter, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, noteAttitude, ungoverned } from "../govern.ts";
import { takerOf } from "../predication.ts";
import { asideBehind, relativeClause, relativeReach } from "../relativeClause.ts";
import { isLaidDown, isOfAnother } from "../rightward.ts";

/**
 * A second party's stance on a wording that another governs: "Kyiv demands a truce, which Moscow rejects", "…, a demand that has been
 * ruled out by Moscow". Undefined where there is none.
 */
export function secondStance(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const aside = asideBehind(reading, p.to);
  if (aside === undefined && first.attitudes.some((a) => a.from >= p.to)) return undefined;
  const isGoverned = first.attitudes.length > 0 || isLaidDown(first);
  for (let i = p.to; i < Math.min(reading.words.length, p.to + secondReach); i++) {
    const noun = takesUpNoun(reading, i);
    if (noun === undefined && (beforeAt(reading, i) & (wall | mark.dash | mark.quote)) !== 0) return undefined;
    if (noun === undefined && i !== aside && (!isGoverned || !opensClause(reading, i))) continue;
    if ((noun !== undefined || !first.will || isInNext(reading, p, i)) && isOfAnother(reading, p, i)) return undefined;
    const g = ungoverned(p);
    relativeClause(reading, actors, p, noun ?? i, g);
    if (g.attitudes.length === 0) passiveClause(reading, actors, p, noun ?? i, g);
    const same = g.subject?.parties.some((party) => first.subject?.parties.includes(party));
    const [attitude] = g.attitudes;
    if (!attitude || !g.subject || same) return undefined;
    // What the main clause behind it hangs on is none of its conditions.
    if (aside === undefined) applyConditions(reading, { ...p, to: attitude.to }, g);
    return g;
  }
  return undefined;
}
const secondReach = 14;

/** "wants funds, whereas Kyiv wants a truce, which it has demanded before": another clause has begun. */
function isInNext(reading: Reading, { to }: Mark<"provision">, clause: number): boolean {
  for (let i = to; i < clause; i++) if (beginsAt(reading, i, kinds.break)) return true;
  return false;
}

/** "which has repeatedly been ruled out by Moscow". */
function passiveClause(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, relative: number, g: Governed): void {
  const attitude = reading.marks.find(
    (m): m is Mark<"attitude"> => isKind(m, "attitude") && m.from > relative && m.from <= relative + relativeReach + 1 && m.meaning.will,
  );
  const agent =
    attitude &&
    (agentAfter(reading, actors, attitude.to, attitude.to + relativeReach) ??
      (lowerAt(reading, attitude.to - 1).endsWith("able") ? takerOf(reading, actors, attitude) : undefined));
  if (!attitude || !agent) return;
  noteAttitude(reading, p, attitude, g);
  g.subject = agent;
}
