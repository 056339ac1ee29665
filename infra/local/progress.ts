import process from "node:process";
import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  /** @param done how many of the things are done */
  update(done: number): void;
  stop(): void;
}

/** A bar on a terminal's standard error; nothing at all in a pipe. `total` 0: it counts without an end in sight. */
export function progress(things: string, total = 0): Progress {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const format = total > 0 ? `{bar} {value}/{total} ${things}` : `{value} ${things}`;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
