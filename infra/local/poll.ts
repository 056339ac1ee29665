import { type FailedWork, forgetFailedWork, isDead, listFailedWork, noteFailedWork } from "../../functions/store/failedWork.ts";
import { moveLastLook, readLastLook } from "../../functions/store/lastLook.ts";
import { isRetryable } from "../../functions/store/storeErrors.ts";
import type { CheckDeps, CheckTarget } from "../../functions/watch/checkArticle.ts";
import { checkMany } from "../../functions/watch/checkMany.ts";
import { findDue } from "../../functions/watch/findDue.ts";
import type { Log } from "./log.ts";

export interface PollDeps extends CheckDeps {
  log: Log;
}

/**
 * One look at a dossier: checks what fell due since the last one, and again what failed then. A check that fails by itself holds
 * nobody up and becomes a dead letter in the end. Throws where the store is ill: the same look is taken again with the next round.
 */
export async function poll(deps: PollDeps): Promise<void> {
  const { table, log, now } = deps;
  const { dossier } = deps.followed;
  const around = { after: await readLastLook(table, dossier.id), until: now() };
  const due = await findDue({ ...deps, dossier }, around);
  const failedBefore = await listFailedWork(table, dossier.id);
  const { done, failed } = await checkMany(deps, [...due, ...tryAgain(failedBefore, due)]);
  for (const { target, error } of failed) {
    if (isRetryable(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    log.error("check_failed", { dossier: dossier.id, url: target.url, error: reason });
    await noteFailedWork(table, dossier.id, { kind: "check", ...target }, reason, now());
  }
  const worked = new Set(done.map(({ target }) => target.url));
  for (const each of failedBefore) if (each.work.kind === "check" && worked.has(each.work.url)) await forgetFailedWork(table, each);
  await moveLastLook(table, dossier.id, around.until);
  const stored = done.filter(({ checked }) => checked.outcome === "stored").length;
  if (due.length > 0) log.info("polled", { dossier: dossier.id, due: due.length, stored, failed: failed.length });
}

/** Checks that failed before and are no dead letters, but for those that are due anyway. */
function tryAgain(failed: readonly FailedWork[], due: readonly CheckTarget[]): CheckTarget[] {
  const urls = new Set(due.map(({ url }) => url));
  const checks = failed.filter((each) => !isDead(each)).map(({ work }) => work);
  return checks.flatMap((work) => (work.kind === "check" && !urls.has(work.url) ? [{ url: work.url, source: work.source }] : []));
}
