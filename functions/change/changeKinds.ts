import type { ChangeKind } from "./change.ts";

/**
 * Every kind of change, in the order of the schemas in change.ts. Written out, not read from them: most functions that
 * need the names need no schema of a change, and making those is a long part of a start.
 */
export const changeKinds = [
  "position_added",
  "position_removed",
  "stance_changed",
  "attribution_changed",
  "hedging_changed",
  "reworded",
  "headline_changed",
  "correction_noted",
  "article_removed",
  "first_reported",
  "shifted",
  "contested",
  "settled",
  "corroborated",
  "denied",
] as const satisfies readonly ChangeKind[];
