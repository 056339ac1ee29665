import * as z from "zod/mini";
import { articleRef, instant } from "../article/article.ts";
import { basis, position, stance } from "../position/position.ts";
import { reportRef } from "./change.ts";

/**
 * What one snapshot of one article reports of one party on one provision: the unit that standings are folded from.
 * No positions: the article has dropped what it reported before.
 */
export const report = z.object({
  party: z.string(),
  provision: z.string(),
  article: articleRef,
  snapshot: z.int().check(z.minimum(1)),
  /** When the snapshot was taken. */
  at: instant,
  positions: z.array(position),
  /** The snapshot corrects how its article is read (a newer coder, a person): it replaces what was reported before, whatever it lacks. */
  corrected: z.boolean(),
  /** Articles whose text this one shares so much of that both have one origin; `share` is the containment, 0 to 1. */
  copies: z.array(z.object({ article: z.string(), share: z.number() })),
});
export type Report = z.infer<typeof report>;

/** One stance within a standing, with its reports, strongest first. */
export const tally = z.object({
  stance,
  origins: z.int(),
  basis,
  /** When the last of the articles that say so began to. */
  latest: instant,
  reports: z.array(reportRef),
});
export type Tally = z.infer<typeof tally>;

/** Who is reported to want what, as of a time. `stance` null: nothing is reported within the window. */
export const standing = z.object({
  party: z.string(),
  provision: z.string(),
  asOf: instant,
  stance: z.nullable(stance),
  /** Independent origins that report `stance`. */
  origins: z.int(),
  /** Stances for and against are both reported. */
  contested: z.boolean(),
  /** Origins that report a denial. */
  deniedBy: z.array(z.string()),
  /** When `stance` came to lead. */
  since: z.nullable(instant),
  /** The stance that led last, where all reports of it have aged out. */
  lapsed: z.nullable(stance),
  /** When the first of the reports in force ages out: until then the standing holds as it is. */
  holdsUntil: z.nullable(instant),
  /** Every stance in force, the leading one first. */
  tallies: z.array(tally),
});
export type Standing = z.infer<typeof standing>;
