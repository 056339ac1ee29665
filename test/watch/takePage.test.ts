import { expect, it } from "vitest";
import { extractAndLearn } from "../../functions/article/extract.ts";
import { contentFingerprint } from "../../functions/article/fingerprint.ts";
import { noMemory, readingKey, type SiteMemories, type SiteMemory } from "../../functions/article/siteMemory.ts";
import { type PageBefore, takePage } from "../../functions/watch/takePage.ts";
import { echoPage, lines, url } from "./harbour.ts";

const quotation = "The plan is older than the mayor, and so are its authors, said a clerk who has read it.";
const html = echoPage({
  lines: lines.with(
    1,
    `They asked about the cost of its repair.</p><blockquote><p>${quotation}</p></blockquote><p>They wrote the answers into small grey notebooks.`,
  ),
});
const { article, places } = extractAndLearn(html, url, noMemory);
/** What is known of a site that never had a quotation in an article: what reads at its places and what does not can be told apart. */
const quoted = article.lines.find(({ text }) => text === quotation)?.place ?? 0;
const memory = withoutQuotations({ ...noMemory, ...places });
const sites: SiteMemories = { read: async () => memory, write: async () => {} };

function withoutQuotations(known: SiteMemory): SiteMemory {
  const learnt = extractAndLearn(html.replace(/<blockquote>.*<\/blockquote>/, ""), url, noMemory).places;
  const others = known.places.filter((place) => !learnt?.places.includes(place));
  return { ...noMemory, ...learnt, passedPlaces: [...(learnt?.passedPlaces ?? []), ...others, quoted] };
}

const take = (text: string, before: PageBefore | null) => takePage(sites, Buffer.from(text), "text/html", url, "stored", before);
const atPlaces = await takePage(sites, Buffer.from(html), "text/html", url, contentFingerprint({ ...article.text, body: unquoted() }));
const before: PageBefore = { map: atPlaces.map(), length: atPlaces.article.text.body.length };
const edited = html.replace("soup", "stew");

function unquoted(): string {
  return article.text.body.replace(`${quotation}\n`, "");
}

it("an edited page is read at the places that gave the stored text last time", async () => {
  expect(before.map?.site).toBe(readingKey(memory));
  expect((await take(edited, before)).article.text.body).toBe(unquoted().replace("soup", "stew"));
});

it.each([
  ["was not seen before", edited, null],
  ["was read with other knowledge of its site", edited, { ...before, map: before.map && { ...before.map, site: "other" } }],
  ["was read by Readability", edited, { ...before, map: before.map && { ...before.map, way: { atPlaces: false, short: false } } }],
  ["lost much of its text", edited, { ...before, length: before.length * 2 }],
])("an edited page is read by Readability where it %s", async (_, text, known) => {
  expect((await take(text, known)).article.text.body).toBe(article.text.body.replace("soup", "stew"));
});
