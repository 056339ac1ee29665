import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { type Instant, instant } from "../article/article.ts";
import { articleId } from "../article/canonicalUrl.ts";
import { failedWorkKey, failedWorkPartition, type Key } from "./keys.ts";
import { assessedWrite, outboxWrite, type PendingAssessment, pendingAssessment } from "./outbox.ts";
import { queryItems } from "./query.ts";
import type { Table } from "./table.ts";
import { ConditionLost, type TransactItem, writeAll } from "./transact.ts";

const work = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("check"), url: z.string(), source: z.nullable(z.string()) }),
    z.object({ kind: z.literal("assess"), pending: pendingAssessment }),
    /** A source whose listing cannot be worked through. */
    z.object({ kind: z.literal("feed"), source: z.string(), url: z.string() }),
    /** A step of a round that fails for the whole dossier. */
    z.object({ kind: z.literal("dossier"), step: z.string() }),
    /** A message of the queue of checks that cannot be read. */
    z.object({ kind: z.literal("message"), id: z.string(), body: z.string() }),
  ]),
);
type Work = z.infer<typeof work>;
export type Check = Extract<Work, { kind: "check" }>;
/** Work that is tried again by itself for some time. */
type TriedWork = Exclude<Work, { kind: "assess" }>;

/** Stands for the dossier where work belongs to none that is known; no dossier has this id. */
export const noDossier = "*";

/** Work that failed, kept with its reason so that nothing behind it waits. */
const failedWork = z.object({
  dossier: z.string(),
  work,
  reason: z.string(),
  /** Since it was last redriven. */
  tries: z.int().check(z.minimum(0)),
  firstAt: instant,
  lastAt: instant,
});
export type FailedWork = z.infer<typeof failedWork>;

/** Tries that work gets. A snapshot gets one: assessing it is the same computation each time. */
const mostTries = 4;

/** True for a dead letter: it waits for a person, who mends the cause and redrives it. Other failed work is tried again by itself. */
export const isDead = ({ work, tries }: FailedWork): boolean => work.kind === "assess" || tries >= mostTries;

/** How a person names it: `check:<article id>`, `assess:<article id>.<snapshot>`, `feed:<source>`, `dossier:<step>`, `message:<id>`; unique within the dossier. */
export const failedWorkId = ({ dossier, work }: Pick<FailedWork, "dossier" | "work">): string => keyOf(dossier, work).sk;

function keyOf(dossier: string, work: Work): Key {
  return failedWorkKey(dossier, work.kind, subjectOf(work));
}

function subjectOf(work: Work): string {
  switch (work.kind) {
    case "check":
      return articleId(work.url);
    case "assess":
      return `${work.pending.article}.${work.pending.n}`;
    case "feed":
      return work.source;
    case "dossier":
      return work.step;
    case "message":
      return work.id;
  }
}

const shortReason = (reason: string) => reason.slice(0, 500);

/** Notes that work failed once more. */
export async function noteFailedWork(table: Table, dossier: string, tried: TriedWork, reason: string, now: Instant): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyOf(dossier, tried),
      UpdateExpression:
        "SET dossier = :dossier, #work = :work, reason = :reason, lastAt = :now, firstAt = if_not_exists(firstAt, :now) ADD tries :one",
      ExpressionAttributeNames: { "#work": "work" },
      ExpressionAttributeValues: { ":dossier": dossier, ":work": tried, ":reason": shortReason(reason), ":now": now, ":one": 1 },
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

/** Has it tried again: a snapshot with the next assessment, everything else with the next round. False where it is gone already. */
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
