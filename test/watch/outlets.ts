import type { Answer, Script } from "./site.ts";

/** Thirty-four articles of four outlets over five days, told by what their pages do. Monday is 14 April 2025. */
export const begins = "2025-04-14T06:00:00.000Z";
const tuesday = "2025-04-15T00:00:00.000Z";
const wednesday = "2025-04-16T00:00:00.000Z";
const thursday = "2025-04-17T00:00:00.000Z";

const topics = ["harbour", "railway", "orchard", "library", "bridge", "market", "theatre", "quarry", "lighthouse", "mill"];

/** Five paragraphs of an article's own, on the matter of the dossier, so that no two articles share more than small words. */
function paragraphs(outlet: string, n: number): string[] {
  const topic = topics[n % topics.length] ?? "town";
  return [
    `Northland's envoys came to the ${topic} of ${outlet} on Monday to look at plan number ${n}, which the mayor had kept in a drawer since spring.`,
    `They walked around the ${topic} for ${n + 2} hours, asked about the cost of its repair, and wrote the answers into small grey notebooks of the ${outlet} kind.`,
    `A clerk who carried the keys said that nobody had wanted to see the cellar of the ${topic} before, and that stair ${n + 11} was missing.`,
    `The truce talks in the capital go on meanwhile. The ${topic} is to be dealt with there on day ${n + 3}, after the matter of the ferries.`,
    `In the evening there was soup with ${n + 1} kinds of fish. The envoys praised it, and left for the coast by the late train of the ${outlet} line.`,
  ];
}

interface PageParts {
  outlet: string;
  headline: string;
  lines: readonly string[];
  canonical?: string;
  language?: string;
  /** Anything that differs from visit to visit and is no part of the article. */
  furniture?: string;
}

export function page({ outlet, headline, lines, canonical, language = "en", furniture = "" }: PageParts): string {
  const link = canonical === undefined ? "" : `<link rel="canonical" href="${canonical}">`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${headline} - ${outlet}</title>${link}
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2025-04-14T05:00:00+00:00"></head>
<body><header><a href="/">${outlet}</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>${furniture}</header>
<main><article class="story"><h1>${headline}</h1><div class="story-body">${lines.map((line) => `<p>${line}</p>`).join("\n")}</div></article></main>
<aside class="most-read"><h2>Most read</h2>${furniture}</aside><footer>${outlet}, Fish Street</footer></body></html>`;
}

const consentWall = `<!doctype html><html lang="en"><head><title>Before you continue</title></head><body><main><h1>Before you continue</h1>
<p>We and our partners use cookies and process personal data. Do you consent? We and 812 vendors rely on consent or legitimate interest.</p>
<p>Read our privacy policy to learn how cookies and partners work. You may manage choices at any time, reject all or accept all cookies.</p>
<p>With your consent our partners show personalised ads. Without your consent, our partners show ads all the same.</p></main></body></html>`;

const headlineOf = (outlet: string, n: number): string => `Envoys visit the ${topics[n % topics.length]} of ${outlet}, plan ${n}`;

/** A page with a strong validator that changes with its text alone. */
function steady(outlet: string, n: number, lines: readonly string[], headline = headlineOf(outlet, n)): Answer {
  const body = page({ outlet, headline, lines });
  return { body, headers: { etag: `"${outlet}-${n}-${body.length}-${lines.join("").length}"` } };
}

/** The same text under ever new furniture, with no validator at all. */
function churning(outlet: string, n: number, visits: number): Answer {
  const furniture = `<div class="ad">Offer of the day, number ${visits}</div><ul><li><a href="/s/${visits}">Story of the minute, the ${visits}th</a></li></ul>`;
  return { body: page({ outlet, headline: headlineOf(outlet, n), lines: paragraphs(outlet, n), furniture }) };
}

const insert = (lines: readonly string[], sentence: string): string[] => [...lines.slice(0, 2), sentence, ...lines.slice(2)];

function echo(n: number, at: string, visits: number): Answer | undefined {
  const lines = paragraphs("Echo", n);
  switch (n) {
    case 1:
      return steady("Echo", n, at < wednesday ? lines : insert(lines, "On Wednesday the envoys came back for an umbrella."));
    case 2:
      return steady("Echo", n, lines);
    case 3:
      return churning("Echo", n, visits);
    case 4:
      return at < tuesday ? steady("Echo", n, lines) : { status: 301, headers: { location: "/news/4-with-a-better-slug" } };
    case 5:
      return at < wednesday ? steady("Echo", n, lines) : undefined;
    case 6: {
      const cut = at >= "2025-04-15T10:00" && at < "2025-04-15T16:00";
      return cut
        ? { body: page({ outlet: "Echo", headline: headlineOf("Echo", n), lines: [`${lines[0]} ${lines[1]}`] }) }
        : steady("Echo", n, lines);
    }
    case 7:
      return steady("Echo", n, at < tuesday ? lines : lines.slice(0, 2));
    case 8: {
      const told = lines.map((line) => line.replace("soup", "consommé, “as at home”,"));
      const body = Buffer.from(
        page({ outlet: "Echo", headline: headlineOf("Echo", n), lines: told }).replace('<meta charset="utf-8">', ""),
      );
      return { body, headers: { "content-type": "text/html; charset=iso-8859-1" } };
    }
    case 9:
      return at < tuesday ? steady("Echo", n, lines) : { status: 302, headers: { location: "/" } };
    case 10: {
      const edited = at >= tuesday && at < thursday;
      return steady("Echo", n, edited ? insert(lines, "The envoys denied that they had seen a ghost there.") : lines);
    }
  }
  return undefined;
}

function times(n: number, at: string, visits: number): Answer | undefined {
  const lines = paragraphs("Times", n);
  const dated = {
    body: page({ outlet: "Times", headline: headlineOf("Times", n), lines }),
    headers: { "last-modified": "Mon, 14 Apr 2025 05:00:00 GMT" },
  };
  switch (n) {
    case 1:
      return at < "2025-04-14T08:30" ? { drips: true } : dated;
    case 3:
      return at >= "2025-04-14T12:00" && at < "2025-04-14T15:00" ? { status: 503, headers: { "retry-after": "5400" } } : dated;
    case 4:
      return at < wednesday
        ? dated
        : {
            body: page({
              outlet: "Times",
              headline: headlineOf("Times", n),
              lines: [lines[0] ?? "", lines[1] ?? "", "Subscribe to continue reading.", "Already a subscriber? Sign in."],
            }),
          };
    case 5:
      return at < tuesday ? dated : { body: page({ outlet: "Times", headline: "Envoys leave without the notebooks", lines }) };
    case 6:
      return churning("Times", n, visits);
    default:
      return n >= 2 && n <= 8 ? dated : undefined;
  }
}

function post(n: number, at: string): Answer | undefined {
  if (n < 1 || n > 8) return undefined;
  return at >= tuesday && at < wednesday ? { body: consentWall } : steady("Post", n, paragraphs("Post", n));
}

const numbers = (upTo: number): number[] => Array.from({ length: upTo }, (_, i) => i + 1);
const german = [
  "Die Gesandten von Northland sind am Montag in der Stadt angekommen und haben mit dem Bürgermeister über den Hafen und die Brücke gesprochen, die seit dem Winter nicht mehr benutzt wird.",
  "Nach dem Gespräch wurde bekannt, dass die Arbeiten nicht vor dem Herbst beginnen werden, weil das Geld für die Steine fehlt und auch der Baumeister noch nicht bezahlt ist.",
];

export function scriptOf(urlOf: (host: string, path: string) => string): Script {
  const item = (host: string, path: string, title: string) =>
    `<item><title>${title}</title><link>${urlOf(host, path)}</link><pubDate>Mon, 14 Apr 2025 05:00:00 GMT</pubDate></item>`;
  const rss = (items: string[]): Answer => ({
    headers: { "content-type": "application/rss+xml", etag: `"${items.length}"` },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join("")}</channel></rss>`,
  });
  const wire: Record<string, () => Answer> = {
    "/a/same": () => ({ status: 302, headers: { location: `${urlOf("echo", "/news/1")}?utm_source=wire` } }),
    "/a/twin?outputType=amp": () => ({
      body: page({ outlet: "Wire", headline: headlineOf("Wire", 2), lines: paragraphs("Wire", 2), canonical: urlOf("wire", "/a/twin") }),
    }),
    "/a/twin": () => steady("Wire", 2, paragraphs("Wire", 2)),
    "/a/german": () => ({
      body: page({ outlet: "Wire", headline: "Gesandte besuchen den Hafen von Northland", lines: german, language: "de" }),
    }),
    "/a/recipe": () => ({
      body: page({
        outlet: "Wire",
        headline: "Northland soup, as your aunt makes it",
        lines: paragraphs("Wire", 4).map((line) => line.replaceAll(/truce|envoys/gi, "cooks")),
      }),
    }),
    ...Object.fromEntries(numbers(6).map((n) => [`/a/own-${n}`, () => steady("Wire", n + 20, paragraphs("Wire", n + 20))])),
  };
  return (host, path, at, visits) => {
    const [bare = ""] = path.split("?");
    const n = Number(/\/(\d+)$/.exec(bare)?.[1] ?? 0);
    const robots: Record<string, string> = {
      times: "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n",
      post: "User-agent: *\nAllow: /\n",
    };
    if (path === "/robots.txt") return host in robots ? { headers: { "content-type": "text/plain" }, body: robots[host] ?? "" } : undefined;
    switch (`${host}${bare.replace(/\d+$/, "")}`) {
      case "echo/feed":
        return rss(numbers(10).map((each) => item("echo", `/news/${each}?utm_source=rss`, headlineOf("Echo", each))));
      case "echo/news/":
        return echo(n, at, visits);
      case "echo/news/4-with-a-better-slug":
        return steady("Echo", 4, paragraphs("Echo", 4));
      case "echo/":
        return { body: page({ outlet: "Echo", headline: "Echo", lines: ["All the news."] }) };
      case "times/feed":
        return {
          headers: { "content-type": "application/atom+xml" },
          body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>${at}</updated>${numbers(8)
            .map(
              (each) =>
                `<entry><title>${headlineOf("Times", each)}</title><id>${each}</id><link href="${each === 2 ? "/private/2" : `/t/${each}`}"/><updated>2025-04-14T05:00:00Z</updated></entry>`,
            )
            .join("")}</feed>`,
        };
      case "times/t/":
        return times(n, at, visits);
      case "post/sitemap.xml":
        return {
          headers: { "content-type": "application/xml" },
          body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${numbers(
            8,
          )
            .map(
              (each) =>
                `<url><loc>${urlOf("post", `/p/${each}`)}</loc><news:news><news:publication_date>2025-04-14T05:00:00Z</news:publication_date><news:title>${headlineOf("Post", each)}</news:title></news:news></url>`,
            )
            .join("")}</urlset>`,
        };
      case "post/p/":
        return post(n, at);
      case "wire/feed.json":
        return at < thursday
          ? {
              headers: { "content-type": "application/feed+json" },
              body: JSON.stringify({
                version: "https://jsonfeed.org/version/1.1",
                title: "x",
                items: Object.keys(wire).map((each, i) => ({
                  id: String(i),
                  url: urlOf("wire", each),
                  title: `Envoys and soup, part ${i}`,
                })),
              }),
            }
          : undefined;
      default:
        return host === "wire" ? wire[path]?.() : undefined;
    }
  };
}
