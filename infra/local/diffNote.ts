import colors from "picocolors";
import type { Comparison } from "../../functions/change/compare.ts";
import type { HeldBack } from "../../functions/change/noise.ts";
import type { Dossier } from "../../functions/position/dossier.ts";
import { type Note, noiseWords, notesOf } from "./diffNotes.ts";
import { redlineText } from "./showChange.ts";
import { plain } from "./terminal.ts";

/**
 * The comparison of two versions as lines for a terminal, as an editor would note it: what changed, gravest first, each with its sentence; then what was
 * seen and held back.
 */
export function diffNote({ changes, heldBack }: Pick<Comparison, "changes" | "heldBack">, dossier: Dossier): string[] {
  const head =
    changes.length === 0 ? "No position changed." : `${changes.length} ${changes.length === 1 ? "change" : "changes"}, gravest first.`;
  return [colors.bold(head), "", ...notesOf(changes, dossier).flatMap((note) => [...noteLines(note), ""]), ...noiseLines(heldBack)];
}

function noteLines({ change, subject, step, sourcing, reasons, corrects }: Note): string[] {
  const score = colors.dim(change.severity.score.toFixed(2));
  const below = [
    redlineText(change.redline).trim(),
    ...(sourcing === "" ? [] : [colors.dim(plain(sourcing))]),
    colors.dim(plain(reasons)),
    ...(corrects === "" ? [] : [plain(`corrects: ${corrects}`)]),
  ];
  return [`${score}  ${colors.bold(plain(subject))}: ${plain(step)}`, ...below.map((line) => `      ${line}`)];
}

function noiseLines(heldBack: readonly HeldBack[]): string[] {
  if (heldBack.length === 0) return [colors.dim("Nothing else differs.")];
  const counts = [...Map.groupBy(heldBack, (h) => h.reason)].map(
    ([reason, all]) => `  ${String(all.reduce((n, h) => n + h.sentences, 0)).padStart(4)}  ${noiseWords[reason]}`,
  );
  return [
    colors.dim("Held back as no change (sentences):"),
    ...counts
      .sort()
      .reverse()
      .map((line) => colors.dim(line)),
  ];
}
