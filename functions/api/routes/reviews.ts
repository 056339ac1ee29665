import * as z from "zod/mini";
import { articleRef } from "../../article/article.ts";
import { change } from "../../change/change.ts";
import { position } from "../../position/position.ts";
import { review } from "../../position/review.ts";
import { reviewQueue } from "../../watch/reviewQueue.ts";
import { settleReview } from "../../watch/settleReview.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import { createRoute, noBody, none, type Route } from "../route.ts";

const openQuestion = z.object({
  article: articleRef,
  snapshot: z.int(),
  party: z.string(),
  provision: z.string(),
  sentence: z.string(),
  before: z.string(),
  after: z.string(),
  rows: z.array(position),
});

const listReviews = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/reviews",
    operationId: "listReviews",
    tag: "Reviews",
    summary: "What the coders disagree on, and reviews that lapsed with their sentence",
    scope: "review",
    params: inDossier,
    query: none,
    body: noBody,
    answer: z.object({ open: z.array(openQuestion), lapsed: z.array(z.object({ article: articleRef, review })) }),
    problems: ["not_found"],
  },
  async ({ params, deps }) => reviewQueue(deps.table, dossierOf(deps, params.dossier).id),
);

const said = z.strictObject({
  article: z.string().check(z.regex(/^[0-9a-f]{20}$/, "20 hex digits")),
  sentence: z.string().check(z.minLength(1), z.maxLength(5_000)),
  party: z.string().check(z.maxLength(60)),
  provision: z.string().check(z.maxLength(120)),
  why: z._default(z.string().check(z.maxLength(2_000)), ""),
});
const row = review.def.options[0].shape.row;
const word = z.discriminatedUnion("verdict", [
  z.extend(said, { verdict: z.literal("accept"), row }),
  z.extend(said, { verdict: z.literal("correct"), row }),
  z.extend(said, { verdict: z.literal("reject"), row: z.null() }),
]);

const sendReview = createRoute(
  {
    method: "post",
    path: "/v1/dossiers/{dossier}/reviews",
    operationId: "sendReview",
    tag: "Reviews",
    summary: "Settle what one sentence reports",
    description:
      "Wins over both coders for as long as the sentence stands. The changes have the cause `review`, which alerts nobody who has not asked for it.",
    scope: "review",
    params: inDossier,
    query: none,
    body: word,
    answer: z.object({ id: z.string(), changes: z.array(change) }),
    status: 201,
    problems: ["not_found", "conflict"],
    idempotent: true,
  },
  async ({ params, body, caller, deps }) => {
    const dossier = dossierOf(deps, params.dossier);
    const id = Buffer.from(deps.random(16)).toString("hex");
    const by = caller.owner ?? "unknown";
    const changes = await settleReview(
      { table: deps.table, dossier, now: deps.now },
      { ...body, id, dossier: dossier.id, by, at: deps.now() },
    );
    return { id, changes };
  },
);

export const reviewRoutes: readonly Route[] = [listReviews, sendReview];
