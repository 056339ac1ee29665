import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

const figure = z.object({ readUnits: z.number(), writeUnits: z.number(), cpuMs: z.number() });
export type Figure = z.infer<typeof figure>;

/** What bench/cost.ts measured. Units are DynamoDB's capacity units; processor time is that of the machine it ran on. */
const measured = z.object({
  about: z.string(),
  at: z.iso.datetime(),
  machine: z.string(),
  sample: z.object({
    articles: z.number(),
    versions: z.number(),
    snapshots: z.number(),
    changes: z.number(),
    deliveries: z.number(),
    pageBytes: z.number(),
  }),
  /** One guarded fetch of a page over TLS. */
  fetch: z.object({ cpuMs: z.number() }),
  /** One article head while polling. */
  headRead: z.object({ readUnits: z.number() }),
  /** One check of a page whose furniture changed and whose article did not, after the fetch. */
  unchangedCheck: figure,
  /** One stored version: coded, compared, written with its changes, and folded into the standings. */
  snapshot: figure,
  /** One change matched with ten subscriptions. */
  changePlanned: figure,
  /** One webhook message. */
  delivery: figure,
  /** One page of 100 changes. */
  feedPage: figure,
  /** What is kept for each, in bytes. */
  bytes: z.object({ head: z.number(), snapshot: z.number(), change: z.number(), delivery: z.number() }),
  changesPerSnapshot: z.number(),
  /** Commits to one dossier's feed a second, eight writers at once, on the emulator. */
  commitsPerSecond: z.number(),
});
export type Measured = z.infer<typeof measured>;

/** The figures that are checked in. Throws a ZodError when the file is not what the bench writes. */
export function readMeasured(): Measured {
  return measured.parse(JSON.parse(readFileSync(join(import.meta.dirname, "measured.json"), "utf8")));
}
