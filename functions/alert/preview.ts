import type { Instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import { changeTitle } from "../change/wording.ts";
import type { Verdict } from "../store/decisions.ts";
import { feedHead, readFeed } from "../store/feed.ts";
import type { Subscription } from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { reasonInWords, unmet } from "./matching.ts";

interface Preview {
  /** What the subscription would have got, oldest first. */
  matched: { id: string; at: Instant; title: string }[];
  /** How many changes each condition kept back, and in words by the example of the last. */
  keptBack: { condition: Verdict; changes: number; example: string; reason: string }[];
  /** True where there are more changes than were looked at. */
  more: boolean;
}

/** Changes that one preview looks at. */
const most = 1_000;

/** What a subscription would have got of the changes since an instant, if it had been active, and what its filter would have kept back. */
export async function preview(deps: AlertDeps, subscription: Subscription, since: Instant): Promise<Preview> {
  const dossier = deps.dossiers.get(subscription.dossier);
  if (!dossier) throw new Failure("unprocessable", `The dossier "${subscription.dossier}" is not here any more.`);
  const page = await readFeed(deps.table, dossier.id, { after: await lastBefore(deps, dossier.id, since), limit: most });
  const matched: Preview["matched"] = [];
  const keptBack = new Map<Verdict, { changes: number; last: Change }>();
  for (const change of page.changes) {
    const condition = unmet(subscription.filter, change, dossier);
    if (condition === null) matched.push({ id: change.id, at: change.at, title: changeTitle(change, dossier) });
    else keptBack.set(condition, { changes: (keptBack.get(condition)?.changes ?? 0) + 1, last: change });
  }
  return {
    matched,
    keptBack: [...keptBack].map(([condition, { changes, last }]) => ({
      condition,
      changes,
      example: last.id,
      reason: reasonInWords(condition, subscription.filter, last),
    })),
    more: page.more,
  };
}

/** Number of the last change before an instant, by halving: times never go back within a feed. */
async function lastBefore(deps: AlertDeps, dossier: string, since: Instant): Promise<number> {
  let low = 0;
  let high = (await feedHead(deps.table, dossier)).seq;
  while (low < high) {
    const middle = Math.floor((low + high) / 2) + 1;
    const [change] = (await readFeed(deps.table, dossier, { after: middle - 1, limit: 1 })).changes;
    if (change && change.at < since) low = middle;
    else high = middle - 1;
  }
  return low;
}
