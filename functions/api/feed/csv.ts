import type { Change } from "../../change/change.ts";
import { articleOf, shownPosition, shownReport } from "../../change/wording.ts";
import { textFromOutside } from "../outsideText.ts";

type Cell = string | number | boolean | null | undefined;

/** The columns of the CSV feed, in order. Names are those of the JSON; what is nested there is named by its path. */
const columns: Record<string, (change: Change) => Cell> = {
  seq: (c) => c.seq,
  id: (c) => c.id,
  at: (c) => c.at,
  cause: (c) => c.cause,
  level: (c) => c.level,
  kind: (c) => c.kind,
  party: (c) => ("party" in c ? c.party : null),
  provision: (c) => ("provision" in c ? c.provision : null),
  from: (c) => ("from" in c ? c.from : null),
  to: (c) => ("to" in c ? c.to : null),
  direction: (c) => ("direction" in c ? c.direction : null),
  severity: (c) => c.severity.score,
  reverts: (c) => c.reverts,
  origins: (c) => (c.level === "standing" ? c.origins : null),
  outlet: (c) => shownArticle(c).outlet,
  article: (c) => shownArticle(c).id,
  url: (c) => shownArticle(c).url,
  snapshot: (c) => (c.level === "article" ? c.snapshots.to : c.trigger.snapshot),
  basis: (c) => shownPosition(c)?.basis,
  source: (c) => shownPosition(c)?.source,
  speaker: (c) => shownPosition(c)?.speaker,
  hedged: (c) => shownPosition(c)?.hedged,
  before: (c) => sentence(c, "before"),
  after: (c) => sentence(c, "after"),
};

/** The article of the report that basis, source and speaker are taken from. */
const shownArticle = (change: Change) => shownReport(change)?.article ?? articleOf(change);

function sentence(change: Change, side: "before" | "after"): string | null {
  if (change.level === "standing") return (side === "before" ? change.before[0]?.position : shownPosition(change))?.evidence ?? null;
  if (side in change && "before" in change) return change[side]?.evidence ?? null;
  if (change.kind === "headline_changed") return side === "before" ? change.from : change.to;
  return change.kind === "correction_noted" && side === "after" ? change.note : null;
}

/** The changes as CSV (RFC 4180) with a header line. */
export const csv = (changes: readonly Change[]): string =>
  csvTable([Object.keys(columns), ...changes.map((change) => Object.values(columns).map((cell) => cell(change)))]);

/**
 * Rows as CSV that is safe to open in a spreadsheet: a text that would be read as a formula gets an apostrophe in front
 * (OWASP, "CSV injection"); numbers stay numbers.
 */
function csvTable(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const clean = textFromOutside(cell).replaceAll("\r", "");
  const inert = /^\s*[=+\-@＝＋－＠|%]/u.test(clean) ? `'${clean}` : clean;
  return /[",\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
