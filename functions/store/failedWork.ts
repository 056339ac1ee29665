import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { type Instant, instant } from "../article/article.ts";
import { articleId } from "../article/canonicalUrl.ts";
import { failedWorkKey, failedWorkPartition, type Key } from "./keys.ts";
import { assessedWrite, outboxWrite, type PendingAssessment, pendingAssessment } from "./outbox.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import { ConditionLost, type TransactItem, writeAll } from "./transact.ts";

const work = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("check"), url: z.string(), source: z.string().nullable() }),
  z.object({ kind: z.literal("assess"), pending: pendingAssessment }),
]);
type Work = z.infer<typeof work>;
export type Check = Extract<Work, { kind: "check" }>;

/** Work that failed, kept with its reason so that nothing behind it waits. */
const failedWork = z.object({
  dossier: z.string(),
  work,
  reason: z.string(),
  /** Since it was last redriven. */
  tries: z.int().min(0),
  firstAt: instant,
  lastAt: instant,
});
export type FailedWork = z.infer<typeof failedWork>;

/** Tries that a check gets. A snapshot gets one: assessing it is the same computation each time. */
const checkTries = 4;

/** True for a dead letter: it waits for a person, who mends the cause and redrives it. Other failed work is tried again by itself. */
export const isDead = ({ work, tries }: FailedWork): boolean => work.kind === "assess" || tries >= checkTries;

/** How a person names it: `check:<article id>` or `assess:<article id>.<snapshot>`; unique within the dossier. */
export const failedWorkId = ({ dossier, work }: Pick<FailedWork, "dossier" | "work">): string => keyOf(dossier, work).sk;

function keyOf(dossier: string, work: Work): Key {
  if (work.kind === "check") return failedWorkKey(dossier, "check", articleId(work.url));
  return failedWorkKey(dossier, "assess", `${work.pending.article}.${work.pending.n}`);
}

const shortReason = (reason: string) => reason.slice(0, 500);

/** Notes that a check failed once more. */
export async function noteFailedCheck(table: Table, dossier: string, check: Check, reason: string, now: Instant): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyOf(dossier, check),
      UpdateExpression:
        "SET dossier = :dossier, #work = :work, reason = :reason, lastAt = :now, firstAt = if_not_exists(firstAt, :now) ADD tries :one",
      ExpressionAttributeNames: { "#work": "work" },
      ExpressionAttributeValues: { ":dossier": dossier, ":work": check, ":reason": shortReason(reason), ":now": now, ":one": 1 },
    }),
  );
}

/** Takes a snapshot that cannot be assessed out of the line, in one step; false where somebody else has assessed it meanwhile. */
export async function setAsideAssessment(table: Table, pending: PendingAssessment, reason: string, now: Instant): Promise<boolean> {
  const aside: Work = { kind: "assess", pending };
  const kept: FailedWork = {
    dossier: pending.dossier,
    work: aside,
    reason: shortReason(reason),
    tries: 1,
    firstAt: now,
    lastAt: now,
  };
  return await done(table, [assessedWrite(pending), { Put: { Item: { ...keyOf(pending.dossier, aside), ...kept } } }]);
}

/** All work of the dossier that failed, that which is tried again by itself included. */
export async function listFailedWork(table: Table, dossier: string): Promise<FailedWork[]> {
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": failedWorkPartition(dossier) },
  });
  return Array.fromAsync(items, (item) => failedWork.parse(item));
}

/** Has it tried again: a check with the next round, a snapshot with the next assessment. False where it is gone already. */
export async function redrive(table: Table, { dossier, work }: FailedWork): Promise<boolean> {
  const Key = keyOf(dossier, work);
  if (work.kind === "assess") {
    return await done(table, [{ Delete: { Key, ConditionExpression: "attribute_exists(pk)" } }, outboxWrite(work.pending)]);
  }
  const again = { UpdateExpression: "SET tries = :none", ConditionExpression: "attribute_exists(pk)" };
  return await done(table, [{ Update: { Key, ...again, ExpressionAttributeValues: { ":none": 0 } } }]);
}

/** Forgets it: it worked at last, or nobody wants it any more. */
export async function forgetFailedWork(table: Table, { dossier, work }: Pick<FailedWork, "dossier" | "work">): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: keyOf(dossier, work) }));
}

async function done(table: Table, writes: readonly TransactItem[]): Promise<boolean> {
  try {
    await writeAll(table, writes);
    return true;
  } catch (error) {
    if (error instanceof ConditionLost) return false;
    throw error;
  }
}
