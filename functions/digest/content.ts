import { unmet } from "../alert/matching.ts";
import type { Change } from "../change/change.ts";
import type { Standing } from "../change/standing.ts";
import { hasNoSubject } from "../change/wording.ts";
import type { Dossier, Provision } from "../position/dossier.ts";
import type { Filter } from "../store/subscriptions.ts";

/** What happened on one provision: the standing's moves first, then the edits of single articles, each in the order of time. */
export interface ProvisionNews {
  provision: Pick<Provision, "id" | "issue" | "title" | "proposition">;
  moves: Change[];
  edits: Change[];
}

/** All that a digest says, before it is put into words. */
export interface DigestContent {
  provisions: ProvisionNews[];
  /** Changes that concern whole articles: headlines, corrections, articles taken down. */
  articles: Change[];
  /** Changes that matched and are left out for want of room. */
  omitted: number;
  /** Changes that matched. */
  total: number;
  /** The standings as they are now, of the provisions in this digest. */
  standings: Standing[];
}

/** Changes of a digest that match a filter, in the order of the feed. */
export const matching = (changes: readonly Change[], filter: Filter, dossier: Dossier): Change[] =>
  changes.filter((change) => unmet(filter, change, dossier) === null);

/**
 * Puts changes in the order in which they are read: provisions by the gravest thing that happened to them, at most `room` changes in all.
 * @param matched the changes of the period that the subscriber wants
 */
export function contentOf(matched: readonly Change[], standings: readonly Standing[], dossier: Dossier, room: number): DigestContent {
  const byScore = [...matched].sort((a, b) => rank(b) - rank(a) || a.seq - b.seq);
  const shown = byScore.slice(0, room);
  const groups = Map.groupBy(
    shown.filter((change) => !hasNoSubject(change)),
    (change) => ("provision" in change ? change.provision : ""),
  );
  const provisions = [...groups].map(([id, changes]) => ({
    provision: dossier.provisions.find((p) => p.id === id) ?? { id, issue: "", title: id, proposition: "" },
    moves: changes.filter((change) => change.level === "standing").sort(inTime),
    edits: changes.filter((change) => change.level === "article").sort(inTime),
  }));
  const mentioned = new Set(groups.keys());
  return {
    provisions,
    articles: shown.filter(hasNoSubject),
    omitted: matched.length - shown.length,
    total: matched.length,
    standings: standings.filter((s) => mentioned.has(s.provision)),
  };
}

const inTime = (a: Change, b: Change) => a.seq - b.seq;

/** Moves of the picture go before edits of one article, and within each the graver before the lighter. */
const rank = (change: Change) => (change.level === "standing" ? 1 : 0) + change.severity.score;
