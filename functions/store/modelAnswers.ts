import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Instant } from "../article/article.ts";
import type { Position } from "../position/position.ts";
import { batchGet } from "./batchGet.ts";
import { batchPut } from "./batchPut.ts";
import { modelAnswerKey, modelBudgetKey } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { conditionMet } from "./storeErrors.ts";
import type { Table } from "./table.ts";

const day = 86_400_000;
/** An answer that nobody has needed for so long is asked for again: the article has long been retired. */
const keepDays = 120;

const kept = z.lazy(() => z.object({ key: z.string(), positions: z.instanceof(Uint8Array) }));

/** The kept answers among the keys (see `answerKey`); spans count from the beginning of the sentence. */
export async function readAnswers(table: Table, keys: readonly string[]): Promise<Map<string, Position[]>> {
  const answers = new Map<string, Position[]>();
  const wanted = [...new Set(keys)];
  for (const item of await batchGet(table, wanted.map(modelAnswerKey))) {
    const { key, positions } = kept.parse(item);
    answers.set(key, unpack<Position[]>(positions));
  }
  return answers;
}

/** Keeps answers. The key says all that they depend on; what is kept is not asked again, so that a model's mood never looks like an edit. */
export async function keepAnswers(table: Table, answers: ReadonlyMap<string, readonly Position[]>, now: Instant): Promise<void> {
  const expires = Math.floor((Date.parse(now) + keepDays * day) / 1000);
  await batchPut(
    table,
    [...answers].map(([key, positions]) => ({ ...modelAnswerKey(key), key, positions: pack(positions), expires })),
  );
}

/** What a dossier's model has used on one day (UTC). */
export interface ModelUsage {
  calls: number;
  inputTokens: number;
  outputTokens: number;
}

/** What a dossier's model has used, day by day, oldest first, the last `days` days that it was asked on. */
export async function readModelUsage(table: Table, dossier: string, days: number): Promise<(ModelUsage & { day: string })[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": modelBudgetKey(dossier, "").pk },
      ScanIndexForward: false,
      Limit: days,
    }),
  );
  return Items.map(({ sk, calls = 0, inputTokens = 0, outputTokens = 0 }) => ({ day: sk, calls, inputTokens, outputTokens })).reverse();
}

/** Takes tokens out of the day's budget. False where they do not fit: nothing is taken then. */
export async function reserveTokens(table: Table, dossier: string, now: Instant, tokens: number, perDay: number): Promise<boolean> {
  if (tokens > perDay) return false;
  return conditionMet(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: modelBudgetKey(dossier, now.slice(0, 10)),
        UpdateExpression: "ADD #reserved :tokens",
        ConditionExpression: "attribute_not_exists(#reserved) OR #reserved <= :room",
        ExpressionAttributeNames: { "#reserved": "reserved" },
        ExpressionAttributeValues: { ":tokens": tokens, ":room": perDay - tokens },
      }),
    ),
  );
}

/** Books what a call used in the end, in place of what was reserved for it. */
export async function bookUsage(table: Table, dossier: string, now: Instant, reserved: number, used: ModelUsage): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: modelBudgetKey(dossier, now.slice(0, 10)),
      UpdateExpression: "ADD #reserved :difference, #calls :calls, #input :input, #output :output",
      ExpressionAttributeNames: { "#reserved": "reserved", "#calls": "calls", "#input": "inputTokens", "#output": "outputTokens" },
      ExpressionAttributeValues: {
        ":difference": used.inputTokens + used.outputTokens - reserved,
        ":calls": used.calls,
        ":input": used.inputTokens,
        ":output": used.outputTokens,
      },
    }),
  );
}
