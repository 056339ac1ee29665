import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { Failure } from "../article/failure.ts";
import type { Key } from "./keys.ts";
import { jitteredPause, type Pause } from "./pause.ts";
import { cancellationReasons } from "./storeErrors.ts";
import type { Table } from "./table.ts";

type SdkItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type Part<K extends keyof SdkItem> = Omit<NonNullable<SdkItem[K]>, "TableName">;

/** One write of a transaction, as the SDK has it but for the table's name. */
export type TransactItem =
  | { Put: Part<"Put"> & { Item: Key & Record<string, unknown> } }
  | { Update: Part<"Update"> & { Key: Key } }
  | { Delete: Part<"Delete"> & { Key: Key } }
  | { ConditionCheck: Part<"ConditionCheck"> & { Key: Key } };

/** A condition of the caller's own writes was not met, so that nothing was written. `lost` are the keys of those writes. */
export class ConditionLost extends Error {
  override readonly name = "ConditionLost";
  readonly lost: readonly Key[];

  constructor(lost: readonly Key[], cause: unknown) {
    super(`Somebody else wrote first: ${lost.map((key) => `${key.pk} ${key.sk}`).join(", ")}`, { cause });
    this.lost = lost;
  }

  /** True where the write to this very key was among those lost. */
  at(key: Key): boolean {
    return this.lost.some((one) => one.pk === key.pk && one.sk === key.sk);
  }
}

/** DynamoDB's limit. */
const transactionItems = 100;

function keyOf(item: TransactItem): Key {
  if ("Put" in item) return { pk: item.Put.Item.pk, sk: item.Put.Item.sk };
  if ("Update" in item) return item.Update.Key;
  if ("Delete" in item) return item.Delete.Key;
  return item.ConditionCheck.Key;
}

/** All of the items or none, in one call. Throws `Failure` `commit_too_large`, else what the client throws; see `lostConditions`. */
export async function transact(table: Table, items: readonly TransactItem[]): Promise<void> {
  if (items.length > transactionItems) {
    throw new Failure(
      "commit_too_large",
      `A commit of ${items.length} items does not fit into one transaction (${items[0] && keyOf(items[0]).pk}).`,
    );
  }
  await table.client.send(new TransactWriteCommand({ TransactItems: items.map((item) => named(item, table.name)) }));
}

function named(item: TransactItem, TableName: string): SdkItem {
  if ("Put" in item) return { Put: { ...item.Put, TableName } };
  if ("Update" in item) return { Update: { ...item.Update, TableName } };
  if ("Delete" in item) return { Delete: { ...item.Delete, TableName } };
  return { ConditionCheck: { ...item.ConditionCheck, TableName } };
}

/** Keys of the items whose condition was not met; empty where the transaction was cancelled for other reasons or the error is another one. */
export function lostConditions(error: unknown, items: readonly TransactItem[]): Key[] {
  const reasons = cancellationReasons(error) ?? [];
  return items.filter((_, i) => reasons[i]?.Code === "ConditionalCheckFailed").map(keyOf);
}

/** True where a transaction was cancelled because others wrote at the same moment or the table is throttled: the same again may pass. */
export function isContention(error: unknown): boolean {
  const passing = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);
  return (cancellationReasons(error) ?? []).some((reason) => passing.has(reason.Code ?? ""));
}

const attempts = 10;

/**
 * All of the items or none, tried again while others write at the same moment.
 * Throws `ConditionLost` where a condition was not met, `Failure` `store_contended` (retryable) where others always came first.
 */
export async function writeAll(table: Table, items: readonly TransactItem[], pause: Pause = jitteredPause): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await transact(table, items);
    } catch (error) {
      const lost = lostConditions(error, items);
      if (lost.length > 0) throw new ConditionLost(lost, error);
      if (!isContention(error)) throw error;
    }
    await pause(attempt);
  }
  throw new Failure(
    "store_contended",
    `Others wrote ${items.map((item) => keyOf(item).pk).join(", ")} at the same moment, ${attempts} times.`,
    {
      retryable: true,
    },
  );
}
