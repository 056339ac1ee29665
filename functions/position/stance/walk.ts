import { mark } from "../cues/tokens.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator } from "../sentence/syntax.ts";
import { isClause } from "./constructions/gapped.ts";
import { lessWantedBy } from "./preferred.ts";
import { type Shell, shellAround } from "./shells.ts";
import { wantsWording } from "./wantedInTurn.ts";

/** How far the walk has come. */
export interface Walk {
  at: number;
  /** First word of the last governor found, or of the wording. */
  governor: number;
  refusal: boolean;
  commas: number;
  /** Nothing further governs; only the subject is looked for. */
  subjectOnly: boolean;
  afterRelative: boolean;
  /** The "without" over what is needed: "no peace without …". */
  needed: number | undefined;
  /** The noun whose clause the wording stands in: "any deal in which …". */
  shell: Shell | undefined;
  /** What stands further to the left denies nothing of it: before a colon, or before "there is". */
  pastDenial: boolean;
  /** An infinitive stands before it of which it is the next: what is denied in that one is denied there. */
  nextInfinitive: boolean;
  /** It is what there is to be. */
  existential: boolean;
}

/** Where the walk to the left begins: right before the wording. */
export const walkFrom = (reading: Reading, p: Mark<"provision">, needed: number | undefined): Walk => ({
  at: startOf(reading, p),
  governor: p.from,
  refusal: false,
  commas: 0,
  subjectOnly: false,
  afterRelative: false,
  pastDenial: beginsMainClause(reading, p),
  existential: false,
  nextInfinitive: false,
  needed,
  shell: shellAround(reading, p),
});

/** What is wanted in turn hangs on the verb before the first thing, what is wanted less on the preferring; all else is met from the wording on. */
function startOf(reading: Reading, p: Mark<"provision">): number {
  const preferring = lessWantedBy(reading, p);
  if (preferring !== undefined) return preferring;
  const wish = wantsWording(reading, p);
  return wish >= 0 ? wish : p.from - 1;
}

/** "will never accept it, and Crimea is Ukraine": a clause of its own behind a comma and "and". */
const beginsMainClause = (reading: Reading, p: Mark<"provision">): boolean =>
  isCoordinator(reading, p.from - 1) && (beforeAt(reading, p.from - 1) & mark.comma) !== 0 && isClause(reading, p);
