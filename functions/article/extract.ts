import type { ArticleText } from "./article.ts";
import { foldSpace, type Line } from "./blockText.ts";
import { isFurniture, textLines } from "./furnitureLines.ts";
import { type ArticleMetadata, articleMetadata } from "./metadata.ts";
import { type PageFacts, readPageFacts } from "./pageFacts.ts";
import { readableLines } from "./readableLines.ts";
import type { StructuredArticle } from "./structuredData.ts";

/** What was taken from a page. `text.body` is empty where the page holds no article. */
export interface ExtractedArticle extends ArticleMetadata {
  text: ArticleText;
  /** `<title>` as it stands, for judging what kind of page this is. */
  title: string;
  optOut: OptOut;
}

const leastText = 250;

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
  const body = bodyOf(textLines(readableLines(html)), metadata.structured);
  return { ...metadata, text: { headline: metadata.headline, body }, title: facts.title, optOut: optOutOf(facts) };
}

/** The page's own lines, or the text in its structured data where the page is a shell that a script would fill. */
function bodyOf(lines: readonly Line[], structured: StructuredArticle | null): string {
  const onPage = lines.map(({ text }) => text).join("\n");
  const stated = structured?.body ?? "";
  if (onPage.length >= leastText || stated.length < leastText) return onPage;
  return stated
    .split(/\n+/)
    .map(foldSpace)
    .filter((line) => line !== "" && !isFurniture(line))
    .join("\n");
}

function optOutOf({ meta }: PageFacts): OptOut {
  const robots = [...meta].flatMap(([agent, values]) => values.map((directives) => ({ agent, directives })));
  return {
    robots: robots.filter(({ directives }) => /\bno/i.test(directives) && directives.length < 200),
    tdmReservation: meta.get("tdm-reservation")?.some((value) => value.trim() === "1") ?? false,
  };
}
