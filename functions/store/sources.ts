import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { sourceKey, sourcePartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** How a source fared: written when its health turns or when it yields something new, never for a check that found nothing. */
export const sourceState = z.object({
  dossier: z.string(),
  id: z.string(),
  /** Validators of the last listing that was taken in whole. */
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  health: z.object({ status: z.enum(["ok", "not_modified", "blocked", "gone", "error"]), reason: z.string(), since: instant }),
  /** When it last listed an article that was not known. */
  lastNewAt: z.nullable(instant),
  version: z.int().check(z.minimum(1)),
});
export type SourceState = z.infer<typeof sourceState>;

/** `undefined` for a source that was never asked. */
export async function readSource(table: Table, dossier: string, source: string): Promise<SourceState | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: sourceKey(dossier, source) }));
  return Item && sourceState.parse(Item);
}

/** The states of all sources of a dossier, by id. */
export async function readSources(table: Table, dossier: string): Promise<Map<string, SourceState>> {
  const states = new Map<string, SourceState>();
  const query = { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": sourcePartition(dossier) } };
  for await (const item of queryItems(table, query)) {
    const state = sourceState.parse(item);
    states.set(state.id, state);
  }
  return states;
}

/** Writes a state if nobody has written it since `before` was read; otherwise theirs stands, and the next check sees it. */
export async function updateSource(table: Table, before: SourceState | undefined, after: Omit<SourceState, "version">): Promise<void> {
  const Item = { ...sourceKey(after.dossier, after.id), ...after, version: (before?.version ?? 0) + 1 };
  const condition =
    before === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#version = :version",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":version": before.version },
        };
  try {
    await table.client.send(new PutCommand({ TableName: table.name, Item, ...condition }));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
