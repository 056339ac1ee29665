import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from "node:zlib";

/** One hostile answer: what is sent, and which failure it must end in (`null`: it is read like any other page). */
export interface Bomb {
  headers?: Record<string, string>;
  /** The body, or one piece that is sent over and over until the other side hangs up. */
  body?: Buffer | string;
  endless?: { piece: Buffer | string; everyMilliseconds: number };
  /** How the answer is used once it is here. */
  as: "page" | "feed";
  fails: string | null;
}

const html = { "content-type": "text/html; charset=utf-8" };
const megabyte = 1_000_000;
const zeros = Buffer.alloc(100 * megabyte);
const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
const prose = "<p>The ministers met for three hours and parted without a word to the press, as they had the week before.</p>".repeat(20);
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("")}]>`;
const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;

export const bombs: Record<string, Bomb> = {
  "gzip, a thousand to one": { headers: { ...html, "content-encoding": "gzip" }, body: gzipSync(zeros), as: "page", fails: "too_large" },
  "brotli, a million to one": {
    headers: { ...html, "content-encoding": "br" },
    body: brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    as: "page",
    fails: "too_large",
  },
  "zstd, ten thousand to one": {
    headers: { ...html, "content-encoding": "zstd" },
    body: zstdCompressSync(zeros),
    as: "page",
    fails: "too_large",
  },
  "gzip within gzip": {
    headers: { ...html, "content-encoding": "gzip, gzip" },
    body: gzipSync(gzipSync(zeros)),
    as: "page",
    fails: "bad_encoding",
  },
  "no gzip at all": { headers: { ...html, "content-encoding": "gzip" }, body: "hello", as: "page", fails: "bad_encoding" },
  "100 MB as they are": { headers: html, body: zeros, as: "page", fails: "too_large" },
  "an endless stream": { headers: html, endless: { piece: "x".repeat(65_536), everyMilliseconds: 0 }, as: "page", fails: "too_large" },
  "an endless drip": { headers: html, endless: { piece: "x", everyMilliseconds: 20 }, as: "page", fails: "timed_out" },
  "headers without end": {
    headers: { ...html, ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x-${i}`, "y".repeat(100)])) },
    body: "",
    as: "page",
    fails: "too_large",
  },
  "15 MB of character references": { headers: html, body: page("&lt;".repeat(3.75 * megabyte)), as: "page", fails: "too_large" },
  "4 MB of character references": { headers: html, body: page("&lt;".repeat(megabyte)), as: "page", fails: "page_too_complex" },
  "character references in one attribute": {
    headers: html,
    body: page(`<p title="${"&amp;".repeat(0.9 * megabyte)}">x</p>`),
    as: "page",
    fails: null,
  },
  "a million levels": { headers: html, body: page("<div>".repeat(0.9 * megabyte)), as: "page", fails: "page_too_complex" },
  "levels that are closed by names never opened": {
    headers: html,
    body: page("<i>".repeat(250) + "</x></p></br>".repeat(300_000)),
    as: "page",
    fails: "page_too_complex",
  },
  "a million elements": { headers: html, body: page("<br>".repeat(megabyte)), as: "page", fails: "page_too_complex" },
  "a million attributes": { headers: html, body: page(`<p ${"a=1 ".repeat(megabyte)}>x</p>`), as: "page", fails: "page_too_complex" },
  "many attributes on many elements": {
    headers: html,
    body: page(`<p ${Array.from({ length: 250 }, (_, i) => `a${i}=1`).join(" ")}>x</p>`.repeat(2_000)),
    as: "page",
    fails: "page_too_complex",
  },
  "one word of 4 MB": { headers: html, body: page(`<p>${"a".repeat(4 * megabyte)}</p>`), as: "page", fails: "page_too_complex" },
  "one class of 4 MB": {
    headers: html,
    body: page(`<p class="${"a ".repeat(2 * megabyte)}">${prose}</p>`),
    as: "page",
    fails: "page_too_complex",
  },
  "a headline of 4 MB": {
    headers: html,
    body: page(`<h1>${"war and peace ".repeat(0.3 * megabyte)}</h1>${prose}`),
    as: "page",
    fails: "page_too_complex",
  },
  "a comment that never ends": { headers: html, body: page(`<!--${"-".repeat(4 * megabyte)}`), as: "page", fails: null },
  "a tag that never ends": { headers: html, body: page(`<a href="${"<".repeat(4 * megabyte)}`), as: "page", fails: null },
  "structured data 2 million levels deep": {
    headers: html,
    body: page(prose, `<script type="application/ld+json">${"[".repeat(megabyte)}${"]".repeat(megabyte)}</script>`),
    as: "page",
    fails: null,
  },
  "structured data of 100,000 articles": {
    headers: html,
    body: page(prose, `<script type="application/ld+json">[${'{"@type":"Article"},'.repeat(100_000)}{}]</script>`),
    as: "page",
    fails: null,
  },
  "a thousand script blocks of structured data": {
    headers: html,
    body: page(prose, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(30_000)),
    as: "page",
    fails: null,
  },
  "lines made to confuse patterns": {
    headers: html,
    body: page(
      `<p>${`${"| ".repeat(190)}</p><p>${"photo by ".repeat(40)}</p><p>${"1 jan ".repeat(60)}</p><p>${"updated ".repeat(45)}`.repeat(400)}</p>`,
    ),
    as: "page",
    fails: null,
  },
  "a billion laughs": { body: `${laughs}<rss version="2.0"><channel><title>&lol9;</title></channel></rss>`, as: "feed", fails: "bad_feed" },
  "an entity from elsewhere": {
    body: `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>`,
    as: "feed",
    fails: "bad_feed",
  },
  "a feed a million levels deep": { body: rss("<a>".repeat(megabyte)), as: "feed", fails: "bad_feed" },
  "a feed of a million items": { body: rss("<item/>".repeat(0.6 * megabyte)), as: "feed", fails: "bad_feed" },
  "a feed of 4 MB of character references": {
    body: rss(`<item><title>${"&#65;".repeat(0.9 * megabyte)}</title></item>`),
    as: "feed",
    fails: null,
  },
  "a JSON feed a million levels deep": {
    body: `{"version":"https://jsonfeed.org/version/1.1","items":${"[".repeat(megabyte)}`,
    as: "feed",
    fails: "bad_feed",
  },
};
