import { eachDossier, eachKnownDossier } from "./runtime/batch.ts";
import { readFollowedDossiers } from "./runtime/dossierFiles.ts";
import { readEnvironment } from "./runtime/environment.ts";
import { type BatchAnswer, scheduledEvent, streamEvent, unknownEvent } from "./runtime/events.ts";
import { createLog } from "./runtime/logger.ts";
import { countMetrics } from "./runtime/metrics.ts";
import { outboxPrefix } from "./runtime/wakeUp.ts";
import { isDead, listFailedWork } from "./store/failedWork.ts";
import { openTable } from "./store/table.ts";
import { assessPending } from "./watch/assess.ts";
import { notedStep } from "./watch/notedStep.ts";

const env = readEnvironment("assess", process.env);
const table = openTable({ name: env.REDLINE_TABLE });
const followed = readFollowedDossiers(env.REDLINE_DOSSIERS);
const log = createLog("assess");

/** New snapshots in the table wake it; the clock wakes it for what a lost event left. Either way it reads what waits itself. */
export async function handler(event: unknown): Promise<BatchAnswer | undefined> {
  const stream = streamEvent.safeParse(event);
  if (stream.success) return eachDossier(stream.data.Records, outboxPrefix, log, async (dossier) => void (await assess(dossier)));
  if (!scheduledEvent.safeParse(event).success) throw unknownEvent("assess");
  await eachKnownDossier(followed, log, async (dossier) => {
    countMetrics({ SetAside: (await listFailedWork(table, dossier)).filter(isDead).length });
    const now = new Date().toISOString();
    countMetrics({ SweptUp: await notedStep(table, { dossier, step: "assess", now }, () => assess(dossier)) });
  });
}

async function assess(dossier: string): Promise<number> {
  const known = followed.get(dossier);
  if (!known) return 0;
  const changes = await assessPending({ table, followed: known, now: () => new Date().toISOString() });
  countMetrics({ Changes: changes.length });
  log.info("assessed", { dossier, changes: changes.length });
  return changes.length;
}
