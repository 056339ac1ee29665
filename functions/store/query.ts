import { QueryCommand, type QueryCommandInput, type QueryCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { Table } from "./table.ts";

export type StoredItem = NonNullable<QueryCommandOutput["Items"]>[number];

/** Every item of a query in order, page after page as they are taken. */
export async function* queryItems(table: Table, query: Omit<QueryCommandInput, "TableName">): AsyncGenerator<StoredItem> {
  let start = query.ExclusiveStartKey;
  do {
    const page = await table.client.send(new QueryCommand({ ...query, TableName: table.name, ExclusiveStartKey: start }));
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
