import { decodePage } from "../article/decodePage.ts";
import { type ExtractedArticle, extractAndLearn, extractAtKnownPlaces } from "../article/extract.ts";
import { Failure } from "../article/failure.ts";
import { contentFingerprint } from "../article/fingerprint.ts";
import type { GuardedResponse } from "../article/guardedFetch.ts";
import type { Health } from "../article/health.ts";
import { judgeHealth } from "../article/judgeHealth.ts";
import { printable } from "../article/printable.ts";
import { type SiteMemories, siteOf } from "../article/siteMemory.ts";
import type { Visitor } from "../article/visit.ts";
import type { ArticleHead } from "../store/heads.ts";

export interface LookDeps {
  visitor: Visitor;
  sites: SiteMemories;
  /** Product token that robots directives may name. */
  agent: string;
  /** Languages that the dossier codes. */
  languages: readonly string[];
}

/** What a visit showed: a page, an ill health without one, or a host that wants to be left alone for now. */
export type Look =
  | { saw: "page"; answer: GuardedResponse; page: TakenPage | null; judge(storedLength: number | null): Health }
  | { saw: "failure"; health: Health }
  | { saw: "rest"; reason: string };

/** What was taken from a page, and the places it teaches about its site; `null` where it teaches nothing new. */
export interface TakenPage {
  article: ExtractedArticle;
  places: readonly number[] | null;
}

/** Visits a page; `known` lends its validators where a 304 would confirm the version that is stored. An outlet that fails is a finding, no error. */
export async function lookAt({ visitor, sites, agent, languages }: LookDeps, url: string, known: ArticleHead | null): Promise<Look> {
  try {
    const answer = await visitor.visit(url, { accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1", ...validators(known) });
    const contentType = answer.headers["content-type"] ?? "";
    const taken = answer.status === 200 ? await take(sites, decodePage(answer.body, contentType), answer.url, known) : null;
    const { status, headers } = answer;
    const seen = { requestedUrl: url, finalUrl: answer.url, status, contentType, headers, article: taken?.article ?? null };
    return { saw: "page", answer, page: taken, judge: (storedLength) => judgeHealth(seen, { languages, storedLength, agent }) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === "host_wants_rest") return { saw: "rest", reason: error.message };
    return { saw: "failure", health: { status: error.code === "robots_disallow" ? "blocked" : "error", reason: printable(error.message) } };
  }
}

/** Byte for byte as the outlet gave them. Not sent where the stored version is in doubt: a 304 would then say nothing. */
function validators(known: ArticleHead | null): Record<string, string> {
  if (known === null || known.snapshots === 0 || known.health.status !== "ok" || known.pending !== null) return {};
  return {
    ...(known.etag === null ? {} : { "if-none-match": known.etag }),
    ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
  };
}

/**
 * Takes the article from the page. Most pages differ from the last visit in their furniture alone: where the text that is stored stands
 * where the site's articles are known to stand, that is the answer. Whenever it does not, the page is read the slow way, and taught from.
 */
async function take(sites: SiteMemories, html: string, url: string, known: ArticleHead | null): Promise<TakenPage> {
  const memory = await sites.read(siteOf(url));
  if (known !== null && known.fingerprint !== null && memory.places.length > 0) {
    const article = extractAtKnownPlaces(html, url, memory);
    if (contentFingerprint(article.text) === known.fingerprint) return { article, places: null };
  }
  return extractAndLearn(html, url, memory);
}
