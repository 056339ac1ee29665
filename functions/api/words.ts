import type { Change } from "../change/change.ts";
import type { Stance } from "../position/position.ts";

/** Words of feeds and pages that mails and chat have no use for; the others stand in change/wording.ts. Plain text: whoever shows it escapes it. */

export const stanceMeanings = {
  supports: "proposes, demands or accepts it",
  open: "is willing to consider it",
  conditional: "accepts it only if or after something",
  opposes: "rejects it or rules it out",
  denies: "denies having taken the position reported of it",
} as const satisfies Record<Stance, string>;

/** What a kind of change is called, and what it means in one sentence. */
export const kindWords = {
  position_added: { name: "Position added", means: "The article now reports a position that its version before did not." },
  position_removed: {
    name: "Position dropped",
    means: "The article no longer reports the position. That is not a withdrawal by the party.",
  },
  stance_changed: { name: "Stance changed", means: "The article now reports another stance of the same party on the same provision." },
  attribution_changed: {
    name: "Attribution changed",
    means: "The same position now rests on another kind of source, another outlet or another speaker.",
  },
  hedging_changed: { name: "Hedging changed", means: "The article now keeps a distance from the claim, or no longer does." },
  reworded: { name: "Reworded", means: "The same position in other words." },
  headline_changed: { name: "Headline changed", means: "The article has another headline." },
  correction_noted: { name: "Correction noted", means: "The article now carries a note that says it was corrected." },
  article_removed: { name: "Article removed", means: "The article is no longer to be had at its address." },
  first_reported: { name: "First reported", means: "The party’s position on this is reported for the first time." },
  shifted: { name: "Shifted", means: "The stance that most independent origins report is another one now." },
  contested: { name: "Contested", means: "Reports for and against now stand side by side." },
  settled: { name: "Settled", means: "The reports no longer contradict one another." },
  corroborated: { name: "Corroborated", means: "Further independent origins report the same stance." },
  denied: { name: "Denied", means: "The party denies having taken the position." },
} as const satisfies Record<Change["kind"], { name: string; means: string }>;

export const causeWords = {
  article_edit: "the article was edited",
  new_report: "a new report arrived",
  recoding: "the coder or codebook is newer",
  review: "a person corrected the coding",
} as const satisfies Record<Change["cause"], string>;
