import { html } from "hono/html";
import type { Report, Standing } from "../../change/standing.ts";
import { stanceSigns } from "../../change/wording.ts";
import type { Stance } from "../../position/position.ts";
import { textFromOutside } from "../outsideText.ts";
import type { Markup } from "./layout.ts";

/** One stance of one article, from the version that brought it to the one that dropped it. */
export interface Stretch {
  report: Report;
  stance: Stance;
  from: string;
  /** Null while the article still reports it. */
  until: string | null;
}

/** The anchor of the evidence that a dot leads to. */
export const anchorOf = ({ report, stance }: Pick<Stretch, "report" | "stance">): string =>
  `r-${report.article.id.slice(0, 8)}-${report.snapshot}-${stance}`;

/** Who reported which stance from when to when, in the order of time. */
export function stretchesOf(reports: readonly Report[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const versions of Map.groupBy(reports, (r) => r.article.id).values()) {
    const open = new Map<Stance, Stretch>();
    for (const report of versions.toSorted((a, b) => a.snapshot - b.snapshot)) {
      const stances = new Set(report.positions.map((p) => p.stance));
      for (const [stance, stretch] of open)
        if (!stances.has(stance)) {
          stretch.until = report.at;
          open.delete(stance);
        }
      for (const stance of stances)
        if (!open.has(stance)) {
          const stretch: Stretch = { report, stance, from: report.at, until: null };
          open.set(stance, stretch);
          stretches.push(stretch);
        }
    }
  }
  return stretches.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const width = 1000;
const left = 190;
const lane = 34;
const maxLanes = 40;

/** The stretches as a picture: a lane for each origin, a dot where a stance was first reported, a line for as long as it stands. */
export function timeline(stretches: readonly Stretch[], standing: Standing | null, asOf: string): Markup {
  const originOf = new Map((standing?.tallies ?? []).flatMap((t) => t.reports.map((r) => [r.article.id, r.origin] as const)));
  const lanes = [...Map.groupBy(stretches, (s) => originOf.get(s.report.article.id) ?? s.report.article.outlet)].slice(0, maxLanes);
  const first = Date.parse(stretches[0]?.from ?? asOf);
  const newest = Math.max(...stretches.map((s) => Date.parse(s.until ?? s.from)));
  const last = Math.min(Date.parse(asOf), newest + Math.max(newest - first, 86_400_000) * 0.06);
  const span = Math.max(last - first, 3_600_000);
  const x = (at: number) => Math.round(left + 16 + ((Math.min(at, last) - first) / span) * (width - left - 36));
  const height = lanes.length * lane + 26;
  return html`<div class="chart" tabindex="0" role="group" aria-label="Who reported which stance when, by origin"><svg viewBox="0 0 ${width} ${height}">${ticks(
    first,
    last,
  ).map(
    (at) =>
      html`<line class="gl" x1="${x(at)}" x2="${x(at)}" y1="0" y2="${height - 20}"/><text class="ax" x="${x(at)}" y="${height - 5}" font-size="12" text-anchor="middle">${tickName(at, span)}</text>`,
  )}${lanes.map(([origin, own], i) => {
    const y = i * lane + lane / 2;
    return html`<text x="0" y="${y + 4}" font-size="13">${shortened(textFromOutside(origin))}</text><line class="gl" x1="${left}" x2="${width}" y1="${(i + 1) * lane}" y2="${(i + 1) * lane}"/>${own.map(
      (s) =>
        html`<line class="span m-${s.stance}" x1="${x(Date.parse(s.from))}" x2="${x(s.until === null ? last : Date.parse(s.until))}" y1="${y}" y2="${y}"/>`,
    )}${own.map(
      (s) =>
        html`<a href="#${anchorOf(s)}" aria-label="${textFromOutside(s.report.article.outlet)}: ${s.stance}, ${s.from.slice(0, 16).replace("T", " ")} UTC"><circle class="mk m-${s.stance}" cx="${x(Date.parse(s.from))}" cy="${y}" r="11"/><text class="on" x="${x(Date.parse(s.from))}" y="${y + 5}" font-size="14" text-anchor="middle" aria-hidden="true">${stanceSigns[s.stance]}</text></a>`,
    )}`;
  })}</svg></div>`;
}

const shortened = (text: string): string => (text.length > 26 ? `${text.slice(0, 25)}…` : text);

/** Round moments inside a stretch of time: days, or hours where it is short; at most ten. */
function ticks(first: number, last: number): number[] {
  const hour = 3_600_000;
  const step =
    [1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760].map((h) => h * hour).find((s) => (last - first) / s <= 9) ?? 87_600 * hour;
  const from = Math.ceil(first / step);
  return Array.from({ length: Math.max(0, Math.floor(last / step) - from + 1) }, (_, i) => (from + i) * step);
}

const tickName = (at: number, span: number): string =>
  new Date(at).toLocaleString(
    "en-GB",
    span < 4 * 86_400_000
      ? { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC" }
      : { day: "numeric", month: "short", timeZone: "UTC" },
  );
