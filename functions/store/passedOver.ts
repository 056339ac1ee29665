import { BatchGetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { passedOverKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** A URL that a source listed and that is not followed, with the reason: another article, not on the matter, no article. */
export interface PassedOver {
  article: string;
  url: string;
  reason: string;
  at: Instant;
  /** Days for which it is not looked at again. */
  days: number;
}

const perRequest = 100;

/** Those of the ids (as `articleId` gives them) that are passed over now. Half a read unit each. */
export async function passedOverAmong(table: Table, dossier: string, articles: readonly string[], now: Instant): Promise<Set<string>> {
  const passed = new Set<string>();
  for (let i = 0; i < articles.length; i += perRequest) {
    const byKey = new Map(articles.slice(i, i + perRequest).map((article) => [passedOverKey(dossier, article).pk, article]));
    let Keys: Record<string, unknown>[] = [...byKey.values()].map((article) => ({ ...passedOverKey(dossier, article) }));
    while (Keys.length > 0) {
      const answer = await table.client.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys } } }));
      for (const item of answer.Responses?.[table.name] ?? []) {
        const article = byKey.get(String(item.pk));
        // Time to live deletes late: what has expired does not count though it is still there.
        if (article !== undefined && Number(item.expires) * 1000 > Date.parse(now)) passed.add(article);
      }
      Keys = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return passed;
}

/** Unconditional: the latest look at a URL is the one that counts, and a second run writes the same. */
export async function passOver(table: Table, dossier: string, { article, url, reason, at, days }: PassedOver): Promise<void> {
  const expires = Math.ceil(Date.parse(at) / 1000) + days * 86_400;
  const Item = { ...passedOverKey(dossier, article), url: url.slice(0, 2_000), reason, at, expires };
  await table.client.send(new PutCommand({ TableName: table.name, Item }));
}
