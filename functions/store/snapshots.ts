import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { instant } from "../article/article.ts";
import { type Cause, cause } from "../change/change.ts";
import type { Coding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { snapshotKey, snapshotPartition } from "./keys.ts";
import { pack, packedItemLimit, unpack } from "./pack.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import type { TransactItem } from "./transact.ts";

/** A difference that was found and not told, with the reason ("why was I not alerted?"). */
export interface HeldBack {
  reason: string;
  before: Position | null;
  after: Position | null;
}

/** What a list of versions shows. `n` counts from 1 within the article. */
export const snapshotSummary = z.object({
  dossier: z.string(),
  article: z.string(),
  n: z.int().min(1),
  /** When this version was fetched. */
  at: instant,
  url: z.string(),
  outlet: z.string(),
  headline: z.string(),
  byline: z.string().nullable(),
  published: instant.nullable(),
  modified: instant.nullable(),
  /** Of headline and body, as compared with the next fetch. */
  fingerprint: z.string(),
  coder: z.string(),
  codebook: z.string(),
  cause,
});
export type SnapshotSummary = z.infer<typeof snapshotSummary>;

/** One stored version of an article. Never changed after it is written. */
export interface Snapshot extends SnapshotSummary {
  body: string;
  coding: Coding;
  heldBack: HeldBack[];
  cause: Cause;
}

type Content = Pick<Snapshot, "body" | "coding" | "heldBack">;

/** The writes of a new snapshot; the transaction fails where number `n` is taken. Text beyond one item goes on in further ones. */
export function snapshotWrites(snapshot: Snapshot): TransactItem[] {
  const { body, coding, heldBack, ...summary } = snapshot;
  const content = pack({ body, coding, heldBack } satisfies Content);
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
  const pk = snapshotPartition(dossier, article);
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: {
      ":pk": pk,
      ":first": snapshotKey(dossier, article, n).sk,
      ":last": snapshotKey(dossier, article, n, 999).sk,
    },
  });
  const parts = await Array.fromAsync(items);
  if (parts[0] === undefined) return undefined;
  const content = unpack<Content>(Buffer.concat(parts.map((part) => part.content)));
  return { ...snapshotSummary.parse(parts[0]), ...content };
}

/** The newest version of an article; `undefined` before the first. Consistent; two queries. */
export async function latestSnapshot(table: Table, dossier: string, article: string): Promise<Snapshot | undefined> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": snapshotPartition(dossier, article) },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  const n = Number(String(Items[0]?.sk ?? "").slice(0, 8));
  return n > 0 ? readSnapshot(table, dossier, article, n) : undefined;
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
