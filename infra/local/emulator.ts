import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../functions/article/failure.ts";
import { freePort } from "./freePort.ts";

export interface EmulatorOptions {
  /** A DynamoDB that runs already: taken as it is, nothing is started. */
  endpoint?: string | undefined;
  /** File that keeps the data; in memory without it. */
  dbPath?: string | undefined;
  /** The emulator's program, instead of the bundled one or that on the PATH. */
  binary?: string | undefined;
  /** To be had again after a restart; a free one without it. */
  port?: number | undefined;
}

export interface Emulator {
  readonly endpoint: string;
  /** Of the process; undefined where it was not started here. */
  readonly pid: number | undefined;
  /** Resolves with what happened when the emulator ends without being asked to. */
  readonly died: Promise<Failure>;
  stop(): Promise<void>;
}

const startAttempts = 3;
const startTimeout = 30_000;

/**
 * A DynamoDB for this machine: the configured one, else the bundled binary, else a `dynoxide` on the PATH.
 * Throws `Failure` `emulator_missing` (none of these), `emulator_failed` (with its own last words).
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  if (options.endpoint) return { endpoint: options.endpoint, pid: undefined, died: new Promise(() => {}), stop: async () => {} };
  for (let attempt = 1; ; attempt++) {
    const started = await startOn(options.port ?? (await freePort()), options);
    if (!(started instanceof Failure)) return started;
    if (attempt === startAttempts || started.code !== "port_in_use") throw started;
  }
}

async function startOn(port: number, { dbPath, binary }: EmulatorOptions): Promise<Emulator | Failure> {
  const args = ["serve", "--host", "127.0.0.1", "--port", String(port), ...(dbPath === undefined ? [] : ["--db-path", dbPath])];
  const child = spawnWatched(binary ?? bundledBinary() ?? "dynoxide", args);
  const words = lastWords(child);
  const ended = new Promise<Failure>((resolve) => {
    child.once("error", (error) => resolve(failed(error.message)));
    child.once("exit", (code, signal) => resolve(endedAs(words(), code, signal, dbPath)));
  });
  const over = new AbortController();
  const first = await Promise.race([ended, untilReady(words, over.signal)]).finally(() => over.abort());
  if (first !== "ready") {
    child.kill("SIGKILL");
    return first;
  }
  let asked = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    pid: child.pid,
    died: new Promise((resolve) => ended.then((failure) => asked || resolve(failure))),
    async stop() {
      asked = true;
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * Starts the emulator so that it ends with this process, however that ends: a shell beside it waits for the pipe from here to close.
 * It has a process group of its own, since Ctrl-C on a terminal must leave it to us when the store stops.
 */
function spawnWatched(program: string, args: readonly string[]): ChildProcess {
  const watched = 'exec 3<&0; (cat <&3 >/dev/null; kill $$) 2>/dev/null & exec 3<&- </dev/null; exec "$@"';
  const child =
    process.platform === "win32"
      ? spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] })
      : spawn("sh", ["-c", watched, "sh", program, ...args], { stdio: ["pipe", "ignore", "pipe"], detached: true });
  child.once("exit", () => child.stdin?.end());
  return child;
}

/** Stops waiting, too, when nobody waits for it any more: an emulator that could not start must not keep the command from ending. */
async function untilReady(words: () => string, over: AbortSignal): Promise<"ready" | Failure> {
  for (const end = Date.now() + startTimeout; Date.now() < end && !over.aborted; await sleep(10))
    if (words().includes("Dynoxide listening on")) return "ready";
  return failed(`no answer within ${startTimeout / 1000} s`);
}

/** Path of the binary that npm installed; undefined where there is none for this platform. */
export function bundledBinary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    return undefined;
  }
}

function lastWords(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-2_000);
  });
  return () => text;
}

function endedAs(words: string, code: number | null, signal: NodeJS.Signals | null, dbPath: string | undefined): Failure {
  // What a shell says of a program that it cannot find.
  if (code === 127) return missing();
  const said = words
    .split("\n")
    .findLast((line) => line.startsWith("error:"))
    ?.slice("error:".length)
    .trim();
  if (said?.includes("already in use"))
    return new Failure("port_in_use", `The DynamoDB emulator cannot start: ${said}.`, { retryable: true });
  if (dbPath !== undefined && said !== undefined && unwritable.test(said)) return unwritableStore(dbPath, said);
  return failed(said ?? `it ended with ${signal ?? `code ${code}`}`);
}

/** What SQLite says where the disk is full, or the folder is not ours to write to. */
const unwritable = /disk is full|disk I\/O error|No space left|readonly database|read-only/i;

function unwritableStore(dbPath: string, said: string): Failure {
  return new Failure(
    "store_unwritable",
    `The store ${dbPath} cannot be written (${said}): the disk is full, or the folder is read-only. What was stored before is kept; free some space, or make it writable, and start Redline again.`,
  );
}

function failed(how: string): Failure {
  return new Failure("emulator_failed", `The DynamoDB emulator failed: ${how}. What was stored before is kept; start Redline again.`);
}

function missing(): Failure {
  return new Failure(
    "emulator_missing",
    `No DynamoDB emulator for ${process.platform}-${process.arch}. Run \`npm ci\` without \`--omit=optional\`, put a \`dynoxide\` on the PATH, or set REDLINE_DYNAMODB_ENDPOINT to a DynamoDB Local (java -jar DynamoDBLocal.jar -inMemory).`,
  );
}
