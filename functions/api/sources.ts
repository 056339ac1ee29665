import type { Dossier } from "../position/dossier.ts";
import type { ArticleHead } from "../store/heads.ts";
import { readLastLook } from "../store/lastLook.ts";
import { readSources } from "../store/sources.ts";
import { listingEveryMinutes, nextCheck, nextListing } from "../watch/due.ts";
import { reportSource, type SourceReport } from "../watch/sources.ts";
import type { ApiDeps } from "./deps.ts";

export interface SourceNow extends SourceReport {
  /** When it was asked last: unchanged listings write nothing, so that this follows from how far polling has come. Null: never. */
  lastListing: string | null;
}

/** The sources of a dossier with how they fare, in the order of its file. `heads`: its articles, as far as they have been read. */
export async function sourcesNow(
  deps: Pick<ApiDeps, "table" | "now">,
  dossier: Dossier,
  heads: readonly ArticleHead[],
): Promise<SourceNow[]> {
  const now = deps.now();
  const [states, looked] = await Promise.all([readSources(deps.table, dossier.id), readLastLook(deps.table, dossier.id)]);
  const followed = Map.groupBy(
    heads.filter((head) => nextCheck(head, dossier.watch.intervals, now) !== null),
    (head) => head.outlet,
  );
  return dossier.sources.map((source) => {
    const state = states.get(source.id) ?? null;
    const report = reportSource(source, state, followed.get(source.outlet) ?? [], now);
    return { ...report, lastListing: state === null || looked === null ? null : lastListing(source.id, looked) };
  });
}

/** The time of its own at which a source was due last, up to an instant. */
function lastListing(source: string, until: string): string {
  const next = Date.parse(nextListing(source, listingEveryMinutes, until));
  return new Date(next - listingEveryMinutes * 60_000).toISOString();
}
