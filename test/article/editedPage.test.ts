import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../functions/article/decodePage.ts";
import type { EditedPage } from "../../functions/article/editedPage.ts";
import { extractAtKnownPlaces } from "../../functions/article/extractAtPlaces.ts";
import { Failure } from "../../functions/article/failure.ts";
import type { PageMap } from "../../functions/article/pageMap.ts";
import { edit, edited, type Mapped, mapped, pages, readByMap, readWhole, saysTheSame, url, withoutText } from "./mappedPages.ts";

/** What the page said of its article when it was mapped. */
function statedOn({ body, site }: Mapped) {
  const article = extractAtKnownPlaces(decodePage(body, "text/html"), url, site);
  if (article === null) throw new Error("The page cannot be read at its known places.");
  return { url, stated: article };
}

const byMap = (page: Mapped, html: string): EditedPage | null => readByMap(page.map, Buffer.from(html), page.site, statedOn(page));

const plain = readFileSync("fixtures/pages/body-with-furniture.html", "utf8");
const known = mapped(
  plain
    .replace("</head>", '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-03-16T08:00:00Z"}</script></head>')
    .replace("<body>", `<body><nav>${"<a href='/x'>More of this</a>".repeat(60)}</nav>`)
    .replace("</body>", `<aside>${"<p><a href='/y'>More of that</a></p>".repeat(60)}</aside></body>`),
);
const { html } = known;

describe("an edited page whose map is known", () => {
  it.each([
    ["a changed word", html.replace("Neither the union", "Never the union")],
    ["a paragraph more", html.replace("<p>Neither the union", "<p>Nobody was surprised by the news of the day.</p><p>Neither the union")],
    ["a paragraph less", html.replace(/<p>Neither the union.*?<\/p>/s, "")],
    ["a changed word and other adverts", html.replace("Neither the union", "Never the union").replace("More of this", "An offer")],
    ["a changed word and another time of its edit", html.replace("Neither the union", "Never the union").replace("T08:00", "T09:30")],
    ["another headline", html.replace(/<h1([^>]*)>/, "<h1$1>Not: ")],
    ["a word against robots", html.replace("</head>", '<meta name="robots" content="noindex"></head>')],
  ])("is read as the whole would be, with %s", (_, page) => {
    const read = byMap(known, page);

    expect(page).not.toBe(html);
    expect(read && asWhole(read)).toEqual(readWhole(Buffer.from(page), known.site));
  });

  it.each([
    [
      "a box beside the article that may be text",
      html.replace("<p>Neither the union", '<div class="box">The talks are off.</div><p>Neither the union'),
    ],
    ["an element that is left open around the rest", html.replace("<body>", '<body><div class="odd">')],
    ["next to nothing left of its text", html.replace(/(<p>)[^<]{60,}/g, "$1Off.")],
  ])("has to be read as a whole with %s", (_, page) => {
    expect(page).not.toBe(html);
    expect(byMap(known, page)).toBeNull();
  });

  it("has to be read as a whole once more is known of its site, or where Readability read it", () => {
    const page = Buffer.from(html.replace("Neither the union", "Never the union"));
    const more = { ...known.site, passedPlaces: [...known.site.passedPlaces, 1] };
    const slowly: PageMap = { ...known.map, way: { atPlaces: false, short: false } };

    expect(readByMap(known.map, page, more, statedOn(known))).toBeNull();
    expect(readByMap(slowly, page, known.site, statedOn(known))).toBeNull();
  });
});

describe("whatever is edited on a page", () => {
  it("what its map finds is what the whole says, and so is what the map of the edited page finds after the next edit", () => {
    const seen = { first: 0, second: 0 };
    const check = fc.property(fc.nat(), fc.array(anEdit, { minLength: 1, maxLength: 2 }), anEdit, (which, edits, last) => {
      const page = pages[which % pages.length];
      if (page === undefined) return;
      const once = edits.reduce(editedWithin(page), page.html);
      const first = quietly(() => byMap(page, once));
      if (first === null) return;
      seen.first++;
      expect(asWhole(first)).toEqual(readWhole(Buffer.from(once), page.site));

      const map = first.map();
      const twice = Buffer.from(editedWithin(page)(once, last));
      if (saysTheSame(map, twice, page.site)) {
        expect(readWhole(twice, page.site)).toEqual(readWhole(Buffer.from(once), page.site));
        return;
      }
      const second = quietly(() => readByMap(map, twice, page.site, { url, stated: first.article }));
      if (second === null) return;
      seen.second++;
      expect(asWhole(second)).toEqual(readWhole(twice, page.site));
    });
    fc.assert(check, { numRuns: Number(process.env.REDLINE_EDITS ?? 600) });
    expect(Math.min(seen.first, seen.second)).toBeGreaterThan(20);
  });
});

const asWhole = ({ article }: EditedPage) => ({ ...article, structured: withoutText(article.structured) });

/** A page that is too complex has no reading either way. */
function quietly(read: () => EditedPage | null): EditedPage | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** An edit anywhere on the page, or, as most are, of a line of the article. */
const anEdit = fc.record({ edit, line: fc.option(fc.nat()) });

function editedWithin(page: Mapped) {
  const lines = statedOn(page).stated.lines.map(({ text }) => text.slice(0, 40));
  return (
    before: string,
    { edit: each, line }: { edit: typeof edit extends fc.Arbitrary<infer E> ? E : never; line: number | null },
  ): string => {
    const start = line === null ? -1 : before.indexOf(lines[line % lines.length] ?? "");
    return start < 0
      ? edited(before, each)
      : edited(before, { ...each, at: (start + Math.floor(each.at * 400)) / before.length, cut: each.cut % 200 });
  };
}
