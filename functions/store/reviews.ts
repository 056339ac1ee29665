import * as z from "zod/mini";
import { type Review, review } from "../position/review.ts";
import { disputedKey, disputedPartition, reviewKey, reviewPartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import type { Snapshot } from "./snapshots.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** What people have settled in one article, in the order of their ids. Consistent; one query. */
export async function readReviews(table: Table, dossier: string, article: string): Promise<Review[]> {
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": reviewPartition(dossier, article) },
  });
  return Array.fromAsync(items, (item) => review.parse(item.review));
}

/** The write of a review; its id is the reviewer's to choose, so that sending it twice stores it once. */
export function reviewWrite(each: Review): TransactItem {
  return {
    Put: { Item: { ...reviewKey(each.dossier, each.article, each.id), review: each }, ConditionExpression: "attribute_not_exists(pk)" },
  };
}

const disputedArticle = z.object({ article: z.string(), n: z.int(), headline: z.string(), outlet: z.string(), count: z.int() });
/** An article in whose latest snapshot the coders differ on `count` rows. */
export type DisputedArticle = z.infer<typeof disputedArticle>;

/** The articles that wait for a person, in the order of their ids. */
export async function readDisputed(table: Table, dossier: string): Promise<DisputedArticle[]> {
  const items = queryItems(table, { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": disputedPartition(dossier) } });
  return Array.fromAsync(items, (item) => disputedArticle.parse(item));
}

/**
 * What puts an article on the list of those that wait for a person, or takes it off, as its new snapshot says: written with the snapshot, under its
 * conditions. No write where the rules code alone, as they do in most dossiers.
 */
export function disputedWrites({ dossier, article, n, headline, outlet, coding, cause }: Snapshot): TransactItem[] {
  if (cause === "article_edit" && !coding.positions.some((p) => p.coders !== undefined)) return [];
  const Key = disputedKey(dossier, article);
  const count = coding.positions.filter((p) => p.disputed === true).length;
  return [count === 0 ? { Delete: { Key } } : { Put: { Item: { ...Key, article, n, headline: headline.slice(0, 300), outlet, count } } }];
}
