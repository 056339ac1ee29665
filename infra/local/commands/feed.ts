import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { Failure } from "../../../functions/article/failure.ts";
import type { Change } from "../../../functions/change/change.ts";
import type { Dossier } from "../../../functions/position/dossier.ts";
import { CursorFailure, decodeCursor, encodeCursor, type FeedPlace } from "../../../functions/store/cursor.ts";
import { feedHead, readFeed } from "../../../functions/store/feed.ts";
import type { Table } from "../../../functions/store/table.ts";
import { defaultDossier, defaultFolder, openMachine } from "../machine.ts";
import { changeLines } from "../showChange.ts";

interface Options {
  since?: string;
  follow?: boolean;
  json?: boolean;
  dossier: string;
  folder: string;
}

const pageSize = 100;
const followEvery = 1_000;
const emptyNote = "The feed is empty so far. `redline start` watches the dossier's sources, `redline ingest` takes a single article.\n";

export function register(program: Command): void {
  program
    .command("feed")
    .description("read the change feed, oldest change first")
    .option("--since <cursor>", "only what came after this cursor, as an earlier run or a page of the API gave it")
    .option("--follow", "go on as changes come, until Ctrl-C")
    .option("--json", "one JSON object a line, each with the cursor that goes on after it")
    .option("--dossier <file>", "the dossier", defaultDossier)
    .option("--folder <dir>", "folder of the store", defaultFolder)
    .action(feed);
}

async function feed(options: Options): Promise<void> {
  const machine = await openMachine({ folder: options.folder, dossiers: [options.dossier] });
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    for (const { dossier } of machine.followed.values()) {
      const reading = print(machine.table, dossier, options, stopped.signal);
      const end = await Promise.race([reading, machine.died]);
      if (end instanceof Failure) throw end;
      process.stderr.write(end.seq === 0 ? emptyNote : `To go on from here: redline feed --since ${encodeCursor(end)}\n`);
    }
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await machine.close();
  }
}

/** Prints up to the end of the feed, or on and on until `stop`. Returns the place of the last change printed. */
async function print(table: Table, dossier: Dossier, options: Options, stop: AbortSignal): Promise<FeedPlace> {
  const head = await feedHead(table, dossier.id);
  const place = (seq: number) => ({ dossier: dossier.id, epoch: head.epoch, seq });
  let last = options.since === undefined ? 0 : placeOf(options.since, dossier, head);
  while (!stop.aborted) {
    const page = await readFeed(table, dossier.id, { after: last, limit: pageSize });
    for (const change of page.changes)
      process.stdout.write(options.json ? line(change, encodeCursor(place(change.seq))) : shown(change, dossier));
    last = page.last;
    if (page.more) continue;
    if (!options.follow) break;
    await sleep(followEvery, undefined, { signal: stop }).catch(() => {});
  }
  return place(last);
}

function placeOf(since: string, dossier: Dossier, head: Awaited<ReturnType<typeof feedHead>>): number {
  try {
    return decodeCursor(since, dossier.id, head);
  } catch (error) {
    if (error instanceof CursorFailure) throw new Failure("usage", `--since ${since.slice(0, 80)}: ${error.message}`, { cause: error });
    throw error;
  }
}

const line = (change: Change, cursor: string) => `${JSON.stringify({ ...change, cursor })}\n`;
const shown = (change: Change, dossier: Dossier) => `${changeLines(change, dossier).join("\n")}\n\n`;
