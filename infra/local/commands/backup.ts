import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Command } from "commander";
import { Failure } from "../../../functions/article/failure.ts";
import { exportTable, restoreTable } from "../../../functions/store/backup.ts";
import { migrate } from "../../../functions/store/migrations.ts";
import { defaultFolder, openMachine } from "../machine.ts";
import { progress } from "../progress.ts";

interface Options {
  folder: string;
  sameFeed?: boolean;
}

export function register(program: Command): void {
  const backup = program.command("backup").description("export the whole store to a file, or restore it into a new one");
  backup
    .command("export <file>")
    .description("every item, as gzipped lines of DynamoDB JSON; nothing may write meanwhile")
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(exportTo);
  backup
    .command("restore <file>")
    .description("into an empty store; run again where it broke off")
    .option("--folder <dir>", "folder of the new store", defaultFolder)
    .option("--same-feed", "the feed has not gone on since the export (a move): readers keep their cursors")
    .action(restoreFrom);
  backup.addHelpText(
    "after",
    "\nREDLINE_DYNAMODB_ENDPOINT=https://dynamodb.<region>.amazonaws.com with REDLINE_TABLE=<name> names a table on AWS instead of a folder.",
  );
}

async function exportTo(file: string, options: Options): Promise<void> {
  if (existsSync(file)) throw new Failure("usage", `${file} is there already: name a new file.`);
  const machine = await openMachine({ folder: options.folder, dossiers: [] });
  const shown = progress("items");
  const unfinished = `${file}.part`;
  try {
    const gzip = createGzip();
    const written = finished(gzip.pipe(createWriteStream(unfinished, { flags: "wx" })));
    // Whoever reads first of the two errors, the other is not left without a reader.
    written.catch(() => {});
    let done = 0;
    const items = await exportTable(machine.table, async (line) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([new Promise((resolve) => gzip.once("drain", resolve)), written]);
      shown.update(++done);
    });
    gzip.end();
    await written;
    renameSync(unfinished, file);
    process.stdout.write(`${items} items exported to ${file}.\n`);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw fileFailure(error, file);
  } finally {
    shown.stop();
    await machine.close();
  }
}

async function restoreFrom(file: string, options: Options): Promise<void> {
  if (!existsSync(file)) throw new Failure("usage", `There is no file ${file}.`);
  const machine = await openMachine({ folder: options.folder, dossiers: [] });
  const shown = progress("items");
  try {
    const items = await restoreTable(machine.table, counted(linesOf(file), shown.update), { sameFeed: options.sameFeed ?? false });
    for (const { what } of await migrate(machine.table)) process.stdout.write(`Migrated: ${what}.\n`);
    process.stdout.write(`${items} items restored.\n`);
  } catch (error) {
    throw fileFailure(error, file);
  } finally {
    shown.stop();
    await machine.close();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = source.pipe(createGunzip());
  source.once("error", (error) => gunzip.destroy(error));
  yield* createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY });
  // The reader of lines ends quietly with its input, however that ended.
  await finished(gunzip);
}

async function* counted(lines: AsyncIterable<string>, update: (done: number) => void): AsyncGenerator<string> {
  let done = 0;
  for await (const line of lines) {
    yield line;
    update(++done);
  }
}

/** What the file system or gzip says, as one line; other errors pass. */
function fileFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure || !("code" in error) || typeof error.code !== "string") return error;
  if (error.code === "ENOSPC") return new Failure("disk_full", `${file} cannot be written: the disk is full.`, { cause: error });
  if (error.code.startsWith("Z_"))
    return new Failure("backup_damaged", `${file} is cut off or no gzip file (${error.message}).`, { cause: error });
  return /^E[A-Z]+$/.test(error.code) ? new Failure("file_unusable", `${file}: ${error.message}`, { cause: error }) : error;
}
