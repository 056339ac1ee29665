import process from "node:process";
import type { Command } from "commander";
import colors from "picocolors";
import { Failure } from "../../../functions/article/failure.ts";
import {
  type FailedWork,
  failedWorkId,
  forgetFailedWork,
  isDead,
  listFailedWork,
  noDossier,
  redrive,
} from "../../../functions/store/failedWork.ts";
import type { Table } from "../../../functions/store/table.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { plain } from "../terminal.ts";

interface Options {
  dossier: string;
  folder: string;
  json?: boolean;
}

export function register(program: Command): void {
  const letters = program.command("dead-letters").description("what failed for good: list, show, redrive or forget it");
  const command = (name: string, does: string) =>
    letters
      .command(name, { isDefault: name === "list" })
      .description(does)
      .option("--dossier <file>", "the dossier", defaultDossier)
      .option("--folder <dir>", "folder of the store", defaultFolder);
  letters.addHelpText("after", "\nFailed webhooks and mails are kept with their subscription: redline subscribe --help");
  command("list", "every dead letter with its reason")
    .option("--json", "one JSON object a line")
    .action((options: Options) => withStore(options, list));
  command("show <id>", "one dead letter as JSON").action((id: string, options: Options) => withStore(options, show(id)));
  command("redrive <id>", "have it tried again; `all` for every one").action((id: string, options: Options) =>
    withStore(options, again(id)),
  );
  command("forget <id>", "give it up; `all` for every one").action((id: string, options: Options) => withStore(options, forget(id)));
}

type Act = (table: Table, dead: readonly FailedWork[], options: Options) => Promise<void>;

async function withStore(options: Options, act: Act): Promise<void> {
  const machine = await openMachine({ folder: options.folder, dossiers: [options.dossier] });
  try {
    const failed = await Promise.all([...machine.followed.keys(), noDossier].map((dossier) => listFailedWork(machine.table, dossier)));
    await act(machine.table, failed.flat().filter(isDead), options);
  } finally {
    await machine.close();
  }
}

const list: Act = async (_, dead, { json }) => {
  if (json) for (const one of dead) process.stdout.write(`${JSON.stringify({ id: failedWorkId(one), ...one })}\n`);
  else if (dead.length === 0) process.stdout.write("Nothing has failed for good.\n");
  else for (const one of dead) process.stdout.write(`${colors.bold(failedWorkId(one))}  ${one.lastAt}\n      ${plain(one.reason)}\n`);
};

const show =
  (id: string): Act =>
  async (_, dead) => {
    for (const one of named(id, dead)) process.stdout.write(`${plain(JSON.stringify({ id: failedWorkId(one), ...one }, null, 2))}\n`);
  };

const again =
  (id: string): Act =>
  async (table, dead) => {
    for (const one of named(id, dead)) {
      const found = await redrive(table, one);
      process.stdout.write(
        `${failedWorkId(one)}: ${found ? "is tried again with the next round of `redline start`" : "was gone already"}.\n`,
      );
    }
  };

const forget =
  (id: string): Act =>
  async (table, dead) => {
    for (const one of named(id, dead)) {
      await forgetFailedWork(table, one);
      process.stdout.write(`${failedWorkId(one)}: is forgotten.\n`);
    }
  };

function named(id: string, dead: readonly FailedWork[]): readonly FailedWork[] {
  const found = id === "all" ? dead : dead.filter((one) => failedWorkId(one) === id);
  if (id !== "all" && found.length === 0)
    throw new Failure("usage", `There is no dead letter ${id}: \`redline dead-letters list\` names them.`);
  return found;
}
