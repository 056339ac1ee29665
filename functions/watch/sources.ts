import type { Instant } from "../article/article.ts";
import type { HealthStatus } from "../article/health.ts";
import type { Dossier } from "../position/dossier.ts";
import type { ArticleHead } from "../store/heads.ts";
import { readSources, type SourceState } from "../store/sources.ts";
import type { Table } from "../store/table.ts";
import { allHeads } from "./allHeads.ts";
import { listingEveryMinutes, nextCheck, nextListing } from "./due.ts";
import type { Source } from "./includeRule.ts";

/** How a source fares: its listing, and the articles of its outlet that are followed now. */
export interface SourceReport {
  source: Source;
  /** `null` for a source that was never asked. */
  state: SourceState | null;
  nextListing: Instant;
  /** Articles of the outlet that are not retired. */
  followed: number;
  /** Those of them that are not well, by what ails them. */
  ailing: ReadonlyMap<HealthStatus, number>;
  /** What a person should look into, one line each; empty where all is well. */
  warnings: string[];
}

const day = 24 * 3_600_000;
/** What an article looks like when its outlet shows us less than it used to. */
const teaserStatuses: readonly HealthStatus[] = ["truncated", "paywall", "consent_wall", "blocked"];
/** From so many articles, and so large a share of an outlet's, teasers are the outlet's doing and no article's own. */
const teasers = { articles: 3, share: 1 / 3 };

/** Reports on every source of a dossier, so that silence is never mistaken for calm. Reads the state of each and all heads. */
export async function reportSources(table: Table, dossier: Dossier, now: Instant): Promise<SourceReport[]> {
  const states = await readSources(table, dossier.id);
  const followed = new Map<string, ArticleHead[]>();
  for await (const head of allHeads({ table, dossier })) {
    if (nextCheck(head, dossier.watch.intervals, now) !== null) followed.set(head.outlet, [...(followed.get(head.outlet) ?? []), head]);
  }
  return dossier.sources.map((source) => reportSource(source, states.get(source.id) ?? null, followed.get(source.outlet) ?? [], now));
}

/** Judges one source by what is stored of it and of its outlet's articles. */
export function reportSource(source: Source, state: SourceState | null, followed: readonly ArticleHead[], now: Instant): SourceReport {
  const ailing = new Map<HealthStatus, number>();
  for (const { health } of followed) if (health.status !== "ok") ailing.set(health.status, (ailing.get(health.status) ?? 0) + 1);
  const shortened = teaserStatuses.reduce((sum, status) => sum + (ailing.get(status) ?? 0), 0);
  const warnings = [
    ...listingWarnings(state, now),
    ...(shortened >= teasers.articles && shortened >= followed.length * teasers.share
      ? [`${shortened} of ${followed.length} articles yield teasers or walls: the outlet's pages or what we read of them have changed`]
      : []),
  ];
  return { source, state, nextListing: nextListing(source.id, listingEveryMinutes, now), followed: followed.length, ailing, warnings };
}

function listingWarnings(state: SourceState | null, now: Instant): string[] {
  if (state === null) return ["never asked yet"];
  const { status, reason, since } = state.health;
  const ill = Date.parse(now) - Date.parse(since);
  if (status === "ok" || ill < day) return [];
  return [`${status} for ${Math.floor(ill / day)} days: ${reason}`];
}
