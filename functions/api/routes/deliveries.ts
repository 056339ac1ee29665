import * as z from "zod/mini";
import { mostReplayed, replay } from "../../alert/replay.ts";
import { instant } from "../../article/article.ts";
import { explainChange, outcomes } from "../../digest/explain.ts";
import { verdict } from "../../store/decisions.ts";
import { type Delivery, delivery, deliveryId, deliveryLog, readDelivery, readDeliveryId } from "../../store/deliveries.ts";
import { readChange } from "../../store/feed.ts";
import { ownSubscription, ownSubscriptions } from "../ownSubscription.ts";
import { Problem } from "../problem.ts";
import { createRoute, noBody, none, type Route } from "../route.ts";

const byId = z.object({ id: z.string().check(z.maxLength(110)) });

/** One line of the log, with every try: when, how long it took, what came back. `id` is the `webhook-id`. */
const shownDelivery = z.object({
  id: z.string(),
  change: z.string(),
  plannedAt: instant,
  now: delivery.shape.now,
  tries: delivery.shape.tries,
});

const shown = ({ subscription, seq, changeId, plannedAt, now, tries }: Delivery): z.infer<typeof shownDelivery> => ({
  id: deliveryId(subscription, seq),
  change: changeId,
  plannedAt,
  now,
  tries,
});

const listDeliveries = createRoute(
  {
    method: "get",
    path: "/v1/subscriptions/{id}/deliveries",
    operationId: "listDeliveries",
    tag: "Deliveries",
    summary: "A subscription's delivery log",
    description: "Newest first, kept for 30 days.",
    scope: "subscribe",
    params: byId,
    query: z.strictObject({
      before: z
        ._default(z.coerce.number().check(z.int(), z.minimum(0)), 0)
        .check(z.meta({ description: "Only changes numbered below; `next_before` of the page before" })),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
    }),
    body: noBody,
    answer: z.object({ deliveries: z.array(shownDelivery), next_before: z.nullable(z.int()) }),
    problems: ["not_found"],
  },
  async ({ params, query, caller, deps }) => {
    const { id } = await ownSubscription(deps, caller, params.id);
    const found = await deliveryLog(deps.table, id, query.before, query.limit);
    return { deliveries: found.map(shown), next_before: found.length === query.limit ? (found.at(-1)?.seq ?? null) : null };
  },
);

const showDelivery = createRoute(
  {
    method: "get",
    path: "/v1/deliveries/{id}",
    operationId: "showDelivery",
    tag: "Deliveries",
    summary: "One delivery, by the webhook-id that its receiver saw",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: shownDelivery,
    problems: ["not_found"],
  },
  async ({ params, caller, deps }) => {
    const named = readDeliveryId(params.id);
    const own = named && (await ownSubscription(deps, caller, named.subscription));
    const found = own && (await readDelivery(deps.table, own.id, named.seq));
    if (!found) throw new Problem("not_found", "There is no such delivery, or it is older than 30 days.");
    return shown(found);
  },
);

const replayed = z.object({ replayed: z.int() });

const replayDeliveryRoute = createRoute(
  {
    method: "post",
    path: "/v1/deliveries/{id}/replay",
    operationId: "replayDelivery",
    tag: "Deliveries",
    summary: "Send one delivery again",
    description: "With the same webhook-id. One that still waits is left alone.",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: replayed,
    status: 202,
    problems: ["not_found", "unprocessable"],
  },
  async ({ params, caller, deps }) => {
    const named = readDeliveryId(params.id);
    if (!named) throw new Problem("not_found", "There is no such delivery.");
    const own = await ownSubscription(deps, caller, named.subscription);
    return { replayed: await replay(deps, own, named.seq, named.seq) };
  },
);

const replayRange = createRoute(
  {
    method: "post",
    path: "/v1/subscriptions/{id}/replay",
    operationId: "replayRange",
    tag: "Deliveries",
    summary: "Send a range of deliveries again",
    description: `Those of changes numbered \`from\` to \`to\`, in order and with the same webhook-ids, ${mostReplayed} at most.`,
    scope: "subscribe",
    params: byId,
    query: none,
    body: z.strictObject({ from: z.int().check(z.minimum(1)), to: z.int().check(z.minimum(1)) }),
    answer: replayed,
    status: 202,
    problems: ["not_found", "unprocessable"],
  },
  async ({ params, body, caller, deps }) => {
    if (body.to < body.from) throw new Problem("bad_request", "`to` must not be below `from`.");
    return { replayed: await replay(deps, await ownSubscription(deps, caller, params.id), body.from, body.to) };
  },
);

const explainDeliveries = createRoute(
  {
    method: "get",
    path: "/v1/changes/{id}/deliveries",
    operationId: "explainDeliveries",
    tag: "Deliveries",
    summary: "Why was I (not) alerted?",
    description: "For each of your subscriptions: sent, waiting, held for quiet hours, failed, or filtered out and by which condition.",
    scope: "subscribe",
    params: byId,
    query: none,
    body: noBody,
    answer: z.object({
      change: z.string(),
      subscriptions: z.array(
        z.object({
          subscription: z.string(),
          outcome: z.enum(outcomes),
          condition: z.nullable(verdict),
          reason: z.string(),
          at: z.nullable(instant),
          delivery: z.nullable(z.string()),
        }),
      ),
    }),
    problems: ["not_found"],
  },
  async ({ params, caller, deps }) => {
    const change = await readChange(deps.table, params.id);
    if (!change || !deps.dossiers.has(change.dossier)) throw new Problem("not_found", "There is no change with this id.");
    return { change: change.id, subscriptions: await explainChange(deps, change, await ownSubscriptions(deps, caller, change.dossier)) };
  },
);

export const deliveryRoutes: readonly Route[] = [listDeliveries, showDelivery, replayDeliveryRoute, replayRange, explainDeliveries];
