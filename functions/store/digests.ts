import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { digestKey, digestPartition } from "./keys.ts";
import { isConditionFailure, isRetryable } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/**
 * One digest: of one subscription, for one period. Its place in the feed is taken with the claim, before anything is sent.
 * `claimed`: somebody works on it, nothing was handed over yet. `handing_over`: from here on nobody can say whether the mail
 * will arrive, until the answer is noted. `uncertain`: the answer never came. `refused`: it was certainly not sent.
 * `skipped`: a later digest took over before it was handed over.
 */
const digestState = z.enum(["begin", "claimed", "handing_over", "sent", "empty", "uncertain", "refused", "skipped"]);

export const digest = z.lazy(() =>
  z.object({
    subscription: z.string(),
    /** The instant at which it fell due. */
    period: instant,
    /** When the digest before fell due, or digests began. */
    since: instant,
    /** Changes after number `from` up to `to` belong to it. */
    from: z.int().check(z.minimum(0)),
    to: z.int().check(z.minimum(0)),
    /** The digest before is `uncertain`, and what it held is in this one again. */
    repeats: z.boolean(),
    state: digestState,
    /** When it was claimed last; a claim that is old and still `claimed` was left by a crash. */
    claimedAt: instant,
    tries: z.int().check(z.minimum(0)),
    changes: z.nullable(z.int().check(z.minimum(0))),
    /** Counts the writes, for conditions. */
    version: z.int().check(z.minimum(1)),
    /** Drawn anew for each write: by it a writer whose answer was lost knows its own write again. */
    stamp: z._default(z.string(), ""),
  }),
);
export type Digest = z.infer<typeof digest>;

/** The newest digest of a subscription, whatever its state; undefined before the first. Consistent. */
export async function latestDigest(table: Table, subscription: string): Promise<Digest | undefined> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": digestPartition(subscription) },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  return Items[0] && digest.parse(Items[0]);
}

/** The digests of a subscription that follow in time on `from`, oldest first: which of them a change went into. */
export async function digestsSince(table: Table, subscription: string, from: string): Promise<Digest[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk AND sk >= :from",
      ExpressionAttributeValues: { ":pk": digestPartition(subscription), ":from": from },
      Limit: 20,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => digest.parse(item));
}

/**
 * Writes a digest in its next state, if it is as it was read (`version` is one higher), or new (1). A write that was done although its answer
 * was lost, or that the client made twice, is found again by its stamp.
 * @returns false where somebody else was first
 */
export async function writeDigest(table: Table, written: Digest): Promise<boolean> {
  const condition =
    written.version === 1
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#version = :before",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":before": written.version - 1 },
        };
  try {
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...digestKey(written.subscription, written.period), ...written }, ...condition }),
    );
    return true;
  } catch (error) {
    const refused = isConditionFailure(error);
    if (!refused && !isRetryable(error)) throw error;
    if (await isWritten(table, written)) return true;
    if (refused) return false;
    throw error;
  }
}

async function isWritten(table: Table, written: Digest): Promise<boolean> {
  const Key = digestKey(written.subscription, written.period);
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item !== undefined && Item.version === written.version && Item.stamp === written.stamp;
}
