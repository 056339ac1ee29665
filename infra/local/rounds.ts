import { setTimeout as sleep } from "node:timers/promises";
import { alertDossier } from "../../functions/alert/alertDossier.ts";
import { deliverDue } from "../../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { SiteMemories } from "../../functions/article/siteMemory.ts";
import type { Visitor } from "../../functions/article/visit.ts";
import { sendDueDigests } from "../../functions/digest/sendDigests.ts";
import { sweepExpired } from "../../functions/store/sweepExpired.ts";
import { assessPending } from "../../functions/watch/assess.ts";
import type { ConsultDeps } from "../../functions/watch/consultModel.ts";
import type { FollowedDossier } from "../../functions/watch/followed.ts";
import type { KnownPages } from "../../functions/watch/knownPages.ts";
import { notedStep } from "../../functions/watch/notedStep.ts";
import { poll } from "./poll.ts";

export interface RoundDeps extends AlertDeps {
  followed: ReadonlyMap<string, FollowedDossier>;
  visitor: Visitor;
  sites: SiteMemories;
  pages: KnownPages;
  agent: string;
  /** The second coder, where one is configured. */
  consult: ConsultDeps | undefined;
}

/** What the schedules of AWS do, one after another: poll and check, assess, alert, deliver, digest. */
async function runRound(deps: RoundDeps): Promise<void> {
  for (const followed of deps.followed.values()) {
    const dossier = followed.dossier.id;
    const noted = (step: "poll" | "assess" | "alert", run: () => Promise<unknown>) =>
      inStep(deps, step, dossier, () => notedStep(deps.table, { dossier, step, now: deps.now() }, run));
    await noted("poll", () => poll({ ...deps, followed }));
    await noted("assess", () => assessPending({ table: deps.table, followed, now: deps.now }));
    await noted("alert", () => alertDossier(deps, dossier));
  }
  await inStep(deps, "deliver", null, () => deliverDue(deps, Date.parse(deps.now()) + 30_000));
  await inStep(deps, "digest", null, () => sendDueDigests(deps));
}

/** One step that fails does not keep the others from their turn; what it left is found by its next run. */
async function inStep(deps: RoundDeps, step: string, dossier: string | null, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    deps.log.error("step_failed", { step, dossier, code, error: error instanceof Error ? error.message : String(error) });
  }
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
