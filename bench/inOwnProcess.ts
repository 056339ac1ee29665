import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import * as z from "zod/mini";
import type { Part } from "./report.ts";

const rows = z.array(
  z.object({
    part: z.string(),
    what: z.string(),
    unit: z.string(),
    redline: z.number(),
    other: z.optional(z.string()),
    theirs: z.optional(z.number()),
    goal: z.optional(z.string()),
    met: z.optional(z.boolean()),
  }),
);

/**
 * The functions have half a gigabyte as well. Where there are 24, V8 leaves what nobody holds lying for longer and longer, and `rss` tells of that alone;
 * what grows without end still ends the process.
 */
const heapLimit = "--max-old-space-size=512";

/**
 * A part that measures what a process holds, in a process of its own. After the others it would begin with all that they hold, and with the two and a half
 * gigabytes that the process took of the machine for them: growth of its own would be a small share of that, or none.
 */
export const inOwnProcess =
  (file: string): Part =>
  async () => {
    const child = spawn(process.execPath, [heapLimit, join(import.meta.dirname, file)], { stdio: ["ignore", "pipe", "inherit"] });
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
    if (code !== 0) throw new Error(`${file} ended with ${code}`);
    return rows.parse(JSON.parse(printed.trim().split("\n").at(-1) ?? ""));
  };
