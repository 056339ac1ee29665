import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import { cause } from "../change/change.ts";
import { snapshotKey, snapshotNumber, snapshotPartition } from "./keys.ts";
import { packedItemLimit } from "./pack.ts";
import { queryItems, type StoredItem } from "./query.ts";
import { packContent, type SnapshotContent, unpackContent } from "./snapshotContent.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** What a list of versions shows. `n` counts from 1 within the article. */
export const snapshotSummary = z.object({
  dossier: z.string(),
  article: z.string(),
  n: z.int().check(z.minimum(1)),
  /** When this version was fetched. */
  at: instant,
  url: z.string(),
  outlet: z.string(),
  headline: z.string(),
  byline: z.nullable(z.string()),
  published: z.nullable(instant),
  modified: z.nullable(instant),
  /** Of headline and body, as compared with the next fetch. */
  fingerprint: z.string(),
  coder: z.string(),
  codebook: z.string(),
  cause,
});
export type SnapshotSummary = z.infer<typeof snapshotSummary>;

/** One stored version of an article. Never changed after it is written. */
export interface Snapshot extends SnapshotSummary, SnapshotContent {}

/** DynamoDB takes 4 MB in one transaction; the rest is for the head and the changes. */
const contentLimit = 3_000_000;

/** The writes of a new snapshot; the transaction fails where number `n` is taken. Text beyond one item goes on in further ones. */
export function snapshotWrites(snapshot: Snapshot): TransactItem[] {
  const { body, coding, heldBack, ...summary } = snapshot;
  const content = packContent(snapshot.headline, { body, coding, heldBack });
  if (content.length > contentLimit) {
    throw new Failure(
      "snapshot_too_large",
      `Snapshot ${snapshot.n} of ${snapshot.url} takes ${content.length} bytes, more than one transaction.`,
    );
  }
  const chunks = Math.max(1, Math.ceil(content.length / packedItemLimit));
  return Array.from({ length: chunks }, (_, chunk) => ({
    Put: {
      Item: {
        ...snapshotKey(snapshot.dossier, snapshot.article, snapshot.n, chunk),
        ...(chunk === 0 ? { ...summary, chunks } : {}),
        content: content.subarray(chunk * packedItemLimit, (chunk + 1) * packedItemLimit),
      },
      ConditionExpression: "attribute_not_exists(pk)",
    },
  }));
}

/** One version of an article; `undefined` where there is none. Consistent; one query. */
export async function readSnapshot(table: Table, dossier: string, article: string, n: number): Promise<Snapshot | undefined> {
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: {
      ":pk": snapshotPartition(dossier, article),
      ":first": snapshotKey(dossier, article, n).sk,
      ":last": snapshotKey(dossier, article, n, 999).sk,
    },
  });
  const parts = await Array.fromAsync(items);
  return parts.length === 0 ? undefined : assembled(parts);
}

/** The newest version of an article; `undefined` before the first. Consistent; one query, or two where it takes several items. */
export async function latestSnapshot(table: Table, dossier: string, article: string): Promise<Snapshot | undefined> {
  const newestFirst = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": snapshotPartition(dossier, article) },
    ScanIndexForward: false,
    Limit: 1,
  });
  for await (const item of newestFirst) {
    if (item.chunks === 1) return assembled([item]);
    return readSnapshot(table, dossier, article, snapshotNumber(item.sk));
  }
  return undefined;
}

/** Every version of an article without its text, oldest first. */
export async function listSnapshots(table: Table, dossier: string, article: string): Promise<SnapshotSummary[]> {
  const items = queryItems(table, {
    KeyConditionExpression: "pk = :pk",
    FilterExpression: "attribute_exists(chunks)",
    ExpressionAttributeValues: { ":pk": snapshotPartition(dossier, article) },
  });
  return Array.fromAsync(items, (item) => snapshotSummary.parse(item));
}

/** The version that these items hold. Throws `Failure` `snapshot_damaged` where some are missing. */
export function assembled(parts: readonly StoredItem[]): Snapshot {
  const [first] = parts;
  if (first?.chunks !== parts.length) {
    throw new Failure("snapshot_damaged", `Snapshot ${first?.sk} of article ${first?.pk} is incomplete in the store: restore the table.`);
  }
  const summary = snapshotSummary.parse(first);
  return { ...summary, ...unpackContent(summary.headline, Buffer.concat(parts.map((part) => part.content))) };
}
