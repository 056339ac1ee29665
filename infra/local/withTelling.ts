import process from "node:process";
import type { Command } from "commander";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import { alertDepsOf } from "./alerting.ts";
import { createLog } from "./log.ts";
import { defaultDossier, defaultFolder, openMachine } from "./machine.ts";

/** Options of every command that subscribes somebody or sends something. */
export interface TellingOptions {
  folder: string;
  dossier: string[];
  allowLoopback?: boolean;
}

export const tellingOptions = (command: Command): Command =>
  command
    .option("--folder <dir>", "folder of the store, the key and the outbox", defaultFolder)
    .option("--dossier <file...>", "the dossiers", [defaultDossier])
    .option("--allow-loopback", "let webhooks stand on this machine, for trying things out");

/** Opens this machine for a command that tells people things, and closes it after. Messages are sent by the command itself or by `redline start`. */
export async function withTelling(options: TellingOptions, use: (deps: AlertDeps) => Promise<void>): Promise<void> {
  const machine = await openMachine({ folder: options.folder, dossiers: options.dossier });
  const publicUrl = process.env.REDLINE_PUBLIC_URL?.replace(/\/$/, "") ?? "http://127.0.0.1:8787";
  const { folder, allowLoopback = false } = options;
  try {
    const deps = alertDepsOf(machine, { folder, publicUrl, allowLoopback, log: createLog({ quiet: true }) });
    // The command ends before a call in time would come; `redline start` finds the work within a minute.
    await use({ ...deps, wake: async () => {} });
  } finally {
    await machine.close();
  }
}
