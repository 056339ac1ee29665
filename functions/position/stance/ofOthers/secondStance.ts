import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { nounsOfWill } from "../../language/grammar.ts";
import { opensClause, takesUpNoun } from "../../sentence/clauses.ts";
import { beginsAt, endsBetween, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { agentAfter, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { applied, type Governed, noteAttitude, ungoverned } from "../govern.ts";
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
    const noun = takesUpNoun(reading, i) ?? ownedNoun(reading, actors, i);
    if (noun === undefined && (beforeAt(reading, i) & (wall | mark.dash | mark.quote)) !== 0) return undefined;
    if (noun === undefined && i !== aside && (!isGoverned || !opensClause(reading, i))) continue;
    if ((noun !== undefined || !first.will || isInNext(reading, p, i)) && isOfAnother(reading, p, i)) return undefined;
    const g = ungoverned(p);
    relativeClause(reading, actors, p, noun ?? i, g);
    if (g.attitudes.length === 0) passiveClause(reading, actors, p, noun ?? i, g);
    const wish =
      g.attitudes.length === 0 && noun !== undefined && !endsBetween(reading, p.to, i, kinds.say | kinds.attitude)
        ? wishOf(reading, actors, p, i, noun)
        : undefined;
    if (wish) return wish.subject?.parties.some((party) => first.subject?.parties.includes(party)) ? undefined : wish;
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

/** "…, a key demand of Moscow", "…, Moscow's main demand", "…, a red line for Moscow": whose wish it is. */
function wishOf(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, from: number, noun: number): Governed | undefined {
  const word = lowerAt(reading, noun);
  const effect = word === "line" ? "oppose" : (nounsOfWill.get(word) ?? nounsOfWill.get(word.replace(/s$/, "")));
  const isOwner = (a: Actor): boolean =>
    a.possessive
      ? a.from >= from && a.to <= noun
      : a.from > noun && a.from <= noun + longestWhose && whose.has(lowerAt(reading, a.from - 1));
  const subject = actors.find((a) => a.parties.length > 0 && a.kind !== "text" && isOwner(a));
  if (effect === undefined || subject === undefined) return undefined;
  const g = ungoverned(p);
  return { ...g, side: applied(reading, p, g.side, effect), will: true, subject: { ...subject, oblique: false } };
}
const whose = new Set("of by from for".split(" "));
/** "demand made for years by" */
const longestWhose = 5;

/** ", Moscow's main demand": at the noun. */
function ownedNoun(reading: Reading, actors: readonly Actor[], at: number): number | undefined {
  if ((beforeAt(reading, at) & (mark.comma | mark.dash)) === 0) return undefined;
  const owner = actors.find((a) => a.possessive && a.from === at && a.parties.length > 0);
  return owner && [0, 1, 2].map((gap) => owner.to + gap).find((i) => nounsOfWill.has(lowerAt(reading, i)));
}

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
  const agent = attitude && agentAfter(reading, actors, attitude.to, attitude.to + relativeReach);
  if (!attitude || !agent) return;
  noteAttitude(reading, p, attitude, g);
  g.subject = agent;
}
