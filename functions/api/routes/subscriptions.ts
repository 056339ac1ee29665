import * as z from "zod/mini";
import { editSubscription, rotateSecret } from "../../alert/editSubscription.ts";
import { preview } from "../../alert/preview.ts";
import { sendSample } from "../../alert/sample.ts";
import { createSubscription } from "../../alert/subscribing.ts";
import { subscriptionEdit, subscriptionWish } from "../../alert/subscriptionWish.ts";
import { instant } from "../../article/article.ts";
import { askForConsent } from "../../digest/consent.ts";
import { sendSampleDigest } from "../../digest/sample.ts";
import { verdict } from "../../store/decisions.ts";
import { deleteSubscription, filter, quietHours, rhythm, type Subscription, subscription } from "../../store/subscriptions.ts";
import { ownSubscription, ownSubscriptions } from "../ownSubscription.ts";
import { Problem } from "../problem.ts";
import { createRoute, noBody, none, type Route } from "../route.ts";

const byId = z.object({ id: z.string().check(z.maxLength(90)) });

const shownTarget = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["webhook", "slack", "discord", "teams"]),
    /** Enough of the address to know it by: the whole would let anybody post there. */
    url: z.string(),
    quietHours: z.nullable(quietHours),
  }),
  z.object({ kind: z.literal("email"), address: z.string(), rhythm, consentedAt: z.nullable(instant) }),
]);

/** A subscription as its owner sees it: without secrets, and without the address that could be posted to. */
const shownSubscription = z.extend(
  z.pick(subscription, {
    id: true,
    dossier: true,
    name: true,
    ownerEmail: true,
    status: true,
    createdAt: true,
    since: true,
    failingSince: true,
  }),
  { target: shownTarget, filter },
);

function shown({ target, ...rest }: Subscription): z.infer<typeof shownSubscription> {
  const { id, dossier, name, ownerEmail, status, createdAt, since, failingSince } = rest;
  const common = { id, dossier, name, ownerEmail, status, createdAt, since, failingSince, filter: rest.filter };
  if (target.kind === "email") {
    const { kind, address, rhythm: when, consent } = target;
    return { ...common, target: { kind, address, rhythm: when, consentedAt: consent?.at ?? null } };
  }
  return { ...common, target: { kind: target.kind, url: target.shown, quietHours: target.quietHours } };
}

const secretOnce = z.nullable(z.string()).check(z.meta({ description: "`whsec_…`, for webhooks alone. It is never shown again." }));

const createSubscriptionRoute = createRoute(
  {
    method: "post",
    path: "/v1/subscriptions",
    operationId: "createSubscription",
    tag: "Subscriptions",
    summary: "Subscribe a webhook, a channel or an address",
    description: "An address is mailed a link and gets nothing before it was followed. Webhooks are signed by Standard Webhooks.",
    scope: "subscribe",
    params: none,
    query: none,
    body: subscriptionWish,
    answer: z.object({ subscription: shownSubscription, secret: secretOnce }),
    status: 201,
    problems: ["unprocessable", "unavailable"],
    idempotent: true,
  },
  async ({ body, caller, deps }) => {
    if (caller.owner === null) throw new Problem("forbidden", "Subscriptions belong to the owner of a key: send one.");
    const made = await createSubscription(deps, caller.owner, body);
    await askForConsent(deps, made.subscription);
    return { subscription: shown(made.subscription), secret: made.secret };
  },
);

const listSubscriptionsRoute = createRoute(
  {
    method: "get",
    path: "/v1/subscriptions",
    operationId: "listSubscriptions",
    tag: "Subscriptions",
    summary: "Your subscriptions",
    scope: "subscribe",
    params: none,
    query: z.strictObject({ dossier: z.optional(z.string().check(z.maxLength(63))) }),
    body: noBody,
    answer: z.object({ subscriptions: z.array(shownSubscription) }),
  },
  async ({ query, caller, deps }) => ({ subscriptions: (await ownSubscriptions(deps, caller, query.dossier)).map(shown) }),
);

const showSubscription = createRoute(
  {
    method: "get",
    path: "/v1/subscriptions/{id}",
    operationId: "showSubscription",
    tag: "Subscriptions",
    summary: "One subscription",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: shownSubscription,
    problems: ["not_found"],
  },
  async ({ params, caller, deps }) => shown(await ownSubscription(deps, caller, params.id)),
);

const editSubscriptionRoute = createRoute(
  {
    method: "patch",
    path: "/v1/subscriptions/{id}",
    operationId: "editSubscription",
    tag: "Subscriptions",
    summary: "Change, pause or resume a subscription",
    description: "What is left out stays as it is. A new target is a new subscription.",
    scope: "subscribe",
    params: byId,
    query: none,
    body: subscriptionEdit,
    answer: shownSubscription,
    problems: ["not_found", "unprocessable", "conflict"],
  },
  async ({ params, body, caller, deps }) => {
    await ownSubscription(deps, caller, params.id);
    const after = await editSubscription(deps, params.id, body);
    if (!after) throw new Problem("not_found", "The subscription was removed meanwhile.");
    return shown(after);
  },
);

const removeSubscription = createRoute(
  {
    method: "delete",
    path: "/v1/subscriptions/{id}",
    operationId: "removeSubscription",
    tag: "Subscriptions",
    summary: "Remove a subscription for good",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: noBody,
    status: 204,
    problems: ["not_found"],
  },
  async ({ params, caller, deps }) => {
    const { id } = await ownSubscription(deps, caller, params.id);
    await deleteSubscription(deps.table, id);
    return undefined;
  },
);

const rotateSecretRoute = createRoute(
  {
    method: "post",
    path: "/v1/subscriptions/{id}/secret",
    operationId: "rotateSecret",
    tag: "Subscriptions",
    summary: "Rotate a webhook's signing secret",
    description: "Messages carry the signatures of both secrets for 24 hours.",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: z.object({ secret: secretOnce }),
    problems: ["not_found", "unprocessable"],
  },
  async ({ params, caller, deps }) => {
    await ownSubscription(deps, caller, params.id);
    return { secret: (await rotateSecret(deps, params.id)) ?? null };
  },
);

const testSubscription = createRoute(
  {
    method: "post",
    path: "/v1/subscriptions/{id}/test",
    operationId: "testSubscription",
    tag: "Subscriptions",
    summary: "Send a sample now",
    description: "The newest change that matches, marked as a sample in a webhook's body; a digest of the newest changes for an address.",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: z.object({ ok: z.boolean(), status: z.nullable(z.int()), ms: z.int(), answer: z.string() }),
    problems: ["not_found", "unprocessable", "unavailable"],
  },
  async ({ params, caller, deps }) => {
    const found = await ownSubscription(deps, caller, params.id);
    const { target } = found;
    if (target.kind === "email") {
      await sendSampleDigest(deps, { ...found, target });
      return { ok: true, status: null, ms: 0, answer: "The mail was handed over." };
    }
    const { ok, status, ms, head } = await sendSample(deps, { ...found, target });
    return { ok, status, ms, answer: head };
  },
);

const previewSubscription = createRoute(
  {
    method: "get",
    path: "/v1/subscriptions/{id}/preview",
    operationId: "previewSubscription",
    tag: "Subscriptions",
    summary: "What a subscription would have got",
    description: "Of the changes since a time, 1,000 at most: those that match, and how many each condition keeps back.",
    scope: "subscribe",
    params: byId,
    query: z.strictObject({
      since: z.iso.datetime({ offset: true }).check(z.meta({ description: "An instant such as 2025-04-17T08:00:00Z" })),
    }),
    body: noBody,
    answer: z.object({
      matched: z.array(z.object({ id: z.string(), at: instant, title: z.string() })),
      keptBack: z.array(z.object({ condition: verdict, changes: z.int(), example: z.string(), reason: z.string() })),
      more: z.boolean(),
    }),
    problems: ["not_found"],
  },
  async ({ params, query, caller, deps }) =>
    preview(deps, await ownSubscription(deps, caller, params.id), new Date(query.since).toISOString()),
);

export const subscriptionRoutes: readonly Route[] = [
  createSubscriptionRoute,
  listSubscriptionsRoute,
  showSubscription,
  editSubscriptionRoute,
  removeSubscription,
  rotateSecretRoute,
  testSubscription,
  previewSubscription,
];
