import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleText } from "../../functions/article/article.ts";
import { extractAndLearn, extractArticle } from "../../functions/article/extract.ts";
import { extractAtKnownPlaces } from "../../functions/article/extractAtPlaces.ts";
import { noMemory, rememberLines, repeatedLines, type SiteMemory } from "../../functions/article/siteMemory.ts";

const url = "https://tidewatertimes.example/2031/03/16/mediator-named";
const html = readFileSync(new URL("../../fixtures/pages/body-with-furniture.html", import.meta.url), "utf8");
const { article, places } = extractAndLearn(html, url, noMemory);
const site: SiteMemory = { ...noMemory, ...places };

/** What the cheap look reads; `null` where it cannot tell and the page has to be read the slow way. */
const cheap = (page: string, memory = site): ArticleText | null => extractAtKnownPlaces(page, url, memory)?.text ?? null;
/** The memory after a page was read the slow way. */
const taught = (page: string, memory: SiteMemory): SiteMemory => ({ ...memory, ...extractAndLearn(page, url, memory).places });

describe("once a page has taught where the site's articles stand", () => {
  it("the cheap look reads the same text from it", () => {
    expect(places).not.toBeNull();
    expect(cheap(html)).toEqual(article.text);
  });

  it("a second look at the page teaches nothing more", () => {
    expect(extractAndLearn(html, url, site).places).toBeNull();
  });

  it.each([
    ["an advert above the article", html.replace("<body>", '<body><div class="ad-91"><p><a href="/">An offer of today</a></p></div>')],
    ["other stories below it", html.replace("Ferry fares go up at Easter", "Ferry fares go down at Easter")],
    ["another script", html.replace("</head>", "<script>window.build = 4711</script></head>")],
    ["a new newsletter box within it", html.replace("Tides, our daily letter", "Currents, our weekly letter")],
    ["another class for this subject", html.replace('class="post"', 'class="post post-4711 tag-harbour category-strikes"')],
  ])("%s leaves the text as it is", (_, page) => {
    expect(page).not.toBe(html);
    expect(cheap(page)).toEqual(article.text);
  });

  it("another article of the site is read there too", () => {
    const other = html
      .replaceAll("Birgit Hamre", "Signe Dahl")
      .replace("<p>Neither the union", "<p>Nobody was surprised.</p><p>Neither the union");
    expect(cheap(other)).toEqual(extractArticle(other, url).text);
  });

  it("an edit never goes unseen: every changed letter of the article changes what the cheap look reads", () => {
    const body = article.text.body;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: body.length - 1 }), (i) => {
        const letter = body[i] ?? "";
        fc.pre(/\p{L}|\d/u.test(letter));
        const line = body.split("\n").find((each) => each.includes(letter)) ?? "";
        const edited = html.replace(line, line.replace(letter, letter === "x" ? "y" : "x"));
        return cheap(edited)?.body !== body;
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is new in or near the article, at a place that no page of the site had", () => {
  const union = "<p>Neither the union";

  it.each([
    ["a quotation within it", html.replace(union, `<blockquote>The mediator has withdrawn.</blockquote>${union}`)],
    ["a heading within it", html.replace(union, `<h2>Talks are off</h2>${union}`)],
    ["a box of its own above it", html.replace("<p>A retired", '<div class="update-box">Update: the talks are off.</div><p>A retired')],
    [
      "a correction below it",
      html.replace("</div>\n</article>", '<aside class="erratum">A figure in this report was wrong.</aside></div></article>'),
    ],
  ])("%s is never told unchanged", (_, page) => {
    expect(page).not.toBe(html);
    expect(cheap(page)).toBeNull();
  });

  it("is known from then on, and new words at that place are read when they are text", () => {
    const quoting = (words: string) => html.replace(union, `<blockquote><p>${words}</p></blockquote>${union}`);
    const memory = taught(quoting("The mediator has withdrawn from the talks, and nobody knows for how long."), site);
    const edited = quoting("The mediator has returned to the talks, and nobody knows for how long.");
    expect(cheap(edited, memory)).toEqual(extractArticle(edited, url, memory).text);
    expect(cheap(edited, memory)?.body).toContain("has returned");
  });
});

it("a page without an article teaches nothing", () => {
  expect(extractAndLearn("<nav><a href='/'>Home</a></nav>", url, noMemory).places).toBeNull();
});

describe("lines that repeat on a site's pages", () => {
  const line = (text: string, linked = 0) => ({ text, linked, heading: false, place: 0 });
  const remember = (text: string, linked: number, articles: string[]) =>
    articles.reduce((memory, id) => rememberLines(memory, id, [line(text, linked)]), noMemory);

  it("are furniture from the third article on", () => {
    const box = "The Tidewater Times goes to sea with you";
    expect(repeatedLines(remember(box, 0, ["a", "b"]))(box)).toBe(false);
    expect(repeatedLines(remember(box, 0, ["a", "b", "c"]))(box)).toBe(true);
  });

  it("do not count twice for one article", () => {
    const box = "The Tidewater Times goes to sea with you";
    expect(repeatedLines(remember(box, 0, ["a", "a", "a", "b"]))(box)).toBe(false);
  });

  it("are text all the same where they are whole sentences: outlets repeat their background", () => {
    const background = "The union has refused every offer since March.";
    expect(repeatedLines(remember(background, 0, ["a", "b", "c", "d"]))(background)).toBe(false);
  });

  it("are furniture as sentences that carry a link", () => {
    const sentence = "Our reporter answers your questions on the strike.";
    expect(repeatedLines(remember(sentence, 0.4, ["a", "b", "c"]))(sentence)).toBe(true);
  });

  it("are left out by both ways of reading", () => {
    const told = html.replace("<p>Neither the union", "<p>The Tidewater Times goes to sea with you</p><p>Neither the union");
    const memory = { ...remember("The Tidewater Times goes to sea with you", 0, ["a", "b", "c"]), ...places };
    expect(extractArticle(told, url, memory).text).toEqual(article.text);
    expect(cheap(told, memory)).toEqual(article.text);
  });
});
