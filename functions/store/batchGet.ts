import { type AttributeValue, BatchGetItemCommand } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./keys.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes a hundred keys in one request. */
const perRequest = 100;

/** The items at these keys, those that there are, in no order. A read unit for each key, more for large items; half of it where not `consistent`. */
export async function batchGet(table: Table, keys: readonly Key[], { consistent = false } = {}): Promise<Record<string, unknown>[]> {
  return inRequests(
    keys.map((key): Record<string, unknown> => ({ ...key })),
    async (Keys) => {
      const answer = await table.client.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys, ConsistentRead: consistent } } }));
      return { found: answer.Responses?.[table.name] ?? [], left: answer.UnprocessedKeys?.[table.name]?.Keys ?? [] };
    },
  );
}

/**
 * Texts and numbers of the items at these keys as DynamoDB writes them, at half a read unit each. Without what the document client does for every
 * attribute: of a request for a hundred heads that is a good part of the time.
 */
export async function batchGetWritten(table: Table, keys: readonly Key[], only: readonly string[]): Promise<Record<string, string>[]> {
  const items = await inRequests(
    keys.map(({ pk, sk }): Attributes => ({ pk: { S: pk }, sk: { S: sk } })),
    async (Keys) => {
      const RequestItems = { [table.name]: { Keys, ConsistentRead: false, ...projection(only) } };
      const answer = await table.client.send(new BatchGetItemCommand({ RequestItems }));
      return { found: answer.Responses?.[table.name] ?? [], left: answer.UnprocessedKeys?.[table.name]?.Keys ?? [] };
    },
  );
  return items.map((item) => Object.fromEntries(only.map((name) => [name, item[name]?.S ?? item[name]?.N ?? ""])));
}

type Attributes = Record<string, AttributeValue>;

/** Asks for so many keys at once as DynamoDB takes, and again for those that it had no time for. */
async function inRequests<K, Item>(
  keys: readonly K[],
  ask: (wanted: K[]) => Promise<{ found: readonly Item[]; left: K[] }>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let i = 0; i < keys.length; i += perRequest) {
    for (let wanted = keys.slice(i, i + perRequest); wanted.length > 0; ) {
      const { found, left } = await ask(wanted);
      all.push(...found);
      wanted = left;
    }
  }
  return all;
}

/** What a reading says to be given some attributes alone. Every name goes by an alias, since DynamoDB has some hundred words of its own. */
export function projection(only: readonly string[]) {
  const names = Object.fromEntries(only.map((name, i) => [`#${i}`, name]));
  return { ProjectionExpression: Object.keys(names).join(", "), ExpressionAttributeNames: names };
}
