import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { batchPut } from "./batchPut.ts";
import { changesOf } from "./feedItems.ts";
import { feedKind } from "./keys.ts";
import type { StoredItem } from "./query.ts";
import { movesWrites } from "./standingMoves.ts";
import type { Table } from "./table.ts";

/** Puts the moves that stand in the feeds of a table beside their standings. Run again, it puts the same. Reads the whole table once. */
export async function keepMovesOfFeed(table: Table): Promise<void> {
  let start: StoredItem | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: "begins_with(pk, :feed)",
        ExpressionAttributeValues: { ":feed": `${feedKind}#` },
        ExclusiveStartKey: start,
      }),
    );
    const writes = (page.Items ?? []).flatMap((item) => {
      const dossier: string = item.pk.split("#")[1];
      return movesWrites(dossier, changesOf(dossier, item));
    });
    await batchPut(
      table,
      writes.flatMap((write) => ("Put" in write ? [write.Put.Item] : [])),
    );
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
