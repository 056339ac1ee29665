import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { type Governed, govern } from "./govern.ts";
import { outletsReport } from "./outletsReport.ts";
import { ownersStance, verdictOn } from "./ownersWill.ts";
import { proposedBy } from "./proposedBy.ts";
import { secondStance } from "./secondStance.ts";
import { alikeBehind, takenUpByAnother } from "./takenUp.ts";
import { threatAgainst } from "./threat.ts";

/** What a sentence makes of a wording: how it is governed, and how others than its subject stand to it. */
export interface Stances {
  readonly governed: Governed;
  readonly others: readonly Governed[];
}

/** Depends on the sentence and on which actors are in it, and on nothing else that was told before. */
export function stancesOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Stances {
  const governed = govern(reading, actors, p);
  const all = [secondStance, proposedBy, ownersStance, verdictOn, threatAgainst, takenUpByAnother, alikeBehind, outletsReport].map((find) =>
    find(reading, actors, p, governed),
  );
  return { governed, others: all.filter((other) => other !== undefined) };
}
