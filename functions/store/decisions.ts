import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Instant } from "../article/article.ts";
import { alertCursorKey, decisionKey } from "./keys.ts";
import { conditionMet, isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** Why a subscription was not alerted of a change; `deliver` and `digest` where it was. */
export const verdict = z.enum([
  "deliver",
  "digest",
  "paused",
  "unconfirmed",
  "unsubscribed",
  "disabled",
  "since",
  "cause",
  "kind",
  "direction",
  "party",
  "provision",
  "outlet",
  "severity",
  "origins",
  "agreement",
]);
export type Verdict = z.infer<typeof verdict>;

/** Verdict → subscriptions: a change that hardly anybody wants is a few short lists. */
const decision = z.lazy(() => z.partialRecord(verdict, z.array(z.string())));
export type Decision = z.infer<typeof decision>;

const keptDays = 30;

/**
 * Stores what was decided for a change, once: where it was decided before, that stands (subscriptions may have changed since).
 * @returns the decision that stands
 */
export async function decideOnce(table: Table, place: { dossier: string; seq: number; now: Instant }, made: Decision): Promise<Decision> {
  const expires = Math.ceil(Date.parse(place.now) / 1_000) + keptDays * 86_400;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...decisionKey(place.dossier, place.seq), made: mapped(made, (id) => id.slice(place.dossier.length + 1)), expires },
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    );
    return made;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    return (await readDecision(table, place.dossier, place.seq)) ?? made;
  }
}

/** What was decided for a change; undefined before alerting has come to it, and after 30 days. */
export async function readDecision(table: Table, dossier: string, seq: number): Promise<Decision | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: decisionKey(dossier, seq), ConsistentRead: true }));
  return Item && mapped(decision.parse(Item.made), (id) => `${dossier}_${id}`);
}

/** Ids are stored without the dossier that all of them begin with: it keeps the item to about 18 bytes a subscription. */
function mapped(given: Decision, change: (id: string) => string): Decision {
  return Object.fromEntries(Object.entries(given).map(([name, ids]) => [name, ids?.map(change)]));
}

/** Number of the last change of a dossier that alerting has dealt with; 0 before the first. */
export async function readAlertCursor(table: Table, dossier: string): Promise<number> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: alertCursorKey(dossier), ConsistentRead: true }));
  return z
    .int()
    .check(z.minimum(0))
    .parse(Item?.seq ?? 0);
}

/** Moves the cursor on. @returns false where another run has moved it meanwhile */
export async function moveAlertCursor(table: Table, dossier: string, from: number, to: number): Promise<boolean> {
  return conditionMet(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: alertCursorKey(dossier),
        UpdateExpression: "SET #seq = :to",
        ConditionExpression: from === 0 ? "attribute_not_exists(pk)" : "#seq = :from",
        ExpressionAttributeNames: { "#seq": "seq" },
        ExpressionAttributeValues: from === 0 ? { ":to": to } : { ":to": to, ":from": from },
      }),
    ),
  );
}
