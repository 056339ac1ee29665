import colors from "picocolors";
import type { ArticleChange } from "../../functions/change/change.ts";
import type { Comparison } from "../../functions/change/compare.ts";
import type { HeldBack, NoiseReason } from "../../functions/change/noise.ts";
import { changeStep, hasNoSubject, partyName, provisionTitle, shownPosition, sourcingWords } from "../../functions/change/wording.ts";
import type { Dossier } from "../../functions/position/dossier.ts";
import { redlineText } from "./showChange.ts";
import { plain } from "./terminal.ts";

const reasonWords = {
  furniture: "boxes around the article",
  typography: "quotes, dashes, spaces",
  spelling: "spellings",
  moved: "moved",
  split_or_merged: "split or merged",
  dateline: "the article's own date",
  reworded_same_position: "other words for the same position",
  no_position: "text without a position",
} as const satisfies Record<NoiseReason, string>;

/**
 * The comparison of two versions as lines for a terminal, as an editor would note it: what changed, gravest first, each with its sentence; then what was
 * seen and held back. Changes that one sentence makes for several parties are one note.
 */
export function diffNote({ changes, heldBack }: Pick<Comparison, "changes" | "heldBack">, dossier: Dossier): string[] {
  const notes = [...Map.groupBy(changes, noteKey).values()].sort((a, b) => gravity(b) - gravity(a));
  const head =
    changes.length === 0 ? "No position changed." : `${changes.length} ${changes.length === 1 ? "change" : "changes"}, gravest first.`;
  return [colors.bold(head), "", ...notes.flatMap((group) => [...note(group, dossier), ""]), ...noiseLines(heldBack)];
}

const gravity = (group: readonly ArticleChange[]): number => Math.max(...group.map((c) => c.severity.score));

function noteKey(change: ArticleChange): string {
  const provision = hasNoSubject(change) ? "" : change.provision;
  return JSON.stringify([change.kind, provision, changeStep(change), change.redline]);
}

function note(group: readonly ArticleChange[], dossier: Dossier): string[] {
  const [change] = group;
  if (change === undefined) return [];
  const score = colors.dim(change.severity.score.toFixed(2));
  const title = `${score}  ${colors.bold(plain(subject(group, dossier)))}: ${plain(changeStep(change))}`;
  const position = shownPosition(change);
  const sourcing = position === null ? [] : [colors.dim(`      ${plain(sourcingWords(position))}`)];
  const reasons = change.severity.reasons.map(({ why, share }) => `${why} ${share >= 0 ? "+" : "−"}${Math.abs(share).toFixed(2)}`);
  return [
    title,
    `      ${redlineText(change.redline).trim()}`,
    ...sourcing,
    colors.dim(`      ${plain(reasons.join(" · "))}`),
    ...corrected(change, dossier),
  ];
}

function subject(group: readonly ArticleChange[], dossier: Dossier): string {
  const [change] = group;
  if (change === undefined || hasNoSubject(change)) return "The article";
  const parties = group.flatMap((c) => (hasNoSubject(c) ? [] : [partyName(dossier, c.party)]));
  return `${parties.join(" and ")} on ${provisionTitle(dossier, change.provision)}`;
}

function corrected(change: ArticleChange, dossier: Dossier): string[] {
  if (change.kind !== "correction_noted" || change.corrects.length === 0) return [];
  const subjects = change.corrects.map((c) => `${partyName(dossier, c.party)} on ${provisionTitle(dossier, c.provision)}`);
  return [`      ${plain(`corrects: ${subjects.join("; ")}`)}`];
}

function noiseLines(heldBack: readonly HeldBack[]): string[] {
  if (heldBack.length === 0) return [colors.dim("Nothing else differs.")];
  const counts = [...Map.groupBy(heldBack, (h) => h.reason)].map(
    ([reason, all]) => `  ${String(all.reduce((n, h) => n + h.sentences, 0)).padStart(4)}  ${reasonWords[reason]}`,
  );
  return [
    colors.dim("Held back as no change (sentences):"),
    ...counts
      .sort()
      .reverse()
      .map((line) => colors.dim(line)),
  ];
}
