import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { storedHostRules } from "../../functions/store/hostRules.ts";
import type { Table } from "../../functions/store/table.ts";
import { streamedTable } from "../store/emulator.ts";

export interface Site {
  url: string;
  /** Path → body. What is not here is 404. */
  pages: Map<string, string>;
  requests: string[];
}

/** An outlet on loopback that serves what a test puts into `pages`. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    const body = pages.get(path);
    const type = path.endsWith(".xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body ?? "not here");
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, pages, requests };
}

/** A news page with enough of an article to be one. */
export function articlePage(headline: string, sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>${headline}</h1>${paragraphs}</article></body></html>`;
}

/** A dossier of two sides and a harbour, to which a test may add sections. */
export const harbourDossier = `
id: harbour
title: The harbour talks
parties:
  - { id: north, name: North }
  - { id: south, name: South }
provisions:
  - { id: harbour.use, issue: Harbour, title: use of the harbour, proposition: South may use the harbour, weight: 0.8, for: [use the harbour] }
`;

/** Enough to be an article: the reading of a page asks for some length. */
export const longStory = Array.from(
  { length: 8 },
  (_, i) =>
    `In round ${i + 1} of the talks the delegations of North and South met in the harbour town, went through the papers of the day before, and agreed to meet again.`,
);

export const feedOf = (links: readonly { url: string; title: string }[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${links
    .map(({ url, title }) => `<item><title>${title}</title><link>${url}</link></item>`)
    .join("")}</channel></rss>`;

/** An empty table that knows already that the site's robots.txt allows everything: saves each test two requests and the gaps between them. */
export async function tableThatKnows(site: Site): Promise<Table> {
  const table = await streamedTable();
  const rules = { fetchedAt: new Date().toISOString(), robots: { verdict: "allow_all" }, reserved: "" } as const;
  await storedHostRules(table).write(site.url, rules);
  return table;
}
