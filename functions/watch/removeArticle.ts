import type { Instant } from "../article/article.ts";
import type { Change } from "../change/change.ts";
import { severityOf } from "../change/severity.ts";
import { commitChanges } from "../store/feed.ts";
import { type ArticleHead, headWrite } from "../store/heads.ts";
import type { Table } from "../store/table.ts";
import { ConditionLost } from "../store/transact.ts";

/**
 * Notes that an article is gone for good: `article_removed` in the feed and the head's health, in one transaction. Returns the changes
 * written; none where somebody else wrote the head meanwhile, so that a second run tells nothing twice.
 */
export async function removeArticle(table: Table, head: ArticleHead, health: ArticleHead["health"], now: Instant): Promise<Change[]> {
  const { version: _, ...facts } = head;
  const { dossier, id, url, outlet, headline, snapshots } = head;
  try {
    return await commitChanges(table, {
      dossier,
      now,
      cause: "article_edit",
      changes: [
        {
          kind: "article_removed",
          level: "article",
          article: { id, url, outlet, headline },
          snapshots: { from: snapshots, to: snapshots },
          severity: severityOf({ kind: "article_removed" }),
          reverts: null,
          redline: [],
          reason: health.reason,
        },
      ],
      writes: [headWrite(head, { ...facts, health, pending: null })],
    });
  } catch (error) {
    if (error instanceof ConditionLost) return [];
    throw error;
  }
}
