import { createHash } from "node:crypto";
import { type Subscription, type Target, writeSubscription } from "../store/subscriptions.ts";
import { checkFilter, checkTarget, refused } from "./checkWish.ts";
import type { AlertDeps } from "./deps.ts";
import { asInstant } from "./localTime.ts";
import { seal } from "./sealing.ts";
import { newSecret } from "./signing.ts";
import type { SubscriptionWish } from "./subscriptionWish.ts";

/** How long a mailed link to confirm an address works. */
const confirmWithinMs = 48 * 3_600_000;

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
