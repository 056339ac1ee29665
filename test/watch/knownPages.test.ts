import { beforeEach, expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { extractArticle } from "../../functions/article/extract.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { readHead } from "../../functions/store/heads.ts";
import { storedSiteMemories } from "../../functions/store/siteMemories.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { type Checked, checkArticle } from "../../functions/watch/checkArticle.ts";
import { createKnownPages, type KnownPage, type KnownPages, rememberPage } from "../../functions/watch/knownPages.ts";
import { freshTable } from "../store/emulator.ts";
import { answer, atMinute, echoPage, lines, talks, url } from "./harbour.ts";

const dossier = talks();
const followed = { dossier, coder: createRulesCoder(dossier) };
const id = articleId(url);

let table: Table;
let pages: KnownPages;
let sites: ReturnType<typeof storedSiteMemories>;
let minute: number;
beforeEach(async () => {
  [table, pages, minute] = [await freshTable(), createKnownPages(), 0];
  sites = storedSiteMemories(table, () => 0);
});

/** Looks at the article on a page with this furniture. */
async function look(
  furniture: string,
  { text = lines, status = 200, headers = {} }: { text?: readonly string[]; status?: number; headers?: Record<string, string> } = {},
): Promise<Checked> {
  const at = atMinute(minute++);
  const body = Buffer.from(echoPage({ lines: text, furniture }));
  const found = answer({ status, headers: { "content-type": "text/html", ...headers }, body });
  const deps = { table, followed, visitor: { visit: async () => found }, sites, pages, agent: "Redline", now: () => at };
  return await checkArticle(deps, { url, source: null }, (await readHead(table, dossier.id, id)) ?? null);
}

const read = extractArticle(echoPage(), url);
const advert = (n: number): string => `<div class="ad-${n}"><a href="/offer/${n}">Offer ${n} of the day</a></div>`;

/** Stores the article and looks at it until its page is known. */
async function becomeKnown(): Promise<KnownPage> {
  for (let n = 0; n < 3; n++) await look(advert(n));
  const known = pages.of(id);
  if (known?.map == null) throw new Error("The page did not become known.");
  return known;
}

it("a page that comes with another advert is not read again", async () => {
  const known = await becomeKnown();

  expect(await look(advert(9))).toEqual({ outcome: "unchanged", health: { status: "ok", reason: "a whole article" } });
  expect(pages.of(id)).toBe(known);
});

it("an edit of a known page is stored as it stands", async () => {
  await becomeKnown();

  const edited = lines.map((line) => line.replace("soup", "stew"));
  expect(await look(advert(9), { text: edited })).toMatchObject({ outcome: "stored", n: 2 });
  expect((await latestSnapshot(table, dossier.id, id))?.body).toBe(edited.join("\n"));
});

it("an edited page is known by what it says now", async () => {
  await becomeKnown();
  const edited = lines.map((line) => line.replace("soup", "stew"));
  await look(advert(9), { text: edited });
  const known = pages.of(id);

  expect(await look(advert(10), { text: edited })).toMatchObject({ outcome: "unchanged" });
  expect(pages.of(id)).toBe(known);
  expect(await look(advert(11), { text: edited.map((line) => line.replace("four kinds", "five kinds")) })).toMatchObject({ n: 3 });
  expect(await look(advert(11))).toMatchObject({ outcome: "stored", n: 4 });
});

it.each([
  ["opts out in its headers", { headers: { "x-robots-tag": "noindex" } }, "blocked"],
  ["comes as something else than a page", { headers: { "content-type": "application/json" } }, "not_an_article"],
  ["comes from a cache that may have changed it", { status: 203 }, "not_an_article"],
])("a known page that %s is judged anew, though no byte of it changed", async (_, odd, status) => {
  await becomeKnown();

  expect(await look(advert(2), odd)).toMatchObject({ outcome: "noted", health: { status } });
});

it("a page that never reads the same by its map is read as a whole, and no more maps are drawn of it", () => {
  let drawn = 0;
  const draw = () => {
    drawn++;
    return { stretches: [], nodes: 0, way: { atPlaces: true, short: false }, site: "echo" };
  };
  for (let looks = 0; looks < 10; looks++)
    rememberPage(pages, id, { circumstances: "same", health: { status: "ok", reason: "" }, read, draw, byMap: false });

  expect(drawn).toBe(3);
  expect(pages.of(id)?.map).toBeNull();
});

it("the page that was not asked for longest is forgotten first", () => {
  const { text: _, lines: __, furniture: ___, ...stated } = read;
  const known: KnownPage = { circumstances: "", health: { status: "ok", reason: "" }, length: 1, stated, map: null, missed: 0 };
  for (let n = 0; n < 1_000; n++) pages.keep(`${n}`, known);
  pages.of("0");
  pages.keep("new", known);

  expect(pages.of("0")).toBe(known);
  expect(pages.of("1")).toBeUndefined();
});
