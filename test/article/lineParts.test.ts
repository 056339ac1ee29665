import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extractAndLearn } from "../../functions/article/extract.ts";
import { extractAtKnownPlaces } from "../../functions/article/extractAtPlaces.ts";
import { noMemory, type SiteMemory } from "../../functions/article/siteMemory.ts";

const url = "https://tidewatertimes.example/2031/03/16/mediator-named";
const plain = readFileSync("fixtures/pages/body-with-furniture.html", "utf8");
/** The slow way leaves the credit out, by what its element is called, and keeps the caption before it. */
const captioned = (caption: string, credit: string) =>
  plain.replace("<p>Neither the union", `<div>${caption} <span class="caption">${credit}</span></div><p>Neither the union`);

const caption = "The two sides met in the old customs house on Monday, and again on Tuesday.";
const html = captioned(caption, "(Photo: Harbour desk, 17)");
const { article, places } = extractAndLearn(html, url, noMemory);
const site: SiteMemory = { ...noMemory, ...places };
const read = (page: string) => extractAtKnownPlaces(page, url, site)?.text.body.split("\n");

it("a line of which the article leaves a part out does not hinder its page: it is read at its places without the part", () => {
  expect(article.text.body.split("\n")).toContain(caption);

  expect(places).not.toBeNull();
  expect(extractAtKnownPlaces(html, url, site)?.text).toEqual(article.text);
});

it("another article's caption is read without the same credit, whatever its numbers are", () => {
  const other = "Nobody was seen there on Wednesday, when the talks had come to nothing.";
  expect(read(captioned(other, "(Photo: Harbour desk, 2,031)"))).toContain(other);
});

it.each(["(Photo: Tidewater Times)", "The talks are off."])("a part that reads otherwise is left out by nobody's knowledge: %s", (text) => {
  expect(read(captioned(caption, text))).toContain(`${caption} ${text}`);
});

it("an edit of the caption shows", () => {
  expect(read(captioned(caption.replace("Tuesday", "Thursday"), "(Photo: Harbour desk, 17)"))).toContain(
    caption.replace("Tuesday", "Thursday"),
  );
});
