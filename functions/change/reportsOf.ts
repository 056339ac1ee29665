import type { ArticleRef, Instant } from "../article/article.ts";
import type { Position } from "../position/position.ts";
import type { Report } from "./standing.ts";

/** One snapshot as assessing sees it. */
export interface SnapshotFacts {
  article: ArticleRef;
  snapshot: number;
  at: Instant;
  corrected: boolean;
  positions: readonly Position[];
  copies: Report["copies"];
}

/**
 * The reports of a snapshot, one for each (party, provision) that it or the snapshot before it speaks of, in order of their ids: what it no longer
 * speaks of is a report without positions.
 */
export function reportsOf(facts: SnapshotFacts, previous: readonly Position[]): Report[] {
  const { positions, ...common } = facts;
  const bySubject = Map.groupBy(positions, subjectOf);
  const subjects = new Map([...previous, ...positions].map((p) => [subjectOf(p), { party: p.party, provision: p.provision }]));
  return [...subjects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, subject]) => ({ ...common, ...subject, positions: bySubject.get(key) ?? [] }));
}

const subjectOf = (p: Position): string => `${p.party} ${p.provision}`;
