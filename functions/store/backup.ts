import { createHash } from "node:crypto";
import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod/mini";
import { Failure } from "../article/failure.ts";
import { feedCounterKey, schemaKey } from "./keys.ts";
import type { Table } from "./table.ts";
import { mostInBatch, writeUntilTaken } from "./writeUntilTaken.ts";

type Item = Record<string, AttributeValue>;

/** In the table while a restore runs, so that one that broke off can be run again and a half-restored table is told from a whole one. */
const restoring: Item = { pk: { S: "RESTORE" }, sk: { S: "RUNNING" } };

/**
 * Every item as one line of DynamoDB JSON (`{"Item":{…}}`), the form of DynamoDB's own exports. The table is read twice, and only when both
 * readings are equal did nothing move in between. Returns how many items there were.
 * Throws `Failure` `store_busy` (retryable) where something moved: what was written then is no backup.
 */
export async function exportTable(table: Table, write: (line: string) => Promise<void>): Promise<number> {
  const first = await readAll(table, write);
  const second = await readAll(table, async () => {});
  if (first.digest === second.digest) return first.items;
  throw new Failure("store_busy", `The store ${table.name} was written to while it was read: stop the monitor, or try again.`, {
    retryable: true,
  });
}

/**
 * Fills an empty table with the lines of an export. What broke off is run again and ends the same. Unless `sameFeed`, readers' cursors expire:
 * the feed may have gone on after the export, so that the numbers to come would mean something else. Returns how many items there were.
 * Throws `Failure` `table_not_empty`, `backup_damaged`.
 */
export async function restoreTable(table: Table, lines: AsyncIterable<string>, options: { sameFeed: boolean }): Promise<number> {
  await claimEmpty(table);
  const batch: Item[] = [];
  let items = 0;
  for await (const line of lines) {
    items++;
    const item = itemOf(line, items);
    batch.push(options.sameFeed ? item : inNewEpoch(item));
    if (batch.length === mostInBatch) await putAll(table, batch.splice(0));
  }
  await putAll(table, batch);
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: restoring }));
  return items;
}

async function readAll(table: Table, write: (line: string) => Promise<void>): Promise<{ items: number; digest: string }> {
  // The sum of the items' hashes: a scan promises no order.
  let sum = 0n;
  let items = 0;
  let start: Item | undefined;
  do {
    const page = await table.client.send(new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: start }));
    for (const item of page.Items ?? []) {
      const line = lineOf(item);
      sum += BigInt(`0x${createHash("sha256").update(line).digest("hex")}`);
      items++;
      await write(line);
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return { items, digest: String(sum) };
}

/** Maps promise no order either: the keys are sorted, so that equal items give equal lines. */
function lineOf(item: Item): string {
  return JSON.stringify({ Item: item }, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const bytes = z.pipe(
  z.base64(),
  z.transform((text): Uint8Array => Buffer.from(text, "base64")),
);
const attribute: z.ZodMiniType<AttributeValue> = z.lazy(() =>
  z.union([
    z.strictObject({ S: z.string() }),
    z.strictObject({ N: z.string() }),
    z.strictObject({ B: bytes }),
    z.strictObject({ BOOL: z.boolean() }),
    z.strictObject({ NULL: z.literal(true) }),
    z.strictObject({ L: z.array(attribute) }),
    z.strictObject({ M: z.record(z.string(), attribute) }),
    z.strictObject({ SS: z.array(z.string()) }),
    z.strictObject({ NS: z.array(z.string()) }),
    z.strictObject({ BS: z.array(bytes) }),
  ]),
);
const exported = z.object({
  Item: z.intersection(z.record(z.string(), attribute), z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) })),
});

function itemOf(line: string, number: number): Item {
  try {
    return exported.parse(JSON.parse(line)).Item;
  } catch (error) {
    throw new Failure("backup_damaged", `Line ${number} of the backup is no item of a table: the table is left half-restored.`, {
      cause: error,
    });
  }
}

/** Only the counters know of the epoch. */
function inNewEpoch(item: Item): Item {
  const isCounter = item.pk?.S?.startsWith(feedCounterKey("").pk) === true;
  return isCounter && item.epoch?.N !== undefined ? { ...item, epoch: { N: String(Number(item.epoch.N) + 1) } } : item;
}

async function claimEmpty(table: Table): Promise<void> {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name, Limit: 2, ConsistentRead: true }));
  // A new table may be marked with its schema already.
  const isEmpty = Items.every((item) => item.pk?.S === schemaKey.pk);
  if (!isEmpty && !(await isRestoring(table))) {
    throw new Failure("table_not_empty", `The table ${table.name} is not empty: a backup is restored into a new table only.`);
  }
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: restoring }));
}

/** True where a restore of the table has begun and not ended. */
async function isRestoring(table: Table): Promise<boolean> {
  const { Item } = await table.client.send(new GetItemCommand({ TableName: table.name, Key: restoring, ConsistentRead: true }));
  return Item !== undefined;
}

async function putAll(table: Table, items: readonly Item[]): Promise<void> {
  const puts: WriteRequest[] = items.map((Item) => ({ PutRequest: { Item } }));
  const write = async (left: WriteRequest[]): Promise<WriteRequest[] | undefined> => {
    const { UnprocessedItems } = await table.client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: left } }));
    return UnprocessedItems?.[table.name];
  };
  await writeUntilTaken(table, puts, write);
}
