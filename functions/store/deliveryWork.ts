import { DeleteCommand, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { channelKey, workKey, workPartition, workShards } from "./keys.ts";
import { queryItems } from "./query.ts";
import { conditionMet, isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/**
 * One small record for each subscription that has something waiting; none for the others, so that the sweep reads next to nothing.
 * It says when the next delivery is due, from which number on deliveries may wait, who works on it now, and how often it was woken.
 */
export interface Lease {
  subscription: string;
  holder: string;
  /** No delivery below this number waits. */
  from: number;
  /** Wake-up calls so far: one that comes during the work is noticed when the lease is given back. */
  wakes: number;
}

/** Says that deliveries from number `from` on may wait for sending. One write unit, safe to repeat. */
export async function addWork(table: Table, subscription: string, from: number, now: Instant): Promise<void> {
  const Key = workKey(subscription);
  const common = { TableName: table.name, Key, ExpressionAttributeNames: { "#due": "due", "#wakes": "wakes", "#from": "from" } };
  try {
    await table.client.send(
      new UpdateCommand({
        ...common,
        UpdateExpression: "SET #due = :now, #from = :from ADD #wakes :one",
        ConditionExpression: "attribute_not_exists(pk) OR #from > :from",
        ExpressionAttributeValues: { ":now": now, ":from": from, ":one": 1 },
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    await table.client.send(
      new UpdateCommand({
        ...common,
        UpdateExpression: "SET #due = :now, #from = if_not_exists(#from, :from) ADD #wakes :one",
        ExpressionAttributeValues: { ":now": now, ":from": from, ":one": 1 },
      }),
    );
  }
}

/** Takes the work of a subscription from `now` until `until`, for a `holder` of a name of its own; undefined where there is none or somebody else has it. */
export async function leaseWork(
  table: Table,
  subscription: string,
  holder: string,
  { now, until }: { now: Instant; until: Instant },
): Promise<Lease | undefined> {
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: workKey(subscription),
        UpdateExpression: "SET #holder = :holder, #leasedUntil = :until",
        ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(#leasedUntil) OR #leasedUntil < :now)",
        ExpressionAttributeNames: { "#holder": "holder", "#leasedUntil": "leasedUntil" },
        ExpressionAttributeValues: { ":holder": holder, ":until": until, ":now": now },
        ReturnValues: "ALL_NEW",
      }),
    );
    return Attributes && { subscription, holder, from: Attributes.from, wakes: Attributes.wakes };
  } catch (error) {
    if (isConditionFailure(error)) return undefined;
    throw error;
  }
}

/**
 * Gives a lease back. `next`: what waits and when it is due, or null when nothing waits, which ends the record.
 * @returns false where the subscription was woken meanwhile (or the lease had run out): there may be more to do, the lease is not given back
 */
export async function returnLease(table: Table, lease: Lease, next: { due: Instant; from: number } | null): Promise<boolean> {
  const held = {
    TableName: table.name,
    Key: workKey(lease.subscription),
    ConditionExpression: "#holder = :holder AND #wakes = :wakes",
  };
  const names = { "#holder": "holder", "#wakes": "wakes" };
  const values = { ":holder": lease.holder, ":wakes": lease.wakes };
  return conditionMet(
    next === null
      ? table.client.send(new DeleteCommand({ ...held, ExpressionAttributeNames: names, ExpressionAttributeValues: values }))
      : table.client.send(
          new UpdateCommand({
            ...held,
            UpdateExpression: "SET #due = :due, #from = :from REMOVE #holder, #leasedUntil",
            ExpressionAttributeNames: { ...names, "#due": "due", "#from": "from", "#leasedUntil": "leasedUntil" },
            ExpressionAttributeValues: { ...values, ":due": next.due, ":from": next.from },
          }),
        ),
  );
}

/**
 * Holds a lease longer and takes note of the wake-up calls since. `from`: below it nothing waits any more, as far as the holder knows;
 * a replay that went below meanwhile has said so in the record, and stands.
 * @returns undefined where the lease was lost to somebody else
 */
export async function renewLease(table: Table, lease: Lease, from: number, until: Instant): Promise<Lease | undefined> {
  const held = {
    TableName: table.name,
    Key: workKey(lease.subscription),
    ExpressionAttributeNames: { "#holder": "holder", "#from": "from", "#leasedUntil": "leasedUntil" },
    ReturnValues: "ALL_NEW",
  } as const;
  const values = { ":holder": lease.holder, ":until": until };
  const tries = [
    new UpdateCommand({
      ...held,
      UpdateExpression: "SET #leasedUntil = :until, #from = :from",
      ConditionExpression: "#holder = :holder AND #from = :read",
      ExpressionAttributeValues: { ...values, ":from": from, ":read": lease.from },
    }),
    new UpdateCommand({
      ...held,
      UpdateExpression: "SET #leasedUntil = :until, #from = if_not_exists(#from, :from)",
      ConditionExpression: "#holder = :holder",
      ExpressionAttributeValues: { ...values, ":from": from },
    }),
  ];
  for (const command of tries) {
    try {
      const { Attributes } = await table.client.send(command);
      return Attributes && { ...lease, from: Attributes.from, wakes: Attributes.wakes };
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }
  return undefined;
}

/** Subscriptions with something due by `now` that nobody works on. Eventually consistent: what is missed comes with the next sweep. */
export async function dueWork(table: Table, now: Instant): Promise<string[]> {
  const shards = await Promise.all(Array.from({ length: workShards }, (_, shard) => dueInShard(table, shard, now)));
  return shards.flat();
}

async function dueInShard(table: Table, shard: number, now: Instant): Promise<string[]> {
  const items = queryItems(table, {
    KeyConditionExpression: "pk = :pk",
    FilterExpression: "#due <= :now AND (attribute_not_exists(#leasedUntil) OR #leasedUntil < :now)",
    ProjectionExpression: "sk",
    ExpressionAttributeNames: { "#due": "due", "#leasedUntil": "leasedUntil" },
    ExpressionAttributeValues: { ":pk": workPartition(shard), ":now": now },
  });
  return Array.fromAsync(items, (item) => String(item.sk));
}

/** Until when nothing may be posted to a channel (it said so, or it was posted to within the second); undefined where it may. */
export async function channelRest(table: Table, channel: string, now: Instant): Promise<Instant | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: channelKey(channel), ConsistentRead: true }));
  const until: unknown = Item?.until;
  return typeof until === "string" && until > now ? until : undefined;
}

/** Lets a channel rest until `until`. @returns false where it rests already, and as `ifFree` asks then, nothing was written */
export async function restChannel(
  table: Table,
  channel: string,
  rest: { until: Instant; now: Instant; ifFree: boolean },
): Promise<boolean> {
  const names = { "#until": "until", "#expires": "expires" };
  return conditionMet(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: channelKey(channel),
        UpdateExpression: "SET #until = :until, #expires = :expires",
        ConditionExpression: rest.ifFree
          ? "attribute_not_exists(#until) OR #until <= :bound"
          : "attribute_not_exists(#until) OR #until < :bound",
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: {
          ":until": rest.until,
          ":bound": rest.ifFree ? rest.now : rest.until,
          ":expires": Math.ceil(Date.parse(rest.until) / 1_000) + 86_400,
        },
      }),
    ),
  );
}
