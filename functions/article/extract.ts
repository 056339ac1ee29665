import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleText } from "./article.ts";
import { linesOf } from "./blockText.ts";
import { type ArticleMetadata, articleMetadata } from "./metadata.ts";
import { type PageFacts, readPageFacts } from "./pageFacts.ts";

/** What was taken from a page. `text.body` is empty where the page holds no article. */
export interface ExtractedArticle extends ArticleMetadata {
  text: ArticleText;
  /** `<title>` as it stands, for judging what kind of page this is. */
  title: string;
  optOut: OptOut;
}

/** What a page says in its head about being kept and mined. */
export interface OptOut {
  /** `agent` is the name of the meta tag in lower case, `robots` for all. */
  robots: { agent: string; directives: string }[];
  tdmReservation: boolean;
}

/**
 * Takes the article out of a page found at `url` (after redirects). No code of the page runs and nothing is fetched.
 * @throws Failure `page_too_complex` where the page is beyond `pageLimits`.
 */
export function extractArticle(html: string, url: string): ExtractedArticle {
  const facts = readPageFacts(html);
  const metadata = articleMetadata(facts, url);
  const lines = readableLines(html);
  return { ...metadata, text: { headline: metadata.headline, body: lines.join("\n") }, title: facts.title, optOut: optOutOf(facts) };
}

function optOutOf({ meta }: PageFacts): OptOut {
  const robots = [...meta].flatMap(([agent, values]) => values.map((directives) => ({ agent, directives })));
  return {
    robots: robots.filter(({ directives }) => /\bno/i.test(directives) && directives.length < 200),
    tdmReservation: meta.get("tdm-reservation")?.some((value) => value.trim() === "1") ?? false,
  };
}

/** Lines of the article's body by Mozilla's Readability on a linkedom tree. */
function readableLines(html: string): string[] {
  const { document } = parseHTML(html);
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return found?.content ? linesOf(found.content) : [];
}
