import type * as z from "zod/mini";
import type { Instant } from "../article/article.ts";
import { forgetFailedWork, listFailedWork, noDossier, noteFailedWork } from "../store/failedWork.ts";
import { isRetryable } from "../store/storeErrors.ts";
import type { Table } from "../store/table.ts";
import type { CheckTarget } from "../watch/checkArticle.ts";
import type { CheckedMany } from "../watch/checkMany.ts";
import { checksMessage } from "./checks.ts";
import type { QueueRecord } from "./events.ts";
import type { SendMessages } from "./queue.ts";

// The queue gives a message up after as many tries as the table counts: what is among its dead letters is among those of the table, which know the reason.

/** Reads a message; one that cannot be read is noted with its reason, and thrown for the queue. */
export async function readMessage(table: Table, { body, messageId }: QueueRecord, now: Instant): Promise<z.infer<typeof checksMessage>> {
  try {
    return checksMessage.parse(JSON.parse(body));
  } catch (error) {
    await noteFailedWork(table, noDossier, { kind: "message", id: messageId, body }, reasonOf(error), now);
    throw error;
  }
}

/** Notes the checks that failed by themselves, and forgets those that work again. An ill store is the fault of none of them. */
export async function noteFailures(table: Table, dossier: string, { done, failed }: CheckedMany, now: Instant): Promise<void> {
  for (const { target, error } of failed)
    if (!isRetryable(error)) await noteFailedWork(table, dossier, { kind: "check", ...target }, reasonOf(error), now);
  const worked = new Set(done.map(({ target }) => target.url));
  for (const each of await listFailedWork(table, dossier))
    if (each.work.kind === "check" && worked.has(each.work.url)) await forgetFailedWork(table, each);
}

/** Checks that a person has redriven. */
export async function redrivenChecks(table: Table, dossier: string): Promise<CheckTarget[]> {
  const failed = await listFailedWork(table, dossier);
  return failed.flatMap(({ work, tries }) => (work.kind === "check" && tries === 0 ? [{ url: work.url, source: work.source }] : []));
}

/** Sends the messages that a person has redriven; the queue takes each once, however often this runs. */
export async function sendRedriven(table: Table, send: SendMessages): Promise<void> {
  const redriven = (await listFailedWork(table, noDossier)).filter(({ tries }) => tries === 0);
  await send(
    redriven.flatMap(({ work, lastAt }) =>
      work.kind === "message" ? [{ body: work.body, group: `again-${work.id}`, once: `${work.id}.${lastAt}` }] : [],
    ),
  );
  for (const each of redriven) await forgetFailedWork(table, each);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
