import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { Failure } from "../../functions/article/failure.ts";
import type { Coder } from "../../functions/position/coder.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { migrate } from "../../functions/store/migrations.ts";
import { closeTable, createTable, openTable, type Table } from "../../functions/store/table.ts";
import type { FollowedDossier } from "../../functions/watch/followed.ts";
import { folderUnusable } from "./folderUnusable.ts";
import { startLastingEmulator } from "./lastingEmulator.ts";

export const defaultDossier = "fixtures/ukraine-2025/dossier.yaml";
export const defaultFolder = ".redline";

/** Names the endpoint of the store that serves the folder, so that two commands never open the same file. */
const noteFile = "running.json";
const note = z.object({ endpoint: z.url() });

/** The store and the dossiers of one machine. */
export interface Machine {
  table: Table;
  /** By the dossier's id. */
  followed: ReadonlyMap<string, FollowedDossier>;
  /** Resolves when the store ends without being asked to and cannot be started again. */
  died: Promise<Failure>;
  /** Of the store's process; undefined where it was not started here. */
  storePid(): number | undefined;
  close(): Promise<void>;
}

export interface MachineOptions {
  /** Folder that keeps the store; in memory where it is null. */
  folder: string | null;
  dossiers: readonly string[];
}

/**
 * Opens the store and reads the dossiers. Throws a `Failure` of one line where a file, the folder or the store is not as it should be.
 * The store is that of `REDLINE_DYNAMODB_ENDPOINT` where this is set, else the one that another command runs on the folder, else one's own.
 */
export async function openMachine(options: MachineOptions): Promise<Machine> {
  const followed = new Map(options.dossiers.map((file) => readFollowed(file)).map((each) => [each.dossier.id, each]));
  const { folder } = options;
  const endpoint = (process.env.REDLINE_DYNAMODB_ENDPOINT || undefined) ?? (folder === null ? undefined : await runningStore(folder));
  const emulator = await startLastingEmulator({ endpoint, dbPath: folder === null ? undefined : storeFile(folder) });
  const place = emulator.pid === undefined ? undefined : (folder ?? undefined);
  const table = openTable({ name: process.env.REDLINE_TABLE ?? "redline", endpoint: emulator.endpoint, place });
  try {
    if (folder !== null && endpoint === undefined) noteRunningStore(folder, emulator.endpoint);
    // Only of a store of one's own: another's table may have readers of its stream.
    await createTable(table, { stream: emulator.pid === undefined });
    await migrate(table);
  } catch (error) {
    await emulator.stop();
    throw error;
  }
  return {
    table,
    followed,
    died: emulator.died,
    storePid: () => emulator.pid,
    async close() {
      closeTable(table);
      if (folder !== null && endpoint === undefined) rmSync(join(folder, noteFile), { force: true });
      await emulator.stop();
    },
  };
}

/** Reads a dossier file and makes its coder. Throws `Failure` `dossier_missing`, or `dossier_invalid` with every mistake. */
export function readFollowed(file: string): FollowedDossier & { coder: Coder } {
  const dossier = parseDossier(readText(file), file);
  return { dossier, coder: createRulesCoder(dossier) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure("dossier_missing", `There is no dossier at ${file}: name one with --dossier FILE.`, { cause: error });
  }
}

function storeFile(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw folderUnusable(`The folder ${folder} cannot be used`, error);
  }
  return join(folder, "store.db");
}

/** The endpoint of the store that another command runs on this folder; `undefined` where none answers. */
async function runningStore(folder: string): Promise<string | undefined> {
  const file = join(folder, noteFile);
  if (!existsSync(file)) return undefined;
  const read = note.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) return undefined;
  const answers = await fetch(read.data.endpoint, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
  return answers ? read.data.endpoint : undefined;
}

function noteRunningStore(folder: string, endpoint: string): void {
  try {
    writeFileSync(join(folder, noteFile), `${JSON.stringify({ endpoint })}\n`);
  } catch (error) {
    throw folderUnusable(`${join(folder, noteFile)} cannot be written`, error);
  }
}
