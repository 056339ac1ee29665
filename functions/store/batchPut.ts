import { BatchWriteCommand, type BatchWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./keys.ts";
import type { Table } from "./table.ts";
import { mostInBatch, writeUntilTaken } from "./writeUntilTaken.ts";

type Requests = NonNullable<BatchWriteCommandInput["RequestItems"]>[string];

/** Puts items without a condition, in no order, a write unit for each kilobyte of each. Throws `Failure` `store_throttled` (retryable) where some are not taken. */
export async function batchPut(table: Table, items: readonly (Key & Record<string, unknown>)[]): Promise<void> {
  for (let i = 0; i < items.length; i += mostInBatch) {
    const puts: Requests = items.slice(i, i + mostInBatch).map((Item) => ({ PutRequest: { Item } }));
    await writeUntilTaken(table, puts, async (left) => {
      const { UnprocessedItems } = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: left } }));
      return UnprocessedItems?.[table.name];
    });
  }
}
