import type { Dossier } from "../position/dossier.ts";
import type { Position } from "../position/position.ts";
import type { Report } from "./standing.ts";

/** One position of one report, the unit that has an origin. */
export interface Testimony {
  report: Report;
  position: Position;
  /** The article has dropped it since; it counts until it ages out. */
  dropped: boolean;
}

/** Gives an outlet's or a source's one name for all of its spellings. */
export type OutletNames = (spelling: string) => string;

const namesOf = new WeakMap<Dossier["outlets"], ReadonlyMap<string, string>>();

/** The names that a dossier's outlets go by, blind to letter case and to "the". What the dossier doesn't know keeps its own name. Kept for each dossier. */
export function outletNames({ outlets }: Pick<Dossier, "outlets">): OutletNames {
  const names = namesOf.get(outlets) ?? new Map(outlets.flatMap((o) => [o.name, ...o.spellings].map((s) => [outletKey(s), o.name])));
  namesOf.set(outlets, names);
  return (spelling) => names.get(outletKey(spelling)) ?? spelling.trim();
}

function outletKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Names the origin of each testimony, in the order given. Articles whose texts copy one another are one report; it comes from the source that its
 * articles credit most, else from the outlet that had it first. Reports from one source or outlet share an origin.
 */
export function originsOf(testimonies: readonly Testimony[], nameOf: OutletNames): string[] {
  const cluster = copyClusters(testimonies.map((t) => t.report));
  const members = Map.groupBy(testimonies, (t) => cluster(t.report.article.id));
  const origin = new Map([...members].map(([key, group]) => [key, clusterOrigin(group, nameOf)]));
  return testimonies.map((t) => origin.get(cluster(t.report.article.id)) ?? nameOf(t.report.article.outlet));
}

function clusterOrigin(group: readonly Testimony[], nameOf: OutletNames): string {
  // An article credits a source once, however many versions it has.
  const credits = new Map(
    group.flatMap(({ report, position: { source } }) =>
      source === null ? [] : [[`${report.article.id} ${nameOf(source)}`, nameOf(source)]],
    ),
  );
  if (credits.size > 0) return mostFrequent([...credits.values()]);
  const first = group.reduce((a, b) => (earlier(b.report, a.report) ? b : a));
  return nameOf(first.report.article.outlet);
}

function earlier(a: Report, b: Report): boolean {
  return a.at < b.at || (a.at === b.at && a.article.id < b.article.id);
}

function mostFrequent(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].reduce((best, next) =>
    next[1].length > best[1].length || (next[1].length === best[1].length && next[0] < best[0]) ? next : best,
  )[0];
}

/** Union-find over the articles that copy one another; returns the representative of an article. */
function copyClusters(reports: readonly Report[]): (article: string) => string {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    if (root !== id) parent.set(id, root);
    return root;
  };
  const present = new Set(reports.map((r) => r.article.id));
  for (const report of reports)
    for (const { article: copy } of report.copies) {
      const [first, second] = [find(report.article.id), find(copy)].sort();
      if (present.has(copy) && first !== second && first && second) parent.set(second, first);
    }
  return find;
}
