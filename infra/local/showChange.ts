import colors from "picocolors";
import type { Change, Redline } from "../../functions/change/change.ts";
import { articleOf, changeStep, changeSubject, shownReport, sourcingWords } from "../../functions/change/wording.ts";
import type { Dossier } from "../../functions/position/dossier.ts";
import { plain } from "./terminal.ts";

/**
 * A change as lines for a terminal: when and who, what from → to, which outlet on what basis, the sentence as a redline.
 * Text from outside is stripped of control characters; colour only where the terminal takes it.
 */
export function changeLines(change: Change, dossier: Dossier): string[] {
  const place = colors.dim(`${String(change.seq).padStart(4)}  ${change.at.slice(0, 16).replace("T", " ")}`);
  const revert = change.reverts === null ? "" : colors.yellow(`  undoes ${change.reverts}`);
  const what = `${colors.bold(plain(changeSubject(change, dossier)))}: ${plain(changeStep(change))}`;
  return [
    `${place}  ${colors.cyan(change.kind)}  ${what}${revert}`,
    ...[sourceLine(change), ...textLines(change)].map((line) => `      ${line}`),
  ];
}

function sourceLine(change: Change): string {
  const report = shownReport(change);
  const versions = change.level === "article" ? `, version ${change.snapshots.from} → ${change.snapshots.to}` : "";
  const sourcing = report === null ? "" : `, ${sourcingWords(report.position)}`;
  return colors.dim(
    plain(`${(report?.article ?? articleOf(change)).outlet}${versions}${sourcing} · severity ${change.severity.score.toFixed(2)}`),
  );
}

function textLines(change: Change): string[] {
  if (change.level === "article") return change.redline.length === 0 ? [] : [redlineText(change.redline)];
  const evidence = shownReport(change)?.position.evidence;
  return evidence === undefined ? [] : [plain(`“${evidence}”`)];
}

/** Removed words struck in red as [-…-], added ones in green as {+…+}: the marks stay where there is no colour. */
export function redlineText(redline: Redline): string {
  return redline
    .map(({ op, text }) => {
      const shown = plain(text).replaceAll("\n", " ");
      if (op === "same") return shown;
      return op === "removed" ? colors.red(`[-${shown}-]`) : colors.green(`{+${shown}+}`);
    })
    .join("");
}
