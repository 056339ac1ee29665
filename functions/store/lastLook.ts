import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { lastLookKey } from "./keys.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** Until when polling has looked at what is due in a dossier; `null` before the first look. Consistent; one read unit. */
export async function readLastLook(table: Table, dossier: string): Promise<Instant | null> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: lastLookKey(dossier), ConsistentRead: true }));
  return Item?.until ?? null;
}

/** Moves it on, once what was due has been handed over. Where another poller was faster, the later time stands. */
export async function moveLastLook(table: Table, dossier: string, until: Instant): Promise<void> {
  const Item = { ...lastLookKey(dossier), until };
  const ConditionExpression = "attribute_not_exists(pk) OR #until < :until";
  const names = { ExpressionAttributeNames: { "#until": "until" }, ExpressionAttributeValues: { ":until": until } };
  try {
    await table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression, ...names }));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
