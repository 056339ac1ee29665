import { type Emulator, type EmulatorOptions, startEmulator } from "./emulator.ts";

/** One that dies more often than this in a minute does not recover by being started again. */
const mostRestarts = 5;
const minute = 60_000;

/**
 * As `startEmulator`, but one that dies (killed, out of memory) is started again on its file and its port: calls fail for a moment and pass when they
 * are tried again. `died` resolves where that does not help. What is in memory alone is lost with the process, so that it is not started again.
 */
export async function startLastingEmulator(options: EmulatorOptions, now = Date.now): Promise<Emulator> {
  const first = await startEmulator(options);
  if (options.endpoint || options.dbPath === undefined) return first;
  const port = Number(new URL(first.endpoint).port);
  let running = first;
  let restarting: Promise<unknown> = Promise.resolve();
  let stopping = false;

  async function watch() {
    const restarts: number[] = [];
    for (;;) {
      const failure = await running.died;
      if (restarts.filter((at) => now() - at < minute).length >= mostRestarts) return failure;
      restarts.push(now());
      const restarted = startEmulator({ ...options, port }).catch(() => null);
      restarting = restarted;
      const next = await restarted;
      if (next === null) return failure;
      running = next;
      if (stopping) await next.stop();
    }
  }

  return {
    endpoint: first.endpoint,
    get pid() {
      return running.pid;
    },
    died: watch(),
    async stop() {
      stopping = true;
      await restarting;
      await running.stop();
    },
  };
}
