import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { changedParts } from "../../functions/article/changedParts.ts";
import { decodePage } from "../../functions/article/decodePage.ts";
import { type EditedPage, readEdited, type StatedBefore } from "../../functions/article/editedPage.ts";
import { extractAndLearn } from "../../functions/article/extract.ts";
import { extractAtKnownPlaces } from "../../functions/article/extractAtPlaces.ts";
import { Failure } from "../../functions/article/failure.ts";
import { drawPageMap, type PageMap } from "../../functions/article/pageMap.ts";
import { readsTheSame } from "../../functions/article/samePage.ts";
import { noMemory, type SiteMemory } from "../../functions/article/siteMemory.ts";
import type { StructuredArticle } from "../../functions/article/structuredData.ts";

export const url = "https://tidewatertimes.example/2031/03/16/mediator-named";

/** A page whose site is known, with its map. */
export function mapped(html: string) {
  const body = Buffer.from(html);
  const { article, places } = extractAndLearn(html, url, noMemory);
  const site: SiteMemory = { ...noMemory, ...places };
  return { html, body, site, map: drawPageMap(body, html, site, article.lines, true) };
}
export type Mapped = ReturnType<typeof mapped>;

/** Whether the map says that the page reads the same. */
export function saysTheSame(map: PageMap, body: Buffer, site: SiteMemory): boolean {
  const changed = changedParts(map, body);
  return changed !== null && readsTheSame(map, site, changed);
}

/** The edited page as its map reads it. */
export function readByMap(map: PageMap, body: Buffer, site: SiteMemory, before: StatedBefore): EditedPage | null {
  const changed = changedParts(map, body);
  return changed && readEdited(map, body, site, before, changed);
}

/** The text that structured data states counts where it becomes the article's. */
export const withoutText = (structured: StructuredArticle | null): unknown => structured && { ...structured, body: null };

/** What a look without a map finds. */
export function readWhole(body: Buffer, site: SiteMemory): unknown {
  try {
    const article = extractAtKnownPlaces(decodePage(body, "text/html"), url, site);
    return article && { ...article, structured: withoutText(article.structured) };
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const folder = process.env.REDLINE_PAGES ?? "fixtures/{pages,ukraine-2025/articles/*}";
export const pages = globSync(`${folder}/*.html`)
  .map((file) => mapped(readFileSync(file, "utf8")))
  .filter(({ body, site }) => site.places.length > 0 && readWhole(body, site) !== null);

/** Markup that changes how what follows it is read, or that means something by itself. */
const snippets = [
  ..."<p>|</p>|<div>|</div>|<div class='ad-7'>|</aside>|<aside>|<li>|</li>|<ul>|</ul>|<a href='/'>|</a>|<h1>|</h1>|<h2>Talks</h2>|<b>".split(
    "|",
  ),
  ..."<!--|-->|<script>|</script>|<style>|</head>|<head>|<body>|</body>|</html>|<title>|</title>|<noscript>|<svg>|</svg>|<form>|<td>".split(
    "|",
  ),
  ..."<p>The talks are off, a spokesman said on Monday.</p>|<p><a href='/'>Most read of the day</a></p>|word |&amp|&|<|>|'|\"| |\n".split(
    "|",
  ),
  '<meta name="robots" content="noindex">',
  '<link rel="canonical" href="/elsewhere">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Else"}</script>',
  '<time itemprop="datePublished" datetime="2031-03-17">today</time>',
  "\u001b$B",
  "é",
  "\ufeff",
];

interface Edit {
  at: number;
  cut: number;
  put: string;
  /** Whether it begins at a tag, where most edits do. */
  atTag: boolean;
}
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(3_000)),
  put: fc.array(fc.constantFrom(...snippets), { maxLength: 4 }).map((parts) => parts.join("")),
  atTag: fc.boolean(),
});

export function edited(html: string, { at, cut, put, atTag }: Edit): string {
  const somewhere = Math.floor(at * html.length);
  const tag = atTag ? html.indexOf("<", somewhere) : -1;
  const from = tag < 0 ? somewhere : tag;
  const to = atTag && cut > 0 ? html.indexOf("<", from + cut) : from + cut;
  return html.slice(0, from) + put + html.slice(to < 0 ? html.length : to);
}
