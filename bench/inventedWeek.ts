import type { GuardedResponse } from "../functions/article/guardedFetch.ts";
import type { Change } from "../functions/change/change.ts";
import { inventWords } from "./inventedWords.ts";

const hour = 3_600_000;
/** What parties of the harbour dossier are said to think of, in words that its provisions know. */
const parties = { union: "The union", operator: "Sound Terminals", ministry: "The Ministry of Ports", shipping_lines: "The Liner Council" };
const matters = {
  "automation.remote_cranes": "the introduction of remote-controlled cranes",
  "automation.no_layoffs": "a job guarantee",
  "wages.increase": "higher pay",
  "wages.inflation_link": "linking pay to inflation",
  "work.twelve_hour_shifts": "twelve-hour shifts",
  "work.hiring_hall": "the hiring hall",
  "pensions.early_retirement": "retirement at 60",
  "strike.suspension": "a suspension of the strike",
};
const verbs = { supports: "supports", opposes: "opposes", open: "is open to" } as const;
const edits = [
  { from: "supports", to: "opposes", direction: "reversed" },
  { from: "supports", to: "open", direction: "softened" },
  { from: "open", to: "opposes", direction: "hardened" },
] as const;

/** One invented article: where and when it appears, what it reports, and what an edit makes of that. Times in epoch milliseconds. */
export interface WeekArticle {
  number: number;
  source: number;
  url: string;
  outlet: string;
  published: number;
  party: string;
  provision: string;
  edit: (typeof edits)[number];
  /** `null` for an article that stays as it is. */
  editedAt: number | null;
}

export interface WeekSize {
  articles: number;
  sources: number;
  days: number;
  subscriptions: number;
}

/**
 * The articles of a week at the rates that GDELT found: 18% of bodies change, 81% of those within a day. Which ones is drawn from `seed`. Nothing
 * is edited sooner than two hours after it appeared (nobody could have seen the first version for sure) or after the week has ended.
 */
export function inventWeek({ articles, sources, days }: WeekSize, begin: number, random: () => number): WeekArticle[] {
  const end = begin + days * 24 * hour;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: articles }, (_, number) => {
    const source = number % sources;
    const published = begin + Math.floor(random() * days * 24 * hour);
    const delay = random() < 0.81 ? (2 + random() * 22) * hour : (24 + random() * (days - 1) * 24) * hour;
    const edited = random() < 0.18 && published + delay < end;
    return {
      number,
      source,
      url: `https://outlet-${source}.example/harbour/${number}.html`,
      outlet: `Outlet ${source}`,
      published,
      party: pick(Object.keys(parties)) ?? "union",
      provision: pick(Object.keys(matters)) ?? "wages.increase",
      edit: pick(edits) ?? edits[0],
      editedAt: edited ? Math.floor(published + delay) : null,
    };
  });
}

/** What is to be told of an edit, in one line; of a change of the feed or of a message, the same line where it tells the same. */
export const lineOfEdit = ({ url, party, provision, edit }: WeekArticle): string =>
  `stance_changed ${url} ${party} ${provision} ${edit.from} ${edit.to}`;
export function lineOfChange(change: Change): string {
  if (change.level === "standing" || change.kind !== "stance_changed") return `${change.kind} ${change.id}`;
  return `${change.kind} ${change.article.url} ${change.party} ${change.provision} ${change.from} ${change.to}`;
}

/**
 * The outlets, as the visitor's seam: feeds and pages at `now()`. Three articles in four answer 304 where nothing changed, the fourth gives
 * no validator and other teasers every time.
 */
export function outletsOf(week: readonly WeekArticle[], now: () => number) {
  const byUrl = new Map(week.map((article) => [article.url, article]));
  const bySource = Map.groupBy(
    week.toSorted((a, b) => b.published - a.published),
    ({ source }) => source,
  );
  const seen = { visits: 0, unmodified: 0 };
  const visit = async (url: string, headers: Record<string, string> = {}): Promise<GuardedResponse> => {
    seen.visits += 1;
    const article = byUrl.get(url);
    const answer = (status: number, type: string, body: string, etag: string | null): GuardedResponse => {
      const same = etag !== null && headers["if-none-match"] === etag;
      if (same) seen.unmodified += 1;
      const given = { "content-type": type, ...(etag === null ? {} : { etag }) };
      return { status: same ? 304 : status, headers: given, url, redirectedFrom: [], body: Buffer.from(same ? "" : body) };
    };
    if (article !== undefined && article.published <= now()) {
      const edited = article.editedAt !== null && article.editedAt <= now();
      return answer(200, "text/html; charset=utf-8", pageOf(article, edited, now()), article.number % 4 === 0 ? null : `"${edited}"`);
    }
    const listed = (bySource.get(sourceOf(url)) ?? []).filter(({ published }) => published <= now()).slice(0, 200);
    return answer(url.endsWith("/feed.xml") ? 200 : 404, "application/rss+xml", feedOf(listed), `"${listed[0]?.number}"`);
  };
  return { visit, seen };
}

const sourceOf = (url: string): number => Number(/outlet-(\d+)/.exec(url)?.[1]);

function feedOf(listed: readonly WeekArticle[]): string {
  const items = listed.map(
    ({ url, number, published }) =>
      `<item><title>Harbour talks, report ${number}</title><link>${url}</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>${items.join("")}</channel></rss>`;
}

function pageOf({ number, url, outlet, published, party, provision, edit }: WeekArticle, edited: boolean, now: number): string {
  const words = inventWords(number);
  const who = Object.entries(parties).find(([id]) => id === party)?.[1];
  const what = Object.entries(matters).find(([id]) => id === provision)?.[1];
  const report = `${who} ${verbs[edited ? edit.to : edit.from]} ${what}.`;
  const paragraphs = Array.from({ length: 5 }, (_, i) => `<p>${words.sentences(2)} ${i === 1 ? report : ""} ${words.sentences(1)}</p>`);
  const teasers = Array.from({ length: 6 }, (_, i) => `<li><a href="/t/${now + i}">Elsewhere, item ${(now / 1_000 + i) % 9_973}</a></li>`);
  const head = `<title>Harbour talks, report ${number}</title><link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${new Date(published).toISOString()}">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Harbour talks, report ${number}</h1>${paragraphs.join("")}</article></main><aside><ul>${teasers.join("")}</ul></aside></body></html>`;
}
