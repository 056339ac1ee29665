import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleText } from "./article.ts";
import { linesOf } from "./blockText.ts";
import { type ArticleMetadata, articleMetadata } from "./metadata.ts";
import { readPageFacts } from "./pageFacts.ts";

/** What was taken from a page. `text.body` is empty where the page holds no article. */
export interface ExtractedArticle extends ArticleMetadata {
  text: ArticleText;
}

/**
 * Takes the article out of a page found at `url` (after redirects). No code of the page runs and nothing is fetched.
 * @throws Failure `page_too_complex` where the page is beyond `pageLimits`.
 */
export function extractArticle(html: string, url: string): ExtractedArticle {
  const metadata = articleMetadata(readPageFacts(html), url);
  const lines = readableLines(html);
  return { ...metadata, text: { headline: metadata.headline, body: lines.join("\n") } };
}

/** Lines of the article's body by Mozilla's Readability on a linkedom tree. */
function readableLines(html: string): string[] {
  const { document } = parseHTML(html);
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return found?.content ? linesOf(found.content) : [];
}
