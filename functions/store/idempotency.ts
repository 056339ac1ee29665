import { createCipheriv, createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Instant } from "../article/article.ts";
import { idempotencyKey } from "./keys.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

const keptSeconds = 24 * 3600;
/** A request that died half way frees its claim after this long. */
const claimSeconds = 60;

/** One `Idempotency-Key` of one caller on one route, with what was asked under it. */
export interface Claim {
  /** Opaque: names caller, route and key together. */
  name: string;
  /** Hash of the request: the same key with another request is a mistake of the caller. */
  request: string;
  /** What only this caller can say again (its API key and the idempotency key): answers are sealed with it. */
  seal: string;
}

export const claimOf = (caller: string, route: string, key: string, body: string, credential: string): Claim => ({
  name: sha256(JSON.stringify([caller, route, key])),
  request: sha256(body),
  seal: JSON.stringify([credential, key]),
});

export type Claimed =
  | { state: "mine" }
  | { state: "running" }
  | { state: "other_request" }
  | { state: "done"; status: number; body: string };

const record = z.lazy(() =>
  z.object({
    request: z.string(),
    claimed: z.number(),
    done: z.optional(z.object({ status: z.int(), sealed: z.string() })),
  }),
);

/** Claims the key for this request, or says what became of the earlier one. Kept for 24 hours (draft-ietf-httpapi-idempotency-key-header). */
export async function claim(table: Table, wanted: Claim, now: Instant): Promise<Claimed> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...idempotencyKey(wanted.name), request: wanted.request, claimed: seconds, expires: seconds + keptSeconds },
        ConditionExpression: "attribute_not_exists(pk) OR expires < :now OR (attribute_not_exists(done) AND claimed < :stale)",
        ExpressionAttributeValues: { ":now": seconds, ":stale": seconds - claimSeconds },
      }),
    );
    return { state: "mine" };
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: idempotencyKey(wanted.name), ConsistentRead: true }),
  );
  if (!Item) return { state: "running" };
  const found = record.parse(Item);
  if (found.request !== wanted.request) return { state: "other_request" };
  if (!found.done) return { state: "running" };
  return { state: "done", status: found.done.status, body: unsealed(found.done.sealed, wanted) };
}

/**
 * Keeps the answer for repeats. It may hold a secret that is shown once, so it is sealed with a key derived from what the
 * caller sent: who reads the table cannot read it.
 */
export async function settle(
  table: Table,
  wanted: Claim,
  answer: { status: number; body: string },
  now: Instant,
  random: (bytes: number) => Uint8Array,
): Promise<void> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: {
        ...idempotencyKey(wanted.name),
        request: wanted.request,
        claimed: seconds,
        expires: seconds + keptSeconds,
        done: { status: answer.status, sealed: sealed(answer.body, wanted, random) },
      },
      ConditionExpression: "#request = :request",
      ExpressionAttributeNames: { "#request": "request" },
      ExpressionAttributeValues: { ":request": wanted.request },
    }),
  );
}

/** Frees the key after a failure, so that the caller can try again. */
export async function release(table: Table, wanted: Claim): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: idempotencyKey(wanted.name) }));
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const sealKey = (wanted: Claim) => Buffer.from(hkdfSync("sha256", wanted.seal, wanted.name, "redline idempotent answer", 32));

function sealed(body: string, wanted: Claim, random: (bytes: number) => Uint8Array): string {
  const nonce = random(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(wanted), nonce);
  return Buffer.concat([nonce, cipher.update(body, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

function unsealed(text: string, wanted: Claim): string {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", sealKey(wanted), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
}
