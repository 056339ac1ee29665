import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import type { Shingles } from "../change/textCopies.ts";
import { batchGet } from "./batchGet.ts";
import { shinglesKey } from "./keys.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** The shingles of an article's latest text, and when its first and its latest text were taken. */
interface StoredShingles {
  shingles: Shingles;
  first: Instant;
  latest: Instant;
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

/** Stores the shingles of an article's latest text. An older snapshot that is assessed late leaves the newer one's shingles as they are. */
export async function noteShingles(
  table: Table,
  text: { dossier: string; article: string; n: number; at: Instant; shingles: Shingles; expires: number },
): Promise<void> {
  const { dossier, article, n, at, shingles, expires } = text;
  const names = ["n", "shingles", "expires", "latest", "first"];
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: shinglesKey(dossier, article),
        UpdateExpression: "SET #n = :n, #shingles = :shingles, #expires = :expires, #latest = :at, #first = if_not_exists(#first, :at)",
        ConditionExpression: "attribute_not_exists(pk) OR #n <= :n",
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: { ":n": n, ":shingles": bytesOf(shingles), ":expires": expires, ":at": at },
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}

/** The stored shingles of these articles, by article, as far as there are any. Consistent. Those from before times were kept pass for any time. */
export async function readShingles(table: Table, dossier: string, articles: readonly string[]): Promise<Map<string, StoredShingles>> {
  const byKey = new Map(articles.map((article) => [shinglesKey(dossier, article).pk, article]));
  const keys = articles.map((article) => shinglesKey(dossier, article));
  const found = new Map<string, StoredShingles>();
  for (const { pk, shingles, first = "", latest = "9999" } of await batchGet(table, keys, { consistent: true })) {
    const article = byKey.get(String(pk));
    if (article === undefined || !(shingles instanceof Uint8Array)) continue;
    found.set(article, { shingles: numbersOf(shingles), first: String(first), latest: String(latest) });
  }
  return found;
}
