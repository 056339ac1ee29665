import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import { cause, direction } from "../change/change.ts";
import { changeKinds } from "../change/changeKinds.ts";
import { stoppedAddressKey, subscriptionKey, subscriptionPartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

const timeZone = z.string().refine(isTimeZone, "a time zone such as Europe/Kyiv");
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 22:30");
const ids = z.array(z.string().min(1).max(120)).max(100).default([]);

/** Which changes a subscriber wants. An empty list does not restrict; all conditions must hold. */
export const filter = z.strictObject({
  parties: ids,
  provisions: ids,
  /** Whole issues, by name: "Territory". A provision passes when it or its issue is listed. */
  issues: ids,
  kinds: z.array(z.enum(changeKinds)).max(30).default([]),
  directions: z.array(direction).max(3).default([]),
  /** Recodings and corrections are silent unless asked for. */
  causes: z.array(cause).min(1).max(4).default(["article_edit", "new_report"]),
  outlets: ids,
  minSeverity: z.number().min(0).max(1).default(0),
  /** Independent origins behind a standing's change; an article's change has one. */
  minOrigins: z.int().min(1).max(100).default(1),
  /** Where rules and model both code: only what both found or a person settled, or what either found. */
  coders: z.enum(["agreed", "any"]).default("agreed"),
});
export type Filter = z.infer<typeof filter>;

/** From `from` to `to` local time nothing is sent, unless its severity reaches `unlessSeverity`. `from` later than `to` spans midnight. */
export const quietHours = z.strictObject({
  timeZone,
  from: clock,
  to: clock,
  unlessSeverity: z.number().min(0).max(1).nullable().default(null),
});
export type QuietHours = z.infer<typeof quietHours>;

/** When digests are sent, in local time; `weekday` 1 is Monday. */
export const rhythm = z.discriminatedUnion("every", [
  z.strictObject({ every: z.literal("day"), hour: z.int().min(0).max(23), timeZone, evenIfEmpty: z.boolean().default(false) }),
  z.strictObject({
    every: z.literal("week"),
    weekday: z.int().min(1).max(7),
    hour: z.int().min(0).max(23),
    timeZone,
    evenIfEmpty: z.boolean().default(false),
  }),
]);
export type Rhythm = z.infer<typeof rhythm>;

/** A place that messages are posted to. The URL lets anybody post there, so it is kept sealed; `shown` is what people may see of it. */
const place = { url: z.string(), shown: z.string(), channel: z.string(), quietHours: quietHours.nullable() };
/** `until`: a secret that was rotated out signs along until then. */
const secret = z.object({ sealed: z.string(), until: instant.nullable() });

export const target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("webhook"), ...place, secrets: z.array(secret).min(1) }),
  z.object({ kind: z.literal("slack"), ...place }),
  z.object({ kind: z.literal("discord"), ...place }),
  z.object({ kind: z.literal("teams"), ...place }),
  z.object({
    kind: z.literal("email"),
    address: z.string(),
    rhythm,
    /** When and from where the address agreed; null until the mailed link was followed. */
    consent: z.object({ at: instant, from: z.string() }).nullable(),
  }),
]);
export type Target = z.infer<typeof target>;
export type PostTarget = Exclude<Target, { kind: "email" }>;
export type EmailTarget = Extract<Target, { kind: "email" }>;

const status = z.discriminatedUnion("state", [
  z.object({ state: z.literal("active") }),
  z.object({ state: z.literal("paused"), at: instant }),
  /** An email address that has not agreed yet. */
  z.object({ state: z.literal("unconfirmed"), until: instant }),
  z.object({ state: z.literal("unsubscribed"), at: instant }),
  z.object({ state: z.literal("disabled"), at: instant, why: z.enum(["gone", "failing", "bounced", "complained"]) }),
]);

export const subscription = z.object({
  id: z.string(),
  dossier: z.string(),
  /** Whose it is: the owner of the API key, "local" for this machine's command line, "public" for the page. */
  owner: z.string(),
  name: z.string().nullable(),
  /** Who is told when the subscription is disabled. */
  ownerEmail: z.string().nullable(),
  target,
  filter,
  status,
  createdAt: instant,
  /** Changes before this are not sent: when it was made, confirmed or resumed. */
  since: instant,
  /** Nothing but failures since then; null while things go well. */
  failingSince: instant.nullable(),
  /** Counts the writes, for conditions. */
  version: z.int().min(1),
});
export type Subscription = z.infer<typeof subscription>;

/** One subscription, or undefined. Consistent. */
export async function readSubscription(table: Table, id: string): Promise<Subscription | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: subscriptionKey(id), ConsistentRead: true }));
  return Item && subscription.parse(Item);
}

/** Every subscription to a dossier, whatever its status, in the order of their ids. */
export async function listSubscriptions(table: Table, dossier: string): Promise<Subscription[]> {
  const items = queryItems(table, {
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": subscriptionPartition(dossier) },
    ConsistentRead: true,
  });
  return Array.fromAsync(items, (item) => subscription.parse(item));
}

/**
 * Writes a subscription: a new one (version 1), or one that nobody has written since it was read (version one higher than stored).
 * `expires` (epoch seconds) lets one that is never confirmed go by itself.
 * @throws Failure `conflict` (retryable: read again) when somebody else was first
 */
export async function writeSubscription(table: Table, written: Subscription): Promise<void> {
  const expires = written.status.state === "unconfirmed" ? Math.ceil(Date.parse(written.status.until) / 1_000) : undefined;
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...subscriptionKey(written.id), ...written, ...(expires === undefined ? {} : { expires }) },
        ConditionExpression: written.version === 1 ? "attribute_not_exists(pk)" : "#version = :before",
        ...(written.version === 1
          ? {}
          : { ExpressionAttributeNames: { "#version": "version" }, ExpressionAttributeValues: { ":before": written.version - 1 } }),
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    throw new Failure("conflict", `Subscription ${written.id} was changed by somebody else at the same moment. Try again.`, {
      retryable: true,
      cause: error,
    });
  }
}

/**
 * Reads, changes and writes a subscription, again where somebody else was first. `change` returns null to leave it as it is.
 * @returns the subscription as it is now; undefined where there is none
 */
export async function changeSubscription(
  table: Table,
  id: string,
  change: (before: Subscription) => Omit<Subscription, "version"> | null,
): Promise<Subscription | undefined> {
  for (let attempt = 1; ; attempt++) {
    const before = await readSubscription(table, id);
    const after = before && change(before);
    if (!before || !after) return before;
    try {
      const written = { ...after, version: before.version + 1 };
      await writeSubscription(table, written);
      return written;
    } catch (error) {
      if (attempt === 5 || !(error instanceof Failure && error.code === "conflict")) throw error;
    }
  }
}

/** Removes a subscription for good. Deliveries that wait are given up by the next run; their log ends with its 30 days. */
export async function deleteSubscription(table: Table, id: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: subscriptionKey(id) }));
}

/** Notes that mail must not go to an address any more. `digest`: its hash, so that the note holds no address. */
export async function stopAddress(table: Table, digest: string, stop: { at: string; why: "bounced" | "complained" }): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...stoppedAddressKey(digest), ...stop } }));
}

/** Why mail to an address was stopped; undefined where it was not. */
export async function stoppedAddress(table: Table, digest: string): Promise<"bounced" | "complained" | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: stoppedAddressKey(digest) }));
  return Item && z.enum(["bounced", "complained"]).parse(Item.why);
}

const knownZones = new Set<string>();

/** Each zone is asked for once: a list of subscriptions names the same few again and again, and the answer takes as long as the rest of its parsing. */
function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "" && !/^[+-]/.test(name);
    if (known) knownZones.add(name);
    return known;
  } catch {
    return false;
  }
}
