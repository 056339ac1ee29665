import { articleOf, type ExtractedArticle } from "./articleOf.ts";
import { sortLines } from "./furnitureLines.ts";
import { learnPlaces, type Places } from "./learnPlaces.ts";
import { readPageFacts } from "./pageFacts.ts";
import { PlacedLines } from "./placedLines.ts";
import { readableLines } from "./readableLines.ts";
import { noMemory, repeatedLines, type SiteMemory } from "./siteMemory.ts";

/**
 * Takes the article out of a page found at `url` (after redirects), whatever the page is like: Readability on a tree, then furniture
 * removed. No code of the page runs and nothing is fetched.
 * @param site what is known of the site, for lines that repeat on its pages
 * @throws Failure `page_too_complex` where the page is beyond `pageLimits`
 */
export function extractArticle(html: string, url: string, site: SiteMemory = noMemory): ExtractedArticle {
  return extractAndLearn(html, url, site).article;
}

/** As `extractArticle`; `places` is what the page teaches about where the site's articles stand, `null` where it teaches nothing new. */
export function extractAndLearn(html: string, url: string, site: SiteMemory): { article: ExtractedArticle; places: Places | null } {
  const placed = new PlacedLines();
  const facts = readPageFacts(html, placed);
  const repeated = repeatedLines(site);
  const sorted = sortLines(readableLines(html), repeated);
  return { article: articleOf(facts, url, sorted), places: learnPlaces(placed.lines(), sorted.kept, site, repeated) };
}
