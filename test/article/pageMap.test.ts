import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../functions/article/blockText.ts";
import { decodePage } from "../../functions/article/decodePage.ts";
import { extractAndLearn } from "../../functions/article/extract.ts";
import { Failure } from "../../functions/article/failure.ts";
import { isLink } from "../../functions/article/furnitureLines.ts";
import { readPageFacts } from "../../functions/article/pageFacts.ts";
import { drawPageMap } from "../../functions/article/pageMap.ts";
import { PlacedLines } from "../../functions/article/placedLines.ts";
import { noMemory } from "../../functions/article/siteMemory.ts";
import { structuredArticle } from "../../functions/article/structuredData.ts";
import { edit, edited, type Mapped, mapped, pages, readWhole, saysTheSame, url, withoutText } from "./mappedPages.ts";

/** A page that Readability alone can read. */
function mappedSlowly(html: string): Mapped {
  const [body, site] = [Buffer.from(html), noMemory];
  return { html, body, site, map: drawPageMap(body, html, site, extractAndLearn(html, url, site).article.lines, false) };
}

/** The lines that stand between the first and the last of the article's, but for mere links, and what the page says of itself. */
function heldWithin(body: Buffer, own: ReadonlySet<string>): unknown {
  const placed = new PlacedLines();
  try {
    const { nodes: _, jsonLd, ...markup } = readPageFacts(decodePage(body, "text/html"), placed);
    const facts = { ...markup, structured: withoutText(structuredArticle(jsonLd)) };
    const lines = placed.lines();
    const isOwn = ({ text }: Line) => own.has(text);
    return { facts, lines: lines.slice(lines.findIndex(isOwn), lines.findLastIndex(isOwn) + 1).filter((line) => !isLink(line)) };
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const asked = ({ map, site }: Mapped, page: string): boolean => saysTheSame(map, Buffer.from(page), site);

describe("a page that was taken apart", () => {
  const known = mapped(readFileSync("fixtures/pages/body-with-furniture.html", "utf8"));
  const padded = mapped(
    known.html
      .replace("</head>", '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Tides."}</script></head>')
      .replace("<body>", `<body><nav>${"<a href='/x'>More of this</a>".repeat(60)}</nav>`)
      .replace("</body>", `<aside>${"<p><a href='/y'>More of that</a></p>".repeat(60)}</aside></body>`),
  );

  it("reads the same as long as no byte changes", () => {
    expect(asked(known, known.html)).toBe(true);
  });

  it.each([
    ["an advert above the article", padded.html.replace("<body>", '<body><div class="ad-91"><a href="/">An offer of today</a></div>')],
    ["another script in its head", padded.html.replace("</head>", "<script>window.build = '<p>4711'</script></head>")],
    ["other stories below it", padded.html.replaceAll("/y", "/z").replace("More of that", "Ferry fares go up")],
    ["adverts in several places", padded.html.replace("<body>", "<body><i>!</i>").replace("</aside>", "<div>!</div></aside>")],
    ["another count of comments in its structured data", padded.html.replace('"@type"', '"commentCount":4711,"@type"')],
    ["an attribute within the article", padded.html.replace("<p>Neither the union", '<p data-seen="4711">Neither the union')],
  ])("reads the same with %s", (_, page) => {
    expect(page).not.toBe(padded.html);
    expect(asked(padded, page)).toBe(true);
  });

  it.each([
    ["a changed word", padded.html.replace("Neither the union", "Never the union")],
    ["another line near the article", padded.html.replace("<p>Neither the union", '<div class="box">News</div><p>Neither the union')],
    ["another author in its structured data", padded.html.replace('"@type"', '"author":"Nobody","@type"')],
    ["another headline", padded.html.replace(/<h1([^>]*)>/, "<h1$1>Not: ")],
    ["a word against robots", padded.html.replace("</head>", '<meta name="robots" content="noindex"></head>')],
    ["an element that is left open around the rest", padded.html.replace("<body>", '<body><div class="odd">')],
    ["a comment that is left open", padded.html.replace("<body>", "<body><!--")],
    ["the rest cut off", padded.html.slice(0, padded.html.length / 2)],
    ["other bytes at its end", `${padded.html}<p>More.</p>`],
  ])("has to be read as a whole with %s", (_, page) => {
    expect(page).not.toBe(padded.html);
    expect(asked(padded, page)).toBe(false);
  });

  it("has to be read as a whole where lines go that kept something strange away from the article", () => {
    const links = "<p class='more'><a href='/y'>More of that</a></p>";
    const html = known.html.replace("</body>", `${links.repeat(30)}<div class="box">The talks are off for today.</div></body>`);
    const far = { ...known, html, map: drawPageMap(Buffer.from(html), html, known.site, [], true) };
    const page = html.replace(links.repeat(29), "");
    expect(readWhole(Buffer.from(html), far.site)).not.toBeNull();
    expect(readWhole(Buffer.from(page), far.site)).toBeNull();
    expect(asked(far, page)).toBe(false);
  });

  it("has to be read as a whole once more is known of its site", () => {
    expect(saysTheSame(padded.map, padded.body, { ...padded.site, passedPlaces: [...padded.site.passedPlaces, 1] })).toBe(false);
  });

  it("may not change at all where its encoding is another one", () => {
    const latin = Buffer.from(padded.html.replace("harbour", "h\u00e4rbour"), "latin1");
    const map = drawPageMap(latin, decodePage(latin, "text/html; charset=iso-8859-1"), padded.site, [], true);
    expect(saysTheSame(map, latin, padded.site)).toBe(true);
    expect(saysTheSame(map, Buffer.concat([latin, Buffer.from("\n")]), padded.site)).toBe(false);
  });
});

describe("a page whose site taught no places", () => {
  const html = readFileSync("fixtures/pages/body-with-furniture.html", "utf8").replace(
    "</body>",
    `<ul class="sidebar">${"<li><a href='/tides'>The tides of today</a> 5 min</li>".repeat(60)}</ul></body>`,
  );
  const slow = mappedSlowly(html);

  it("reads the same with other stories far from the article", () => {
    const page = html.replace("5 min</li></ul>", "55 min</li></ul>");
    expect(page).not.toBe(html);
    expect(asked(slow, page)).toBe(true);
  });

  it.each([
    ["a changed word", html.replace("Neither the union", "Never the union")],
    ["a line more beside the article", html.replace("<p>Neither the union", "<p>Off.</p><p>Neither the union")],
    ["a link more beside the article", html.replace("<p>Neither the union", "<p><a href='/'>Off</a></p><p>Neither the union")],
  ])("has to be read as a whole with %s", (_, page) => {
    expect(page).not.toBe(html);
    expect(asked(slow, page)).toBe(false);
  });
});

describe("whatever changes on a page", () => {
  it("is looked at on pages of every kind", () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it("a page that is told the same reads the same as a whole", () => {
    const seen = { same: 0, other: 0 };
    const check = fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 3 }), (which, edits) => {
      const page = pages[which % pages.length];
      if (page === undefined) return;
      const body = Buffer.from(edits.reduce(edited, page.html));
      const same = saysTheSame(page.map, body, page.site);
      seen[same ? "same" : "other"]++;
      if (same) expect(readWhole(body, page.site)).toEqual(readWhole(page.body, page.site));
    });
    fc.assert(check, { numRuns: Number(process.env.REDLINE_EDITS ?? 600) });
    expect(seen.same).toBeGreaterThan(20);
  });

  it("a page that taught no places and is told the same has the same lines where its article stands", () => {
    const slow = pages.map(({ html }) => ({ ...mappedSlowly(html), own: ownLines(html) }));
    let same = 0;
    const check = fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 3 }), (which, edits) => {
      const page = slow[which % slow.length];
      if (page === undefined) return;
      const body = Buffer.from(edits.reduce(edited, page.html));
      if (!saysTheSame(page.map, body, page.site)) return;
      same++;
      expect(heldWithin(body, page.own)).toEqual(heldWithin(page.body, page.own));
    });
    fc.assert(check, { numRuns: Number(process.env.REDLINE_EDITS ?? 600) });
    expect(same).toBeGreaterThan(20);
  });
});

/** The article's lines that the page has once. */
function ownLines(html: string): ReadonlySet<string> {
  const placed = new PlacedLines();
  readPageFacts(html, placed);
  const times = Map.groupBy(placed.lines(), ({ text }) => text);
  const { lines } = extractAndLearn(html, url, noMemory).article;
  return new Set(lines.flatMap(({ text }) => (times.get(text)?.length === 1 ? text : [])));
}
