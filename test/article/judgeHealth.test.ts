import { describe, expect, it } from "vitest";
import { extractArticle } from "../../functions/article/extract.ts";
import { judgeHealth } from "../../functions/article/judgeHealth.ts";

const url = "https://harbourecho.example/news/ships";
const sentence =
  "There were fifty-seven ships at anchor when the sun rose on Wednesday, more than the harbour master has seen in all his years. ";
const html = (head = "", text = sentence.repeat(4)) =>
  `<!doctype html><html lang="en"><head><title>Ships at anchor</title>${head}</head><body><article><h1>Ships at anchor</h1><p>${text}</p></article></body></html>`;

interface Seen {
  status?: number;
  finalUrl?: string;
  contentType?: string;
  headers?: Record<string, string>;
  page?: string;
  storedLength?: number | null;
}

function judge({ status = 200, finalUrl = url, contentType = "text/html", headers = {}, page = html(), storedLength = null }: Seen) {
  const article = status === 200 ? extractArticle(page, finalUrl) : null;
  const seen = { requestedUrl: url, finalUrl, status, contentType, headers, article };
  return judgeHealth(seen, { languages: ["en"], storedLength, agent: "Redline" }).status;
}

it.each([
  [304, "not_modified"],
  [401, "paywall"],
  [402, "paywall"],
  [403, "blocked"],
  [404, "gone"],
  [410, "gone"],
  [429, "blocked"],
  [451, "blocked"],
  [500, "error"],
  [503, "error"],
  [204, "error"],
  [302, "error"],
])("an answer of %i is %s", (status, health) => {
  expect(judge({ status })).toBe(health);
});

it.each([
  ["https://harbourecho.example/", "redirected_home"],
  ["https://harbourecho.example/en", "redirected_home"],
  ["https://harbourecho.example/login?back=1", "paywall"],
  ["https://consent.harbourecho.example/x", "consent_wall"],
  ["https://harbourecho.example/privacy/consent?x", "consent_wall"],
  ["https://harbourecho.example/news/57-ships", "ok"],
  ["https://www.harbourecho.example/news/ships", "ok"],
])("a way that ends at %s is %s", (finalUrl, health) => {
  expect(judge({ finalUrl })).toBe(health);
});

it.each([
  ["application/pdf", "not_an_article"],
  ["image/png", "not_an_article"],
  ["text/html; charset=utf-8", "ok"],
  ["application/xhtml+xml", "ok"],
  ["", "ok"],
])("an answer of type %j is %s", (contentType, health) => {
  expect(judge({ contentType })).toBe(health);
});

describe("opting out", () => {
  it.each([
    [{ headers: { "x-robots-tag": "noindex" } }, "blocked"],
    [{ headers: { "x-robots-tag": "redline: noindex" } }, "blocked"],
    [{ headers: { "x-robots-tag": "otherbot: nofollow, noindex" } }, "ok"],
    [{ headers: { "x-robots-tag": "otherbot: noindex, redline: none" } }, "blocked"],
    [{ headers: { "x-robots-tag": "noarchive, nofollow, max-snippet:-1" } }, "ok"],
    [{ headers: { "x-robots-tag": "max-snippet:-1, noindex" } }, "blocked"],
    [{ headers: { "tdm-reservation": "1" } }, "blocked"],
    [{ headers: { "tdm-reservation": "0" } }, "ok"],
    [{ page: html('<meta name="robots" content="index, follow, noai">') }, "blocked"],
    [{ page: html('<meta name="Redline" content="NOINDEX">') }, "blocked"],
    [{ page: html('<meta name="googlebot" content="noindex">') }, "ok"],
    [{ page: html('<meta name="tdm-reservation" content="1">') }, "blocked"],
  ])("%j is %s", (seen, health) => {
    expect(judge(seen)).toBe(health);
  });
});

describe("a text that is shorter than the stored one", () => {
  const { length } = extractArticle(html(), url).text.body;

  it("by more than half is truncated", () => {
    expect(judge({ storedLength: length * 2 + 1 })).toBe("truncated");
  });

  it("by half is believed", () => {
    expect(judge({ storedLength: length * 2 })).toBe("ok");
  });
});

it("a long report about subscriptions, cookies and bot checks is a report", () => {
  const text = `${sentence.repeat(40)} Readers must subscribe to continue reading, the paper said, and accept cookies. Verify you are human, the sign at the gate read.`;
  expect(judge({ page: html("", text) })).toBe("ok");
});

describe("a short article under a headline that bot checks and missing pages use too", () => {
  const titled = (title: string) => judge({ page: html().replaceAll("Ships at anchor", title) });

  it.each([
    "One more step to peace",
    "Forbidden fruit comes back to the market",
    "Security checks at the port",
    "Just a moment of silence",
    "Not found guilty: the clerk of Carrow",
  ])("%s", (title) => {
    expect(titled(title)).toBe("ok");
  });

  it.each([
    ["Just a moment...", "blocked"],
    ["Attention Required! | Cloudflare", "blocked"],
    ["Access Denied", "blocked"],
    ["404 - page not found", "not_an_article"],
    ["Page not found | Harbour Echo", "not_an_article"],
  ])("but %s is %s", (title, health) => {
    expect(titled(title)).toBe(health);
  });
});
