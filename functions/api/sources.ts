import type { Dossier } from "../position/dossier.ts";
import { readSources } from "../store/sources.ts";
import { listingEveryMinutes, nextListing } from "../watch/due.ts";
import type { ApiDeps } from "./deps.ts";

/** The sources of a dossier with how they fare, in the order of its file. */
export async function sourcesNow(deps: Pick<ApiDeps, "table" | "now">, dossier: Dossier) {
  const states = await readSources(deps.table, dossier.id);
  return dossier.sources.map(({ id, kind, url, outlet }) => ({
    id,
    kind,
    url,
    outlet,
    health: states.get(id)?.health ?? null,
    last_new_at: states.get(id)?.lastNewAt ?? null,
    next_check: nextListing(id, listingEveryMinutes, deps.now()),
  }));
}
export type SourceNow = Awaited<ReturnType<typeof sourcesNow>>[number];
