import type { ArticleText } from "../article/article.ts";
import type { ExtractedArticle, StatedOfArticle } from "../article/articleOf.ts";
import type { Health } from "../article/health.ts";
import type { PageMap } from "../article/pageMap.ts";

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
export interface KnownPages {
  of(article: string): KnownPage | undefined;
  keep(article: string, page: KnownPage): void;
}

/** Whether a text may be an edit of the one that a page gave before: one that shrank or grew a lot may be another matter. */
export function mayBeEditOf({ length }: Pick<KnownPage, "length">, { body }: ArticleText): boolean {
  const growth = body.length / length;
  return growth > 0.75 && growth < 1.5;
}

/** A map weighs some 13 kB, and what is kept beside it another. */
const mostPages = 1_000;

export function createKnownPages(): KnownPages {
  const kept = new Map<string, KnownPage>();
  return {
    of(article) {
      const page = kept.get(article);
      // What was asked for last is forgotten last.
      if (page !== undefined && kept.delete(article)) kept.set(article, page);
      return page;
    },
    keep(article, page) {
      kept.delete(article);
      kept.set(article, page);
      const [oldest] = kept.keys();
      if (kept.size > mostPages && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** A page that differs in too many places is read as a whole for good: its map would be drawn in vain. */
const mostMissed = 3;

/**
 * Remembers a page that says what is stored: with a map of it unless its maps were of no use, so that it was read as a whole all the same.
 * @param byMap whether it was read by the map of the page before
 */
export function rememberPage(
  pages: KnownPages,
  article: string,
  {
    draw,
    byMap,
    read,
    ...judged
  }: Pick<KnownPage, "circumstances" | "health"> & { draw(): PageMap; byMap: boolean; read: ExtractedArticle },
): void {
  const page = { ...judged, length: read.text.body.length, stated: statedOf(read) };
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

/** Without the text that structured data may state, and of strings of its own: those that were cut out of a page hold all of it in memory. */
function statedOf({ text: _, lines: __, furniture: ___, ...stated }: ExtractedArticle): StatedOfArticle {
  return structuredClone({ ...stated, structured: stated.structured && { ...stated.structured, body: null } });
}
