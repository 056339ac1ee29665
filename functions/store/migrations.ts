import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { Failure } from "../article/failure.ts";
import { schemaKey } from "./keys.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** Takes a table from the version before `to` to `to`. May be stopped anywhere and is then run again from its beginning. */
export interface Migration {
  to: number;
  /** What it does, for the log. */
  what: string;
  run(table: Table): Promise<void>;
}

/** In order, without a gap. Version 1 is how Redline began, so there is nothing to do for it. What they do is loaded when it is due. */
export const migrations: readonly Migration[] = [
  // Snapshots are never changed, and those before are read as they are: what is marked is that an older Redline would misread those to come.
  { to: 2, what: "snapshots hold their sentences in brief", run: async () => {} },
  { to: 3, what: "moves are kept beside their standings", run: async (table) => (await import("./movesOfFeed.ts")).keepMovesOfFeed(table) },
];

const newest = (list: readonly Migration[]) => list.at(-1)?.to ?? 1;

/** Version of what the table holds; `undefined` where nothing has been written yet. */
export async function readSchemaVersion(table: Table): Promise<number | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: schemaKey, ConsistentRead: true }));
  return Item?.version;
}

/**
 * Brings the table to the version of this code, and may be run any number of times, also by two at once. A new table is marked with it.
 * Returns what was run. Throws `Failure` `schema_newer` where a newer Redline wrote the table: this one could misread it.
 */
export async function migrate(table: Table, list: readonly Migration[] = migrations): Promise<Migration[]> {
  const stored = await readSchemaVersion(table);
  if (stored === undefined) {
    await mark(table, undefined, newest(list));
    return [];
  }
  if (stored > newest(list)) {
    throw new Failure(
      "schema_newer",
      `The table ${table.name} is of schema ${stored}, this Redline knows ${newest(list)}: run the newer Redline.`,
    );
  }
  const due = list.filter((migration) => migration.to > stored);
  for (const migration of due) {
    await migration.run(table);
    await mark(table, migration.to - 1, migration.to);
  }
  return due;
}

/** Somebody else having marked it first is fine: a migration run twice leaves the same. */
async function mark(table: Table, from: number | undefined, to: number): Promise<void> {
  const condition =
    from === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#version = :from",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":from": from },
        };
  try {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...schemaKey, version: to }, ...condition }));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
