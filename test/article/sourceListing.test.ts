import { describe, expect, it } from "vitest";
import { readListing } from "../../functions/article/sourceListing.ts";

const url = "https://news.example/feeds/world";
const time = "2025-04-17T08:00:00.000Z";
const listed = { url: "https://news.example/a", title: "Talks & truce", summary: "Short and good", published: time };

describe("one article, however it is listed", () => {
  it.each([
    [
      "RSS 2.0",
      `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>Talks &amp; truce</title><link>/a</link>
       <description><![CDATA[<p>Short <b>and</b> good</p>]]></description><pubDate>Thu, 17 Apr 2025 08:00:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      "RSS with its address in the guid alone",
      `<rss version="2.0"><channel><item><title>Talks &amp; truce</title><guid>https://news.example/a</guid>
       <description>Short and good</description><pubDate>Thu, 17 Apr 2025 10:00:00 +0200</pubDate></item></channel></rss>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>${time}</updated><entry><title>Talks &amp; truce</title><id>1</id>
       <link rel="enclosure" href="/x.mp3"/><link href="https://news.example/a"/><summary>Short and good</summary><published>2025-04-17T10:00:00+02:00</published></entry></feed>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "x",
        items: [
          {
            id: "1",
            url: "https://news.example/a",
            title: "Talks & truce",
            summary: "Short and good",
            date_published: "2025-04-17T08:00:00Z",
          },
        ],
      }),
    ],
    [
      "RDF",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>x</title><link>x</link><description>x</description></channel>
       <item rdf:about="https://news.example/a"><title>Talks &amp; truce</title><link>https://news.example/a</link><description>Short and good</description><dc:date>2025-04-17T08:00:00Z</dc:date></item></rdf:RDF>`,
    ],
  ])("%s", (_, text) => {
    expect(readListing(text, url)).toEqual({ articles: [listed], sitemaps: [] });
  });

  it("a news sitemap, with its image left aside", () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example/a</loc><image:image><image:loc>https://news.example/i.jpg</image:loc><image:title>Ship</image:title></image:image>
      <news:news><news:publication_date>2025-04-17T08:00:00Z</news:publication_date><news:title>Talks &amp; truce</news:title></news:news></url></urlset>`;
    expect(readListing(text, url).articles).toEqual([{ ...listed, summary: "" }]);
  });
});

it("a sitemap index lists the sitemaps below it", () => {
  const text = `<sitemapindex><sitemap><loc>https://news.example/s1.xml</loc><lastmod>2025-04-17T08:00:00Z</lastmod></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>`;
  expect(readListing(text, url)).toEqual({
    articles: [],
    sitemaps: [
      { url: "https://news.example/s1.xml", modified: time },
      { url: "https://news.example/s2.xml", modified: null },
    ],
  });
});

it("a time without its zone is missing, not now", () => {
  const text = `<rss version="2.0"><channel><item><title>x</title><link>/a</link><pubDate>17 Apr 2025 08:00</pubDate></item></channel></rss>`;
  expect(readListing(text, url).articles[0]?.published).toBeNull();
});

it.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://"])("an entry that leads to %s is left out", (link) => {
  const text = `<rss version="2.0"><channel><item><title>x</title><link>${link}</link></item></channel></rss>`;
  expect(readListing(text, url).articles).toEqual([]);
});

it("markup and control characters do not survive in a title", () => {
  const text = `<rss version="2.0"><channel><item><title>&lt;script&gt;alert(1)&lt;/script&gt;Talks</title><link>/a</link></item></channel></rss>`;
  expect(readListing(text, url).articles[0]?.title).toBe("Talks");
});

it.each([
  ["nothing", ""],
  ["a page", "<!doctype html><html><body><p>Not found</p></body></html>"],
  ["a document type", `<!DOCTYPE rss SYSTEM "http://news.example/x.dtd"><rss version="2.0"><channel/></rss>`],
  ["a lower-case document type", `<!doctype rss [<!ENTITY a "b">]><rss version="2.0"><channel/></rss>`],
  ["JSON that is no feed", `{"a": 1}`],
  ["broken JSON", `{"version": `],
])("%s is no feed", (_, text) => {
  expect(() => readListing(text, url)).toThrow(expect.objectContaining({ code: "bad_feed" }));
});
