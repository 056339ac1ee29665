import type { ArticleText } from "../article/article.ts";
import type { ExtractedArticle, StatedOfArticle } from "../article/articleOf.ts";
import type { Health } from "../article/health.ts";
import { ownCopy } from "../article/ownCopy.ts";
import type { PageMap } from "../article/pageMap.ts";
import { type RecentlyUsed, recentlyUsed } from "../article/recentlyUsed.ts";

/** A page that was read, found healthy and found to say what is stored: enough to tell that it does so again. */
export interface KnownPage {
  /** The stored text and everything beside the page's bytes that its health was judged by. */
  readonly circumstances: string;
  readonly health: Health;
  /** Of the article's body. */
  readonly length: number;
  /** What the page says of its article beside its lines. */
  readonly stated: StatedOfArticle;
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

/** Whether a text may be an edit of the one that a page gave before: one that shrank or grew a lot may be another matter. */
export function mayBeEditOf({ length }: Pick<KnownPage, "length">, { body }: ArticleText): boolean {
  const growth = body.length / length;
  return growth > 0.75 && growth < 1.5;
}

/** A map weighs some 13 kB, what is kept beside it one more. */
const mostPages = 1_000;

export const createKnownPages = (): KnownPages => recentlyUsed(mostPages);

/** A page that differs in too many places is read as a whole for good: its map would be drawn in vain. */
const mostMissed = 3;

/** A page that says what is stored. */
interface ReadPage extends Pick<KnownPage, "circumstances" | "health"> {
  read: ExtractedArticle;
  /** Whether it was read by the map of the page before. */
  byMap: boolean;
  draw(): PageMap;
}

/** Remembers a page: with a map of it, unless its maps were of no use so far, so that it was read as a whole all the same. */
export function rememberPage(pages: KnownPages, article: string, { circumstances, health, read, byMap, draw }: ReadPage): void {
  const page = { circumstances, health, length: read.text.body.length, stated: statedOf(read) };
  if (byMap) {
    pages.keep(article, { ...page, map: draw(), missed: 0 });
    return;
  }
  const before = pages.of(article);
  const again = before?.circumstances === page.circumstances ? before : undefined;
  if (again?.map === null) return;
  const missed = (again?.missed ?? -1) + 1;
  const map = missed < mostMissed ? draw() : null;
  // A map that fails since more is known of its site has not failed by the page.
  const outdated = map !== null && map.site !== again?.map?.site;
  pages.keep(article, { ...page, map, missed: outdated ? 0 : missed });
}

/** What is kept of it: all but the text that structured data may state. */
function statedOf({ text: _, lines: __, furniture: ___, ...stated }: ExtractedArticle): StatedOfArticle {
  return ownCopy({ ...stated, structured: stated.structured && { ...stated.structured, body: null } });
}
