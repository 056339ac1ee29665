import type { Instant } from "../../article/article.ts";
import type { Change } from "../../change/change.ts";
import type { Dossier } from "../../position/dossier.ts";

/** What a feed document says, whatever its format. Links are absolute. Changes stand in the order in which they are printed. */
export interface FeedDocument {
  dossier: Dossier;
  changes: readonly Change[];
  publicUrl: string;
  self: string;
  /** The page for people that shows the same. */
  alternate: string;
  /** Time of the newest change that the document reaches to; null in an empty feed. */
  updated: Instant | null;
  /** Goes on through the feed from a cursor. */
  next: string | null;
  /** RFC 5005: where the subscription document is, when this is an archive; the archives before and after. */
  archive: { current: string | null; previous: string | null; next: string | null };
}

export const changePage = (publicUrl: string, change: Change): string => `${publicUrl}/changes/${change.id}`;

/** Permanent, whatever the address of a page becomes: a tag URI (RFC 4151). */
export function tagUri(publicUrl: string, what: string): string {
  return `tag:${new URL(publicUrl).hostname},2025:${what}`;
}
