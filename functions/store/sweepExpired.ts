import { DeleteCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";
import { tableDeclaration } from "./tableDeclaration.ts";

/**
 * Deletes what has expired, as DynamoDB's time to live does by itself on AWS: the emulators keep the setting without acting on it.
 * Reads the whole table, so once an hour is plenty. Returns how many items went.
 */
export async function sweepExpired(table: Table, now: Instant): Promise<number> {
  const expired = {
    ExpressionAttributeNames: { "#expires": tableDeclaration.timeToLive },
    ExpressionAttributeValues: { ":now": Math.floor(Date.parse(now) / 1000) },
  };
  const pages = paginateScan(
    { client: table.client },
    { TableName: table.name, ProjectionExpression: "pk, sk", FilterExpression: "#expires < :now", ...expired },
  );
  let gone = 0;
  for await (const page of pages) {
    for (const { pk, sk } of page.Items ?? []) {
      // Whoever extended an item's life meanwhile keeps it.
      const Key = { pk, sk };
      const deletion = new DeleteCommand({ TableName: table.name, Key, ConditionExpression: "#expires < :now", ...expired });
      await table.client.send(deletion).then(
        () => gone++,
        (error: unknown) => {
          if (!isConditionFailure(error)) throw error;
        },
      );
    }
  }
  return gone;
}
