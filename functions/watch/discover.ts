import type { Instant } from "../article/article.ts";
import { articleId, canonicalUrl } from "../article/canonicalUrl.ts";
import { Failure } from "../article/failure.ts";
import type { GuardedResponse } from "../article/guardedFetch.ts";
import { printable } from "../article/printable.ts";
import type { ListedArticle } from "../article/sourceListing.ts";
import type { Visitor } from "../article/visit.ts";
import type { Dossier } from "../position/dossier.ts";
import { forgetFailedWork, noteFailedWork } from "../store/failedWork.ts";
import { headsAmong } from "../store/headsAmong.ts";
import { passedOverAmong } from "../store/passedOver.ts";
import { readSource, type SourceState, updateSource } from "../store/sources.ts";
import { isRetryable } from "../store/storeErrors.ts";
import type { Table } from "../store/table.ts";
import type { CheckTarget } from "./checkArticle.ts";
import { included, type Source } from "./includeRule.ts";

export interface DiscoverDeps {
  table: Table;
  visitor: Visitor;
  dossier: Dossier;
  now(): Instant;
}

/** New articles of one listing that are taken on at once; the rest follow at the next one. */
const mostAtOnce = 50;
/** Sitemaps of an index that are looked into: the latest, since older ones hold older articles. */
const sitemapsBelow = 2;

/**
 * Asks one source what it lists and returns what is not followed yet and may be on the matter. Writes the source's state only where its
 * health turned or something new came. A source that fails is noted, not thrown; what the store throws is.
 */
export async function discover(deps: DiscoverDeps, source: Source): Promise<CheckTarget[]> {
  const before = await readSource(deps.table, deps.dossier.id, source.id);
  const { seen, fresh } = await workedThrough(deps, source, before);
  await keep(deps, source, before, seen, fresh.length > 0);
  return fresh;
}

/**
 * What the source lists and what of it is new. A listing that breaks what reads it, whatever the mistake is, must not keep the other sources from
 * their turn: it is noted, becomes a dead letter in the end, and is forgotten when the source is read again. An ill store is no fault of the source.
 */
async function workedThrough(
  deps: DiscoverDeps,
  source: Source,
  before: SourceState | undefined,
): Promise<{ seen: Seen; fresh: CheckTarget[] }> {
  const { table, dossier } = deps;
  const work = { kind: "feed", source: source.id, url: source.url } as const;
  try {
    const seen = await listed(deps, source, before);
    const fresh = "articles" in seen ? await unknownOf(deps, source, seen.articles) : [];
    if (before?.health.reason.startsWith(broken) && !("health" in seen)) await forgetFailedWork(table, { dossier: dossier.id, work });
    return { seen, fresh };
  } catch (error) {
    if (isOfStore(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    await noteFailedWork(table, dossier.id, work, reason, deps.now());
    return { seen: { health: { status: "error", reason: `${broken}: ${printable(reason)}` } }, fresh: [] };
  }
}

/** How the reason of such a source's ill health begins. */
const broken = "the listing cannot be worked through";

const isOfStore = (error: unknown): boolean =>
  error instanceof Failure ? error.code.startsWith("store_") || error.code === "table_missing" : isRetryable(error);

type Seen = { articles: ListedArticle[]; answer: GuardedResponse | null } | { health: Omit<SourceState["health"], "since"> };

async function listed({ visitor }: DiscoverDeps, source: Source, before: SourceState | undefined): Promise<Seen> {
  if (source.kind === "page") return { articles: [{ url: source.url, title: "", summary: "", published: null }], answer: null };
  const headers = {
    accept: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
    ...(before?.etag ? { "if-none-match": before.etag } : {}),
    ...(before?.lastModified ? { "if-modified-since": before.lastModified } : {}),
  };
  try {
    const answer = await visitor.visit(source.url, headers);
    if (answer.status === 304) return { health: { status: "ok", reason: "unchanged since the last listing (304)" } };
    if (answer.status !== 200) return { health: unhealthy(answer.status) };
    // Most listings have not changed: what reads them is loaded with the first that has.
    const { decodeListing, readListing } = await import("../article/sourceListing.ts");
    const { articles, sitemaps } = readListing(decodeListing(answer.body, answer.headers["content-type"] ?? ""), answer.url);
    const latest = sitemaps.toSorted((a, b) => (b.modified ?? "").localeCompare(a.modified ?? "")).slice(0, sitemapsBelow);
    for (const { url } of latest) {
      const below = await visitor.visit(url);
      if (below.status === 200)
        articles.push(...readListing(decodeListing(below.body, below.headers["content-type"] ?? ""), below.url).articles);
    }
    return { articles, answer };
  } catch (error) {
    if (!(error instanceof Failure) || isOfStore(error)) throw error;
    const status = error.code === "robots_disallow" || error.code === "host_wants_rest" ? "blocked" : "error";
    return { health: { status, reason: printable(error.message) } };
  }
}

function unhealthy(status: number): Omit<SourceState["health"], "since"> {
  if (status === 404 || status === 410) return { status: "gone", reason: `the feed is not there (${status})` };
  if (status === 401 || status === 403 || status === 429 || status === 451)
    return { status: "blocked", reason: `the outlet refuses us (${status})` };
  return { status: "error", reason: `the outlet answers with ${status}` };
}

/**
 * What is listed and not known. An article is left out unread only where its title and summary show nothing of the include rule, which is
 * asked again of the whole text; and where it was published so long ago that it would be retired at once.
 */
async function unknownOf(deps: DiscoverDeps, source: Source, articles: readonly ListedArticle[]): Promise<CheckTarget[]> {
  const { dossier } = deps;
  const oldest = Date.parse(deps.now()) - Math.max(...dossier.watch.intervals.map(({ withinHours }) => withinHours)) * 3_600_000;
  const candidates = new Map<string, CheckTarget>();
  for (const { url, title, summary, published } of articles) {
    if (published !== null && Date.parse(published) < oldest) continue;
    if (title !== "" && included(source, dossier, `${title}\n${summary}`) === "no") continue;
    const id = articleId(url);
    if (!candidates.has(id)) candidates.set(id, { url: canonicalUrl(url), source: source.id });
  }
  const ids = [...candidates.keys()];
  const known = await headsAmong(deps.table, dossier.id, ids);
  const passed = await passedOverAmong(
    deps.table,
    dossier.id,
    ids.filter((id) => !known.has(id)),
    deps.now(),
  );
  return [...candidates]
    .filter(([id]) => !known.has(id) && !passed.has(id))
    .map(([, target]) => target)
    .slice(0, mostAtOnce);
}

/**
 * Validators are kept only once a listing holds nothing that is not known: as long as something waits to be taken on, the next answer
 * must be a whole one. A feed whose validators change with every answer is never written for that.
 */
async function keep(deps: DiscoverDeps, source: Source, before: SourceState | undefined, seen: Seen, foundNew: boolean): Promise<void> {
  const now = deps.now();
  const health = "health" in seen ? seen.health : { status: "ok" as const, reason: `lists ${seen.articles.length} articles` };
  const turned = before === undefined || before.health.status !== health.status;
  const answered = "articles" in seen && !foundNew ? validatorsOf(seen.answer) : noValidators;
  const held = foundNew || before === undefined ? noValidators : { etag: before.etag, lastModified: before.lastModified };
  const settles = held.etag === null && held.lastModified === null && (answered.etag !== null || answered.lastModified !== null);
  if (!turned && !foundNew && !settles) return;
  await updateSource(deps.table, before, {
    dossier: deps.dossier.id,
    id: source.id,
    ...(settles ? answered : held),
    health: turned ? { ...health, since: now } : before.health,
    lastNewAt: foundNew ? now : (before?.lastNewAt ?? null),
  });
}

const noValidators = { etag: null, lastModified: null };

function validatorsOf(answer: GuardedResponse | null): Pick<SourceState, "etag" | "lastModified"> {
  return { etag: answer?.headers.etag ?? null, lastModified: answer?.headers["last-modified"] ?? null };
}
