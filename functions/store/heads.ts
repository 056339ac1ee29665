import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type Instant, instant } from "../article/article.ts";
import { healthStatus } from "../article/health.ts";
import { ownCopy } from "../article/ownCopy.ts";
import { projection } from "./batchGet.ts";
import { keepHead } from "./keptHeads.ts";
import { headKey, headPartition, headShards } from "./keys.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import { tableDeclaration } from "./tableDeclaration.ts";
import { type TransactItem, writeAll } from "./transact.ts";

/** What the monitor knows of an article without reading its snapshots; kept under about 1 kB, since polling reads all of them. */
const headFields = () =>
  z.object({
    dossier: z.string(),
    id: z.string(),
    url: z.string(),
    outlet: z.string(),
    headline: z.string(),
    firstSeen: instant,
    /** When the latest snapshot was taken, or the article was first seen. */
    lastChangedAt: instant,
    /** Number of the latest snapshot; 0 before the first. */
    snapshots: z.int().check(z.minimum(0)),
    /** Of the text of the latest snapshot; null before the first. */
    fingerprint: z.nullable(z.string()),
    /** Validators of the last full answer, for conditional requests. */
    etag: z.nullable(z.string()),
    lastModified: z.nullable(z.string()),
    health: z.object({ status: healthStatus, reason: z.string(), since: instant }),
    /** What a fetch showed that is believed only when a second one confirms it. */
    pending: z.nullable(z.object({ status: healthStatus, fingerprint: z.nullable(z.string()), since: instant })),
    /** Before the first snapshot: the source that listed it, whose include rule and outlet hold for it still. */
    source: z.optional(z.string()),
    /** Counts the writes, for conditions. */
    version: z.int().check(z.minimum(1)),
  });
const articleHead = z.lazy(headFields);
/** What tells when an article is to be looked at next. */
const toLookAt = { id: true, url: true, lastChangedAt: true, health: true, pending: true } as const;
const lookedAt = z.lazy(() => z.pick(headFields(), toLookAt));
export type ArticleHead = z.infer<typeof articleHead>;
export type HeadFacts = Omit<ArticleHead, "version">;

/** A head as it is stored. Throws where it is spoilt. */
export const parseHead = (item: unknown): ArticleHead => articleHead.parse(item);

/**
 * One article's head; `undefined` where the article is new. Consistent for 1 read unit; for half of one where `consistent` is false, which will
 * do for a first look: whoever then writes does so on the version that was read, or not at all.
 */
export async function readHead(table: Table, dossier: string, article: string, consistent = true): Promise<ArticleHead | undefined> {
  const Key = headKey(dossier, article);
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: consistent }));
  return Item && parseHead(Item);
}

export interface HeadPage {
  heads: ArticleHead[];
  /** To go on from; `null` at the end of the shard. */
  next: string | null;
}

/**
 * The heads of one of the `headShards` shards, in the order of their ids, about 1 MB a page. Eventually consistent:
 * half the price, and who acts on a head reads it again.
 */
export async function readHeads(table: Table, dossier: string, shard: number, startAfter: string | null = null): Promise<HeadPage> {
  const pk = headPartition(dossier, shard);
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ...(startAfter === null ? {} : { ExclusiveStartKey: { pk, sk: startAfter } }),
    }),
  );
  return { heads: Items.map(parseHead), next: LastEvaluatedKey?.sk ?? null };
}

/**
 * The heads of all articles that changed after `since`, from the index: what this reads grows with the news of the day, not with the archive.
 * Of each head what tells when it is due, since taking the rest of it apart is most of the work. Eventually consistent; half a read unit for each
 * shard at least.
 */
export async function* recentHeads(
  table: Table,
  dossier: string,
  since: Instant,
): AsyncGenerator<Pick<ArticleHead, keyof typeof toLookAt>> {
  const wanted = projection(Object.keys(toLookAt));
  for (let shard = 0; shard < headShards; shard++) {
    const items = queryItems(table, {
      IndexName: tableDeclaration.recentIndex.name,
      ...wanted,
      KeyConditionExpression: "pk = :pk AND lastChangedAt > :since",
      ExpressionAttributeValues: { ":pk": headPartition(dossier, shard), ":since": since },
    });
    for await (const item of items) yield lookedAt.parse(item);
  }
}

/** The write that takes a head from `before` (`null`: there is none yet) to `after`, if nobody else has written it since. */
export function headWrite(before: ArticleHead | null, after: HeadFacts): TransactItem {
  const Item = { ...headKey(after.dossier, after.id), ...after, version: (before?.version ?? 0) + 1 };
  if (before === null) return { Put: { Item, ConditionExpression: "attribute_not_exists(pk)" } };
  return {
    Put: {
      Item,
      ConditionExpression: "#version = :version",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":version": before.version },
    },
  };
}

/** Writes a head by itself. Throws `ConditionLost` when somebody else has written it since `before` was read. */
export async function updateHead(table: Table, before: ArticleHead | null, after: HeadFacts): Promise<ArticleHead> {
  await writeAll(table, [headWrite(before, after)]);
  return keepHead(table, headWritten(before, after));
}

/** The head as `headWrite` leaves it, for `keepHead`: its address and headline may come from a page just now. */
export const headWritten = (before: ArticleHead | null, after: HeadFacts): ArticleHead =>
  parseHead(ownCopy({ ...after, version: (before?.version ?? 0) + 1 }));
