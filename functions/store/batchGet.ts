import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./keys.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes a hundred keys in one request. */
const perRequest = 100;

/** The items at these keys, those that there are, in no order. A read unit for each key, more for large items; half of it where not `consistent`. */
export async function batchGet(table: Table, keys: readonly Key[], { consistent = false } = {}): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let i = 0; i < keys.length; i += perRequest) {
    let wanted: Record<string, unknown>[] = keys.slice(i, i + perRequest).map((key) => ({ ...key }));
    while (wanted.length > 0) {
      const answer = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: consistent } } }),
      );
      found.push(...(answer.Responses?.[table.name] ?? []));
      wanted = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return found;
}
