import type { Change, RecordedArticleChange } from "../change/change.ts";
import { articleChangesKey, articleChangesPartition } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** The write that keeps an article's own changes beside it, so that its history is read without the whole feed. */
export function articleChangesWrite(dossier: string, article: string, n: number, changes: readonly Change[]): TransactItem {
  const Item = { ...articleChangesKey(dossier, article, n), changes: pack(changes.filter((change) => change.level === "article")) };
  return { Put: { Item, ConditionExpression: "attribute_not_exists(pk)" } };
}

/** Every change of one article so far, oldest first: what tells a revert from a change. Consistent; one query. */
export async function readArticleChanges(table: Table, dossier: string, article: string): Promise<RecordedArticleChange[]> {
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": articleChangesPartition(dossier, article) },
  });
  const kept: RecordedArticleChange[] = [];
  for await (const item of items) kept.push(...unpack<RecordedArticleChange[]>(item.changes));
  return kept;
}
