import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import type { OnCapacity } from "../../functions/store/capacity.ts";
import { closeTable, createTable, openTable, type Table } from "../../functions/store/table.ts";
import { type Emulator, startEmulator as start } from "../../infra/local/emulator.ts";

let shared: Promise<Emulator> | undefined;
const open: Table[] = [];

/** One in-memory emulator for the test file that asks, ended with it; REDLINE_DYNAMODB_ENDPOINT names another DynamoDB to test against. */
export function startEmulator(): Promise<Emulator> {
  shared ??= start({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
  return shared;
}

/** A further handle on a table, as another process would have it. */
export async function sameTable(table: Table): Promise<Table> {
  const { endpoint } = await startEmulator();
  const other = openTable({ name: table.name, endpoint });
  open.push(other);
  return other;
}

/** An empty table of its own for one test, without the stream: the emulator's writes get slower with every record of it. */
export function freshTable(onCapacity?: OnCapacity): Promise<Table> {
  return ownTable({ stream: false, onCapacity });
}

/** An empty table as on AWS, with its stream. */
export function streamedTable(): Promise<Table> {
  return ownTable({ stream: true });
}

async function ownTable({ stream, onCapacity }: { stream: boolean; onCapacity?: OnCapacity | undefined }): Promise<Table> {
  const { endpoint } = await startEmulator();
  const table = openTable({ name: `redline-${randomUUID()}`, endpoint, onCapacity });
  open.push(table);
  await createTable(table, { stream });
  return table;
}

afterAll(async () => {
  for (const table of open.splice(0)) closeTable(table);
  await (await shared)?.stop();
  shared = undefined;
});
