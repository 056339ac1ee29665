import { BatchWriteCommand, type BatchWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { Failure } from "../article/failure.ts";
import type { Key } from "./keys.ts";
import { jitteredPause, type Pause } from "./pause.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes twenty-five items in one request. */
const perRequest = 25;
const attempts = 10;

type Requests = NonNullable<BatchWriteCommandInput["RequestItems"]>[string];

/** Puts items without a condition, in no order, a write unit for each kilobyte of each. Throws `Failure` `store_throttled` (retryable) where some are not taken. */
export async function batchPut(
  table: Table,
  items: readonly (Key & Record<string, unknown>)[],
  pause: Pause = jitteredPause,
): Promise<void> {
  for (let i = 0; i < items.length; i += perRequest) {
    let left: Requests = items.slice(i, i + perRequest).map((Item) => ({ PutRequest: { Item } }));
    for (let attempt = 1; left.length > 0; attempt++) {
      if (attempt > attempts)
        throw new Failure("store_throttled", `The store ${table.name} takes no more writes for now.`, { retryable: true });
      if (attempt > 1) await pause(attempt);
      const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: left } }));
      left = answer.UnprocessedItems?.[table.name] ?? [];
    }
  }
}
