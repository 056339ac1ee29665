import { articleId } from "../article/canonicalUrl.ts";
import { recentHeads } from "../store/heads.ts";
import type { CheckTarget } from "./checkArticle.ts";
import { type DiscoverDeps, discover } from "./discover.ts";
import { isDueInLook, type LookAround, listingEveryMinutes, nextListing, planLook } from "./due.ts";

/**
 * Everything of a dossier that is to be looked at now: followed articles whose next check lies in the time since the last look, and new
 * ones that the sources list whose turn it is. Writes only what `discover` writes. Articles that are checked at short intervals are read
 * at every look; all that are not retired once an hour, which is often enough for the rest.
 */
export async function findDue(deps: DiscoverDeps, around: LookAround): Promise<CheckTarget[]> {
  const { dossier } = deps;
  const { intervals } = dossier.watch;
  const plan = planLook(intervals, around);
  const due: CheckTarget[] = [];
  for await (const head of recentHeads(deps.table, dossier.id, plan.readSince))
    if (isDueInLook(head, intervals, plan)) due.push({ url: head.url, source: null });
  const { after } = around;
  const asked = dossier.sources.filter(({ id }) => after === null || nextListing(id, listingEveryMinutes, after) <= around.until);
  const found = await Promise.all(asked.map((source) => discover(deps, source)));
  return [...due, ...distinct(found.flat())];
}

/** Two feeds may list one article: the first source that did is the one that it came from. */
function distinct(targets: readonly CheckTarget[]): CheckTarget[] {
  return [...new Map(targets.toReversed().map((target) => [articleId(target.url), target])).values()].toReversed();
}
