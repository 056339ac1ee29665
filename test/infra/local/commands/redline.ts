import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Table } from "../../../../functions/store/table.ts";
import { startEmulator } from "../../../store/emulator.ts";

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Starts `redline` with the table of the test as its store. */
export async function start(table: Table, args: readonly string[]): Promise<ChildProcessByStdio<null, Readable, Readable>> {
  const { endpoint } = await startEmulator();
  const env = { ...process.env, REDLINE_DYNAMODB_ENDPOINT: endpoint, REDLINE_TABLE: table.name, NO_COLOR: "1" };
  return spawn(process.execPath, ["infra/local/redline.js", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs `redline` to its end. */
export async function redline(table: Table, args: readonly string[]): Promise<Ran> {
  const child = await start(table, args);
  const [[code], out, err] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}
