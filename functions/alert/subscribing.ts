import { createHash } from "node:crypto";
import * as z from "zod";
import { Failure } from "../article/failure.ts";
import { checkUrl } from "../article/networkGuard.ts";
import type { Dossier } from "../position/dossier.ts";
import { addWork } from "../store/deliveryWork.ts";
import {
  changeSubscription,
  filter,
  type PostTarget,
  quietHours,
  rhythm,
  type Subscription,
  type Target,
  writeSubscription,
} from "../store/subscriptions.ts";
import type { AlertDeps } from "./deps.ts";
import { asInstant } from "./localTime.ts";
import { seal } from "./sealing.ts";
import { newSecret } from "./signing.ts";

const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(length)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "a single line without control characters");
/** An address as it may stand in a header: one line, no list, no name. */
const address = z
  .email()
  .max(254)
  .transform((given) => given.slice(0, given.lastIndexOf("@")) + given.slice(given.lastIndexOf("@")).toLowerCase());
const posted = { url: z.url().max(2_000), quietHours: quietHours.nullable().default(null) };

/** What somebody asks for who wants to be told. */
export const subscriptionWish = z.strictObject({
  dossier: z.string(),
  name: line(120).nullable().default(null),
  /** Who is told when the subscription is disabled. */
  ownerEmail: address.nullable().default(null),
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("webhook"), ...posted }),
    z.strictObject({ kind: z.literal("slack"), ...posted }),
    z.strictObject({ kind: z.literal("discord"), ...posted }),
    z.strictObject({ kind: z.literal("teams"), ...posted }),
    z.strictObject({ kind: z.literal("email"), address, rhythm }),
  ]),
  filter: filter.prefault({}),
});
export type SubscriptionWish = z.infer<typeof subscriptionWish>;

/** What can be changed later. A new target is a new subscription. */
export const subscriptionEdit = z.strictObject({
  name: line(120).nullable().optional(),
  ownerEmail: address.nullable().optional(),
  filter: filter.optional(),
  quietHours: quietHours.nullable().optional(),
  rhythm: rhythm.optional(),
  state: z.enum(["active", "paused"]).optional(),
});
export type SubscriptionEdit = z.infer<typeof subscriptionEdit>;

/** How long a mailed link to confirm an address works. */
export const confirmWithinMs = 48 * 3_600_000;

/**
 * Makes a subscription. A webhook's signing secret is returned here and never shown again. One by email is unconfirmed until its
 * address has agreed: `askForConsent` of the digest room sends the link.
 * @throws Failure `unprocessable` for an unknown dossier, party, provision or issue, or a target that may not be called
 */
export async function createSubscription(
  deps: AlertDeps,
  owner: string,
  wish: SubscriptionWish,
): Promise<{ subscription: Subscription; secret: string | null }> {
  const dossier = deps.dossiers.get(wish.dossier);
  if (!dossier) throw refused(`There is no dossier "${wish.dossier}".`);
  checkFilter(wish.filter, dossier);
  const now = deps.now();
  const id = `${dossier.id}_${Buffer.from(deps.random(8)).toString("hex")}`;
  const secret = wish.target.kind === "webhook" ? newSecret(deps.random) : null;
  const subscription: Subscription = {
    id,
    dossier: dossier.id,
    owner,
    name: wish.name,
    ownerEmail: wish.ownerEmail,
    target: targetOf(deps, id, wish.target, secret),
    filter: wish.filter,
    status:
      wish.target.kind === "email" ? { state: "unconfirmed", until: asInstant(Date.parse(now) + confirmWithinMs) } : { state: "active" },
    createdAt: now,
    since: now,
    failingSince: null,
    version: 1,
  };
  await writeSubscription(deps.table, subscription);
  deps.log.info("subscription_created", { subscription: id, target: wish.target.kind });
  return { subscription, secret };
}

function targetOf(deps: AlertDeps, id: string, wish: SubscriptionWish["target"], secret: string | null): Target {
  if (wish.kind === "email") return { kind: "email", address: wish.address, rhythm: wish.rhythm, consent: null };
  const url = checkTarget(deps, wish.kind, wish.url);
  const place = {
    url: seal(deps.key, `${id} url`, url.href, deps.random),
    shown: `${url.host}/…${url.pathname.length > 8 ? url.pathname.slice(-4) : ""}`,
    channel: createHash("sha256").update(url.href).digest("hex").slice(0, 24),
    quietHours: wish.quietHours,
  };
  if (wish.kind !== "webhook") return { kind: wish.kind, ...place };
  return { kind: "webhook", ...place, secrets: [{ sealed: seal(deps.key, `${id} secret`, secret ?? "", deps.random), until: null }] };
}

function checkTarget(deps: AlertDeps, kind: PostTarget["kind"], given: string): URL {
  let url: URL;
  try {
    url = checkUrl(given, deps.guard);
  } catch (cause) {
    throw new Failure(
      "unprocessable",
      cause instanceof Failure ? `The target may not be called: ${cause.message}.` : "The target is no URL.",
      { cause },
    );
  }
  if (kind === "teams" && /(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com)$/.test(url.hostname)) {
    throw refused(
      "Office connectors no longer work: make a workflow in Teams (“When a Teams webhook request is received”) and give its URL.",
    );
  }
  return url;
}

function checkFilter(wanted: SubscriptionWish["filter"], dossier: Dossier): void {
  const known = {
    parties: new Set(dossier.parties.map((p) => p.id)),
    provisions: new Set(dossier.provisions.map((p) => p.id)),
    issues: new Set(dossier.provisions.map((p) => p.issue)),
  };
  for (const list of ["parties", "provisions", "issues"] as const) {
    const stranger = wanted[list].find((id) => !known[list].has(id));
    if (stranger !== undefined) {
      throw refused(
        `filter.${list}: "${stranger}" is not in the dossier ${dossier.id}; it has ${[...known[list]].slice(0, 40).join(", ")}.`,
      );
    }
  }
}

const refused = (message: string) => new Failure("unprocessable", message);

/**
 * Changes a subscription. Setting it to `active` resumes a paused one and revives a disabled one; changes that came in between are
 * not sent by themselves: they can be replayed or read from the feed.
 * @throws Failure `unprocessable` where the edit does not suit the target, or an address has not agreed
 */
export async function editSubscription(deps: AlertDeps, id: string, edit: SubscriptionEdit): Promise<Subscription | undefined> {
  const now = deps.now();
  const after = await changeSubscription(deps.table, id, (before) => {
    const dossier = deps.dossiers.get(before.dossier);
    if (edit.filter && dossier) checkFilter(edit.filter, dossier);
    return {
      ...before,
      ...(edit.name === undefined ? {} : { name: edit.name }),
      ...(edit.ownerEmail === undefined ? {} : { ownerEmail: edit.ownerEmail }),
      ...(edit.filter === undefined ? {} : { filter: edit.filter }),
      target: editedTarget(before.target, edit),
      ...editedStatus(before, edit.state, now),
    };
  });
  if (after?.status.state === "active" && edit.state === "active") {
    await addWork(deps.table, id, 1, now);
    await deps.wake(id, 0);
  }
  return after;
}

function editedTarget(target: Target, edit: SubscriptionEdit): Target {
  if (target.kind === "email") {
    if (edit.quietHours !== undefined) throw refused("Quiet hours do not apply to email: its rhythm says when it is sent.");
    return edit.rhythm === undefined ? target : { ...target, rhythm: edit.rhythm };
  }
  if (edit.rhythm !== undefined) throw refused("A rhythm applies to email alone.");
  return edit.quietHours === undefined ? target : { ...target, quietHours: edit.quietHours };
}

function editedStatus({ status }: Subscription, wanted: SubscriptionEdit["state"], now: string): Partial<Subscription> {
  if (wanted === undefined || wanted === status.state) return {};
  if (status.state === "unconfirmed") throw refused("The address has to confirm first: the link is in the mail that it got.");
  if (status.state === "unsubscribed") throw refused("The address has unsubscribed: it can only subscribe anew.");
  if (wanted === "paused") {
    if (status.state === "disabled") throw refused("The subscription is disabled already.");
    return { status: { state: "paused", at: now } };
  }
  if (status.state === "disabled" && (status.why === "bounced" || status.why === "complained")) {
    throw refused(
      `Mail to this address ${status.why === "bounced" ? "came back" : "was reported as unwanted"}: it can only subscribe anew.`,
    );
  }
  return { status: { state: "active" }, since: now, failingSince: null };
}

/** How long a secret that was rotated out still signs along. */
const overlapMs = 24 * 3_600_000;

/**
 * Gives a webhook a new signing secret; the one before signs along for 24 hours, so that its receiver can change over at leisure.
 * @returns the new secret, which is not shown again; undefined where there is no such subscription
 * @throws Failure `unprocessable` where it is no webhook
 */
export async function rotateSecret(deps: AlertDeps, id: string): Promise<string | undefined> {
  const secret = newSecret(deps.random);
  const now = deps.now();
  const until = asInstant(Date.parse(now) + overlapMs);
  const after = await changeSubscription(deps.table, id, (before) => {
    if (before.target.kind !== "webhook") throw refused("Only webhooks are signed.");
    const earlier = before.target.secrets
      .filter((s) => s.until === null || s.until > now)
      .map((s) => ({ ...s, until: s.until ?? until }))
      .slice(0, 3);
    const fresh = { sealed: seal(deps.key, `${id} secret`, secret, deps.random), until: null };
    return { ...before, target: { ...before.target, secrets: [fresh, ...earlier] } };
  });
  return after && secret;
}
