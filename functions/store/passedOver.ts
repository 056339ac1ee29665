import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { batchGet } from "./batchGet.ts";
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

/** Those of the ids (as `articleId` gives them) that are passed over now. Half a read unit each. */
export async function passedOverAmong(table: Table, dossier: string, articles: readonly string[], now: Instant): Promise<Set<string>> {
  const byPartition = new Map(articles.map((article) => [passedOverKey(dossier, article).pk, article]));
  const items = await batchGet(
    table,
    articles.map((article) => passedOverKey(dossier, article)),
  );
  // Time to live deletes late: what has expired does not count though it is still there.
  const standing = items.filter((item) => Number(item.expires) * 1000 > Date.parse(now));
  return new Set(standing.flatMap((item) => byPartition.get(String(item.pk)) ?? []));
}

/** Unconditional: the latest look at a URL is the one that counts, and a second run writes the same. */
export async function passOver(table: Table, dossier: string, { article, url, reason, at, days }: PassedOver): Promise<void> {
  const expires = Math.ceil(Date.parse(at) / 1000) + days * 86_400;
  const Item = { ...passedOverKey(dossier, article), url: url.slice(0, 2_000), reason, at, expires };
  await table.client.send(new PutCommand({ TableName: table.name, Item }));
}
