import { Failure } from "../article/failure.ts";
import type { Change } from "../change/change.ts";
import { setAsideAssessment } from "../store/failedWork.ts";
import { pendingAssessments } from "../store/outbox.ts";
import { isRetryable } from "../store/storeErrors.ts";
import type { AssessDeps } from "./assessSnapshot.ts";

/**
 * Assesses every snapshot of the dossier that waits, oldest first. Returns the changes of standings, in the order of the feed.
 * A snapshot that no retry helps is set aside, so that nothing behind it waits; when the others are done, `Failure` `assessment_set_aside` says so.
 */
export async function assessPending(deps: AssessDeps): Promise<Change[]> {
  const changes: Change[] = [];
  const setAside: string[] = [];
  for (;;) {
    const waiting = await pendingAssessments(deps.table, deps.followed.dossier.id);
    if (waiting.length === 0) break;
    // What folds and compares is loaded with the first that waits: most sweeps find none.
    const { assessSnapshot } = await import("./assessSnapshot.ts");
    for (const pending of waiting) {
      try {
        changes.push(...(await assessSnapshot(deps, pending)));
      } catch (error) {
        if (isRetryable(error)) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        await setAsideAssessment(deps.table, pending, reason, deps.now());
        setAside.push(`snapshot ${pending.n} of ${pending.article} (${reason.slice(0, 200)})`);
      }
    }
  }
  if (setAside.length === 0) return changes;
  throw new Failure("assessment_set_aside", `Could not be assessed: ${setAside.join("; ")}. See \`redline dead-letters\`.`);
}
