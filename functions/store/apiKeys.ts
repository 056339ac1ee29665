import { createHash, timingSafeEqual } from "node:crypto";
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type Instant, instant } from "../article/article.ts";
import { apiKeyKey, apiKeyPartition } from "./keys.ts";
import type { Table } from "./table.ts";

/** What a key opens. `read`: feed, standings, evidence; `text`: whole texts; `subscribe`: own subscriptions; `review`: settle codings; `admin`: all of it. */
export const keyScope = z.enum(["read", "text", "subscribe", "review", "admin"]);
export type KeyScope = z.infer<typeof keyScope>;

/** A key as it is stored: enough to recognise it, never enough to use it. */
const storedKey = z.lazy(() =>
  z.object({
    /** Public half: finds the record and names the key in lists and logs. */
    id: z.string(),
    hash: z.string(),
    owner: z.string(),
    scopes: z.array(keyScope),
    created: instant,
    /** `until` is the last instant at which it opens anything; null for no end. */
    until: z.nullable(instant),
  }),
);
export type StoredKey = z.infer<typeof storedKey>;

/** `rlk_` so that secret scanners can know it, 12 hex to look it up, 256 random bits. */
const shape = /^rlk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/**
 * Makes a key. `secret` is what the owner sends; it is returned here once and cannot be read again.
 * A plain SHA-256 is enough: 256 random bits can't be guessed, so there is nothing for a slow hash to protect.
 */
export async function createKey(
  table: Table,
  wanted: { owner: string; scopes: KeyScope[]; created: Instant; until: Instant | null },
  random: (bytes: number) => Uint8Array,
): Promise<{ secret: string; key: StoredKey }> {
  const id = Buffer.from(random(6)).toString("hex");
  const secret = `rlk_${id}_${Buffer.from(random(32)).toString("base64url")}`;
  const key: StoredKey = { id, hash: hashOf(secret), ...wanted };
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { ...apiKeyKey(id), ...key }, ConditionExpression: "attribute_not_exists(pk)" }),
  );
  return { secret, key };
}

/** The key that this secret belongs to, or undefined where it is unknown, revoked or past its end. */
export async function findKey(table: Table, secret: string, now: Instant): Promise<StoredKey | undefined> {
  const id = shape.exec(secret)?.[1];
  if (id === undefined) return undefined;
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: apiKeyKey(id), ConsistentRead: true }));
  if (!Item) return undefined;
  const key = storedKey.parse(Item);
  if (!timingSafeEqual(Buffer.from(key.hash), Buffer.from(hashOf(secret)))) return undefined;
  return key.until !== null && key.until < now ? undefined : key;
}

/** Every key there is, by id. Their number is that of people and programs with access: hundreds at most. */
export async function listKeys(table: Table): Promise<StoredKey[]> {
  const keys: StoredKey[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": apiKeyPartition },
        ConsistentRead: true,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    keys.push(...z.array(storedKey).parse(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return keys;
}

/** Ends a key at once. False where there is none with that id. */
export async function revokeKey(table: Table, id: string): Promise<boolean> {
  const { Attributes } = await table.client.send(new DeleteCommand({ TableName: table.name, Key: apiKeyKey(id), ReturnValues: "ALL_OLD" }));
  return Attributes !== undefined;
}
