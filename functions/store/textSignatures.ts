import { BatchGetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../article/article.ts";
import { containment, type MinHash, mayBeCopies, minHashOf, type Shingles, sharedWire, shinglesOf } from "../change/textCopies.ts";
import { shinglesKey, signatureKey, signaturePartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

const daySeconds = 86_400;
const batchGetLimit = 100;
/** Candidates that are compared exactly, at most: more copies than that of one text change no count of origins. */
const mostCandidates = 200;

export interface SignedText {
  dossier: string;
  article: string;
  n: number;
  at: Instant;
  body: string;
}

/**
 * Notes what the text is made of and finds the articles of the last `windowDays` that share it: `share` is the containment, from 0.3. The signature is written
 * before the others are read, so that of two copies assessed at the same moment one at least sees the other. May run twice.
 */
export async function findCopies(table: Table, text: SignedText, windowDays: number): Promise<{ article: string; share: number }[]> {
  const shingles = shinglesOf(text.body);
  const minHash = minHashOf(shingles);
  await writeSignature(table, text, shingles, minHash, windowDays);
  const candidates = await candidatesOf(table, text, minHash, windowDays);
  const others = await readShingles(table, text.dossier, candidates);
  return [...others]
    .map(([article, theirs]) => ({ article, share: Math.round(containment(shingles, theirs) * 1000) / 1000 }))
    .filter(({ share }) => share >= sharedWire)
    .sort((a, b) => (a.article < b.article ? -1 : 1));
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

/** Signatures are kept for twice the window, so that a late snapshot still finds what it copies. */
async function writeSignature(table: Table, text: SignedText, shingles: Shingles, minHash: MinHash, windowDays: number): Promise<void> {
  const { dossier, article, n, at } = text;
  const expires = Math.floor(Date.parse(at) / 1000) + 2 * windowDays * daySeconds;
  const signature = { ...signatureKey(dossier, at, article), article, expires, minHash: bytesOf(minHash) };
  await table.client.send(new PutCommand({ TableName: table.name, Item: signature }));
  await putLatest(table, { ...shinglesKey(dossier, article), n, expires, shingles: bytesOf(shingles) });
}

/** An older snapshot that is assessed late leaves the newer one's shingles as they are. */
async function putLatest(table: Table, Item: { n: number } & Record<string, unknown>): Promise<void> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression: "attribute_not_exists(pk) OR n <= :n",
        ExpressionAttributeValues: { ":n": Item.n },
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}

async function candidatesOf(table: Table, text: SignedText, minHash: MinHash, windowDays: number): Promise<string[]> {
  const found = new Set<string>();
  const day = (days: number) => new Date(Date.parse(text.at) + days * daySeconds * 1000).toISOString();
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    // One day ahead: a copy may have been fetched a little later and be assessed first.
    ExpressionAttributeValues: { ":pk": signaturePartition(text.dossier), ":from": day(-windowDays), ":to": day(1) },
    ScanIndexForward: false,
  });
  for await (const { article, minHash: theirs } of items) {
    if (article !== text.article && mayBeCopies(minHash, numbersOf(theirs))) found.add(article);
    if (found.size === mostCandidates) break;
  }
  return [...found];
}

async function readShingles(table: Table, dossier: string, articles: readonly string[]): Promise<Map<string, Shingles>> {
  const byKey = new Map(articles.map((article) => [shinglesKey(dossier, article).pk, article]));
  const found = new Map<string, Shingles>();
  let keys = articles.map((article) => shinglesKey(dossier, article));
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: keys.slice(0, batchGetLimit), ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table.name] ?? []) {
      const article = byKey.get(item.pk);
      if (article !== undefined) found.set(article, numbersOf(item.shingles));
    }
    const left = UnprocessedKeys?.[table.name]?.Keys ?? [];
    keys = [...keys.slice(batchGetLimit), ...left.map((key) => ({ pk: String(key.pk), sk: String(key.sk) }))];
  }
  return found;
}
