import type { Instant } from "../article/article.ts";
import { articleId } from "../article/canonicalUrl.ts";
import type { SiteMemories } from "../article/siteMemory.ts";
import { readHead } from "../store/heads.ts";
import { type Checked, checkArticle } from "./checkArticle.ts";
import type { FollowDeps } from "./followed.ts";

/** An answer that an outlet gave at some time in the past, from an archive or a file. */
export interface PastAnswer {
  url: string;
  at: Instant;
  status: number;
  contentType: string;
  body: Buffer;
}

export interface ReplayDeps extends Omit<FollowDeps, "now"> {
  sites: SiteMemories;
  agent: string;
}

/**
 * Takes a past answer as if it had just come: the same judgement of its health, the same comparison, the same transaction, with the clock
 * of that time. `older` where the store knows a later version of the article already: the past is not rewritten.
 */
export async function replayVersion(
  deps: ReplayDeps,
  { url, at, status, contentType, body }: PastAnswer,
): Promise<Checked | { outcome: "older" }> {
  const head = await readHead(deps.table, deps.followed.dossier.id, articleId(url));
  if (head !== undefined && (head.lastChangedAt >= at || head.health.since > at)) return { outcome: "older" };
  const answer = { status, headers: { "content-type": contentType }, url: head?.url ?? url, redirectedFrom: [], body };
  return await checkArticle({ ...deps, now: () => at, visitor: { visit: async () => answer } }, { url, source: null }, head ?? null);
}
