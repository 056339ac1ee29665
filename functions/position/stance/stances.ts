import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { type Governed, govern } from "./govern.ts";
import { calledBeside } from "./ofOthers/apposition.ts";
import { ideaOf } from "./ofOthers/ideaOf.ts";
import { outletsReport } from "./ofOthers/outletsReport.ts";
import { ownersView } from "./ofOthers/ownersView.ts";
import { ownersStance, verdictOn } from "./ofOthers/ownersWill.ts";
import { proposedBy } from "./ofOthers/proposedBy.ts";
import { secondAgent } from "./ofOthers/secondAgent.ts";
import { secondStance } from "./ofOthers/secondStance.ts";
import { alikeBehind, takenUpByAnother } from "./ofOthers/takenUp.ts";
import { threatAgainst } from "./ofOthers/threat.ts";
import { wantedInClause } from "./ofOthers/wantedInClause.ts";

/** What a sentence makes of a wording: how it is governed, and how others than its subject stand to it. */
export interface Stances {
  readonly governed: Governed;
  readonly others: readonly Governed[];
}

/** Depends on the sentence and on which actors are in it, and on nothing else that was told before. */
export function stancesOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Stances {
  const governed = govern(reading, actors, p);
  const threat = threatAgainst(reading, actors, p, governed);
  if (threat && (isNoMore(governed, p) || threat.subject === governed.subject)) return { governed: threat, others: [] };
  const all = [
    secondStance,
    secondAgent,
    proposedBy,
    ownersStance,
    calledBeside,
    ownersView,
    verdictOn,
    () => threat,
    takenUpByAnother,
    alikeBehind,
    outletsReport,
    wantedInClause,
    ideaOf,
  ].map((find) => find(reading, actors, p, governed));
  return { governed, others: all.filter((other) => other !== undefined) };
}

/** "Any base would be regarded as an intervention": the verb is the threat's own, and nothing else is said of the wording. */
const isNoMore = ({ attitudes, negators, subject, modalAt }: Governed, p: Mark<"provision">): boolean =>
  attitudes.length + negators.length === 0 && subject === undefined && modalAt !== undefined && modalAt >= p.to;
