import type { Health } from "../article/health.ts";
import type { PageMap } from "../article/pageMap.ts";
import { type RecentlyUsed, recentlyUsed } from "../article/recentlyUsed.ts";

/** A page that was read, found healthy and found to say what is stored: enough to tell that it does so again. */
export interface KnownPage {
  /** The stored text and everything beside the page's bytes that its health was judged by. */
  readonly circumstances: string;
  readonly health: Health;
  /** Of the article's body. */
  readonly length: number;
  /** `null` where the maps of this page were of no use. */
  readonly map: PageMap | null;
  /** Looks in a row for which its map was of no use. */
  readonly missed: number;
}

/**
 * The pages that this process has read, by the id of their article. Kept in memory alone: a map that is lost costs one whole reading, and one
 * in the store would cost as much to read as it saves.
 */
export type KnownPages = RecentlyUsed<KnownPage>;

/** A map weighs some 13 kB. */
const mostPages = 1_000;

export const createKnownPages = (): KnownPages => recentlyUsed(mostPages);

/** A page that differs in too many places is read as a whole for good: its map would be drawn in vain. */
const mostMissed = 3;

/** Remembers a page that was read as a whole and says what is stored, with a map of it unless its maps were of no use. */
export function rememberPage(
  pages: KnownPages,
  article: string,
  { draw, ...page }: Pick<KnownPage, "circumstances" | "health" | "length"> & { draw(): PageMap },
): void {
  const before = pages.of(article);
  const again = before?.circumstances === page.circumstances ? before : undefined;
  if (again?.map === null) return;
  const missed = (again?.missed ?? -1) + 1;
  const map = missed < mostMissed ? draw() : null;
  // A map that fails since more is known of its site has not failed by the page.
  const outdated = map !== null && map.site !== again?.map?.site;
  pages.keep(article, { ...page, map, missed: outdated ? 0 : missed });
}
