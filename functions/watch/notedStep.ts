import type { Instant } from "../article/article.ts";
import { forgetFailedWork, listFailedWork, noteFailedWork } from "../store/failedWork.ts";
import { isRetryable } from "../store/storeErrors.ts";
import type { Table } from "../store/table.ts";

/**
 * Runs a step of a dossier. One that fails by itself is noted, is a dead letter in the end, and goes on being tried: a dossier that was mended needs
 * nobody. What was set aside is a dead letter of its own; an ill store is no fault of the dossier, and could not take a note.
 * @throws what the step throws
 */
export async function notedStep<T>(
  table: Table,
  { dossier, step, now }: { dossier: string; step: "poll" | "assess" | "alert"; now: Instant },
  run: () => Promise<T>,
): Promise<T> {
  const result = await run().catch(async (error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    if (!isRetryable(error) && code !== "assessment_set_aside")
      await noteFailedWork(table, dossier, { kind: "dossier", step }, reason, now).catch(() => {});
    throw error;
  });
  const failed = (await listFailedWork(table, dossier)).find(({ work }) => work.kind === "dossier" && work.step === step);
  if (failed) await forgetFailedWork(table, failed);
  return result;
}
