import type { ExtractedArticle } from "../article/articleOf.ts";
import { decodePage } from "../article/decodePage.ts";
import { extractAtKnownPlaces } from "../article/extractAtPlaces.ts";
import { contentFingerprint } from "../article/fingerprint.ts";
import type { Places } from "../article/learnPlaces.ts";
import { drawPageMap, type PageMap } from "../article/pageMap.ts";
import { readingKey, type SiteMemories, type SiteMemory } from "../article/siteMemory.ts";
import { siteOf } from "../article/siteOf.ts";
import { atFirstUse } from "./atFirstUse.ts";
import { type KnownPage, mayBeEditOf } from "./knownPages.ts";

/** What was taken from a page, and what it teaches about its site; `null` where it teaches nothing new. */
export interface TakenPage {
  article: ExtractedArticle;
  places: Places | null;
  /** Whether it was read by the map of the page before: its own is drawn at hardly any cost then. */
  byMap: boolean;
  /** Draws the map by which the next look can tell that the page reads the same. */
  map(): PageMap;
}

/** A page that was read in the same circumstances before, and said what is stored. */
export type PageBefore = Pick<KnownPage, "map" | "length">;

const extracting = atFirstUse(() => import("../article/extract.ts"));

/**
 * Takes the article from the page. Most pages differ from the last visit in their furniture alone: where the text that is stored stands
 * where the site's articles are known to stand, that is the answer. Whenever it does not, the page is read the slow way, and taught from.
 * @param stored fingerprint of the text that is stored, `null` where there is none
 */
export async function takePage(
  sites: SiteMemories,
  body: Buffer,
  contentType: string,
  url: string,
  stored: string | null,
  before: PageBefore | null = null,
): Promise<TakenPage> {
  const html = decodePage(body, contentType);
  const memory = await sites.read(siteOf(url));
  if (stored !== null && memory.places.length > 0) {
    const article = extractAtKnownPlaces(html, url, memory);
    if (article !== null && (contentFingerprint(article.text) === stored || isEditOf(before, article, memory)))
      return { article, places: null, byMap: false, map: () => drawPageMap(body, html, memory, article.lines, true) };
  }
  const { extractAndLearn } = await extracting();
  const taken = extractAndLearn(html, url, memory);
  return { ...taken, byMap: false, map: () => drawPageMap(body, html, memory, taken.article.lines, false) };
}

/**
 * Whether what stands at the known places is an edit of what stood there: they gave the stored text last time, by the same knowledge, so that what
 * differs differs on the page. Readability, asked about an edited page, slips now and then.
 */
function isEditOf(before: PageBefore | null, { text }: ExtractedArticle, memory: SiteMemory): boolean {
  return before?.map?.way.atPlaces === true && before.map.site === readingKey(memory) && mayBeEditOf(before, text);
}
