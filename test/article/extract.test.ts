import { describe, expect, it } from "vitest";
import { extractArticle } from "../../functions/article/extract.ts";

const url = "https://harbourecho.example/news/ships";
const first =
  "There were fifty-seven ships at anchor when the sun rose on Wednesday, more than the harbour master has seen in all his years on the quay.";
const second =
  "He counts them through his grandfather's telescope. The radar would do it faster, he admits, but the radar has never been wrong.";
const paragraphs = `<p>${first}</p><p>${second}</p>`;
const whole = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const bodyOf = (html: string) => extractArticle(html, url).text.body;

describe("pages that leave out what HTML lets them leave out", () => {
  it.each([
    ["everything", `<title>Ships</title><article><h1>Ships at anchor</h1>${paragraphs}</article>`],
    ["body", `<html><head><title>Ships</title></head><article><h1>Ships at anchor</h1>${paragraphs}</article></html>`],
    ["html and head", `<body><article><h1>Ships at anchor</h1>${paragraphs}</article></body>`],
    ["closing tags", `<!doctype html><html><body><article><h1>Ships at anchor</h1><p>${first}<p>${second}`],
  ])("%s", (_, html) => {
    expect(bodyOf(html)).toBe(`${first}\n${second}`);
  });
});

describe("lines as a reader sees them", () => {
  it("inline markup does not break a line, a block does", () => {
    const html = whole(
      `<article><p>There were <b>fifty</b>-<i>seven</i> <a href="/s">ships</a> at&nbsp;anchor that day, the harbour master told us.<br>He had counted twice.</p>${paragraphs}</article>`,
    );
    expect(bodyOf(html).split("\n").slice(0, 2)).toEqual([
      "There were fifty-seven ships at anchor that day, the harbour master told us.",
      "He had counted twice.",
    ]);
  });

  it("soft hyphens, zero-width characters and runs of white space leave no trace", () => {
    const html = whole(
      `<article><p>Tele\u00adscope\u200b   and\n\t\u00a0radar were both of them in use at the harbour on that day.</p>${paragraphs}</article>`,
    );
    expect(bodyOf(html)).toMatch(/^Telescope and radar were both/);
  });

  it("the cells of a table row stand in one line", () => {
    const html = whole(
      `<article>${paragraphs}<table><tr><td>Ships</td><td>57</td></tr><tr><td>Pilots</td><td>3</td></tr></table>${paragraphs}</article>`,
    );
    expect(bodyOf(html)).toContain("\nShips 57\nPilots 3\n");
  });
});

describe("the headline", () => {
  const headline = (head: string, h1: string) =>
    extractArticle(whole(`<h1>${h1}</h1><article>${paragraphs}</article>`, head), url).text.headline;

  it("is the one that readers see, not the one for search engines", () => {
    const head =
      '<title>Ships, anchor, harbour: latest | Echo</title><meta property="og:title" content="Ships at anchor in the harbour: what we know">';
    expect(headline(head, "Fifty-seven ships at anchor in the harbour")).toBe("Fifty-seven ships at anchor in the harbour");
  });

  it("is not the name of the outlet that stands in the first heading", () => {
    expect(
      headline('<title>Ships at anchor - Harbour Echo</title><meta property="og:title" content="Ships at anchor">', "Harbour Echo News"),
    ).toBe("Ships at anchor");
  });

  it("is the title without the outlet's name where nothing else is told", () => {
    expect(
      extractArticle(whole(`<article>${paragraphs}</article>`, "<title>Ships at anchor - Harbour Echo</title>"), url).text.headline,
    ).toBe("Ships at anchor");
  });
});

describe("what a page says of itself", () => {
  const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const of = (head: string, from = url) => extractArticle(whole(`<article>${paragraphs}</article>`, head), from);

  it("is found in a graph among other things, with authors as names", () => {
    const graph = {
      "@graph": [
        { "@type": "WebSite", name: "Echo" },
        {
          "@type": ["NewsArticle"],
          headline: "Ships",
          author: [{ name: "Nils Ravn" }, "Signe Dahl", { name: "https://x.example" }],
          datePublished: "2031-03-12T06:00:00+01:00",
        },
      ],
    };
    expect(of(ld(graph))).toMatchObject({ byline: "Nils Ravn, Signe Dahl", published: "2031-03-12T05:00:00.000Z", modified: null });
  });

  it("is read past a block that is broken", () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(of(`${broken}${ld({ "@type": "Article", dateModified: "2031-03-12T05:00:00Z" })}`).modified).toBe("2031-03-12T05:00:00.000Z");
  });

  it.each([
    ["another site's", '<link rel="canonical" href="https://elsewhere.example/news/ships">'],
    ["the front page's", '<link rel="canonical" href="https://harbourecho.example/">'],
    ["no address at all", '<link rel="canonical" href="javascript:alert(1)">'],
  ])("is not believed where its canonical address is %s", (_, head) => {
    expect(of(head).canonicalUrl).toBe(url);
  });

  it("names its canonical address, also relative, within the site", () => {
    expect(of('<link rel="canonical" href="/news/57-ships?utm_source=x">').canonicalUrl).toBe("https://harbourecho.example/news/57-ships");
  });

  it("cannot run, reach or break anything", () => {
    const hostile = `<base href="https://evil.example/"><script>throw new Error("ran")</script><article>${paragraphs}<img src=x onerror="throw 1"><iframe src="https://evil.example"></iframe><p>&lt;script&gt;alert(1)&lt;/script&gt; is what the sign on the last of the ships said to us.</p></article>`;
    expect(bodyOf(whole(hostile))).toBe(
      `${first}\n${second}\n<script>alert(1)</script> is what the sign on the last of the ships said to us.`,
    );
  });
});
