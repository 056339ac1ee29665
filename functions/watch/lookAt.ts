import { Failure } from "../article/failure.ts";
import type { GuardedResponse } from "../article/guardedFetch.ts";
import { type Health, healthByStatus } from "../article/health.ts";
import { printable } from "../article/printable.ts";
import type { SiteMemories } from "../article/siteMemory.ts";
import type { Visitor } from "../article/visit.ts";
import type { ArticleHead } from "../store/heads.ts";
import { atFirstUse } from "./atFirstUse.ts";
import { type KnownPages, rememberPage } from "./knownPages.ts";
import type { PageBefore, TakenPage } from "./takePage.ts";

export interface LookDeps {
  visitor: Visitor;
  sites: SiteMemories;
  /** The pages that this process has read; without them each is read as a whole. */
  pages?: KnownPages | undefined;
  /** Product token that robots directives may name. */
  agent: string;
  /** Languages that the dossier codes. */
  languages: readonly string[];
}

/**
 * What a visit showed: a page, the page that was seen before as far as its reading goes, an ill health without a page, or a host that wants to be
 * left alone for now.
 */
export type Look =
  | {
      saw: "page";
      answer: GuardedResponse;
      page: TakenPage | null;
      judge(storedLength: number | null): Health;
      /** Keeps the page in mind; `stored` is the fingerprint of the text that is stored now, which is the page's own. */
      remember(health: Health, stored: string): void;
    }
  | { saw: "same"; health: Health }
  | { saw: "failure"; health: Health }
  | { saw: "rest"; reason: string };

// What reads pages and judges them is loaded with the first page: many a visit is answered by a 304.
const byItsMap = atFirstUse(() => import("./readByMap.ts"));
const taking = atFirstUse(() => import("./takePage.ts"));
const judging = atFirstUse(() => import("../article/judgeHealth.ts"));

/** Visits a page; `known` lends its validators where a 304 would confirm the version that is stored. An outlet that fails is a finding, no error. */
export async function lookAt(deps: LookDeps, url: string, known: ArticleHead | null): Promise<Look> {
  try {
    const accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    const answer = await deps.visitor.visit(url, { accept, ...validators(known) });
    const byStatus = healthByStatus(answer.status);
    if (byStatus) return { saw: "page", answer, page: null, judge: () => byStatus, remember: () => undefined };
    return await readAnswer(deps, url, answer, known);
  } catch (error) {
    // A store that cannot say what was learnt of the site is no failure of the outlet: the look is made again.
    if (!(error instanceof Failure) || error.code.startsWith("store_")) throw error;
    if (error.code === "host_wants_rest") return { saw: "rest", reason: error.message };
    return { saw: "failure", health: { status: error.code === "robots_disallow" ? "blocked" : "error", reason: printable(error.message) } };
  }
}

async function readAnswer(deps: LookDeps, url: string, answer: GuardedResponse, known: ArticleHead | null): Promise<Look> {
  const { sites, pages, agent, languages } = deps;
  const { status, headers } = answer;
  const lastTime = known === null ? undefined : pages?.of(known.id);
  const before = lastTime?.circumstances === circumstancesOf(deps, url, answer, known?.fingerprint ?? null) ? lastTime : null;
  const byMap = before?.map ? await (await byItsMap()).readByMap(sites, before, answer) : null;
  if (before && byMap === "same") return { saw: "same", health: before.health };
  const taken = byMap === "same" || byMap === null ? await take(sites, answer, known, before) : byMap;
  const { judgeHealth } = await judging();
  const contentType = headers["content-type"] ?? "";
  const seen = { requestedUrl: url, finalUrl: answer.url, status, contentType, headers, article: taken?.article ?? null };
  const judge = (storedLength: number | null): Health => judgeHealth(seen, { languages, storedLength, agent });
  const remember = (health: Health, stored: string): void => {
    if (!pages || !known || !taken) return;
    const circumstances = circumstancesOf(deps, url, answer, stored);
    rememberPage(pages, known.id, { circumstances, health, read: taken.article, draw: taken.map, byMap: taken.byMap });
  };
  return { saw: "page", answer, page: taken, judge, remember };
}

/** The text that is stored, and all that a page's health is judged by beside its bytes. */
function circumstancesOf(
  { agent, languages }: LookDeps,
  asked: string,
  { status, url, headers }: GuardedResponse,
  stored: string | null,
): string {
  const judged = [headers["content-type"], headers["tdm-reservation"], headers["x-robots-tag"]].map((value) => value ?? null);
  return JSON.stringify([stored, asked, status, url, ...judged, agent, ...languages]);
}

/** Byte for byte as the outlet gave them. Not sent where the stored version is in doubt: a 304 would then say nothing. */
function validators(known: ArticleHead | null): Record<string, string> {
  if (known === null || known.snapshots === 0 || known.health.status !== "ok" || known.pending !== null) return {};
  return {
    ...(known.etag === null ? {} : { "if-none-match": known.etag }),
    ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
  };
}

/** `null` where the answer is no page. */
async function take(
  sites: SiteMemories,
  { status, body, headers, url }: GuardedResponse,
  known: ArticleHead | null,
  before: PageBefore | null,
): Promise<TakenPage | null> {
  if (status !== 200) return null;
  const { takePage } = await taking();
  return takePage(sites, body, headers["content-type"] ?? "", url, known?.fingerprint ?? null, before);
}
