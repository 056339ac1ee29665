import type { ArticleText } from "./article.ts";
import { foldSpace, type Line } from "./blockText.ts";
import { Failure } from "./failure.ts";
import { isFurniture, type SortedLines } from "./furnitureLines.ts";
import { type ArticleMetadata, articleMetadata } from "./metadata.ts";
import type { PageFacts } from "./pageFacts.ts";
import type { StructuredArticle } from "./structuredData.ts";

/** What a page says of its article, beside the lines of it. */
export interface StatedOfArticle extends ArticleMetadata {
  /** `<title>` as it stands, for judging what kind of page this is. */
  title: string;
  optOut: OptOut;
}

/** What was taken from a page. `text.body` is empty where the page holds no article. */
export interface ExtractedArticle extends StatedOfArticle {
  text: ArticleText;
  /** The lines of the body, with what is known of each. */
  lines: readonly Line[];
  /** Furniture that stood among them, a line each: it says what kind of page this is. */
  furniture: string;
}

/** What a page says in its head about being kept and mined. */
interface OptOut {
  /** `agent` is the name of the meta tag in lower case, `robots` for all. */
  robots: { agent: string; directives: string }[];
  tdmReservation: boolean;
}

/**
 * The article of the page found at `url`, from what its markup says and the lines that were found to be its text.
 * @throws Failure `page_too_complex` where the text is longer than any report
 */
export function articleOf(facts: PageFacts, url: string, lines: SortedLines): ExtractedArticle {
  return articleAsStated(statedIn(facts, url), lines);
}

/** What the markup of the page found at `url` says of its article. */
export function statedIn(facts: PageFacts, url: string): StatedOfArticle {
  return { ...articleMetadata(facts, url), title: facts.title, optOut: optOutOf(facts) };
}

/**
 * The article of a page of which is known already what it says of itself.
 * @throws Failure `page_too_complex`, as `articleOf`
 */
export function articleAsStated(stated: StatedOfArticle, { kept, dropped }: SortedLines): ExtractedArticle {
  const { headline } = stated;
  const below = kept.filter((line, i) => i >= headlineWithin || line.text !== headline);
  const text = { headline, body: bodyOf(below, stated.structured) };
  if (text.body.length > longestBody) throw new Failure("page_too_complex", `The text is longer than ${longestBody} characters`);
  const furniture = dropped.map((line) => line.text).join("\n");
  return { ...stated, text, lines: below, furniture: furniture.slice(0, 10_000) };
}

/** The headline is no line of the body: Readability leaves it there where the page's title differs from it. */
const headlineWithin = 3;
const leastText = 250;
/** Live blogs of a whole day come to some 200,000. */
const longestBody = 600_000;

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

/** Whether an article has so few lines of its own that its page may be a shell that a script would fill. */
export const isShort = (lines: readonly Line[]): boolean => textOf(lines).length < leastText;

/** The page's own lines, or the text in its structured data where the page is a shell. */
function bodyOf(lines: readonly Line[], structured: StructuredArticle | null): string {
  const stated = structured?.body ?? "";
  if (!isShort(lines) || stated.length < leastText) return textOf(lines);
  const statedLines = stated.split(/\n+/).map(foldSpace);
  return statedLines.filter((line) => line !== "" && !isFurniture(line)).join("\n");
}

function optOutOf({ meta }: PageFacts): OptOut {
  const robots = [...meta].flatMap(([agent, values]) => values.map((directives) => ({ agent, directives })));
  return {
    robots: robots.filter(({ directives }) => /\bno/i.test(directives) && directives.length < 200),
    tdmReservation: meta.get("tdm-reservation")?.some((value) => value.trim() === "1") ?? false,
  };
}
