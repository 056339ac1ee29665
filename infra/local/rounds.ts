import { setTimeout as sleep } from "node:timers/promises";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { SiteMemories } from "../../functions/article/siteMemory.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { forgetFailedWork, listFailedWork, noteFailedWork } from "../../functions/store/failedWork.ts";
import { isRetryable } from "../../functions/store/storeErrors.ts";
import { sweepExpired } from "../../functions/store/sweepExpired.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import type { ConsultDeps } from "../../functions/watch/consultModel.ts";
import type { FollowedDossier } from "../../functions/watch/followed.ts";
import { poll } from "./poll.ts";

export interface RoundDeps extends AlertDeps {
  followed: ReadonlyMap<string, FollowedDossier>;
  visitor: Visitor;
  sites: SiteMemories;
  agent: string;
  /** The second coder, where one is configured. */
  consult: ConsultDeps | undefined;
}

/** What the schedules of AWS do, one after another: poll and check, assess, alert, deliver, digest. */
async function runRound(deps: RoundDeps): Promise<void> {
  for (const followed of deps.followed.values()) {
    await inStep(deps, "poll", followed.dossier.id, () => poll({ ...deps, followed }));
    await inStep(deps, "assess", followed.dossier.id, () => assessPending({ table: deps.table, followed, now: deps.now }));
    await inStep(deps, "alert", followed.dossier.id, () => alertDossier(deps, followed.dossier.id));
  }
  await inStep(deps, "deliver", null, () => deliverDue(deps, Date.parse(deps.now()) + 30_000));
  await inStep(deps, "digest", null, () => sendDueDigests(deps));
}

/**
 * One step that fails does not keep the others from their turn; what it left is found by its next run. A dossier whose step always fails is a dead
 * letter in the end, and goes on being tried: a mended one needs nobody.
 */
async function inStep(deps: RoundDeps, step: string, dossier: string | null, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
    if (dossier !== null) await settled(deps, step, dossier);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    deps.log.error("step_failed", { step, dossier, code, error: reason });
    // What was set aside is a dead letter of its own, and an ill store could not take a note.
    if (dossier === null || isRetryable(error) || code === "assessment_set_aside") return;
    await noteFailedWork(deps.table, dossier, { kind: "dossier", step }, reason, deps.now()).catch(() => {});
  }
}

/** Forgets that the step failed before. */
async function settled({ table }: RoundDeps, step: string, dossier: string): Promise<void> {
  const failed = (await listFailedWork(table, dossier)).find(({ work }) => work.kind === "dossier" && work.step === step);
  if (failed) await forgetFailedWork(table, failed);
}

const minute = 60_000;
const sweepEvery = 60;

/** Runs a round a minute until it is asked to stop, and sweeps out what has expired once an hour. Resolves when the last round is done. */
export async function runRounds(deps: RoundDeps, stop: AbortSignal): Promise<void> {
  for (let round = 0; !stop.aborted; round++) {
    await runRound(deps);
    if (round % sweepEvery === 0) await inStep(deps, "sweep", null, () => sweepExpired(deps.table, deps.now()));
    await sleep(minute, undefined, { signal: stop }).catch(() => undefined);
  }
}
