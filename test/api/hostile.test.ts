import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { changesPage } from "../../functions/api/routes/changes.ts";
import { commitChanges } from "../../functions/store/feed.ts";
import { type ArticleHead, readHeads } from "../../functions/store/heads.ts";
import { headShards } from "../../functions/store/keys.ts";
import type { Table } from "../../functions/store/table.ts";
import { freshTable } from "../store/emulator.ts";
import { article, stanceChanged } from "./foundChanges.ts";
import { replayTalks } from "./talks.ts";
import { type TestApi, testApi } from "./testApi.ts";

const evil = `</title></style><script>alert(1)</script>"><img src=x onerror=alert(1)>' onmouseover='alert(1)' {{7*7}} ]]> <!-- \u0000\u001b[31m\u202e =cmd|' /C calc'!A0`;

/** Control characters other than line breaks, marks that turn the direction of text, halves of characters. */
const invisible = /[^\P{Cc}\n\r\t]|\u202e|\p{Cs}/u;

let table: Table;
let api: TestApi;
let articles: ArticleHead[];

beforeAll(async () => {
  table = await freshTable();
  // Every text that comes from outside carries it, and one address is a script.
  await replayTalks(table, (version) => ({
    ...version,
    canonicalUrl: `${version.canonicalUrl}?"><script>alert(1)</script>`,
    outlet: `${version.outlet} ${evil}`,
    byline: evil,
    text: {
      headline: `${version.text.headline} ${evil}`,
      body: version.text.body.replaceAll(/(wants|open to|never|rejects|denied)/g, `$1 ${evil}`),
    },
  }));
  const script = { ...article, url: "javascript:alert(1)" };
  await commitChanges(table, {
    dossier: "talks",
    now: "2025-04-20T00:00:00.000Z",
    cause: "article_edit",
    changes: [stanceChanged({ article: script })],
    writes: [],
  });
  const shards = await Promise.all(Array.from({ length: headShards }, (_, shard) => readHeads(table, "talks", shard)));
  articles = shards.flatMap(({ heads }) => heads);
  api = testApi(table, { anonymous: ["read", "text"] });
});

/** Nothing in the page runs but what the page itself brought, and no link is a script. */
function mustBeInert(source: string, response: Response): void {
  const nonce = /script-src 'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  const { document } = parseHTML(source);
  const elements = [...document.querySelectorAll("*")];
  const foreign = elements.filter((e) => ["SCRIPT", "STYLE"].includes(e.tagName) && e.getAttribute("nonce") !== nonce);
  const handlers = elements.flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith("on") || a.name === "style");
  const links = elements
    .flatMap((e) => [e.getAttribute("href"), e.getAttribute("src"), e.getAttribute("action")])
    .filter((url) => /^\s*(?:javascript|data:text)/i.test(url ?? ""));
  expect({
    foreign: foreign.length,
    handlers: handlers.map((a) => a.name),
    links,
    images: document.querySelectorAll("img").length,
  }).toEqual({ foreign: 0, handlers: [], links: [], images: 0 });
  expect(source).not.toMatch(invisible);
}

const pages = [
  "/",
  "/changes",
  "/articles",
  "/sources",
  "/changes/talks.1",
  "/changes/talks.2",
  "/changes/talks.5",
  "/standings/arland/land.dam",
  "/standings/borland/money.loan",
  "/subscribe",
  "/docs",
  "/sign-in",
];

describe("text from articles", () => {
  test.each(pages)("is inert on %s", async (path) => {
    const response = await api.request(`${path}?dossier=talks`);
    expect(response.status).toBe(200);
    mustBeInert(await response.text(), response);
  });

  test("is inert on every page of every article and comparison", async () => {
    for (const { id, snapshots } of articles)
      for (const query of ["", "&to=1", `&from=1&to=${snapshots}`]) {
        const response = await api.request(`/articles/${id}?dossier=talks${query}`);
        expect(response.status).toBe(200);
        mustBeInert(await response.text(), response);
      }
  });

  test("reaches the readers of Atom as text", async () => {
    const source = await (await api.request("/v1/dossiers/talks/changes.atom")).text();
    const parsed = parseAtomFeed(source);
    expect(source).not.toMatch(/<script/);
    expect(source).not.toMatch(invisible);
    expect(parsed.entries?.length).toBeGreaterThan(5);
    for (const entry of parsed.entries ?? []) for (const link of entry.links ?? []) expect(link.href).toMatch(/^(?:https:|about:blank)/);
  });

  test("reaches the readers of JSON Feed as escaped HTML", async () => {
    const parsed = parseJsonFeed(JSON.parse(await (await api.request("/v1/dossiers/talks/changes.jsonfeed")).text()));
    for (const item of parsed.items ?? []) {
      const { document } = parseHTML(`<body>${item.content_html}</body>`);
      expect(document.querySelectorAll("script,img,style,[onmouseover],[onerror]").length).toBe(0);
      expect(
        [...document.querySelectorAll("a")]
          .map((a) => a.getAttribute("href"))
          .filter((href) => !/^(?:https:|about:blank)/.test(href ?? "")),
      ).toEqual([]);
    }
  });

  test("breaks no line of CSV or NDJSON", async () => {
    const count = changesPage.parse(await (await api.request("/v1/dossiers/talks/changes?limit=500")).json()).changes.length;
    const csv = await (await api.request("/v1/dossiers/talks/changes.csv?limit=500")).text();
    const ndjson = await (await api.request("/v1/dossiers/talks/changes.ndjson?limit=500")).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(count + 1);
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/m);
    expect(
      ndjson
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).seq),
    ).toHaveLength(count);
  });
});

describe("query strings and paths", () => {
  const values = [
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "%00",
    "%ff%fe",
    "%",
    "__proto__",
    "constructor",
    "-1",
    "0",
    "1e309",
    "NaN",
    "9".repeat(40),
    "a,".repeat(200),
    "x".repeat(4000),
    "[object Object]",
    "'; DROP TABLE",
    "../../etc/passwd",
    "‮",
    "2025-13-40",
    "talks.0",
    "talks.1.1",
    "{{7*7}}",
    "\r\nset-cookie: a=b",
  ];
  const names = [
    "dossier",
    "party",
    "provision",
    "issue",
    "kind",
    "direction",
    "cause",
    "level",
    "outlet",
    "min_severity",
    "cursor",
    "limit",
    "wait",
    "archive",
    "before",
    "page",
    "from",
    "to",
    "as_of",
    "__proto__",
  ];
  const reading = [
    ...pages,
    "/v1/dossiers/talks/changes",
    "/v1/dossiers/talks/changes.atom",
    "/v1/dossiers/talks/changes.csv",
    "/v1/dossiers/talks/standings",
    "/v1/dossiers/talks/articles",
  ];
  const isHtml = (response: Response) => response.headers.get("content-type")?.startsWith("text/html");
  const encoded = (value: string) => (value.startsWith("%") ? value : encodeURIComponent(value));

  test.each(reading)("%s answers any of them with a page or a problem, and echoes none", async (path) => {
    for (const [i, name] of names.entries())
      for (const [j, value] of values.entries()) {
        // Every name and every value on every page, though not every pair of them.
        if (name === "wait" || (i + j) % 11 !== path.length % 11) continue;
        const response = await api.request(`${path}?${name}=${encoded(value)}`, { headers: { accept: "text/html" } });
        const text = await response.text();
        expect([200, 400, 404, 406, 410], `${path}?${name}=${value}`).toContain(response.status);
        expect(isHtml(response) ? text : "", `${path}?${name}=${value}`).not.toMatch(/<script>alert|<svg onload/);
        expect(text).not.toMatch(invisible);
        expect([response.headers.get("set-cookie"), response.headers.get("x-content-type-options")]).toEqual([null, "nosniff"]);
      }
  });

  test.each([
    "/changes/",
    "/articles/",
    "/standings/arland/",
    "/v1/changes/",
    "/v1/dossiers/talks/articles/",
    "/confirm/",
    "/unsubscribe/",
    "/",
  ])("%s… answers any rest", async (path) => {
    for (const value of values) {
      const response = await api.request(path + encoded(value), { headers: { accept: "text/html" } });
      expect([200, 400, 404], path + value).toContain(response.status);
      expect(await response.text()).not.toMatch(/<script>alert|<svg onload/);
    }
  });
});
