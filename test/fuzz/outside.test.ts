import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { retryAfter } from "../../functions/alert/schedule.ts";
import { canonicalUrl } from "../../functions/article/canonicalUrl.ts";
import { decodePage } from "../../functions/article/decodePage.ts";
import { extractArticle } from "../../functions/article/extract.ts";
import { Failure } from "../../functions/article/failure.ts";
import { robotsVerdict } from "../../functions/article/robots.ts";
import { readListing } from "../../functions/article/sourceListing.ts";
import { statedTime } from "../../functions/article/statedTime.ts";
import { readDossier } from "../../functions/position/dossier.ts";
import { decodeCursor } from "../../functions/store/cursor.ts";
import { type TestApi, testApi } from "../api/testApi.ts";
import { freshTable } from "../store/emulator.ts";

/**
 * Everything that takes bytes from outside, fed with what nobody should send: it answers or fails by its own failure, and never runs away.
 * A fixed seed in `npm test`; `npm run test:fuzz` goes on for ten minutes with seeds of the day, and prints the seed of what it finds.
 */
const seconds = Number(process.env.REDLINE_FUZZ_SECONDS ?? 0);
const runs =
  seconds > 0
    ? { interruptAfterTimeLimit: seconds * 100, numRuns: 10_000_000, markInterruptAsFailure: false }
    : { seed: 20_250_417, numRuns: 60 };
const timeout = seconds * 1_000 + 120_000;

const word = fc.constantFrom(
  "p",
  "div",
  "article",
  "h1",
  "script",
  "style",
  "table",
  "a",
  "svg",
  "math",
  "template",
  "noscript",
  "br",
  "!--",
  "![CDATA[",
  "/p",
  "/div",
  "meta",
  "title",
  "base",
);
const attribute = fc.constantFrom(
  ' class="body"',
  ' href="//x"',
  " style='a:b'",
  ' content="2025-04-17T08:00:00Z"',
  ' property="og:title"',
  " rel=canonical",
  ' data-x="',
  " =",
  ' type="application/ld+json"',
);
const chunk = fc.oneof(
  fc.tuple(word, fc.array(attribute, { maxLength: 3 })).map(([name, attributes]) => `<${name}${attributes.join("")}>`),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "&amp;",
    "&#x0;",
    "&#99999999;",
    "&nosuch;",
    '{"@type":"NewsArticle","headline":',
    "]]>",
    "Talks go on. ",
    "Kyiv said it would not accept the plan. ",
  ),
);
const markup = fc.array(chunk, { maxLength: 120 }).map((chunks) => chunks.join(""));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  markup.map((text) => Buffer.from(text)),
);
const feed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<rss>",
        "<channel>",
        "<item>",
        "<link>",
        "</item>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<entry>",
        "<!DOCTYPE x>",
        "<urlset>",
        "<url><loc>",
        '{"version":"https://jsonfeed.org/version/1.1","items":[',
      ),
      chunk,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const yaml = fc
  .array(
    fc.constantFrom(
      "id: a1\n",
      "title: T\n",
      "parties:\n",
      "  - { id: us, name: US }\n",
      "provisions: []\n",
      "&a [*a]\n",
      "? : -\n",
      "words: { x: ['@x'] }\n",
      "{",
      "]",
      "\t",
      "!!js/function\n",
      "sources: 5\n",
      "'",
      "<<: *b\n",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Whatever it does, it does it by returning or by its own typed failure. */
function onlyFails(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

function fed<T>(name: string, input: fc.Arbitrary<T>, work: (value: T) => unknown): void {
  test(name, { timeout }, () => {
    fc.assert(
      fc.property(input, (value) => onlyFails(() => work(value))),
      runs,
    );
  });
}

describe("bytes from outside", () => {
  fed("a page", markup, (html) => extractArticle(html, "https://news.example.com/a"));
  fed("the bytes of a page", bytes, (body) => decodePage(Buffer.from(body), "text/html; charset=x-nothing"));
  fed("a feed or sitemap", feed, (text) => readListing(text, "https://news.example.com/feed"));
  fed("robots.txt", bytes, (body) => robotsVerdict({ status: 200, body: Buffer.from(body) }));
  fed("a dossier", yaml, (text) => readDossier(text));
  fed("a time", fc.string({ unit: "binary" }), (text) => statedTime(text));
  fed("an address", fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => canonicalUrl(url));
  fed("a cursor", fc.string({ unit: "binary" }), (text) => decodeCursor(text, "talks", { epoch: 1, seq: 10, at: null }));
  fed("a webhook target's Retry-After", fc.string({ unit: "binary" }), (header) => retryAfter(header, "2025-04-17T08:00:00.000Z"));
});

describe("query strings", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = testApi(await freshTable());
  });
  const paths = [
    "/v1/dossiers/harbour/changes",
    "/v1/dossiers/harbour/standings",
    "/v1/dossiers/harbour/articles",
    "/changes",
    "/",
    "/articles",
    "/sources",
  ];
  const names = fc.constantFrom(
    "cursor",
    "limit",
    "party",
    "provision",
    "kind",
    "as_of",
    "wait",
    "dossier",
    "before",
    "page",
    "from",
    "to",
    "outlet",
  );
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("-1", "1e9", "NaN", "2025-04-17", "port", "__proto__", "null", "%00", "'\"><script>"),
  );

  test("are answered, or refused as the caller's mistake; never an error of ours", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.array(fc.tuple(names, value), { maxLength: 5 }), async (path, pairs) => {
        const { status } = await api.request(`${path}?${new URLSearchParams(pairs.filter(([name]) => name !== "wait"))}`);
        expect(status).toBeLessThan(500);
      }),
      runs,
    );
  });
});
