import { articleOf, type ExtractedArticle } from "./articleOf.ts";
import { linesAt, somethingStrange } from "./learnPlaces.ts";
import { readPageFacts } from "./pageFacts.ts";
import { PlacedLines } from "./placedLines.ts";
import { repeatedLines, type SiteMemory } from "./siteMemory.ts";

/**
 * Reads the article where the site's articles are known to stand, in one pass without a tree: a sixth of the work. What it gives is good for one
 * question alone, whether it is the very text that is stored; any other answer needs `extractArticle`. `null` where a line stands in or near
 * the article at a place that is new on the site: it may be an addition.
 * @throws Failure `page_too_complex`
 */
export function extractAtKnownPlaces(html: string, url: string, site: SiteMemory): ExtractedArticle | null {
  const placed = new PlacedLines();
  const facts = readPageFacts(html, placed);
  const repeated = repeatedLines(site);
  const lines = placed.lines();
  return somethingStrange(lines, site, repeated) ? null : articleOf(facts, url, linesAt(lines, site, repeated));
}
