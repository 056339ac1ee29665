import { alertDossier } from "./alert/alertDossier.ts";
import { eachDossier, eachKnownDossier } from "./runtime/batch.ts";
import { type BatchAnswer, scheduledEvent, streamEvent, unknownEvent } from "./runtime/events.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { composeTelling, type Telling } from "./runtime/telling.ts";
import { feedPrefix } from "./runtime/wakeUp.ts";
import { notedStep } from "./watch/notedStep.ts";

const compose = composeTelling("alert");

/** New changes in the table wake it; the clock wakes it for what a lost event left. Either way it reads the feed itself. */
export async function handler(event: unknown): Promise<BatchAnswer | undefined> {
  const deps = await compose();
  const stream = streamEvent.safeParse(event);
  if (stream.success) return eachDossier(stream.data.Records, feedPrefix, deps.log, async (dossier) => void (await alert(deps, dossier)));
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("alert");
  await eachKnownDossier(deps.dossiers, deps.log, async (dossier) => {
    const step = { dossier, step: "alert", now: deps.now() } as const;
    countMetrics({ SweptUp: await notedStep(deps.table, step, () => alert(deps, dossier)) });
  });
}

async function alert(deps: Telling, dossier: string): Promise<number> {
  if (!deps.dossiers.has(dossier)) return 0;
  const done = await alertDossier(deps, dossier);
  deps.log.info("alerted", { dossier, ...done });
  return done.changes;
}
