import { alertDossier } from "./alert/alertDossier.ts";
import { eachDossier, eachKnownDossier } from "./runtime/batch.ts";
import { type BatchAnswer, scheduledEvent, streamEvent, unknownEvent } from "./runtime/events.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { composeTelling } from "./runtime/telling.ts";
import { feedPrefix } from "./runtime/wakeUp.ts";

const deps = await composeTelling("alert");

/** New changes in the table wake it; the clock wakes it for what a lost event left. Either way it reads the feed itself. */
export async function handler(event: unknown): Promise<BatchAnswer | undefined> {
  const stream = streamEvent.safeParse(event);
  if (stream.success) return eachDossier(stream.data.Records, feedPrefix, deps.log, async (dossier) => void (await alert(dossier)));
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("alert");
  await eachKnownDossier(deps.dossiers, deps.log, async (dossier) => countMetrics({ SweptUp: (await alert(dossier)).changes }));
}

async function alert(dossier: string) {
  const done = await alertDossier(deps, dossier);
  deps.log.info("alerted", { dossier, ...done });
  return done;
}
