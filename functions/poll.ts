import type { Instant } from "./article/article.ts";
import type { Dossier } from "./position/dossier.ts";
import { eachKnownDossier } from "./runtime/batch.ts";
import { checkMessages } from "./runtime/checks.ts";
import { redrivenChecks, sendRedriven } from "./runtime/checksThatFail.ts";
import { readDossiers } from "./runtime/dossierFiles.ts";
import { instantOf, scheduledEvent, unknownEvent } from "./runtime/events.ts";
import { composeFollowing } from "./runtime/following.ts";
import { moveLastLook, readLastLook } from "./store/lastLook.ts";
import { migrate } from "./store/migrations.ts";
import { findDue } from "./watch/findDue.ts";
import { notedStep } from "./watch/notedStep.ts";

const { table, visitor, now, log, send, dossiers: folder } = composeFollowing("poll");
const dossiers = readDossiers(folder);
let migrated = false;

/** The clock wakes it. It looks for what fell due since the last look and hands it over to be checked. */
export async function handler(event: unknown): Promise<void> {
  const clock = scheduledEvent.safeParse(event);
  if (!clock.success) throw unknownEvent("poll");
  // The first poll after a deployment brings the table to the version of this code.
  if (!migrated) for (const { what } of await migrate(table)) log.info("migrated", { what });
  migrated = true;
  const until = instantOf(clock.data.scheduledFor);
  await sendRedriven(table, send);
  await eachKnownDossier(dossiers, log, (dossier, it) => notedStep(table, { dossier, step: "poll", now: now() }, () => look(it, until)));
}

async function look(dossier: Dossier, until: Instant): Promise<void> {
  const after = await readLastLook(table, dossier.id);
  // A run that was held up comes after its successor, which has looked at its part of time too.
  if (after !== null && after >= until) return;
  const due = [...(await findDue({ table, visitor, dossier, now }, { after, until })), ...(await redrivenChecks(table, dossier.id))];
  // First the messages, then the mark: a crash in between hands over twice, which does no harm, and never not at all.
  await send(checkMessages(dossier.id, due, until));
  await moveLastLook(table, dossier.id, until);
  log.info("polled", { dossier: dossier.id, due: due.length, until });
}
