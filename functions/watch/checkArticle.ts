import { articleId, canonicalUrl } from "../article/canonicalUrl.ts";
import { contentFingerprint } from "../article/fingerprint.ts";
import type { Health } from "../article/health.ts";
import { areKin } from "../article/kinship.ts";
import type { Change } from "../change/change.ts";
import { type ArticleHead, type HeadFacts, readHead, updateHead } from "../store/heads.ts";
import { latestVersion } from "../store/keptVersions.ts";
import { passOver } from "../store/passedOver.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { ConditionLost } from "../store/transact.ts";
import { atFirstUse } from "./atFirstUse.ts";
import { type Decision, decideCheck } from "./decideCheck.ts";
import type { FollowDeps } from "./followed.ts";
import { included } from "./includeRule.ts";
import type { ArticleVersion } from "./ingestVersion.ts";
import { type Look, type LookDeps, lookAt } from "./lookAt.ts";
import { outletOf } from "./outletOf.ts";
import type { TakenPage } from "./takePage.ts";

export type CheckDeps = FollowDeps & Omit<LookDeps, "languages">;

/** An article to look at: one that is followed, or a URL that a source has listed. */
export interface CheckTarget {
  url: string;
  /** Id of the source that listed it, `null` where none is known. */
  source: string | null;
}

/** `unchanged`: nothing was written; `postponed`: the host wants rest, try later; `noted`: the health turned; `passed_over`: not followed. */
export type Checked =
  | { outcome: "unchanged"; health: Health }
  | { outcome: "postponed"; reason: string }
  | { outcome: "noted"; health: Health }
  | { outcome: "passed_over"; reason: string }
  | { outcome: "stored"; n: number; changes: Change[] }
  | { outcome: "removed"; changes: Change[] };

/** Everything that one look has shown, beside what is stored. */
interface Finding {
  target: CheckTarget;
  head: ArticleHead | null;
  page: TakenPage | null;
  health: Health;
  fingerprint: string | null;
  /** Validators of the answer, for the next conditional request. */
  etag: string | null;
  lastModified: string | null;
  remember: Extract<Look, { saw: "page" }>["remember"];
  /** The version that is stored, where it was read to judge what was seen. */
  latest?: Snapshot | undefined;
}

// Most looks find nothing: what learns, codes and compares is loaded when there is something to learn, code and compare.
const lessons = atFirstUse(() => import("./siteLessons.ts"));
const ingesting = atFirstUse(() => import("./ingestVersion.ts"));
const removing = atFirstUse(() => import("./removeArticle.ts"));

/** A text that shares less than this with the stored one is more likely a slipped extraction or another page than a rewrite. */
const leastKinship = 0.15;

/**
 * Looks at one article: asks for it, judges what came back, and acts on it. A look that finds nothing new writes nothing; everything
 * else is one conditional write, so that a second run of the same check changes nothing.
 * @param head what is stored of it, `null` where nothing is; read a moment ago will do, since every write is on condition that it still stands
 * @throws what the store throws; an outlet that fails is an outcome, not an error
 */
export async function checkArticle(deps: CheckDeps, target: CheckTarget, head: ArticleHead | null): Promise<Checked> {
  const { dossier } = deps.followed;
  const seen = await lookAt({ ...deps, languages: dossier.languages }, head?.url ?? target.url, head);
  const nothing = { target, head, page: null, fingerprint: null, etag: null, lastModified: null, remember: () => {} };
  if (seen.saw === "rest") return { outcome: "postponed", reason: seen.reason };
  if (seen.saw === "failure") return await act(deps, { ...nothing, health: seen.health });
  if (seen.saw === "same") return await act(deps, { ...nothing, health: seen.health, fingerprint: head?.fingerprint ?? null });

  const { page, answer } = seen;
  const fingerprint = page === null ? null : contentFingerprint(page.article.text);
  const edited = head !== null && head.snapshots > 0 && page !== null && fingerprint !== head.fingerprint;
  const previous = edited ? await latestVersion(deps.table, head) : undefined;
  const health = seen.judge(previous?.body.length ?? null);
  const etag = storable(answer.headers.etag, 300);
  const lastModified = storable(answer.headers["last-modified"], 64);
  const finding: Finding = { target, head, page, health, fingerprint, etag, lastModified, remember: seen.remember, latest: previous };
  if (health.status === "ok" && previous !== undefined && page !== null) {
    if (!areKin(previous.body, page.article.text.body, leastKinship)) {
      const reason = "the text has next to nothing in common with the stored one";
      return await act(deps, { ...finding, health: { status: "truncated", reason }, fingerprint: "unrelated" });
    }
    const isTheSame = await (await lessons()).saysTheSameToday(deps.sites, previous, page.article.text);
    if (isTheSame && head !== null && fingerprint !== null) return await reread(deps, head, fingerprint, health);
  }
  return await act(deps, finding);
}

async function act(deps: CheckDeps, finding: Finding): Promise<Checked> {
  const { target, head, page, health, fingerprint } = finding;
  const decision = decideCheck(head, health, fingerprint, deps.now());
  switch (decision.act) {
    case "nothing":
      if (health.status === "ok" && page?.places) await (await lessons()).learnFrom(deps.sites, target.url, page, null);
      else if (health.status === "ok" && fingerprint !== null) finding.remember(health, fingerprint);
      return { outcome: "unchanged", health };
    case "pass_over":
      return await passedOver(deps, target, health.reason, decision.days);
    case "note":
      return await note(deps, finding, decision);
    case "remove":
      return head === null
        ? { outcome: "unchanged", health }
        : { outcome: "removed", changes: await (await removing()).removeArticle(deps.table, head, decision.health, deps.now()) };
    case "store":
      return page === null ? { outcome: "unchanged", health } : await store(deps, finding, page);
  }
}

async function store(deps: CheckDeps, finding: Finding, page: TakenPage): Promise<Checked> {
  const { target, head, health, etag, lastModified, latest } = finding;
  const { dossier } = deps.followed;
  const { article } = page;
  const source = sourceOf(deps, finding);
  const unread = head === null || head.snapshots === 0;
  if (unread && source !== undefined && included(source, dossier, `${article.text.headline}\n${article.text.body}`) !== "yes") {
    const reason = `not on the matter, by the include rule of ${source.id}`;
    if (head === null) return await passedOver(deps, target, reason, 30);
    // It could not be read when it was listed, so that it has a head: that is where the reason is kept.
    if (head.health.status === "not_an_article") return { outcome: "unchanged", health };
    const left = { status: "not_an_article", reason } as const;
    return await note(deps, finding, { act: "note", health: { ...left, since: deps.now() }, pending: null });
  }
  if (head === null && articleId(article.canonicalUrl) !== articleId(target.url)) {
    // Two addresses of one article: the one that was listed is remembered as such, so that it is not fetched at every listing.
    const passed = await passedOver(deps, target, `another address of ${article.canonicalUrl}`, 30);
    if ((await readHead(deps.table, dossier.id, articleId(article.canonicalUrl))) !== undefined) return passed;
  }
  const { text, byline, published, modified } = article;
  const url = head?.url ?? article.canonicalUrl;
  const outlet = outletOf(dossier, url, source?.outlet ?? knownOutlet(head) ?? article.outlet);
  const version: ArticleVersion = { canonicalUrl: url, outlet, byline, published, modified, text, at: deps.now(), etag, lastModified };
  const ingested = await (await ingesting()).ingestVersion(deps, version, head && latest ? { head, latest } : null);
  if (ingested.outcome !== "stored") return { outcome: "unchanged", health };
  await (await lessons()).learnFrom(deps.sites, url, page, articleId(url));
  // An article that was edited is looked at again soon; a page that was read as a whole is mapped when it has been found to say the same.
  if (page.byMap && health.status === "ok") finding.remember(health, contentFingerprint(text));
  return ingested;
}

/** Who listed the article: the source that does now, or the one that did when it could not be read yet. */
function sourceOf({ followed: { dossier } }: CheckDeps, { target, head }: Pick<Finding, "target" | "head">) {
  return dossier.sources.find(({ id }) => id === (target.source ?? head?.source));
}

/** An article keeps the outlet that it was found under; a host's name is none. */
const knownOutlet = (head: ArticleHead | null): string | undefined =>
  head === null || head.outlet === new URL(head.url).hostname ? undefined : head.outlet;

/** The article stands as it stood, and only our reading of it has become better: the head learns the new fingerprint, nothing is told. */
async function reread(deps: CheckDeps, head: ArticleHead, fingerprint: string, health: Health): Promise<Checked> {
  const now = deps.now();
  const after = { ...head, fingerprint, health: head.health.status === "ok" ? head.health : { ...health, since: now }, pending: null };
  return await written(updateHead(deps.table, head, after), { outcome: "unchanged", health }, health);
}

/** Writes a turn of health. A writer who came first has seen the same or something newer: nothing is lost by leaving theirs. */
async function note(deps: CheckDeps, finding: Finding, { health, pending }: Extract<Decision, { act: "note" }>): Promise<Checked> {
  const after = { ...(finding.head ?? unreadHead(deps, finding)), health, pending };
  return await written(updateHead(deps.table, finding.head, after), { outcome: "noted", health }, health);
}

async function written(write: Promise<unknown>, done: Checked, health: Health): Promise<Checked> {
  try {
    await write;
    return done;
  } catch (error) {
    if (error instanceof ConditionLost) return { outcome: "unchanged", health };
    throw error;
  }
}

/** The head of an article that was listed and could not be read yet: followed from now on, so that its recovery is seen. */
function unreadHead(deps: CheckDeps, { target, page, health }: Finding): HeadFacts {
  const { dossier } = deps.followed;
  const now = deps.now();
  const source = sourceOf(deps, { target, head: null });
  return {
    dossier: dossier.id,
    id: articleId(target.url),
    url: canonicalUrl(target.url),
    outlet: outletOf(dossier, target.url, source?.outlet ?? page?.article.outlet ?? new URL(target.url).hostname),
    headline: (page?.article.text.headline ?? "").slice(0, 300),
    firstSeen: now,
    lastChangedAt: now,
    snapshots: 0,
    fingerprint: null,
    etag: null,
    lastModified: null,
    health: { ...health, since: now },
    pending: null,
    ...(target.source === null ? {} : { source: target.source }),
  };
}

async function passedOver(deps: CheckDeps, { url }: CheckTarget, reason: string, days: number): Promise<Checked> {
  await passOver(deps.table, deps.followed.dossier.id, { article: articleId(url), url, reason, at: deps.now(), days });
  return { outcome: "passed_over", reason };
}

const storable = (header: string | undefined, most: number): string | null =>
  header === undefined || header.length > most ? null : header;
