import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./keys.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes a hundred keys in one request. */
const perRequest = 100;

interface Reading {
  consistent?: boolean;
  /** The attributes that are wanted; all of them unless told. Less is read, at the same price. */
  only?: readonly string[];
}

/** The items at these keys, those that there are, in no order. A read unit for each key, more for large items; half of it where not `consistent`. */
export async function batchGet(table: Table, keys: readonly Key[], reading: Reading = {}): Promise<Record<string, unknown>[]> {
  const how = { ConsistentRead: reading.consistent ?? false, ...projection(reading.only) };
  const found: Record<string, unknown>[] = [];
  for (let i = 0; i < keys.length; i += perRequest) {
    let wanted: Record<string, unknown>[] = keys.slice(i, i + perRequest).map((key) => ({ ...key }));
    while (wanted.length > 0) {
      const answer = await table.client.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ...how } } }));
      found.push(...(answer.Responses?.[table.name] ?? []));
      wanted = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return found;
}

/** What a reading says to be given some attributes alone. Every name goes by an alias, since DynamoDB has some hundred words of its own. */
export function projection(only: readonly string[] | undefined) {
  if (only === undefined) return {};
  const names = Object.fromEntries(only.map((name, i) => [`#${i}`, name]));
  return { ProjectionExpression: Object.keys(names).join(", "), ExpressionAttributeNames: names };
}
