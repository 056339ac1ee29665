import type { ArticleRef, ArticleText, Instant } from "../article/article.ts";
import { articleId } from "../article/canonicalUrl.ts";
import { Failure } from "../article/failure.ts";
import { contentFingerprint } from "../article/fingerprint.ts";
import type { Change, RecordedArticleChange } from "../change/change.ts";
import { type Comparison, compareVersions } from "../change/compare.ts";
import type { Coder } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import { readArticleChanges } from "../store/articleChanges.ts";
import { commitSnapshot } from "../store/commitSnapshot.ts";
import { type ArticleHead, type HeadFacts, readHead } from "../store/heads.ts";
import { type ArticleHistory, keptHistory, latestVersion } from "../store/keptVersions.ts";
import { readReviews } from "../store/reviews.ts";
import type { Snapshot } from "../store/snapshots.ts";
import type { Table } from "../store/table.ts";
import { coderFor } from "./coderFor.ts";
import type { FollowDeps, FollowedDossier } from "./followed.ts";
import { recodeArticle } from "./recodeArticle.ts";

/** One healthy version of an article, as it was fetched. */
export interface ArticleVersion {
  canonicalUrl: string;
  outlet: string;
  byline: string | null;
  published: Instant | null;
  modified: Instant | null;
  text: ArticleText;
  /** When it was fetched. */
  at: Instant;
  etag: string | null;
  lastModified: string | null;
}

/** `unchanged`: the stored text says the same, nothing was written; `older`: the store has a later version; `stored`: snapshot `n` is new. */
export type Ingested = { outcome: "unchanged" } | { outcome: "older" } | { outcome: "stored"; n: number; changes: Change[] };

/** What a look has read of an article. It will do to begin with: what is written on it is written on condition that it still stands. */
export interface StoredBefore {
  head: ArticleHead;
  latest: Snapshot;
}

const attempts = 5;

/**
 * Takes one version of an article into the store: nothing where the text is the stored one (1 read unit, no write), else coded,
 * compared, and written with its changes in one transaction. May run again after any failure.
 * Throws `Failure` `article_busy` (retryable) when other writers of the same article always came first.
 * @param seen what the caller has read a moment ago, so that it is not read again
 */
export async function ingestVersion(deps: FollowDeps, version: ArticleVersion, seen: StoredBefore | null = null): Promise<Ingested> {
  const fingerprint = contentFingerprint(version.text);
  const id = articleId(version.canonicalUrl);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const known = attempt === 0 && seen !== null && mayBeginWith(seen, id, fingerprint) ? seen : null;
    const head = known?.head ?? (await readHead(deps.table, deps.followed.dossier.id, id));
    if (head?.fingerprint === fingerprint) return { outcome: "unchanged" };
    if (head && head.snapshots > 0 && head.lastChangedAt > version.at) return { outcome: "older" };
    const stored = await store(deps, version, fingerprint, head ?? null, known?.latest);
    if (stored) return stored;
  }
  throw new Failure("article_busy", `${version.canonicalUrl} was written by others ${attempts} times in a row.`, { retryable: true });
}

/** Only where it leads to a write: that nothing is to be written must follow from what stands now. */
const mayBeginWith = ({ head, latest }: StoredBefore, id: string, fingerprint: string): boolean =>
  head.id === id && latest.n === head.snapshots && head.fingerprint !== fingerprint;

/** `undefined` where another writer came first, so that the caller begins again from the head. */
async function store(
  deps: FollowDeps,
  version: ArticleVersion,
  fingerprint: string,
  head: ArticleHead | null,
  latest: Snapshot | undefined,
): Promise<Ingested | undefined> {
  const { table, followed } = deps;
  const previous = latest ?? (head && head.snapshots > 0 ? await latestVersion(table, head) : undefined);
  const history = (head && keptHistory(table, head)) ?? (previous ? await historyOf(table, previous) : { reviews: [], changes: [] });
  const { reviews, changes: earlier } = history;
  // The old text is brought up to today's coder first: what differs by that is no edit of the newsroom's.
  if (head && previous && (await recodeArticle(deps, head, previous, reviews)) !== undefined) return undefined;
  const n = (previous?.n ?? 0) + 1;
  const after = headAfter(followed.dossier, version, fingerprint, n, head);
  const coder = await coderFor(followed, version.text, reviews, deps.consult);
  const compared = previous ? compare(followed, coder, previous, version.text, after, earlier) : firstReading(coder, version.text);
  const { coding, changes, heldBack } = compared;
  const snapshot: Snapshot = {
    dossier: followed.dossier.id,
    article: after.id,
    n,
    at: version.at,
    url: after.url,
    outlet: after.outlet,
    headline: version.text.headline,
    body: version.text.body,
    byline: version.byline,
    published: version.published,
    modified: version.modified,
    fingerprint,
    coder: coding.coder,
    codebook: coding.codebook,
    coding,
    heldBack,
    cause: "article_edit",
  };
  const done = await commitSnapshot(table, { now: deps.now(), before: head, after, snapshot, changes, history });
  if (done.outcome === "overtaken") return undefined;
  return done.outcome === "already" ? { outcome: "unchanged" } : { outcome: "stored", n, changes: done.changes };
}

function firstReading(coder: Coder, text: ArticleText): Comparison {
  return { coding: coder.code(text), changes: [], heldBack: [] };
}

/** What people have settled in an article, and how it has changed so far: not at all as long as its first version is the only one. */
async function historyOf(table: Table, { dossier, article, n }: Snapshot): Promise<ArticleHistory> {
  const earlier = n === 1 ? [] : readArticleChanges(table, dossier, article);
  const [reviews, changes] = await Promise.all([readReviews(table, dossier, article), earlier]);
  return { reviews, changes };
}

function compare(
  { dossier }: FollowedDossier,
  coder: Coder,
  previous: Snapshot,
  text: ArticleText,
  head: HeadFacts,
  earlier: readonly RecordedArticleChange[],
): Comparison {
  const before = { text: { headline: previous.headline, body: previous.body }, coding: previous.coding };
  const versions = { article: refOf(head), snapshots: { from: previous.n, to: head.snapshots } };
  return compareVersions(before, { text }, coder, dossier, versions, earlier);
}

const refOf = ({ id, url, outlet, headline }: HeadFacts): ArticleRef => ({ id, url, outlet, headline });

/** The head once this version is stored. The outlet's name is the dossier's where it knows the site or a spelling. */
function headAfter(dossier: Dossier, version: ArticleVersion, fingerprint: string, n: number, head: ArticleHead | null): HeadFacts {
  const healthy = head?.health.status === "ok" ? head.health : { status: "ok" as const, reason: "a whole article", since: version.at };
  return {
    dossier: dossier.id,
    id: articleId(version.canonicalUrl),
    url: version.canonicalUrl,
    outlet: version.outlet,
    headline: version.text.headline.slice(0, 300),
    firstSeen: head?.firstSeen ?? version.at,
    lastChangedAt: version.at,
    snapshots: n,
    fingerprint,
    etag: version.etag,
    lastModified: version.lastModified,
    health: healthy,
    pending: null,
  };
}
