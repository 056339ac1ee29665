import { html } from "hono/html";
import type { Change } from "../../change/change.ts";
import { changeTitle } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import { textFromOutside } from "../outsideText.ts";
import type { Markup } from "./layout.ts";

const width = 1000;
const left = 118;
const lane = 34;
const maxMarks = 50;

/**
 * What moved lately as a strip over time: a lane for each issue, a mark for each change, pointing up where a stance hardened,
 * down where it softened, a diamond where it turned round, a dot else; larger with severity. Each mark is a link.
 */
export function movesStrip(changes: readonly Change[], dossier: Dossier): Markup {
  const issueOf = new Map(dossier.provisions.map((p) => [p.id, p.issue]));
  const shown = changes
    .filter((c) => "provision" in c && issueOf.has(c.provision) && c.kind !== "reworded")
    .toSorted((a, b) => b.severity.score - a.severity.score)
    .slice(0, maxMarks)
    .toSorted((a, b) => b.seq - a.seq);
  const times = shown.map((c) => Date.parse(c.at));
  if (shown.length < 2) return html``;
  const issues = [...new Set(dossier.provisions.map((p) => p.issue))].filter((issue) =>
    shown.some((c) => "provision" in c && issueOf.get(c.provision) === issue),
  );
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const span = Math.max(last - first, 3_600_000);
  const x = (at: number) => Math.round(left + 14 + ((at - first) / span) * (width - left - 32));
  const height = issues.length * lane + 26;
  return html`<div class="chart" tabindex="0" role="group" aria-label="What moved lately, by issue and time"><svg viewBox="0 0 ${width} ${height}">${days(
    first,
    last,
  ).map(
    (day) =>
      html`<line class="gl" x1="${x(day)}" x2="${x(day)}" y1="0" y2="${height - 20}"/><text class="ax" x="${x(day)}" y="${height - 5}" font-size="12" text-anchor="middle">${dayName(day)}</text>`,
  )}${issues.map((issue, i) => html`<text x="0" y="${i * lane + lane / 2 + 4}" font-size="13">${issue}</text><line class="gl" x1="${left}" x2="${width}" y1="${(i + 1) * lane}" y2="${(i + 1) * lane}"/>`)}${spread(
    shown.toReversed().map((change) => ({
      change,
      row: "provision" in change ? issues.indexOf(issueOf.get(change.provision) ?? "") : 0,
      x: x(Date.parse(change.at)),
    })),
  ).map(
    ({ change, row, x }) =>
      html`<a href="/changes/${change.id}" aria-label="${textFromOutside(changeTitle(change, dossier))}"><path class="mk ${markClass(change)}" d="${shape(change, x, row * lane + lane / 2)}"/></a>`,
  )}</svg></div>
<ul class="legend"><li>▲ hardened</li><li>▼ softened</li><li>◆ reversed</li><li>● other</li><li>larger: more severe</li><li>colour: the stance after it, as in the table</li>${changes.length > maxMarks ? html`<li>the ${maxMarks} gravest of the last ${changes.length} changes</li>` : ""}</ul>`;
}

/** Marks of one moment stand a little beside one another, so that each can be seen and met. */
function spread<M extends { row: number; x: number }>(marks: readonly M[]): M[] {
  const lastX = new Map<number, number>();
  return marks.map((mark) => {
    const x = Math.min(width - 10, Math.max(mark.x, (lastX.get(mark.row) ?? 0) + 9));
    lastX.set(mark.row, x);
    return { ...mark, x };
  });
}

const directionOf = (change: Change) => ("direction" in change ? change.direction : null);

function markClass(change: Change): string {
  if (!("to" in change)) return "m-none";
  switch (change.to) {
    case "supports":
    case "open":
    case "conditional":
    case "opposes":
    case "denies":
      return `m-${change.to}`;
    default:
      return "m-none";
  }
}

function shape(change: Change, x: number, y: number): string {
  const r = Math.round(4 + change.severity.score * 6);
  switch (directionOf(change)) {
    case "hardened":
      return `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`;
    case "softened":
      return `M${x} ${y + r}l${r} ${-2 * r}h${-2 * r}z`;
    case "reversed":
      return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
    default:
      return `M${x - r + 1} ${y}a${r - 1} ${r - 1} 0 1 0 ${2 * r - 2} 0a${r - 1} ${r - 1} 0 1 0 ${2 - 2 * r} 0z`;
  }
}

/** Midnights (UTC) inside a stretch of time, thinned to at most ten. */
function days(first: number, last: number): number[] {
  const day = 86_400_000;
  const from = Math.ceil(first / day);
  const count = Math.floor(last / day) - from + 1;
  const step = Math.max(1, Math.ceil(count / 10));
  return Array.from({ length: Math.max(0, Math.ceil(count / step)) }, (_, i) => (from + i * step) * day);
}

const dayName = (at: number): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
