import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { cause } from "../change/change.ts";
import { outboxKey, outboxPartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** A snapshot whose reports are not in the standings yet. Written with the snapshot, deleted with the standings that took it in. */
export const pendingAssessment = z.lazy(() =>
  z.object({ dossier: z.string(), article: z.string(), n: z.int().check(z.minimum(1)), at: instant, cause }),
);
export type PendingAssessment = z.infer<typeof pendingAssessment>;

const keyOf = (pending: PendingAssessment) => outboxKey(pending.dossier, pending.at, pending.article, pending.n);

/** The snapshots that wait to be assessed, oldest first. Consistent. */
export async function pendingAssessments(table: Table, dossier: string, limit = 100): Promise<PendingAssessment[]> {
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": outboxPartition(dossier) },
    Limit: limit,
  });
  const pending: PendingAssessment[] = [];
  for await (const item of items) {
    pending.push(pendingAssessment.parse(item));
    if (pending.length === limit) break;
  }
  return pending;
}

/** The write that asks for a snapshot to be assessed. */
export function outboxWrite(pending: PendingAssessment): TransactItem {
  return { Put: { Item: { ...keyOf(pending), ...pending }, ConditionExpression: "attribute_not_exists(pk)" } };
}

/** The write that takes it off again; it fails where somebody else has assessed the snapshot already. */
export function assessedWrite(pending: PendingAssessment): TransactItem {
  return { Delete: { Key: keyOf(pending), ConditionExpression: "attribute_exists(pk)" } };
}
