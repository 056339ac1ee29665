import { BatchGetCommand, GetCommand, PutCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type Instant, instant } from "../article/article.ts";
import { deliveryKey, deliveryPartition, feedSort } from "./keys.ts";
import { queryItems } from "./query.ts";
import { conditionMet } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** Tries that one delivery keeps: ten of its schedule, and those of replays. */
const keptTries = 20;
/** Days that the log keeps a delivery. */
const deliveryDays = 30;

/** One try to send: `status` is null where no answer came, `head` the beginning of the answer or of the error. */
const tryRecord = z.object({ at: instant, ok: z.boolean(), status: z.nullable(z.int()), ms: z.int(), head: z.string() });
export type TryRecord = z.infer<typeof tryRecord>;

const deliveryState = z.lazy(() =>
  z.discriminatedUnion("state", [
    /** Not to be sent before `due`. `round`: tries since it was planned or replayed, which is what the schedule counts. */
    z.object({ state: z.literal("waiting"), due: instant, for: z.enum(["its_turn", "quiet_hours", "retry", "replay"]), round: z.int() }),
    z.object({ state: z.literal("sent"), at: instant }),
    z.object({ state: z.literal("failed"), at: instant, why: z.enum(["gave_up", "gone", "disabled", "unsubscribed"]) }),
  ]),
);
export type DeliveryState = z.infer<typeof deliveryState>;

/** One change on its way to one subscription. The change itself is read from the feed when it is sent. */
export const delivery = z.object({
  subscription: z.string(),
  seq: z.int(),
  changeId: z.string(),
  /** Deliveries of one lane are sent in the order of the feed: one lane per (party, provision), or per article. */
  lane: z.string(),
  plannedAt: instant,
  now: deliveryState,
  /** Newest last; the oldest go when there are too many. */
  tries: z.array(tryRecord),
});
export type Delivery = z.infer<typeof delivery>;

/** `msg_<subscription>_<seq>`: also the `webhook-id`, so that a receiver's log leads here. The same for every try and replay. */
export const deliveryId = (subscription: string, seq: number) => `msg_${subscription}_${seq}`;

/** The subscription and number that an id names; undefined where it is none of ours. */
export function readDeliveryId(id: string): { subscription: string; seq: number } | undefined {
  const [, subscription, seq] = /^msg_([a-z0-9][a-z0-9-]{1,62}_[0-9a-f]{16})_([1-9]\d{0,11})$/.exec(id) ?? [];
  return subscription === undefined ? undefined : { subscription, seq: Number(seq) };
}

const expiry = (from: Instant) => Math.ceil(Date.parse(from) / 1_000) + deliveryDays * 86_400;

/** Notes a delivery to be made, unless it is there already: what makes planning safe to repeat. One write unit. @returns false where it was there */
export async function planDelivery(table: Table, planned: Delivery): Promise<boolean> {
  return conditionMet(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...deliveryKey(planned.subscription, planned.seq), ...planned, expires: expiry(planned.plannedAt) },
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    ),
  );
}

/**
 * Writes what became of a delivery, if it still is as it was read: a run that was frozen, and overtaken, must not undo what came after.
 * @returns false where it was no longer so
 */
export async function noteDelivery(table: Table, read: Delivery, next: Pick<Delivery, "now" | "tries">, at: Instant): Promise<boolean> {
  return conditionMet(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: deliveryKey(read.subscription, read.seq),
        UpdateExpression: "SET #now = :now, #tries = :tries, #expires = :expires",
        ConditionExpression: "#now = :read",
        ExpressionAttributeNames: { "#now": "now", "#tries": "tries", "#expires": "expires" },
        ExpressionAttributeValues: { ":now": next.now, ":read": read.now, ":tries": next.tries.slice(-keptTries), ":expires": expiry(at) },
      }),
    ),
  );
}

/** Lets a delivery that is over be made once more, from the first try. @returns false where there is none, or it waits anyway */
export async function replayDelivery(table: Table, subscription: string, seq: number, now: Instant): Promise<boolean> {
  const waiting: DeliveryState = { state: "waiting", due: now, for: "replay", round: 0 };
  return conditionMet(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: deliveryKey(subscription, seq),
        UpdateExpression: "SET #now = :now",
        ConditionExpression: "attribute_exists(pk) AND #now.#state <> :waiting",
        ExpressionAttributeNames: { "#now": "now", "#state": "state" },
        ExpressionAttributeValues: { ":now": waiting, ":waiting": "waiting" },
      }),
    ),
  );
}

export async function readDelivery(table: Table, subscription: string, seq: number): Promise<Delivery | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: deliveryKey(subscription, seq), ConsistentRead: true }),
  );
  return Item && delivery.parse(Item);
}

/** The deliveries of one change to these subscriptions, as far as there are any. */
export async function readDeliveriesOfChange(table: Table, subscriptions: readonly string[], seq: number): Promise<Delivery[]> {
  const found: Delivery[] = [];
  let keys: Record<string, unknown>[] = subscriptions.map((id) => ({ ...deliveryKey(id, seq) }));
  while (keys.length > 0) {
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: keys.slice(0, 100), ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[table.name] ?? []).map((item) => delivery.parse(item)));
    keys = [...keys.slice(100), ...(answer.UnprocessedKeys?.[table.name]?.Keys ?? [])];
  }
  return found;
}

/** Everything that still waits among the deliveries from number `from` on, in the order of the feed, at most `limit`. Consistent. */
export async function waitingDeliveries(table: Table, subscription: string, from: number, limit: number): Promise<Delivery[]> {
  const items = queryItems(table, {
    KeyConditionExpression: "pk = :pk AND sk >= :from",
    FilterExpression: "#now.#state = :waiting",
    ExpressionAttributeNames: { "#now": "now", "#state": "state" },
    ExpressionAttributeValues: { ":pk": deliveryPartition(subscription), ":from": feedSort(from), ":waiting": "waiting" },
    ConsistentRead: true,
  });
  const waiting: Delivery[] = [];
  for await (const item of items) {
    waiting.push(delivery.parse(item));
    if (waiting.length === limit) break;
  }
  return waiting;
}

/** The log of a subscription, newest first. `before`: only numbers below it; 0 for the newest. */
export async function deliveryLog(table: Table, subscription: string, before: number, limit: number): Promise<Delivery[]> {
  return readPage(table, {
    KeyConditionExpression: before > 0 ? "pk = :pk AND sk < :before" : "pk = :pk",
    ExpressionAttributeValues: { ":pk": deliveryPartition(subscription), ...(before > 0 ? { ":before": feedSort(before) } : {}) },
    ScanIndexForward: false,
    Limit: limit,
  });
}

/** The deliveries with numbers from `from` to `to`, both included, in order, at most `limit`. */
export async function deliveriesBetween(table: Table, subscription: string, from: number, to: number, limit: number): Promise<Delivery[]> {
  return readPage(table, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: { ":pk": deliveryPartition(subscription), ":from": feedSort(from), ":to": feedSort(to) },
    Limit: limit,
  });
}

async function readPage(table: Table, query: Omit<QueryCommandInput, "TableName" | "ConsistentRead">): Promise<Delivery[]> {
  const page = await table.client.send(new QueryCommand({ TableName: table.name, ...query, ConsistentRead: true }));
  return (page.Items ?? []).map((item) => delivery.parse(item));
}
