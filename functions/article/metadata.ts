import type { Instant } from "./article.ts";
import { foldSpace } from "./blockText.ts";
import { canonicalUrl } from "./canonicalUrl.ts";
import type { PageFacts } from "./pageFacts.ts";
import { siteOf } from "./siteOf.ts";
import { statedTime } from "./statedTime.ts";
import { type StructuredArticle, structuredArticle } from "./structuredData.ts";

/** What a page says about its article. Times are those stated with their zone; what is not stated is `null`. */
export interface ArticleMetadata {
  headline: string;
  canonicalUrl: string;
  /** The address that the page states for itself, believed or not. */
  statedUrl: string | null;
  outlet: string;
  byline: string | null;
  published: Instant | null;
  modified: Instant | null;
  /** Primary language subtag, lower case, e.g. `en`. */
  language: string | null;
  structured: StructuredArticle | null;
}

/** Judges the facts of the page that was found at `url` (after redirects). Structured data goes before meta tags, those before markup. */
export function articleMetadata(facts: PageFacts, url: string): ArticleMetadata {
  const structured = structuredArticle(facts.jsonLd);
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) for (const value of facts.meta.get(key) ?? []) if (value.trim() !== "") return value.trim();
    return null;
  };
  const canonical = ownCanonical(facts.canonical ?? meta("og:url"), url);
  const authors = structured?.authors ?? [];
  const author =
    authors.length > 0 ? authors.join(", ") : meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");
  return {
    headline: headlineOf(facts, structured, meta("og:title", "twitter:title")),
    canonicalUrl: canonical,
    statedUrl: absolute(facts.canonical ?? meta("og:url") ?? structured?.url ?? null),
    outlet: foldSpace(meta("og:site_name") ?? structured?.publisher ?? meta("application-name") ?? "").slice(0, 100) || siteOf(canonical),
    byline: author === null || /^https?:/i.test(author) ? null : foldSpace(author.replace(/^by /i, "")).slice(0, 300) || null,
    published: firstTime(
      structured?.published,
      meta("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "dc.date.issued", "date"),
      facts.times.published,
    ),
    modified: firstTime(
      structured?.modified,
      meta("article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod"),
      facts.times.modified,
    ),
    language: languageOf(structured?.language ?? facts.language ?? meta("og:locale", "content-language", "language")),
    structured,
  };
}

const firstTime = (...stated: (string | null | undefined)[]): Instant | null => {
  for (const each of stated) {
    const time = statedTime(each);
    if (time !== null) return time;
  }
  return null;
};

const languageOf = (tag: string | null): string | null => /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? "")?.[1]?.toLowerCase() ?? null;

const absolute = (stated: string | null): string | null =>
  stated !== null && /^https?:\/\//i.test(stated) && URL.canParse(stated) ? stated : null;

/** `rel=canonical` is believed within the site alone, and never when it names the front page: both are common mistakes of outlets. */
function ownCanonical(stated: string | null, url: string): string {
  const own = canonicalUrl(url);
  const named = stated === null ? null : URL.parse(stated, url);
  if (named === null || (named.protocol !== "http:" && named.protocol !== "https:")) return own;
  if (siteOf(named.href) !== siteOf(own)) return own;
  if (named.pathname === "/" && new URL(own).pathname !== "/") return own;
  return canonicalUrl(named.href);
}

/** The headline that readers see: the `<h1>` that shares words with what the page calls itself, else what it calls itself. */
function headlineOf(facts: PageFacts, structured: StructuredArticle | null, ogTitle: string | null): string {
  const title = facts.title.replace(/\s+[|–—-]\s+[^|–—-]{1,40}$/, "");
  const named = [structured?.headline ?? "", ogTitle ?? "", title].map(foldSpace).filter((name) => name !== "");
  const seen = facts.h1.find((h1) => h1.length >= 10 && named.some((name) => sharedWords(h1, name) >= 0.6));
  const best = seen ?? named[0] ?? facts.h1[0] ?? "";
  return best.slice(0, 500);
}

/** Share of the words of the shorter text that stand in the other. */
function sharedWords(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [x, y] = [words(a), words(b)];
  return [...x].filter((word) => y.has(word)).length / Math.max(1, Math.min(x.size, y.size));
}
