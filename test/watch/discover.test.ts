import { gzipSync } from "node:zlib";
import { beforeEach, expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { Failure } from "../../functions/article/failure.ts";
import type { GuardedResponse } from "../../functions/article/guardedFetch.ts";
import { passOver } from "../../functions/store/passedOver.ts";
import { readSource } from "../../functions/store/sources.ts";
import type { Table } from "../../functions/store/table.ts";
import { discover } from "../../functions/watch/discover.ts";
import type { Source } from "../../functions/watch/includeRule.ts";
import { freshTable } from "../store/emulator.ts";
import { talks } from "./harbour.ts";

const now = "2025-04-17T08:00:00.000Z";
const dossier = talks({ parties: [{ id: "north", name: "Northland", adjectives: ["Northern"], people: [{ name: "Nils Ravn" }] }] });
const source: Source = { id: "echo", kind: "feed", url: "https://echo.example/feed", outlet: "Echo", include: {} };
const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>x</title>${titles.map((title, i) => `<item><title>${title}</title><link>https://echo.example/${i}?utm_source=rss</link></item>`).join("")}</channel></rss>`;

let table: Table;
let sent: Record<string, string>[];
beforeEach(async () => {
  table = await freshTable();
  sent = [];
});

type Answers = Record<string, Partial<GuardedResponse> | Failure>;
function find(answers: Answers, of: Source = source) {
  const visit = async (url: string, headers: Record<string, string> = {}): Promise<GuardedResponse> => {
    sent.push(headers);
    const answer = answers[url];
    if (answer === undefined) throw new Error(`Nobody should ask for ${url}.`);
    if (answer instanceof Failure) throw answer;
    return { status: 200, headers: {}, url, redirectedFrom: [], body: Buffer.alloc(0), ...answer };
  };
  return discover({ table, visitor: { visit }, dossier, now: () => now }, of);
}
const listing = (text: string | Buffer, headers = {}): Answers => ({ [source.url]: { body: Buffer.from(text), headers } });

it("finds what is listed, under its own address", async () => {
  expect(await find(listing(rss("Ships", "Seals")))).toEqual([
    { url: "https://echo.example/0", source: "echo" },
    { url: "https://echo.example/1", source: "echo" },
  ]);
});

it("leaves out unread what shows nothing of the rule, and takes on what shows a part of it", async () => {
  const ruled: Source = { ...source, include: { words: ["truce"], parties: ["north"] } };
  const found = await find(
    listing(rss("Ferry fares go up", "A truce at last?", "Northern lights tonight", "Ravn speaks", "Nils Ravn speaks")),
    ruled,
  );
  expect(found.map(({ url }) => url.slice(-1))).toEqual(["1", "2", "4"]);
});

it("does not come back to what was passed over, until that runs out", async () => {
  const passed = { article: articleId("https://echo.example/0"), url: "https://echo.example/0", reason: "not on the matter", at: now };
  await passOver(table, dossier.id, { ...passed, days: 1 });
  await passOver(table, dossier.id, { ...passed, article: articleId("https://echo.example/1"), days: -1 });
  expect((await find(listing(rss("Ships", "Seals")))).map(({ url }) => url)).toEqual(["https://echo.example/1"]);
});

it("leaves out what was published so long ago that it would be retired at once", async () => {
  const old = rss("Ships").replace("</item>", "<pubDate>Mon, 03 Mar 2025 08:00:00 GMT</pubDate></item>");
  expect(await find(listing(old))).toEqual([]);
});

it("keeps the validators once nothing waits to be taken on, and sends them byte for byte", async () => {
  const headers = { etag: 'W/"a,b"', "last-modified": "Thu, 17 Apr 2025 07:59:59 GMT" };
  await find(listing(rss("Ships"), headers));
  expect(await readSource(table, dossier.id, "echo")).toMatchObject({ etag: null, lastNewAt: now });

  await find(listing(rss(), headers));
  await find(listing(rss(), headers));

  expect(sent.at(-1)).toMatchObject({ "if-none-match": 'W/"a,b"', "if-modified-since": "Thu, 17 Apr 2025 07:59:59 GMT" });
});

it("looks into the two latest sitemaps of an index, zipped or not", async () => {
  const entry = (n: number, day: string) =>
    `<sitemap><loc>https://echo.example/s${n}.xml</loc><lastmod>2025-04-${day}T08:00:00Z</lastmod></sitemap>`;
  const map = (path: string) => Buffer.from(`<urlset><url><loc>https://echo.example/${path}</loc></url></urlset>`);
  const answers: Answers = {
    ...listing(`<sitemapindex>${entry(1, "01")}${entry(2, "17")}${entry(3, "16")}</sitemapindex>`),
    "https://echo.example/s2.xml": { body: map("new") },
    "https://echo.example/s3.xml": { body: gzipSync(map("yesterday")) },
  };
  expect((await find(answers)).map(({ url }) => url)).toEqual(["https://echo.example/new", "https://echo.example/yesterday"]);
});

it("a single page is an article to follow", async () => {
  expect(await find({}, { ...source, kind: "page", url: "https://echo.example/live" })).toEqual([
    { url: "https://echo.example/live", source: "echo" },
  ]);
});

it.each<[string, Partial<GuardedResponse> | Failure, string]>([
  ["is missing", { status: 404 }, "gone"],
  ["refuses us", { status: 403 }, "blocked"],
  ["is ill", { status: 500 }, "error"],
  ["is no feed", { body: Buffer.from("<html>Sorry</html>") }, "error"],
  ["may not be asked", new Failure("robots_disallow", "robots.txt disallows it"), "blocked"],
])("a source that %s is noted, once", async (_, answer, status) => {
  expect(await find({ [source.url]: answer })).toEqual([]);
  await find({ [source.url]: answer });
  expect(await readSource(table, dossier.id, "echo")).toMatchObject({ health: { status, since: now }, version: 1 });
});
