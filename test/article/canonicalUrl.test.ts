import { describe, expect, it } from "vitest";
import { articleId, canonicalUrl } from "../../functions/article/canonicalUrl.ts";

const article = "https://news.example/world/truce-2025";

describe("two addresses of one article have one id", () => {
  it.each([
    "http://news.example/world/truce-2025",
    "https://www.news.example/world/truce-2025",
    "https://news.example/world/truce-2025/",
    "https://news.example:443/world/truce-2025",
    "https://NEWS.example./world/truce-2025",
    "https://news.example/world/truce-2025#comments",
    "https://news.example/world/truce-2025?utm_source=feed&utm_medium=rss",
    "https://news.example/world/truce-2025?fbclid=abc&gclid=def&at_medium=RSS",
    "https://news.example/world/truce-2025?outputType=amp",
    "https://news.example/amp/world/truce-2025",
    "https://news.example/world/truce-2025/amp/",
    "https://amp.news.example/world/truce-2025",
    "https://news.example//world//truce-2025",
    "  https://news.example/world/truce-2025 ",
  ])("%s", (address) => {
    expect(articleId(address)).toBe(articleId(article));
  });

  it("whatever the order of its parameters", () => {
    expect(articleId(`${article}?b=2&a=1`)).toBe(articleId(`${article}?a=1&utm_id=9&b=2`));
  });
});

describe("two articles have two ids", () => {
  it.each([
    "https://news.example/world/truce-2026",
    "https://news.example/World/truce-2025",
    "https://news.example/world/truce-2025?id=1",
    "https://news.example/world/truce-2025?page=2",
    "https://sport.news.example/world/truce-2025",
    "https://news.example:8443/world/truce-2025",
    "https://news.example/world/amplified",
  ])("%s", (address) => {
    expect(articleId(address)).not.toBe(articleId(article));
  });
});

describe("a canonical URL", () => {
  it("can be fetched: scheme, www and slash stay as they were given", () => {
    expect(canonicalUrl("http://www.news.example/a/?utm_source=x")).toBe("http://www.news.example/a/");
  });

  it("is found from a relative address and its base", () => {
    expect(canonicalUrl("../b?ref=home", "https://news.example/a/c/d")).toBe("https://news.example/a/b");
  });

  it("of a canonical URL is itself", () => {
    const once = canonicalUrl("http://amp.news.example/a//b/amp/?z=1&utm_term=x&a=%C3%A9#f");
    expect(canonicalUrl(once)).toBe(once);
  });

  it.each(["", "no url", "/a", "ftp://news.example/a", "javascript:alert(1)", "mailto:a@news.example"])(
    "does not come of %j",
    (address) => {
      expect(() => canonicalUrl(address)).toThrow(expect.objectContaining({ code: "bad_url" }));
    },
  );
});
