import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeAll, expect, test } from "vitest";
import type { FoundChange } from "../../functions/change/change.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { firstReported, headlineChanged, position, stanceChanged } from "./foundChanges.ts";
import { publicUrl, type TestApi, testApi } from "./testApi.ts";

const feed = "/v1/dossiers/harbour/changes";
type Atom = ReturnType<typeof parseAtomFeed>;
let table: Table;
let api: TestApi;

const seed = (changes: readonly FoundChange[], minute: number) =>
  commitChanges(table, {
    dossier: "harbour",
    now: new Date(Date.UTC(2025, 3, 18, 8, minute)).toISOString(),
    cause: "article_edit",
    changes,
    writes: [],
  });

beforeAll(async () => {
  table = await freshTable();
  api = testApi(table);
  for (let minute = 0; minute < 130; minute++) await seed([stanceChanged(), firstReported()], minute);
});

async function text(path: string): Promise<string> {
  const response = await api.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

test("Atom is read by an independent parser: newest first, with permanent ids", async () => {
  const parsed = parseAtomFeed(await text(`${feed}.atom`));
  expect(parsed.entries?.map((e) => e.id)).toEqual(
    Array.from({ length: 160 }, (_, i) => `tag:monitor.example,2025:change:harbour.${260 - i}`),
  );
});

test("Atom leads back through its archives to the first change (RFC 5005)", async () => {
  const seen: (string | undefined)[] = [];
  for (let address: string | undefined = `${publicUrl}${feed}.atom`; address !== undefined; ) {
    const { entries = [], links = [] }: Atom = parseAtomFeed(await text(address.slice(publicUrl.length)));
    seen.push(...entries.map((e) => e.id));
    address = links.find((l) => l.rel === "prev-archive")?.href;
  }
  expect(new Set(seen).size).toBe(260);
});

test("an archive says so, and leads to the feed itself and to the next one", async () => {
  const archive = await text(`${feed}.atom?archive=1`);
  const links = parseAtomFeed(archive).links?.map((l) => [l.rel, l.href]);
  expect(archive).toContain("<fh:archive/>");
  expect(links).toEqual(
    expect.arrayContaining([
      ["current", `${publicUrl}${feed}.atom`],
      ["next-archive", `${publicUrl}${feed}.atom?archive=2`],
      ["self", `${publicUrl}${feed}.atom?archive=1`],
    ]),
  );
});

test("Atom keeps the rules of the W3C feed validator", async () => {
  const source = await text(`${feed}.atom`);
  const parsed = parseAtomFeed(source);
  const entries = parsed.entries ?? [];
  const updated = entries.map((e) => Date.parse(String(e.updated)));
  expect({
    oneSelfLink: parsed.links?.filter((l) => l.rel === "self").map((l) => l.href),
    author: parsed.authors?.length,
    ids: new Set(entries.map((e) => e.id)).size,
    idsAreUris: entries.every((e) => URL.canParse(e.id ?? "")),
    titles: entries.every((e) => (e.title?.value ?? "") !== ""),
    neverBack: updated.every((at, i) => i === 0 || at <= (updated[i - 1] ?? 0)),
    feedIsAsNewAsItsNewest: Date.parse(String(parsed.updated)) === updated[0],
    everyEntryHasAnAlternate: entries.every((e) => e.links?.some((l) => l.rel === "alternate")),
    namedEntitiesOfHtml: /&(?!amp;|lt;|gt;|quot;|#39;)/.test(source),
  }).toEqual({
    oneSelfLink: [`${publicUrl}${feed}.atom`],
    author: 1,
    ids: 160,
    idsAreUris: true,
    titles: true,
    neverBack: true,
    feedIsAsNewAsItsNewest: true,
    everyEntryHasAnAlternate: true,
    namedEntitiesOfHtml: false,
  });
});

test("JSON Feed is read by an independent parser and carries the change itself", async () => {
  const source = JSON.parse(await text(`${feed}.jsonfeed`));
  const parsed = parseJsonFeed(source);
  expect(parsed).toMatchObject({ feed_url: `${publicUrl}${feed}.jsonfeed`, next_url: `${publicUrl}${feed}.jsonfeed?archive=1` });
  expect([source.version, source.items[0]._redline.id]).toEqual(["https://jsonfeed.org/version/1.1", "harbour.260"]);
});

test("what a feed shows of an edit is marked as inserted and deleted", async () => {
  const parsed = parseAtomFeed(await text(`${feed}.atom?kind=stance_changed`));
  expect(JSON.stringify(parsed.entries?.[0]?.content)).toContain("The port <del>supports</del><ins>opposes</ins> a pay rise.");
});

test.each([
  ["application/atom+xml", "application/atom+xml"],
  ["application/feed+json", "application/feed+json"],
  ["text/csv", "text/csv"],
  ["application/x-ndjson", "application/x-ndjson"],
  ["application/json", "application/json"],
  ["text/csv;q=0.2, application/atom+xml;q=0.9", "application/atom+xml"],
  ["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
])("Accept: %s is answered with %s", async (accept, type) => {
  const response = await api.request(feed, { headers: { accept } });
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
});

test("a format that is not served is 406", async () => {
  expect((await api.request(feed, { headers: { accept: "image/png" } })).status).toBe(406);
});

test("a path ending wins over Accept", async () => {
  const response = await api.request(`${feed}.csv`, { headers: { accept: "application/json" } });
  expect(response.headers.get("content-type")).toContain("text/csv");
});

test("CSV has a line for each change, under the names of the JSON", async () => {
  const [header, ...lines] = (await text(`${feed}.csv?limit=2`)).trimEnd().split("\r\n");
  expect(header).toMatch(/^seq,id,at,cause,level,kind,party,provision,from,to,/);
  expect(lines).toHaveLength(2);
});

test("a spreadsheet takes no text of an article for a formula", async () => {
  await seed(
    [
      headlineChanged("+1 for peace", '=HYPERLINK("https://evil.example","now")'),
      stanceChanged({ after: position("opposes", "-5 said the port") }),
    ],
    131,
  );
  const lines = (await text(`${feed}.csv?limit=500`)).trimEnd().split("\r\n").slice(-2);
  expect(lines[0]).toContain(`'+1 for peace,"'=HYPERLINK(""https://evil.example"",""now"")"`);
  expect(lines[1]).toContain(",'-5 said the port");
});

test("an answer that would be the same is 304, and a new change makes another tag", async () => {
  const first = await api.request(`${feed}.atom`);
  const tag = first.headers.get("etag") ?? "";
  const again = await api.request(`${feed}.atom`, { headers: { "if-none-match": `"other", W/${tag}` } });
  await seed([firstReported()], 132);
  const later = await api.request(`${feed}.atom`, { headers: { "if-none-match": tag } });
  expect([again.status, later.status]).toEqual([304, 200]);
});

test("every format and filter has a tag of its own", async () => {
  const paths = [feed, `${feed}.csv`, `${feed}.atom`, `${feed}?party=port`, `${feed}?limit=7`, `${feed}.atom?archive=1`];
  const tags = await Promise.all(paths.map(async (path) => (await api.request(path)).headers.get("etag")));
  expect(new Set(tags).size).toBe(paths.length);
});
