import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../article/article.ts";
import { Failure } from "../article/failure.ts";
import { cause, direction } from "../change/change.ts";
import { changeKinds } from "../change/changeKinds.ts";
import { stoppedAddressKey, subscriptionKey, subscriptionPartition } from "./keys.ts";
import { queryItems } from "./query.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

const timeZone = z.string().check(z.refine(isTimeZone, "a time zone such as Europe/Kyiv"));
const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 22:30"));
const ids = z._default(z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(100)), []);

/** Which changes a subscriber wants. An empty list does not restrict; all conditions must hold. */
export const filter = z.lazy(() =>
  z.strictObject({
    parties: ids,
    provisions: ids,
    /** Whole issues, by name: "Territory". A provision passes when it or its issue is listed. */
    issues: ids,
    kinds: z._default(z.array(z.enum(changeKinds)).check(z.maxLength(30)), []),
    directions: z._default(z.array(direction).check(z.maxLength(3)), []),
    /** Recodings and corrections are silent unless asked for. */
    causes: z._default(z.array(cause).check(z.minLength(1), z.maxLength(4)), ["article_edit", "new_report"]),
    outlets: ids,
    minSeverity: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0),
    /** Independent origins behind a standing's change; an article's change has one. */
    minOrigins: z._default(z.int().check(z.minimum(1), z.maximum(100)), 1),
    /** Where rules and model both code: only what both found or a person settled, or what either found. */
    coders: z._default(z.enum(["agreed", "any"]), "agreed"),
  }),
);
export type Filter = z.infer<typeof filter>;

/** From `from` to `to` local time nothing is sent, unless its severity reaches `unlessSeverity`. `from` later than `to` spans midnight. */
export const quietHours = z.lazy(() =>
  z.strictObject({
    timeZone,
    from: clock,
    to: clock,
    unlessSeverity: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(1))), null),
  }),
);
export type QuietHours = z.infer<typeof quietHours>;

/** When digests are sent, in local time; `weekday` 1 is Monday. */
export const rhythm = z.lazy(() =>
  z.discriminatedUnion("every", [
    z.strictObject({
      every: z.literal("day"),
      hour: z.int().check(z.minimum(0), z.maximum(23)),
      timeZone,
      evenIfEmpty: z._default(z.boolean(), false),
    }),
    z.strictObject({
      every: z.literal("week"),
      weekday: z.int().check(z.minimum(1), z.maximum(7)),
      hour: z.int().check(z.minimum(0), z.maximum(23)),
      timeZone,
      evenIfEmpty: z._default(z.boolean(), false),
    }),
  ]),
);
export type Rhythm = z.infer<typeof rhythm>;

/** A place that messages are posted to. The URL lets anybody post there, so it is kept sealed; `shown` is what people may see of it. */
const place = { url: z.string(), shown: z.string(), channel: z.string(), quietHours: z.nullable(quietHours) };
/** `until`: a secret that was rotated out signs along until then. */
const secret = z.object({ sealed: z.string(), until: z.nullable(instant) });

export const target = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("webhook"), ...place, secrets: z.array(secret).check(z.minLength(1)) }),
    z.object({ kind: z.literal("slack"), ...place }),
    z.object({ kind: z.literal("discord"), ...place }),
    z.object({ kind: z.literal("teams"), ...place }),
    z.object({
      kind: z.literal("email"),
      address: z.string(),
      rhythm,
      /** When and from where the address agreed; null until the mailed link was followed. */
      consent: z.nullable(z.object({ at: instant, from: z.string() })),
    }),
  ]),
);
export type Target = z.infer<typeof target>;
export type PostTarget = Exclude<Target, { kind: "email" }>;
export type EmailTarget = Extract<Target, { kind: "email" }>;

const status = z.lazy(() =>
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("active") }),
    z.object({ state: z.literal("paused"), at: instant }),
    /** An email address that has not agreed yet. */
    z.object({ state: z.literal("unconfirmed"), until: instant }),
    z.object({ state: z.literal("unsubscribed"), at: instant }),
    z.object({ state: z.literal("disabled"), at: instant, why: z.enum(["gone", "failing", "bounced", "complained"]) }),
  ]),
);

export const subscription = z.object({
  id: z.string(),
  dossier: z.string(),
  /** Whose it is: the owner of the API key, "local" for this machine's command line, "public" for the page. */
  owner: z.string(),
  name: z.nullable(z.string()),
  /** Who is told when the subscription is disabled. */
  ownerEmail: z.nullable(z.string()),
  target,
  filter,
  status,
  createdAt: instant,
  /** Changes before this are not sent: when it was made, confirmed or resumed. */
  since: instant,
  /** Nothing but failures since then; null while things go well. */
  failingSince: z.nullable(instant),
  /** Counts the writes, for conditions. */
  version: z.int().check(z.minimum(1)),
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

/** In small letters: the names of zones are few, the ways to set their capitals are not. */
const knownZones = new Set<string>();

const namesOfZones = /^[A-Za-z0-9_+/-]+$/;

/** Each zone is asked for once: a list of subscriptions names the same few again and again, and the answer takes as long as the rest of its parsing. */
function isTimeZone(name: string): boolean {
  // Else the sign of the kelvin, whose small letter is a k, would be let in as Kyiv's.
  if (!namesOfZones.test(name)) return false;
  const key = name.toLowerCase();
  if (knownZones.has(key)) return true;
  try {
    const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "" && !/^[+-]/.test(name);
    if (known) knownZones.add(key);
    return known;
  } catch {
    return false;
  }
}
