import { gunzipSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import type { Instant } from "./article.ts";
import { foldSpace, LineCollector, silentElements } from "./blockText.ts";
import { decodePage } from "./decodePage.ts";
import { Failure } from "./failure.ts";
import { statedTime } from "./statedTime.ts";

/** An article that a feed or a sitemap lists. `summary` is plain text, possibly empty. */
export interface ListedArticle {
  url: string;
  title: string;
  summary: string;
  published: Instant | null;
}

/** What a source lists: articles, and for a sitemap index the sitemaps below it. */
export interface Listing {
  articles: ListedArticle[];
  sitemaps: { url: string; modified: Instant | null }[];
}

const listingLimits = { articles: 1_000, sitemaps: 1_000, characters: 5_000_000, depth: 64, elements: 200_000 } as const;

/** The text of a listing from its bytes: sitemaps are often files that are gzipped themselves, whatever the connection does. */
export function decodeListing(body: Buffer, contentType: string): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return decodePage(body, contentType);
  try {
    return decodePage(gunzipSync(body, { maxOutputLength: listingLimits.characters }), "");
  } catch (cause) {
    throw new Failure("bad_feed", "The listing cannot be unzipped, or is too large when it is", { retryable: true, cause });
  }
}

/**
 * Reads RSS, Atom, RDF, JSON Feed, a sitemap, a news sitemap or a sitemap index, whichever the text turns out to be. `url` is where it was found.
 * @throws Failure `bad_feed` where it is none of them, declares a document type, or is beyond `listingLimits`.
 */
export function readListing(text: string, url: string): Listing {
  const head = text.slice(0, 4_096);
  if (text.length > listingLimits.characters) throw badFeed(url, "is too large");
  if (isJson(head)) return { articles: feedArticles(text, url), sitemaps: [] };
  checkXml(text, url);
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(head) ? sitemap(text, url) : { articles: feedArticles(text, url), sitemaps: [] };
}

const isJson = (head: string): boolean => /^[\ufeff\s]*\{/.test(head);

const badFeed = (url: string, why: string, cause?: unknown): Failure =>
  new Failure("bad_feed", `${url}: the feed ${why}`, { retryable: true, cause });

/** One cheap pass before any parser builds a tree: no document type (and so no entities of one's own), no abyss. */
function checkXml(text: string, url: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) throw badFeed(url, "declares a document type, which no feed needs");
        if (/^!/.test(name)) throw badFeed(url, "declares entities");
      },
      onopentagname() {
        if (++depth > listingLimits.depth) throw badFeed(url, "is nested too deeply");
        if (++elements > listingLimits.elements) throw badFeed(url, "has too many elements");
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);
}

function feedArticles(text: string, url: string): ListedArticle[] {
  const entries = entriesOf(text, url);
  const listed = entries.slice(0, listingLimits.articles).flatMap(({ link, title, summary, time }) => {
    const target = link === undefined ? null : URL.parse(link, url);
    if (target === null || !/^https?:$/.test(target.protocol)) return [];
    return [{ url: target.href, title: plainText(title), summary: plainText(summary), published: statedTime(time) }];
  });
  return listed;
}

interface Entry {
  link: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  time: string | undefined;
}

const stated = (time: unknown): string | undefined => (typeof time === "string" ? time : undefined);

function entriesOf(text: string, url: string): Entry[] {
  const parsed = parse(text, url);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        summary: item.description,
        time: stated(item.pubDate ?? item.dc?.dates?.[0]),
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find((link) => link.rel === undefined || link.rel === "alternate") ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        summary: entry.summary?.value,
        time: stated(entry.published ?? entry.updated),
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link,
        title: item.title,
        summary: item.description,
        time: stated(item.dc?.dates?.[0]),
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url,
        title: item.title,
        summary: item.summary ?? item.content_text?.slice(0, 2_000),
        time: stated(item.date_published),
      }));
  }
}

function parse(text: string, url: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text, { maxItems: listingLimits.articles });
  } catch (cause) {
    throw badFeed(url, "is neither RSS, Atom, JSON Feed nor a sitemap", cause);
  }
}

/** The text of a title or summary that may hold markup. */
function plainText(markup: string | undefined): string {
  const collector = new LineCollector();
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (silentElements.has(name)) silent++;
        collector.open(name);
      },
      ontext(data) {
        if (silent === 0) collector.text(data);
      },
      onclosetag(name) {
        if (silentElements.has(name)) silent--;
        collector.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.end((markup ?? "").slice(0, 10_000));
  collector.breakLine();
  return collector.lines
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 2_000);
}

/** https://www.sitemaps.org/protocol.html with Google's news extension. */
function sitemap(text: string, url: string): Listing {
  const listing: Listing = { articles: [], sitemaps: [] };
  let fields: Record<string, string> = {};
  let field: string | null = null;
  const local = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
  const parser = new Parser(
    {
      onopentag(name) {
        const tag = local(name);
        if (tag === "url" || tag === "sitemap") fields = {};
        field =
          ["loc", "lastmod", "publication_date", "title"].includes(tag) && !name.startsWith("image:") && !name.startsWith("video:")
            ? tag
            : null;
      },
      ontext(data) {
        if (field !== null && (fields[field]?.length ?? 0) < 4_000) fields[field] = (fields[field] ?? "") + data;
      },
      onclosetag(name) {
        field = null;
        const tag = local(name);
        const target = tag === "url" || tag === "sitemap" ? URL.parse(fields.loc?.trim() ?? "", url) : null;
        if (target === null || !/^https?:$/.test(target.protocol)) return;
        const modified = statedTime(fields.lastmod);
        if (tag === "sitemap") listing.sitemaps.push({ url: target.href, modified });
        else
          listing.articles.push({
            url: target.href,
            title: foldSpace(fields.title ?? ""),
            summary: "",
            published: statedTime(fields.publication_date) ?? modified,
          });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return { articles: listing.articles.slice(0, listingLimits.articles), sitemaps: listing.sitemaps.slice(0, listingLimits.sitemaps) };
}
