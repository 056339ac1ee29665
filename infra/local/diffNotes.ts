import type { ArticleChange } from "../../functions/change/change.ts";
import type { NoiseReason } from "../../functions/change/noise.ts";
import { changeStep, hasNoSubject, partyName, provisionTitle, shownPosition, sourcingWords } from "../../functions/change/wording.ts";
import type { Dossier } from "../../functions/position/dossier.ts";

/** What an editor would note of one sentence: a change, or the same one for several parties. */
export interface Note {
  change: ArticleChange;
  /** "Europe and Ukraine on Foreign forces in Ukraine" */
  subject: string;
  step: string;
  /** "on a document, in Reuters"; empty where the article as a whole is concerned. */
  sourcing: string;
  /** Why it is that grave, with the share of each reason. */
  reasons: string;
  /** What a note of correction can be told to correct; empty elsewhere. */
  corrects: string;
}

/** The changes between two versions as an editor would note them, gravest first. */
export function notesOf(changes: readonly ArticleChange[], dossier: Dossier): Note[] {
  return [...Map.groupBy(changes, noteKey).values()]
    .flatMap(([change, ...others]) => (change === undefined ? [] : [noteOf(change, others, dossier)]))
    .sort((a, b) => b.change.severity.score - a.change.severity.score);
}

function noteKey(change: ArticleChange): string {
  const provision = hasNoSubject(change) ? "" : change.provision;
  const position = shownPosition(change);
  const sourcing = position === null ? "" : sourcingWords(position);
  return JSON.stringify([change.kind, provision, changeStep(change), sourcing, change.severity, change.redline]);
}

function noteOf(change: ArticleChange, others: readonly ArticleChange[], dossier: Dossier): Note {
  const position = shownPosition(change);
  return {
    change,
    subject: subjectOf([change, ...others], dossier),
    step: changeStep(change),
    sourcing: position === null ? "" : sourcingWords(position),
    reasons: change.severity.reasons.map(({ why, share }) => `${why} ${share >= 0 ? "+" : "−"}${Math.abs(share).toFixed(2)}`).join(" · "),
    corrects: change.kind === "correction_noted" ? change.corrects.map((c) => about([c], dossier)).join("; ") : "",
  };
}

function subjectOf(group: readonly ArticleChange[], dossier: Dossier): string {
  const subjects = group.flatMap((c) => (hasNoSubject(c) ? [] : [c]));
  return subjects.length === 0 ? "The article" : about(subjects, dossier);
}

function about(subjects: readonly { party: string; provision: string }[], dossier: Dossier): string {
  const parties = subjects.map((s) => partyName(dossier, s.party));
  return `${new Intl.ListFormat("en-GB").format(parties)} on ${provisionTitle(dossier, subjects[0]?.provision ?? "")}`;
}

/** Why a difference is no change, as people say it. */
export const noiseWords = {
  furniture: "boxes around the article",
  typography: "quotes, dashes, spaces",
  spelling: "spelling",
  moved: "moved",
  split_or_merged: "split or merged",
  dateline: "the article's own date",
  reworded_same_position: "other words for the same position",
  no_position: "text without a position",
} as const satisfies Record<NoiseReason, string>;
