import type { Instant } from "../article/article.ts";
import { basis, type Position, type Stance, stance } from "../position/position.ts";
import type { ReportRef } from "./change.ts";
import { type OutletNames, originsOf, type Testimony } from "./origins.ts";
import type { Report, Standing, Tally } from "./standing.ts";

export interface FoldOptions {
  asOf: Instant;
  windowDays: number;
  /** One name for all spellings of an outlet or source, see `outletNames`; without it a name is as it is spelled. */
  outletName?: OutletNames;
}

const basisRank = (b: Position["basis"]): number => basis.options.indexOf(b);
const day = 86_400_000;

/**
 * Folds the reports on one (party, provision) into its standing as of a time. Pure, blind to the order of `reports` and to repeats: the same
 * set gives the same standing. Reports after `asOf` are not looked at. A report that is older than `windowDays` has aged out.
 * @throws RangeError where there is no report at all, for then party and provision are unknown.
 */
export function foldStanding(reports: readonly Report[], options: FoldOptions): Standing {
  const first = reports[0];
  if (first === undefined) throw new RangeError("A standing is folded from at least one report.");
  const known = inOrder(reports.filter((r) => r.at <= options.asOf));
  const now = inForce(known, options.asOf, options);
  const lead = leadOf(now);
  const history = leadHistory(known, options);
  return {
    party: first.party,
    provision: first.provision,
    asOf: options.asOf,
    stance: lead?.stance ?? null,
    origins: lead?.origins ?? 0,
    contested: isContested(now),
    deniedBy: [...new Set(now.find((t) => t.stance === "denies")?.reports.map((r) => r.origin) ?? [])].sort(),
    since: lead ? history.since : null,
    lapsed: lead ? null : history.last,
    holdsUntil: holdsUntil(now, known, options),
    tallies: now,
  };
}

/** One row for each (article, snapshot), oldest first. */
function inOrder(reports: readonly Report[]): Report[] {
  const unique = new Map(reports.map((r) => [`${r.article.id} ${r.snapshot}`, r]));
  return [...unique.values()].sort((a, b) => compare(a.at, b.at) || compare(a.article.id, b.article.id) || a.snapshot - b.snapshot);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const windowStart = (asOf: Instant, windowDays: number): Instant => new Date(Date.parse(asOf) - windowDays * day).toISOString();

/** The tallies of what is in force at a time, the leading one first. `known` holds nothing later than `at`. */
function inForce(known: readonly Report[], at: Instant, { windowDays, outletName }: FoldOptions): Tally[] {
  const testimonies = [...Map.groupBy(known, (r) => r.article.id).values()].flatMap(testimoniesOf);
  const origins = originsOf(testimonies, outletName ?? ((name) => name));
  const start = windowStart(at, windowDays);
  const current = testimonies.flatMap((t, i) => (t.report.at > start ? [{ ...t, origin: origins[i] ?? "" }] : []));
  const byStance = Map.groupBy(current, (t) => t.position.stance);
  return [...byStance].map(([stance, group]) => tallyOf(stance, group)).sort(byLead);
}

/**
 * What an article says, from its snapshots in order. A snapshot that brings a new stance replaces what was said before; one that merely
 * lacks a stance has dropped it, and what is not reported any more is not withdrawn: it stays, marked.
 */
function testimoniesOf(snapshots: readonly Report[]): Testimony[] {
  let current = new Map<Stance, Testimony>();
  for (const report of [...snapshots].sort((a, b) => a.snapshot - b.snapshot)) {
    const said = new Map(report.positions.map((position) => [position.stance, { report, position, dropped: false }]));
    const replaces = [...said.keys()].some((s) => !current.has(s));
    const dropped = replaces ? [] : [...current].map(([s, t]) => [s, { ...t, dropped: true }] as const);
    current = new Map([...dropped, ...said]);
  }
  return [...current.values()];
}

function tallyOf(stance: Stance, group: readonly (Testimony & { origin: string })[]): Tally {
  const sorted = [...group].sort(
    (a, b) =>
      Number(a.dropped) - Number(b.dropped) ||
      basisRank(a.position.basis) - basisRank(b.position.basis) ||
      Number(a.position.hedged) - Number(b.position.hedged) ||
      compare(b.report.at, a.report.at) ||
      compare(a.report.article.id, b.report.article.id),
  );
  const bases = sorted.map((t) => t.position.basis).sort((a, b) => basisRank(a) - basisRank(b));
  return {
    stance,
    origins: new Set(group.map((t) => t.origin)).size,
    basis: bases[0] ?? "article_voice",
    latest:
      group
        .map((t) => t.report.at)
        .sort()
        .at(-1) ?? "",
    reports: sorted.map(
      ({ report, position, origin }): ReportRef => ({ article: report.article, snapshot: report.snapshot, origin, position }),
    ),
  };
}

/** Most origins first, then the strongest basis, then the latest; a denial never leads where anything is reported. */
function byLead(a: Tally, b: Tally): number {
  return (
    Number(a.stance === "denies") - Number(b.stance === "denies") ||
    b.origins - a.origins ||
    basisRank(a.basis) - basisRank(b.basis) ||
    compare(b.latest, a.latest) ||
    stance.options.indexOf(a.stance) - stance.options.indexOf(b.stance)
  );
}

const leadOf = (tallies: readonly Tally[]): Tally | undefined => tallies[0];

/** Accepting and rejecting are both reported; `conditional` stands between the two. */
function isContested(tallies: readonly Tally[]): boolean {
  const has = (s: Stance) => tallies.some((t) => t.stance === s);
  return (has("supports") || has("open")) && has("opposes");
}

/** Since when the present lead leads, and which stance led last, from the moments at which a report came or aged out. */
function leadHistory(known: readonly Report[], options: FoldOptions): { since: Instant | null; last: Stance | null } {
  let lead: Stance | null = null;
  let last: Stance | null = null;
  let since: Instant | null = null;
  for (const at of moments(known, options)) {
    const next =
      leadOf(
        inForce(
          known.filter((r) => r.at <= at),
          at,
          options,
        ),
      )?.stance ?? null;
    if (next !== lead) since = next === null ? null : at;
    lead = next;
    last = next ?? last;
  }
  return { since, last };
}

function moments(known: readonly Report[], { asOf, windowDays }: FoldOptions): Instant[] {
  const ageing = known.map((r) => new Date(Date.parse(r.at) + windowDays * day).toISOString());
  return [...new Set([...known.map((r) => r.at), ...ageing])].filter((at) => at <= asOf).sort();
}

function holdsUntil(now: readonly Tally[], known: readonly Report[], { windowDays }: FoldOptions): Instant | null {
  const inForceIds = new Set(now.flatMap((t) => t.reports.map((r) => `${r.article.id} ${r.snapshot}`)));
  const oldest = known.find((r) => inForceIds.has(`${r.article.id} ${r.snapshot}`));
  return oldest === undefined ? null : new Date(Date.parse(oldest.at) + windowDays * day).toISOString();
}
