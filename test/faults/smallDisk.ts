import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll } from "vitest";

/** A disk of a few megabytes, which can be filled to the last byte and made read-only. */
export interface SmallDisk {
  folder: string;
  fill(): void;
  free(): void;
  readOnly(yes: boolean): void;
}

const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

/** Mounts a disk that goes with the test file; null where this process may not mount one. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "redline-disk-"));
  if (!run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder)) {
    rmdirSync(folder);
    return null;
  }
  const filler = join(folder, "filler");
  afterAll(() => {
    run("umount", "-l", folder);
    rmdirSync(folder);
  });
  return {
    folder,
    fill: () => fillTo(filler),
    free: () => rmSync(filler, { force: true }),
    readOnly: (yes) => {
      if (!run("mount", "-o", `remount,${yes ? "ro" : "rw"}`, folder)) throw new Error(`${folder} could not be mounted again.`);
    },
  };
}

/** Writes until not a byte more fits. */
function fillTo(file: string): void {
  const descriptor = openSync(file, "a");
  for (let size = 65_536; size >= 1; ) {
    try {
      writeSync(descriptor, Buffer.alloc(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
  closeSync(descriptor);
}

/** Runs `redline` on folders, with a store of its own. */
export async function redlineOnDisk(
  args: readonly string[],
  stdout: "pipe" | number = "pipe",
): Promise<{ code: number | null; err: string }> {
  const { REDLINE_DYNAMODB_ENDPOINT: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["infra/local/redline.js", ...args], {
    env: { ...environment, NO_COLOR: "1" },
    stdio: ["ignore", stdout, "pipe"],
  });
  child.stdout?.resume();
  if (child.stderr === null) throw new Error("There is no standard error.");
  const [[code], err] = await Promise.all([once(child, "exit"), text(child.stderr)]);
  return { code, err };
}
