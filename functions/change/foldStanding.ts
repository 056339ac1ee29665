import type { Instant } from "../article/article.ts";
import { basis, type Position, type Stance, stance } from "../position/position.ts";
import type { ReportRef } from "./change.ts";
import { type OutletNames, originsOf, type Testimony } from "./origins.ts";
import type { Report, Standing, Tally } from "./standing.ts";

export interface FoldOptions {
  asOf: Instant;
  windowDays: number;
  /** One name for all spellings of an outlet or source, see `outletNames`. */
  outletName: OutletNames;
}

/** A testimony, and when its article began to say so: an edit elsewhere in the article does not make it a later one. */
interface Saying extends Testimony {
  said: Instant;
}
/** With the time during which it counts: from its snapshot until the next one of the article, or until it ages out. */
interface Spell extends Saying {
  from: Instant;
  until: Instant;
}
type OriginatedSpell = Spell & { origin: string };

/**
 * Folds the reports on one (party, provision) into its standing as of a time. Pure, blind to the order of `reports` and to repeats: the same
 * set gives the same standing. Reports after `asOf` are not looked at. A report that is older than `windowDays` has aged out.
 * @throws RangeError where there is no report at all, for then party and provision are unknown.
 */
export function foldStanding(reports: readonly Report[], options: FoldOptions): Standing {
  const first = reports[0];
  if (first === undefined) throw new RangeError("A standing is folded from at least one report.");
  const spells = originatedSpells(reports, options);
  const active = spells.filter((s) => isActive(s, options.asOf));
  const tallies = talliesOf(active);
  const lead = tallies[0];
  return {
    party: first.party,
    provision: first.provision,
    asOf: options.asOf,
    stance: lead?.stance ?? null,
    origins: lead?.origins ?? 0,
    contested: isContested(tallies),
    deniedBy: [...new Set(active.filter((s) => s.position.stance === "denies").map((s) => s.origin))].sort(),
    since: lead ? leadingSince(lead.stance, spells, options.asOf) : null,
    lapsed: lead ? null : lastLead(spells),
    holdsUntil: active.map((s) => s.until).sort()[0] ?? null,
    tallies,
  };
}

const isActive = (spell: Spell, at: Instant): boolean => spell.from <= at && at < spell.until;

function originatedSpells(reports: readonly Report[], { asOf, windowDays, outletName }: FoldOptions): OriginatedSpell[] {
  const unique = new Map(reports.filter((r) => r.at <= asOf).map((r) => [`${r.article.id} ${r.snapshot}`, r]));
  const byArticle = Map.groupBy(unique.values(), (r) => r.article.id);
  const spells = [...byArticle.values()].flatMap((snapshots) => spellsOf(snapshots, windowDays));
  const origins = originsOf(spells, outletName);
  return spells.map((spell, i) => ({ ...spell, origin: origins[i] ?? "" }));
}

/**
 * What an article says over time. A snapshot that brings a new stance, or the coder's or a person's correction, replaces what was said before; one that
 * merely lacks a stance has dropped it, and what is not reported any more is not withdrawn: it goes on until it ages out, marked.
 */
function spellsOf(snapshots: readonly Report[], windowDays: number): Spell[] {
  const ordered = [...snapshots].sort((a, b) => a.snapshot - b.snapshot);
  const spells: Spell[] = [];
  let current: ReadonlyMap<Stance, Saying> = new Map();
  for (const [i, report] of ordered.entries()) {
    const before = current;
    const saidSince = (stance: Stance): Instant => {
      const known = before.get(stance);
      return known === undefined || known.dropped ? report.at : known.said;
    };
    const sayings = new Map(
      report.positions.map((position) => [position.stance, { report, position, dropped: false, said: saidSince(position.stance) }]),
    );
    const replaces = report.corrected || [...sayings.keys()].some((s) => !before.has(s));
    const dropped = replaces ? [] : [...before].map(([s, t]) => [s, { ...t, dropped: true }] as const);
    current = new Map([...dropped, ...sayings]);
    const next = ordered[i + 1]?.at;
    for (const testimony of current.values()) {
      const ages = daysAfter(testimony.report.at, windowDays);
      const until = next !== undefined && next < ages ? next : ages;
      if (report.at < until) spells.push({ ...testimony, from: report.at, until });
    }
  }
  return spells;
}

const daysAfter = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** What is in force, by stance, the leading one first. */
function talliesOf(active: readonly OriginatedSpell[]): Tally[] {
  const byStance = Map.groupBy(active, (s) => s.position.stance);
  return [...byStance].map(([stance, group]) => tallyOf(stance, group)).sort(byLead);
}

function tallyOf(stance: Stance, group: readonly OriginatedSpell[]): Tally {
  const strongestFirst = [...group].sort(byStrength);
  return {
    ...countOf(stance, group),
    reports: strongestFirst.map(
      ({ report, position, origin }): ReportRef => ({ article: report.article, snapshot: report.snapshot, origin, position }),
    ),
  };
}

type Count = Omit<Tally, "reports">;

function countOf(stance: Stance, group: readonly OriginatedSpell[]): Count {
  const best = group.reduce((rank, s) => Math.min(rank, basisRank(s.position.basis)), basis.options.length);
  const latest = group
    .map((s) => s.said)
    .sort()
    .at(-1);
  return { stance, origins: new Set(group.map((s) => s.origin)).size, basis: basis.options[best] ?? "article_voice", latest: latest ?? "" };
}

const basisRank = (b: Position["basis"]): number => basis.options.indexOf(b);
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byStrength(a: OriginatedSpell, b: OriginatedSpell): number {
  return (
    Number(a.dropped) - Number(b.dropped) ||
    basisRank(a.position.basis) - basisRank(b.position.basis) ||
    Number(a.position.hedged) - Number(b.position.hedged) ||
    inOrder(b.report.at, a.report.at) ||
    inOrder(a.report.article.id, b.report.article.id)
  );
}

/** Most origins first, then the strongest basis, then the latest; a denial never leads where anything is reported. */
function byLead(a: Count, b: Count): number {
  return (
    Number(a.stance === "denies") - Number(b.stance === "denies") ||
    b.origins - a.origins ||
    basisRank(a.basis) - basisRank(b.basis) ||
    inOrder(b.latest, a.latest) ||
    stance.options.indexOf(a.stance) - stance.options.indexOf(b.stance)
  );
}

/** Accepting and rejecting are both reported; `conditional` stands between the two. */
function isContested(tallies: readonly Tally[]): boolean {
  const has = (s: Stance) => tallies.some((t) => t.stance === s);
  return (has("supports") || has("open")) && has("opposes");
}

/** The stance that leads at a moment; null where nothing is in force. */
function leadAt(spells: readonly OriginatedSpell[], at: Instant): Stance | null {
  const byStance = Map.groupBy(
    spells.filter((s) => isActive(s, at)),
    (s) => s.position.stance,
  );
  return [...byStance].map(([stance, group]) => countOf(stance, group)).sort(byLead)[0]?.stance ?? null;
}

/** Goes back over the moments at which a report came or aged out, as long as the stance leads. */
function leadingSince(stance: Stance, spells: readonly OriginatedSpell[], asOf: Instant): Instant {
  const moments = [...new Set(spells.flatMap((s) => [s.from, s.until]))].filter((at) => at <= asOf).sort();
  let since = asOf;
  for (const at of moments.reverse()) {
    if (leadAt(spells, at) !== stance) break;
    since = at;
  }
  return since;
}

/** The stance that led when the last report aged out. */
function lastLead(spells: readonly OriginatedSpell[]): Stance | null {
  const end = spells
    .map((s) => s.until)
    .sort()
    .at(-1);
  return end === undefined ? null : leadAt(spells, new Date(Date.parse(end) - 1).toISOString());
}
