import * as z from "zod/mini";
import { articlePart, instant, span } from "../../article/article.ts";
import { healthStatus } from "../../article/health.ts";
import { articleChange, feedPlace, redline } from "../../change/change.ts";
import { heldBack } from "../../change/noise.ts";
import { position } from "../../position/position.ts";
import { readArticleChanges } from "../../store/articleChanges.ts";
import { type ArticleHead, type HeadPage, readHead, readHeads } from "../../store/heads.ts";
import { headShards } from "../../store/keys.ts";
import { listSnapshots, readSnapshot, snapshotSummary } from "../../store/snapshots.ts";
import type { Table } from "../../store/table.ts";
import { nextCheck } from "../../watch/due.ts";
import { may } from "../access.ts";
import { compareTexts, type Row } from "../compareTexts.ts";
import type { ApiDeps } from "../deps.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import { Problem } from "../problem.ts";
import { createRoute, noBody, none } from "../route.ts";

const articleSummary = z.object({
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  headline: z.string(),
  first_seen: instant,
  last_changed_at: instant,
  snapshots: z.int(),
  health: z.object({ status: healthStatus, reason: z.string(), since: instant }),
  /** Null where the article is not checked any more. */
  next_check: z.nullable(instant),
});

const summaryOf = (head: ArticleHead, deps: ApiDeps) => ({
  id: head.id,
  url: head.url,
  outlet: head.outlet,
  headline: head.headline,
  first_seen: head.firstSeen,
  last_changed_at: head.lastChangedAt,
  snapshots: head.snapshots,
  health: head.health,
  next_check: nextCheck(head, dossierOf(deps, head.dossier).watch.intervals, deps.now()),
});

export const listArticles = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/articles",
    operationId: "listArticles",
    tag: "Articles",
    summary: "The articles that are followed",
    description: "In the order of their ids, a few hundred a page. Articles that come in while one reads may stand on pages already read.",
    scope: "read",
    params: inDossier,
    query: z.strictObject({
      cursor: z.optional(z.string().check(z.maxLength(100))).check(z.meta({ description: "`next_cursor` of the page before" })),
    }),
    body: noBody,
    answer: z.object({ articles: z.array(articleSummary), next_cursor: z.nullable(z.string()) }),
    problems: ["not_found", "cursor_malformed"],
  },
  async ({ params, query, deps }) => {
    const dossier = dossierOf(deps, params.dossier);
    const heads: ArticleHead[] = [];
    let place: Place | null = placeOf(query.cursor);
    while (place !== null && heads.length < pageFrom) {
      const page: HeadPage = await readHeads(deps.table, dossier.id, place.shard, place.after);
      heads.push(...page.heads);
      place = placeAfter(place.shard, page.next);
    }
    return {
      articles: heads.map((head) => summaryOf(head, deps)),
      next_cursor: place === null ? null : Buffer.from(`${place.shard}.${place.after ?? ""}`).toString("base64url"),
    };
  },
);

/** Shards are read until there are so many articles: a small dossier is one page. */
const pageFrom = 200;

interface Place {
  shard: number;
  after: string | null;
}

/** Where the list goes on behind what was read of a shard; null at its end. */
function placeAfter(shard: number, after: string | null): Place | null {
  if (after !== null) return { shard, after };
  return shard + 1 < headShards ? { shard: shard + 1, after: null } : null;
}

function placeOf(cursor: string | undefined): Place {
  if (cursor === undefined) return { shard: 0, after: null };
  const [, shard, after] = /^(\d{1,2})\.([0-9a-f]{20})?$/.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (shard === undefined || Number(shard) >= headShards)
    throw new Problem("cursor_malformed", "This is no cursor of the list of articles.");
  return { shard: Number(shard), after: after ?? null };
}

const oneArticle = z.extend(inDossier, { article: z.string().check(z.regex(/^[0-9a-f]{20}$/, "20 hex digits")) });

/** The head of an article. Throws `not_found`. */
export async function headOf(table: Table, dossier: string, article: string): Promise<ArticleHead> {
  const head = /^[0-9a-f]{20}$/.test(article) ? await readHead(table, dossier, article) : undefined;
  if (head) return head;
  throw new Problem("not_found", "No article with this id is followed in this dossier.");
}

export const showArticle = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/articles/{article}",
    operationId: "showArticle",
    tag: "Articles",
    summary: "One article: its versions and its own changes",
    scope: "read",
    params: oneArticle,
    query: none,
    body: noBody,
    answer: z.extend(articleSummary, { versions: z.array(snapshotSummary), changes: z.array(z.intersection(feedPlace, articleChange)) }),
    problems: ["not_found"],
  },
  async ({ params, deps }) => {
    const { id } = dossierOf(deps, params.dossier);
    const head = await headOf(deps.table, id, params.article);
    const [versions, changes] = await Promise.all([
      listSnapshots(deps.table, id, params.article),
      readArticleChanges(deps.table, id, params.article),
    ]);
    return { ...summaryOf(head, deps), versions, changes };
  },
);

/** A version with its text. Throws `not_found`. */
export async function snapshotOf(table: Table, dossier: string, article: string, n: number) {
  const snapshot = n >= 1 && n <= 99_999_999 ? await readSnapshot(table, dossier, article, n) : undefined;
  if (snapshot) return snapshot;
  throw new Problem("not_found", `The article has no version ${n}.`);
}

export const showSnapshot = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/articles/{article}/snapshots/{n}",
    operationId: "showSnapshot",
    tag: "Articles",
    summary: "One version of an article: what was coded of it, and its text for those who may have it",
    description:
      "`body`, and the sentences of `held_back`, are null without the scope `text`: everybody else sees the sentences that positions rest on.",
    scope: "read",
    params: z.extend(oneArticle, { n: z.coerce.number().check(z.int(), z.minimum(1)) }),
    query: none,
    body: noBody,
    answer: z.extend(snapshotSummary, {
      body: z.nullable(z.string()),
      positions: z.array(position),
      held_back: z.array(heldBack),
    }),
    problems: ["not_found"],
  },
  async ({ params, deps, caller }) => {
    const { id } = dossierOf(deps, params.dossier);
    const { body, coding, heldBack, ...summary } = await snapshotOf(deps.table, id, params.article, params.n);
    const withText = may(caller, "text");
    return {
      ...summary,
      body: withText ? body : null,
      positions: coding.positions,
      held_back: heldBack.map((held) => (withText ? held : { ...held, before: null, after: null })),
    };
  },
);

const paragraph = z.object({ part: articlePart, span, text: z.string() });

export const showRedline = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/articles/{article}/redline",
    operationId: "showRedline",
    tag: "Articles",
    summary: "Any two versions of an article compared",
    description:
      "Paragraph by paragraph with the scope `text`; `rows` is null without it, and the positions of both versions and the changes between them remain.",
    scope: "read",
    params: oneArticle,
    query: z.strictObject({ from: z.coerce.number().check(z.int(), z.minimum(1)), to: z.coerce.number().check(z.int(), z.minimum(1)) }),
    body: noBody,
    answer: z.object({
      from: snapshotSummary,
      to: snapshotSummary,
      rows: z.nullable(z.array(z.object({ before: z.array(paragraph), after: z.array(paragraph), moved: z.boolean(), redline }))),
      positions: z.object({ from: z.array(position), to: z.array(position) }),
      changes: z.array(z.intersection(feedPlace, articleChange)),
    }),
    problems: ["not_found"],
  },
  async ({ params, query, deps, caller }) => {
    const { id } = dossierOf(deps, params.dossier);
    const compared = await comparedVersions(deps, id, params.article, query, may(caller, "text"));
    const summary = ({ body: _body, coding: _coding, heldBack: _heldBack, ...rest }: typeof compared.from) => rest;
    return {
      from: summary(compared.from),
      to: summary(compared.to),
      rows: compared.rows,
      positions: { from: compared.from.coding.positions, to: compared.to.coding.positions },
      changes: compared.changes,
    };
  },
);

/** Two versions, the changes between them, and, for those who may have the text, their paragraphs side by side. */
export async function comparedVersions(
  deps: Pick<ApiDeps, "table">,
  dossier: string,
  article: string,
  versions: { from: number; to: number },
  withText: boolean,
) {
  const [from, to, all] = await Promise.all([
    snapshotOf(deps.table, dossier, article, versions.from),
    snapshotOf(deps.table, dossier, article, versions.to),
    readArticleChanges(deps.table, dossier, article),
  ]);
  const [low, high] = [Math.min(versions.from, versions.to), Math.max(versions.from, versions.to)];
  const changes = all.filter(({ snapshots }) => snapshots.from >= low && snapshots.to <= high);
  const rows: Row[] | null = withText ? compareTexts(from, to) : null;
  return { from, to, rows, changes };
}
