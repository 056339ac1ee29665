import process from "node:process";
import type { Command } from "commander";
import { recodeDossier } from "../../../functions/watch/recodeArticle.ts";
import { createLog } from "../log.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { progress } from "../progress.ts";
import { secondCoder } from "../secondCoder.ts";

interface Options {
  dossier: string;
  folder: string;
}

export function register(program: Command): void {
  program
    .command("recode")
    .description("code stored snapshots again with today's coder; the changes have the cause recoding and alert nobody")
    .option("--dossier <file>", "the dossier whose articles are coded again", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(recode);
}

async function recode({ dossier, folder }: Options): Promise<void> {
  const machine = await openMachine({ folder, dossiers: [dossier] });
  const bar = progress("articles");
  try {
    for (const followed of machine.followed.values()) {
      const deps = {
        table: machine.table,
        followed,
        consult: secondCoder(machine.table, createLog({ quiet: true })),
        now: () => new Date().toISOString(),
      };
      const { articles, changed, changes } = await recodeDossier(deps, bar.update);
      bar.stop();
      process.stdout.write(
        `${articles} articles were coded by another coder or codebook and are coded again: ${changes} changes in ${changed} of them.\n`,
      );
    }
  } finally {
    bar.stop();
    await machine.close();
  }
}
