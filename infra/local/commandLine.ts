import process from "node:process";
import { Command, CommanderError } from "commander";
import { Failure } from "../../functions/article/failure.ts";
import { plain } from "./terminal.ts";

/** Every command is one file under commands/ that registers itself; loading only the one that is asked for keeps `redline` quick to start. */
const commands: Record<string, { file: string; does: string }> = {
  demo: { file: "demo", does: "replay nine days of the fixture dossier and watch the feed grow" },
  start: { file: "start", does: "run the monitor on this machine: store, timer, API and pages" },
  code: { file: "code", does: "print the positions that an article reports" },
  diff: { file: "diff", does: "print the changes between two versions of an article" },
  ingest: { file: "ingest", does: "put one version of an article into the store" },
  import: { file: "import", does: "ingest past captures of an article, or a folder of files" },
  feed: { file: "feed", does: "read the change feed" },
  sources: { file: "sources", does: "show the health of every source" },
  text: { file: "text", does: "print what is taken from a page: headline, times, health, body" },
  dossier: { file: "dossierCheck", does: "check a dossier file" },
  eval: { file: "eval", does: "measure the coder against gold files" },
  recode: { file: "recode", does: "code stored snapshots again with today's coder" },
  subscribe: { file: "subscribe", does: "add, list, change, test or remove subscriptions" },
  digest: { file: "digest", does: "preview or send digests" },
  key: { file: "key", does: "create, list or revoke API keys" },
  "dead-letters": { file: "deadLetters", does: "list, show and redrive what failed for good" },
  backup: { file: "backup", does: "export or restore the whole store" },
  cost: { file: "cost", does: "estimate the monthly bill on AWS" },
  "deploy-check": { file: "deployCheck", does: "check a configuration before it is deployed" },
  agreement: { file: "agreement", does: "compare the coders: Krippendorff's alpha and where they differ" },
  review: { file: "review", does: "settle by hand what the coders disagree on" },
};

/**
 * Runs `redline` and sets the exit code: 0 done, 1 failed, 2 used wrongly.
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader such as `head` that closes the pipe early is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.exit(report(new Failure("output", `What was asked for cannot be written out: ${error.message}.`, { cause: error })));
  });
  const program = new Command("redline")
    .description("Tracks what each side of a negotiation is reported to want, and tells you when a report changes.")
    .version("0.1.0")
    .exitOverride()
    .configureHelp({ showGlobalOptions: false });
  const asked = argv[2] ?? "";
  const known = commands[asked];
  try {
    if (known) await load(known.file, program);
    for (const [name, { does }] of Object.entries(commands)) if (name !== asked) program.command(name).description(does);
    if (argv.length <= 2) {
      program.outputHelp();
      process.exitCode = 2;
      return;
    }
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** One line for the person, the exit code for the shell. */
function report(error: unknown): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const usage = error instanceof Failure && error.code === "usage";
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`redline: ${plain(message).replaceAll("\n", "\n  ")}\n`);
  if (!(error instanceof Failure) && process.env.REDLINE_DEBUG)
    process.stderr.write(`${plain(error instanceof Error ? (error.stack ?? "") : "")}\n`);
  return usage ? 2 : 1;
}

async function load(file: string, program: Command): Promise<void> {
  const module: { register(program: Command): void } = await import(`./commands/${file}.ts`);
  module.register(program);
  inherit(program);
}

/** commander copies the exit override to commands made through it, not to those added whole. */
function inherit(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride();
    inherit(child);
  }
}
