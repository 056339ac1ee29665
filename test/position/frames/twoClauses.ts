/** s: supports, o: opposes, "?": open. */
type Told = readonly [first: "s" | "o" | "?", second: "s" | "o" | "?"];

/** Bare verb phrases for a provision, with what they say of it. */
export const deeds: readonly (readonly [provision: string, deed: string])[] = [
  ["economy.sanctions_relief", "lift sanctions on Russia"],
  ["territory.ukrainian_withdrawal", "pull Ukrainian troops out of the Donbas"],
  ["security.nato_membership", "support NATO membership for Ukraine"],
  ["territory.crimea_recognition", "recognise Crimea as Russian"],
  ["security.force_limits", "cap Ukraine's army at 600,000 men"],
  ["humanitarian.children_return", "return the deported children"],
  ["economy.frozen_assets_release", "release the frozen Russian assets"],
  ["security.foreign_forces", "admit foreign troops to Ukraine"],
];

/** In how many ways one sentence says of one thing (A) this and of another (B) that. {X}: a capital, {P}: a person. */
export const ofThings: readonly (readonly [frame: string, told: Told])[] = [
  ["{X} accepts A and rejects B.", ["s", "o"]],
  ["{X} rejects A and accepts B.", ["o", "s"]],
  ["{X} rejects A but does not oppose B.", ["o", "?"]],
  ["A must be accepted and B rejected, {P} said.", ["s", "o"]],
  ["A is unacceptable and B is welcome, {P} said.", ["o", "s"]],
  ["A is welcome and B unacceptable, {P} said.", ["s", "o"]],
  ["{P} said A was out of the question and B had to follow.", ["o", "s"]],
  ["{P} said that A was ruled out and that B was needed.", ["o", "s"]],
  ["{P} said that A was needed and that B was ruled out.", ["s", "o"]],
  ["{X} does not want A and does not want B.", ["o", "o"]],
  ["{X} wants A and does not want B.", ["s", "o"]],
  ["{X} wants A, not B.", ["s", "o"]],
  ["{X} ruled out A and called for B.", ["o", "s"]],
  ["{X} called for A and ruled out B.", ["s", "o"]],
  ["{X} ruled out A, called for B.", ["o", "s"]],
  ["{X} called for A; B it ruled out.", ["s", "o"]],
  ["{X} is for A and against B.", ["s", "o"]],
  ["{X} is against A and for B.", ["o", "s"]],
  ["Yes to A, no to B, {P} said.", ["s", "o"]],
  ["No to A, yes to B, {P} said.", ["o", "s"]],
  ["{X} insists on A while rejecting B.", ["s", "o"]],
  ["While insisting on A, {X} rejects B.", ["s", "o"]],
  ["Rejecting A, {X} insists on B.", ["o", "s"]],
  ["{X} rejects A and insists that B has to come.", ["o", "s"]],
  ["Though it rejects A, {X} accepts B.", ["o", "s"]],
];

/** The same of what somebody would do and would not. */
export const ofDeeds: readonly (readonly [frame: string, told: Told])[] = [
  ["{X} will not A and will not B.", ["o", "o"]],
  ["{X} will A and will not B.", ["s", "o"]],
  ["{X} would never A and would B.", ["o", "s"]],
  ["{X} will not A but will B.", ["o", "s"]],
  ["{X} will A but will never B.", ["s", "o"]],
  ["{P} said {X} would A and would not B.", ["s", "o"]],
  ["{P} said {X} would not A and would never B.", ["o", "o"]],
  ["{X} will neither A nor B.", ["o", "o"]],
  ["{X} will not A or B.", ["o", "o"]],
];
